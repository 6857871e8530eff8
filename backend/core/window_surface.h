// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>

#include <functional>
#include <memory>

namespace stationmaster {

/// What happens to a window on a session's screen. Positions are the window's own, in the desktop's pixels.
/// Whoever is called may end the window.
struct WindowEvents
{
    std::function<void()> drawn; ///< The display server has drawn what it was given.
    std::function<void(QPoint position)> pressed; ///< With the pointer's first button, or with a finger.
    std::function<void()> closed; ///< The display server has taken it away.
};

/// A window's place on the screen; it goes with this object.
class WindowSurface
{
public:
    virtual ~WindowSurface() = default;

    /// `picture` has so many pixels for one of the desktop as its devicePixelRatio(), which is a whole
    /// number.
    virtual void show(const QImage &picture) = 0;

protected:
    WindowSurface() = default;
    Q_DISABLE_COPY_MOVE(WindowSurface)
};

/// The port: small windows of ours on a session's screen, where the display server knows nothing of the
/// windows of a toolkit. They stand above everything else, in the middle from side to side, and never have
/// the keyboard. Lives on the thread that made it and never blocks it.
class WindowSurfaces
{
public:
    virtual ~WindowSurfaces() = default;

    /// `top`: so many of the desktop's pixels below the screen's upper edge. Ends before this object.
    virtual std::unique_ptr<WindowSurface> make(int top, WindowEvents events) = 0;
    /// How many pixels of the screen are one of the desktop, where it is finest.
    virtual int scale() const = 0;

protected:
    WindowSurfaces() = default;
    Q_DISABLE_COPY_MOVE(WindowSurfaces)
};

} // namespace stationmaster
