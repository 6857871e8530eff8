// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace stationmaster {

/// Has the first warnings of a log-off of many go out together. One order after the other arrives, and
/// agents come up one after the other: without this the first user would read his warning seconds before the
/// last. So warnings are held back for a moment (GatherTime), and then until those they wait for are there,
/// but never for longer than LongestWait.
class WarningBatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds GatherTime{50};
    static constexpr std::chrono::milliseconds LongestWait{1'500};

    /// `complete`: nobody is waited for any more.
    WarningBatch(Clock &clock, std::function<bool()> complete, QObject *parent = nullptr);

    /// There is a warning that has not been shown. Joins the batch that is being gathered, or begins one.
    void begin();
    /// Whoever has just come may have been the last.
    void check();
    /// Warnings are to be kept back.
    bool holds() const { return m_timer.isActive(); }

Q_SIGNALS:
    void over();

private:
    void onTimer();
    void end();
    std::chrono::milliseconds elapsed() const { return m_clock.steady() - m_began; }

    Clock &m_clock;
    const std::function<bool()> m_complete;
    ClockTimer m_timer;
    std::chrono::milliseconds m_began{}; ///< By the steady clock.
};

} // namespace stationmaster
