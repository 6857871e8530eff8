// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QObject>
#include <QPoint>

namespace stationmaster {

/// What the keyboard, the pointer and the fingers of a session's first seat do on surfaces of ours. Devices
/// come and go: a seat may have none.
class SeatInput final : public QObject
{
    Q_OBJECT

public:
    /// `connection` is ready, and outlives this object.
    explicit SeatInput(WaylandConnection &connection, QObject *parent = nullptr);
    ~SeatInput() override;

    wl_seat *seat() const { return m_seat.get(); } ///< Null where there is none.
    bool hasKeyboard() const { return m_keyboard != nullptr; }
    /// The surface of ours that the keys go to; null if they go elsewhere.
    wl_surface *focus() const { return m_focus; }

    /// Of a surface that is about to go.
    void forget(wl_surface *surface);

Q_SIGNALS:
    void focusChanged();
    /// By the kernel's number for the key. Not again while it is held down.
    void keyPressed(quint32 key);
    /// Where the pointer's first button was pressed, or a finger came down: on which wl_surface, in its own
    /// units.
    void pointed(const void *surface, QPoint position);

private:
    static SeatInput &of(void *data) { return *static_cast<SeatInput *>(data); }
    void setCapabilities(quint32 capabilities);
    void setFocus(wl_surface *surface);

    static const struct wl_seat_listener SeatListener;
    static const struct wl_keyboard_listener KeyboardListener;
    static const struct wl_pointer_listener PointerListener;
    static const struct wl_touch_listener TouchListener;

    Proxy<wl_seat> m_seat;
    Proxy<wl_keyboard> m_keyboard;
    Proxy<wl_pointer> m_pointer;
    Proxy<wl_touch> m_touch;
    wl_surface *m_focus = nullptr;
    wl_surface *m_under = nullptr; ///< The pointer.
    QPoint m_position;
};

} // namespace stationmaster
