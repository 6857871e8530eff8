// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class QWidget;
class QWindow;

namespace stationmaster {

class SurfaceWindows;

/// Tells once whether a top-level widget that has just been shown came onto the screen: the display server
/// asked for its contents, or it did not in time. Says nothing when it dies first. A child of the widget.
class SeenWatch final : public QObject
{
    Q_OBJECT

public:
    using Seen = std::function<void(bool seen)>;

    static constexpr std::chrono::milliseconds Deadline{3'000};

    /// The clock outlives this object. `surfaces`: what brings the widget onto the screen; null where it is
    /// shown by itself.
    SeenWatch(QWidget *shown, Clock &clock, Seen seen, const SurfaceWindows *surfaces = nullptr);

    /// "No", unless it has said something already.
    void giveUp() { say(false); }
    bool hasSaid() const { return !m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(bool seen);

    Seen m_seen;
    QPointer<QWindow> m_window;
    ClockTimer m_deadline;
};

} // namespace stationmaster
