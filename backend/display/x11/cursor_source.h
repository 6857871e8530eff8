// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/x_server.h"

#include <QImage>
#include <QObject>
#include <QPoint>

#include <functional>

namespace stationmaster {

class XConnection;

/// The mouse pointer as it is shown now.
struct CursorPicture
{
    QImage image; ///< ARGB32, premultiplied; null when there is none.
    QPoint position; ///< Of the image's top left corner on the screen.
};

/// The pointer of an X display, by XFixes, and its changes: shape by XFixes, movement by XInput's raw events.
/// Both are asked for once at a time: after the first change nothing more is announced until rearm(), so that
/// a pointer that moves a thousand times a second wakes this program no more often than it takes pictures. A
/// pointer moved by a program, without the mouse (XWarpPointer), is not announced; it is where it should be
/// in the next picture.
class CursorSource final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxEdge = 512; ///< Pixels; a larger pointer is not drawn.

    /// Both references must outlive this object.
    CursorSource(XConnection &connection, const XServer &server, QObject *parent = nullptr);

    bool canDraw() const { return m_server.fixesEvent.has_value(); }
    bool canTellMotion() const { return canDraw() && m_server.inputOpcode.has_value(); }

    /// Sends requests, does not flush.
    void setWanted(bool wanted);
    void rearm();

    /// `done` is called once, later, while this object and its connection live. Sends a request, does not
    /// flush.
    void fetch(std::function<void(const CursorPicture &)> done);

    /// Paints the pointer where it belongs on `picture`, which shows the whole of `screen`.
    static void paint(QImage &picture, QSize screen, const CursorPicture &cursor);

Q_SIGNALS:
    /// It moved or changed its shape. Once, until rearm().
    void changed();

private:
    void listen(bool on);
    void onEvent(const xcb_generic_event_t *event);

    XConnection &m_connection;
    const XServer &m_server;
    bool m_wanted = false;
    bool m_listening = false;
};

} // namespace stationmaster
