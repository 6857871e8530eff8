// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace stationmaster::lab {

/// How long the thread that it lives on is kept from its event loop: a timer is due every 5 ms, and how late
/// it comes is what a click would have to wait. The processor's time of the thread in between tells a thread
/// that works from one that a busy machine does not let run.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    struct Stall
    {
        std::chrono::nanoseconds late{0};
        std::chrono::nanoseconds worked{0}; ///< The thread's own processor time in it.
    };

    explicit StallWatch(QObject *parent = nullptr);

    /// Begins anew. Until then nothing wakes the thread.
    void begin();
    void end() { m_timer.stop(); }
    /// What has passed since the last time is not counted: it was spent for whoever looks on.
    void skip();
    Stall longest() const { return m_longest; } ///< By `late`.
    std::chrono::nanoseconds mostWork() const { return m_mostWork; } ///< In any one of them.

private:
    void tick();

    QTimer m_timer;
    std::chrono::nanoseconds m_last{0};
    std::chrono::nanoseconds m_lastWork{0};
    Stall m_longest;
    std::chrono::nanoseconds m_mostWork{0};
};

} // namespace stationmaster::lab
