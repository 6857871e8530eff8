// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRect>
#include <QSet>

#include <xcb/xcb.h>

#include <optional>

namespace stationmaster::test {

/// A program of the session's user, written with plain xcb: it has windows, counts what reaches them, presses
/// keys as a person would, and does what a hostile program could do. Waits for the server each time.
class XProgram final
{
public:
    explicit XProgram(const QByteArray &display);
    ~XProgram();

    XProgram(const XProgram &) = delete;
    XProgram &operator=(const XProgram &) = delete;

    xcb_connection_t *get() const { return m_connection; }
    xcb_window_t root() const { return m_screen->root; }
    QSize size();
    void sync();

    /// Mapped, with all input selected; managed by a window manager or not.
    xcb_window_t openWindow(const QRect &area, bool managed = false);
    void paint(xcb_window_t window, QColor color); ///< Its background, for good.
    /// Straight onto it, whatever its own background is.
    void scribble(xcb_window_t window, const QRect &area);
    /// From now on the server answers nobody else.
    void grabServer();
    void ungrabServer();
    void place(xcb_window_t window, const QRect &area);
    void lower(xcb_window_t window);
    void close(xcb_window_t window);
    void shape(xcb_window_t window, const QRect &area); ///< All that there is of it.
    /// The server keeps its pixels apart from the screen's (XComposite).
    bool isKeptApart(xcb_window_t window);
    /// As a window manager sees a program's window: it can be asked to close. `type` as in EWMH.
    xcb_window_t openClosable(const QRect &area, const QByteArray &type = {});
    bool wasAskedToClose(xcb_window_t window);
    bool waitAskedToClose(xcb_window_t window);
    /// Whether a window that opens now is managed. One that is starting may overlook it.
    bool tryWindowManager();
    bool isComposited(); ///< A compositor is at work, by EWMH's rule.
    bool isManaged(xcb_window_t window); ///< In the window manager's list.
    bool waitManaged(xcb_window_t window);
    void focus(xcb_window_t window);
    /// Key and button events on this program's own windows since the last time.
    int takeInputEvents();

    // By XTest, as the devices would.
    void pressKey(xcb_keycode_t key);
    void pressKeys(xcb_keycode_t held, xcb_keycode_t key);
    void click(const QPoint &at);

    /// An active grab of both devices, as an open menu has it; the status of the first that failed, else 0.
    quint8 grab(xcb_window_t window);
    void ungrab();
    /// Both can be grabbed now; lets go at once.
    bool canGrab(xcb_window_t window);

    /// XInput: another pair of master devices, "<name> pointer" and "<name> keyboard".
    void addMasterDevices(const QByteArray &name);
    /// A device of a master's becomes one of its own. False where there is none that can be.
    bool floatDevice(const QByteArray &name);
    bool isGrabbed(const QByteArray &device); ///< By another program. False where there is none.

    QList<xcb_window_t> childrenOf(xcb_window_t window); ///< From the bottom up.
    xcb_window_t parentOf(xcb_window_t window);
    bool isViewable(xcb_window_t window);
    QRect geometryOf(xcb_window_t window); ///< Within its parent.
    xcb_window_t overlayWindow(); ///< None where there is no Composite.

private:
    std::optional<quint16> device(const QByteArray &name);
    xcb_window_t createWindow(const QRect &area, bool managed);
    xcb_atom_t atom(const QByteArray &name);
    QList<quint32> property(xcb_window_t window, const QByteArray &name);

    xcb_connection_t *m_connection;
    const xcb_screen_t *m_screen;
    QSet<xcb_window_t> m_closing;
};

} // namespace stationmaster::test
