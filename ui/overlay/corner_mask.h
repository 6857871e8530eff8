// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_watch.h"

#include <QObject>

class QWidget;

namespace stationmaster {

/// Cuts the round corners of a see-through window out while nothing composites the screen: what is
/// see-through in it would be black there. Where something does, the window's own smooth corners are seen. A
/// child of the window; has the desktop looked at for as long as it lives.
class CornerMask final : public QObject
{
    Q_OBJECT

public:
    /// `radius` in logical pixels; half of the window's shorter side at most. The desktop outlives the
    /// window.
    CornerMask(QWidget &window, int radius, DesktopWatch &desktop);
    ~CornerMask() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QWidget &m_window;
    const int m_radius;
    DesktopWatch &m_desktop;
};

} // namespace stationmaster
