// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/grabber.h"
#include "backend/display/x11/x_server.h"

#include <deque>
#include <vector>

namespace stationmaster {

class ImageFetcher;
class WindowStack;
class XConnection;

/// Scales inside the X server, by XRender, and fetches the small picture only.
///
/// One bilinear step looks at four pixels of the source. That is just right for halving, which it does
/// exactly, but a longer step leaves pixels out and turns text into crumbs, and one between 1:1 and 2:1
/// weighs them unevenly. So the screen is halved while it is far larger than wanted; then it is brought to
/// exactly twice the wanted size by a step of any kind, whose faults are small there, and halved once more.
/// Measured on one-pixel strokes against the exact average of each area this comes within 1 to 3 dB of what
/// JPEG alone loses; without the last two steps it is 3 to 10 dB.
///
/// The halves are server-side pixmaps, shared by all sizes and made at most once for each change: together
/// they take a third of the screen's own memory; each size adds its own pixels five times. No pixmap ever has
/// more than MaxHalfPixels: on a larger screen the first step is longer, and the picture coarser.
///
/// With a WindowStack it is what that composes that is scaled, from a pixmap as large as the screen.
class RenderGrabber final : public Grabber
{
    Q_OBJECT

public:
    static constexpr double MaxRatioAtOnce = 1.2; ///< Up to here one step is good enough, and much cheaper.
    static constexpr double MaxRatioByTwice =
        3.4; ///< 1.7 on the way to twice the size; beyond, halving is better.
    static constexpr qint64 MaxHalfPixels =
        16 * 1024 * 1024; ///< 64 MiB; a screen of 8192×8192 halves exactly.

    /// `server.render` must hold. The references must outlive this object, and `stack` each grab, if there is
    /// one; it is to be prepared before screenMayHaveChanged().
    RenderGrabber(XConnection &connection, const XServer &server, ImageFetcher &fetcher,
                  const WindowStack *stack = nullptr, QObject *parent = nullptr);

    void screenMayHaveChanged(QSize screen) override;
    void keepOnly(const QList<QSize> &sizes) override;
    void grab(QSize size, Done done) override;

private:
    // A pixmap with an XRender picture on it, or the root window.
    struct Surface
    {
        QSize size;
        xcb_drawable_t drawable = XCB_NONE;
        xcb_render_picture_t picture = XCB_NONE;
        bool fresh = false; ///< Holds the screen as it was at screenMayHaveChanged() or later.
    };

    Surface makeSurface(QSize size);
    void freeSurface(const Surface &surface, bool withPixmap);
    const Surface &target(QSize size);
    const Surface &levelFor(QSize size, double maxRatio);
    void useAsSource(xcb_render_picture_t picture);
    void scale(const Surface &from, const Surface &to);
    void makeSource();
    void release();

    XConnection &m_connection;
    const XServer &m_server;
    ImageFetcher &m_fetcher;
    const WindowStack *m_stack;
    QSize m_screen;
    std::vector<Surface> m_levels; ///< The screen and its halves, as far as they have been needed.
    std::deque<Surface> m_targets;
};

} // namespace stationmaster
