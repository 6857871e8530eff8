// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPoint>
#include <QRect>

#include <xcb/xcb.h>

namespace stationmaster {

/// A program on the display, drawing and looking with plain xcb and waiting for the server each time.
class TestDisplay final
{
public:
    explicit TestDisplay(const QByteArray &display);
    ~TestDisplay();

    TestDisplay(const TestDisplay &) = delete;
    TestDisplay &operator=(const TestDisplay &) = delete;

    bool isUp() const;
    QSize size();

    /// On a window of its own that covers the whole screen, so that IncludeInferiors matters.
    void coverWithWindow(const QImage &image);
    /// On the root window. TrueColor of any depth.
    void paint(const QImage &image, QPoint at = {});
    void fill(const QRect &area, QColor color);

    /// The whole screen as it is, fetched plainly. 32 bits a pixel only.
    QImage grab();

    void movePointer(QPoint to); ///< As a mouse would, by XTest.
    void setCursor(QColor color, int edge); ///< A square with its hot spot in the middle, on the root window.
    /// As a compositing manager does, without painting anything.
    void claimCompositing();
    void giveCompositingUp();
    void grabServer();
    void ungrabServer();
    void sync();

private:
    void paintOn(xcb_drawable_t drawable, const QImage &image, QPoint at);

    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
    xcb_gcontext_t m_gc = XCB_NONE;
    xcb_window_t m_manager = XCB_NONE;
};

} // namespace stationmaster
