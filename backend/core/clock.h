// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace stationmaster {

/// Port: the time, for whatever reads it or waits. SystemClock is the real one; tests have one that they
/// turn. Lives on one thread, and calls back there.
class Clock
{
public:
    /// Coarse: up to a twentieth later or earlier, so that wake-ups fall together. Precise: to the
    /// millisecond, for what people read off a screen.
    enum class Precision
    {
        Coarse,
        Precise,
    };

    virtual ~Clock() = default;

    /// The wall clock, in UTC. May be set, forwards and backwards, while somebody waits.
    virtual QDateTime now() const = 0;
    /// Since an instant of the clock's own choosing; never goes back, and stands while the computer sleeps.
    virtual std::chrono::milliseconds steady() const = 0;
    /// Calls `then` once when `delay` is over on the steady clock, with 0 when control returns to the event
    /// loop: never from inside this call, and never after `owner` has died. To wait again or to stop waiting
    /// use a ClockTimer.
    virtual void after(std::chrono::milliseconds delay, QObject *owner, std::function<void()> then,
                       Precision precision = Precision::Coarse) = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

} // namespace stationmaster
