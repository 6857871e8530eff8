// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/warning_round.h"

#include <utility>

namespace stationmaster {

WarningRound::WarningRound(std::function<bool()> complete, QObject *parent)
    : QObject(parent)
    , m_complete(std::move(complete))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const std::chrono::milliseconds rest = LongestWait - std::chrono::milliseconds(m_began.elapsed());
        if (rest.count() > 0 && !m_complete())
            m_timer.start(rest);
        else
            end();
    });
}

void WarningRound::begin()
{
    if (m_timer.isActive())
        return;
    m_began.start();
    m_timer.start(GatherTime);
}

void WarningRound::check()
{
    if (m_timer.isActive() && m_began.elapsed() >= GatherTime.count() && m_complete())
        end();
}

void WarningRound::end()
{
    m_timer.stop();
    Q_EMIT over();
}

} // namespace stationmaster
