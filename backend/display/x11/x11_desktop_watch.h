// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_watch.h"
#include "backend/display/x11/x_server.h"

#include <QByteArray>
#include <QTimer>

#include <memory>
#include <optional>

namespace stationmaster {

class CursorSource;
class XConnection;
class XConnector;
struct XDisplay;

/// DesktopWatch on an X11 display. It has a connection to the display of its own, and only while it is
/// wanted. One that is cut is not opened again before it is wanted anew: whoever cuts it keeps nothing from
/// anybody but himself.
class X11DesktopWatch final : public DesktopWatch
{
    Q_OBJECT

public:
    /// `display` is the name of a local display, ":12".
    explicit X11DesktopWatch(QByteArray display, QObject *parent = nullptr);
    ~X11DesktopWatch() override;

    void setWanted(bool wanted) override;
    bool isComposited() const override { return m_composited; }

private:
    void open();
    void close();
    void begin(const XDisplay &display);
    void watchManager();
    void askManager();
    void watchPointer();
    void askPointer();
    void onEvent(const xcb_generic_event_t *event);

    const QByteArray m_display;
    std::unique_ptr<XConnector> m_connector; ///< There while it is wanted.
    std::unique_ptr<XConnection> m_connection;
    XServer m_server;
    int m_screen = 0;
    xcb_atom_t m_manager = XCB_NONE; ///< The selection that a compositing manager owns, once it is known.
    bool m_composited = false;
    std::unique_ptr<CursorSource> m_cursor;
    QTimer m_pause; ///< From the pointer's first movement to the next question where it is.
    std::optional<QPoint> m_pointer; ///< As it was told last.
};

} // namespace stationmaster
