// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/desktop_watch.h"
#include "backend/core/observation.h"

#include <QWidget>

#include <chrono>

namespace stationmaster {

/// Says once after log-on that this screen may be seen, and by whom, in a corner of the primary monitor.
/// Takes no focus by itself; a click anywhere, Esc or its button closes it, and so does time, which stands
/// still while the pointer rests on it.
class LogOnNotice final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Stay{15'000};

    /// Whether a site's rule is one that users are told of.
    static bool isDue(Observation observation);

    /// `observation` is one that is due. Clock and desktop outlive this object.
    LogOnNotice(Observation observation, Clock &clock, DesktopWatch &desktop, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It has been closed, by whatever way.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    ClockTimer m_stay;
};

} // namespace stationmaster
