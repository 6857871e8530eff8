// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QSize>

#include <xcb/xcb.h>

#include <functional>
#include <optional>

namespace stationmaster {

class XConnection;

/// One window of the cover: fills its parent, lies on top of its siblings, is no business of the window
/// manager. A program of the same user may unmap, destroy, lower, resize, reshape or reparent it; check()
/// finds out, repair() mends what was found. Nothing is watched here; whoever owns it says when to look.
class CoverWindow final
{
public:
    struct Wanted
    {
        QSize size;
        quint32 pixel = 0; ///< Its colour until setBackground().
        bool shape = false; ///< The server has shapes, so look at ours.
        bool parentShape = false; ///< And at the parent's: an overlay window has one, a root window none.
        xcb_window_t above = XCB_NONE; ///< A sibling that may lie above it.

        bool operator==(const Wanted &) const = default;
    };

    enum class Found
    {
        Right,
        Wrong, ///< The window can be seen, but not as it should be.
        Hidden,
        NoWindow,
        NoParent,
    };

    /// A window that came, or was put elsewhere among the children of its parent.
    struct Moved
    {
        xcb_window_t parent = XCB_NONE;
        xcb_window_t window = XCB_NONE;
    };
    /// What ConfigureNotify, MapNotify, ReparentNotify and CirculateNotify tell; nothing for other events.
    static std::optional<Moved> moved(const xcb_generic_event_t *event);

    CoverWindow(XConnection &connection, xcb_window_t parent);
    ~CoverWindow();

    CoverWindow(const CoverWindow &) = delete;
    CoverWindow &operator=(const CoverWindow &) = delete;

    xcb_window_t parent() const { return m_parent; }
    /// None until the first repair(). Changes when it had to be made anew.
    xcb_window_t window() const { return m_window; }

    /// Asks the server how it is and calls `done` unless `owner` ends before. Not flushed.
    void check(const Wanted &wanted, QObject *owner, std::function<void(Found)> done);
    void repair(const Wanted &wanted, Found found);
    /// Above its siblings at once, whoever they are.
    void rise();
    /// A pixmap as large as the window, which is new in that area; its owner may free it afterwards.
    void setBackground(xcb_pixmap_t pixmap, const QRect &area);

private:
    void create(const Wanted &wanted);
    /// Those whose shapes are looked at.
    QList<xcb_window_t> shaped(const Wanted &wanted) const;

    XConnection &m_connection;
    const xcb_window_t m_parent;
    xcb_window_t m_window = XCB_NONE;
    Found m_found = Found::NoWindow; ///< What the answers have told so far.
};

} // namespace stationmaster
