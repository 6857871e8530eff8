// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/system_clock.h"

#include <QTimer>

namespace stationmaster {

SystemClock::SystemClock()
{
    m_started.start();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::milliseconds(m_started.elapsed());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *owner, std::function<void()> then,
                        Precision precision)
{
    QTimer::singleShot(delay, precision == Precision::Precise ? Qt::PreciseTimer : Qt::CoarseTimer, owner,
                       std::move(then));
}

} // namespace stationmaster
