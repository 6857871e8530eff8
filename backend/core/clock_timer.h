// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"

#include <memory>

namespace stationmaster {

/// Waits on a clock for one thing at a time: what a single-shot QTimer is to the computer's own time. Dies
/// with the object whose member it is, and is not heard of after that.
class ClockTimer
{
public:
    /// The clock outlives the timer. `due` may start or stop it again, or delete it.
    ClockTimer(Clock &clock, std::function<void()> due,
               Clock::Precision precision = Clock::Precision::Coarse);

    /// Calls `due` when `delay` is over, and forgets what was waited for before.
    void start(std::chrono::milliseconds delay);
    void stop() { m_waiting.reset(); }
    bool isActive() const { return m_waiting != nullptr; }

private:
    Clock &m_clock;
    const std::function<void()> m_due;
    const Clock::Precision m_precision;
    std::unique_ptr<QObject> m_waiting; ///< The owner of what the clock is asked for.
};

} // namespace stationmaster
