// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/shared_buffer.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <xdg-shell.h>

namespace stationmaster {

/// An ordinary window of a program, over a connection of its own. It does not go when it is asked to close,
/// like that of a program whose user has not saved.
class XdgWindow final
{
public:
    /// `connection` is ready, and outlives this object.
    explicit XdgWindow(WaylandConnection &connection);
    ~XdgWindow();
    Q_DISABLE_COPY_MOVE(XdgWindow)

    bool isShown() const { return m_buffer != nullptr; }
    /// So often it has been asked.
    int askedToClose() const { return m_asked; }

private:
    static XdgWindow &of(void *data) { return *static_cast<XdgWindow *>(data); }

    static const xdg_wm_base_listener BaseListener;
    static const xdg_surface_listener SurfaceListener;
    static const xdg_toplevel_listener ToplevelListener;

    WaylandConnection &m_connection;
    Proxy<wl_compositor> m_compositor;
    Proxy<wl_shm> m_shm;
    Proxy<wl_surface> m_surface;
    std::shared_ptr<SharedBuffer> m_buffer;
    xdg_wm_base *m_base = nullptr;
    xdg_surface *m_shell = nullptr;
    xdg_toplevel *m_toplevel = nullptr;
    int m_asked = 0;
};

} // namespace stationmaster
