// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/cover_server.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <xcb/xcb.h>

namespace stationmaster {

class XConnection;

/// Takes every keyboard and pointer of a display, touch included, for one window, and nobody else gets
/// anything of them.
///
/// A device that a program has taken from its master ("floated") sends to programs by itself, and is taken by
/// itself.
///
/// Another program may have them at that moment, for an open menu say. Then it is asked to let go, by the
/// Escape key, a few times, and the devices are tried for again and again. A grab can also be taken from us
/// without an event (by a key that the keyboard's map makes break grabs), so it is renewed once a second.
class InputGrab final : public QObject
{
    Q_OBJECT

public:
    InputGrab(XConnection &connection, const CoverServer &server, QObject *parent = nullptr);

    /// For this window, which must be viewable. The answer to each try is told by answered().
    void take(xcb_window_t window);
    /// The window is not there just now; nothing is held, nothing is tried.
    void lose();
    bool holds() const { return m_holds; }
    /// Another device may have come.
    void onDevicesChanged();
    /// A finger has come down: takes it, or the server would keep it for whoever is next.
    void takeTouch(quint16 device, quint32 touch, xcb_window_t window);

Q_SIGNALS:
    void answered();

private:
    enum class Kind
    {
        Pointer,
        Keyboard,
        Floating,
    };
    struct Device
    {
        quint16 device;
        Kind kind;
    };

    void tryAll();
    void tryDevices();
    void tryCore();
    void askForDevices();
    static quint32 maskFor(Kind kind);
    void takeAnswer(quint8 status, bool last);
    void pressEscape();

    XConnection &m_connection;
    const CoverServer m_server;
    xcb_window_t m_window = XCB_NONE;
    QList<Device> m_devices; ///< Masters, and slaves without one.
    bool m_devicesKnown = false;
    xcb_window_t m_tried = XCB_NONE; ///< The window of the try whose answers are on their way.
    bool m_allTaken = true; ///< By the answers to this try so far.
    bool m_taken = false; ///< Some other program has a device, by those answers.
    bool m_holds = false;
    int m_escapes = 0;
    QTimer m_again;
};

} // namespace stationmaster
