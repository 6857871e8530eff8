// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/warning_batch.h"

#include <utility>

namespace stationmaster {

WarningBatch::WarningBatch(Clock &clock, std::function<bool()> complete, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_complete(std::move(complete))
    , m_timer(clock, [this] {
        onTimer();
    })
{
}

void WarningBatch::onTimer()
{
    const std::chrono::milliseconds rest = LongestWait - elapsed();
    if (rest.count() > 0 && !m_complete())
        m_timer.start(rest);
    else
        end();
}

void WarningBatch::begin()
{
    if (m_timer.isActive())
        return;
    m_began = m_clock.steady();
    m_timer.start(GatherTime);
}

void WarningBatch::check()
{
    if (m_timer.isActive() && elapsed() >= GatherTime && m_complete())
        end();
}

void WarningBatch::end()
{
    m_timer.stop();
    Q_EMIT over();
}

} // namespace stationmaster

#include "moc_warning_batch.cpp"
