// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/x_server.h"

#include <QList>
#include <QObject>
#include <QSize>

#include <xcb/damage.h>
#include <xcb/xfixes.h>

#include <functional>
#include <vector>

namespace stationmaster {

class XConnection;

/// The windows of a screen as they lie on each other, some left out: what is under a cover.
///
/// A window that another hides has no pixels of its own. So as long as this object lives the server keeps
/// each top-level window apart (XComposite, "automatic", which goes along with a compositing window manager),
/// and compose() lays them on each other anew. The root's own background is had from a window of ours at the
/// very bottom that takes it over. What programs painted on the root itself is lost under a cover, and a
/// window whose shape changes while it is there shows the new one when the next window moves.
///
/// Changes are announced once until prepare(), be it of what windows show (XDamage) or of the windows. Each
/// of them may vanish at any time: what is asked of it is asked so that a refusal only leaves it out. Bounded
/// are the windows that are looked at, MaxListed, and those that are shown, MaxShown, the topmost of each.
class WindowStack final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MaxListed = 2048;
    static constexpr std::size_t MaxShown = 256;

    /// `server.composite` and `server.render` must hold. The references must outlive this object. Does not
    /// flush.
    WindowStack(XConnection &connection, const XServer &server, QObject *parent = nullptr);
    /// The server shows its windows as before. Flushes.
    ~WindowStack() override;

    void leaveOut(const QList<quint32> &windows);
    /// Finds out what has moved and has changes told again; `done` is called once, now or later, while this
    /// object and its connection live. What changes after it was called leads to changed().
    void prepare(QSize screen, std::function<void()> done);
    /// On a picture of the size that prepare() was told, after it is done. Sends requests, does not flush.
    void compose(xcb_render_picture_t on) const;

Q_SIGNALS:
    /// Windows have come, gone or moved. Damage is told to whoever listens to the connection's events.
    void changed();
    /// The server keeps no windows apart; this object is of no use.
    void refused();

private:
    struct Window
    {
        xcb_window_t id = XCB_NONE;
        xcb_rectangle_t area{}; ///< On the screen, border included.
        quint16 border = 0;
        WindowFormat format;
        bool viewable = false;
        xcb_damage_damage_t damage = XCB_NONE;
        xcb_xfixes_region_t shape = XCB_NONE;
        xcb_pixmap_t pixmap = XCB_NONE;
        xcb_render_picture_t picture = XCB_NONE;
    };

    void listen(bool windowsToo);
    void onEvent(const xcb_generic_event_t *event);
    bool knows(xcb_window_t window) const;
    void layBackdrop();
    void list();
    void onTree(const xcb_query_tree_reply_t *tree);
    void ask(std::size_t index);
    void onListed();
    void open(Window &window);
    void finish();
    void letGo(const Window &window, bool withDamage);
    /// A request that may be refused: then `refused` is called, if there is one. expectEnd() has to follow.
    void attempt(xcb_void_cookie_t cookie, std::function<void()> refused = {});
    /// `then` is called when the server has done all that was asked so far.
    void expectEnd(std::function<void()> then);

    XConnection &m_connection;
    const XServer &m_server;
    QList<quint32> m_leftOut;
    QSize m_screen;
    xcb_window_t m_backdrop = XCB_NONE;
    std::vector<Window> m_listed; ///< Being asked about.
    std::vector<Window> m_shown; ///< From the bottom up.
    bool m_stale = true; ///< The windows are others, or elsewhere, than m_shown says.
    quint32 m_treeAsked = 0; ///< The request: what was told before it is in the answer.
    std::function<void()> m_done;
};

} // namespace stationmaster
