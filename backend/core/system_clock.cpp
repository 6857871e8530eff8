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
    // Dies with its owner, and wakes nobody up after that; QTimer::singleShot() would.
    auto *timer = new QTimer(owner);
    timer->setSingleShot(true);
    timer->setTimerType(precision == Precision::Precise ? Qt::PreciseTimer : Qt::CoarseTimer);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(delay);
}

} // namespace stationmaster
