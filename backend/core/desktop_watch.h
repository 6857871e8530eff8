// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

namespace stationmaster {

/// The port: what a window of ours in a session has to know of the desktop that it is on. One implementation
/// for each display system. Lives on the thread that made it and never blocks it.
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// While true the desktop is looked at. What it costs meanwhile it costs only where something moves.
    virtual void setWanted(bool wanted) = 0;
    /// What is see-through in a window is shown so. False while that is not known.
    virtual bool isComposited() const = 0;

Q_SIGNALS:
    void compositedChanged();
    /// Where the pointer is, in device pixels from the screen's top left corner: once at the beginning, and
    /// from then on a moment after it has moved, some times a second at most. Never told where the display
    /// does not tell it.
    void pointerMoved(QPoint position);
};

} // namespace stationmaster
