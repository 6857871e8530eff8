// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/clock_timer.h"

namespace stationmaster {

ClockTimer::ClockTimer(Clock &clock, std::function<void()> due, Clock::Precision precision)
    : m_clock(clock)
    , m_due(std::move(due))
    , m_precision(precision)
{
}

void ClockTimer::start(std::chrono::milliseconds delay)
{
    m_waiting = std::make_unique<QObject>();
    m_clock.after(
        delay, m_waiting.get(),
        [this] {
            // Its call is on the stack.
            m_waiting.release()->deleteLater();
            const std::function<void()> due = m_due;
            due();
        },
        m_precision);
}

} // namespace stationmaster
