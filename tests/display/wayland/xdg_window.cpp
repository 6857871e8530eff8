// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/wayland/xdg_window.h"

namespace stationmaster {

const xdg_wm_base_listener XdgWindow::BaseListener = {
    .ping =
        [](void *, xdg_wm_base *base, uint32_t serial) {
            xdg_wm_base_pong(base, serial);
        },
};

const xdg_surface_listener XdgWindow::SurfaceListener = {
    .configure =
        [](void *data, xdg_surface *shell, uint32_t serial) {
            XdgWindow &window = of(data);
            xdg_surface_ack_configure(shell, serial);
            const BufferLayout layout{WL_SHM_FORMAT_XRGB8888, {200, 100}, 800};
            if (auto made = SharedBuffer::make(window.m_shm.get(), layout); !window.m_buffer && made) {
                window.m_buffer = std::move(made).value();
                wl_surface_attach(window.m_surface.get(), window.m_buffer->get(), 0, 0);
            }
            wl_surface_commit(window.m_surface.get());
            window.m_connection.flush();
        },
};

const xdg_toplevel_listener XdgWindow::ToplevelListener = {
    .configure = [](void *, xdg_toplevel *, int32_t, int32_t, wl_array *) {},
    .close =
        [](void *data, xdg_toplevel *) {
            ++of(data).m_asked;
        },
    .configure_bounds = [](void *, xdg_toplevel *, int32_t, int32_t) {},
    .wm_capabilities = [](void *, xdg_toplevel *, wl_array *) {},
};

XdgWindow::XdgWindow(WaylandConnection &connection)
    : m_connection(connection)
    , m_compositor(connection.bindFirst<wl_compositor>(wl_compositor_interface, 4))
    , m_shm(connection.bindFirst<wl_shm>(wl_shm_interface, 1))
    , m_surface(wl_compositor_create_surface(m_compositor.get()))
{
    const Proxy<wl_registry> registry(wl_display_get_registry(connection.get()));
    for (const WaylandConnection::Global &global : connection.globals()) {
        if (global.interface == xdg_wm_base_interface.name)
            m_base = static_cast<xdg_wm_base *>(
                wl_registry_bind(registry.get(), global.name, &xdg_wm_base_interface, 1));
    }
    if (!m_base)
        return;
    xdg_wm_base_add_listener(m_base, &BaseListener, this);
    m_shell = xdg_wm_base_get_xdg_surface(m_base, m_surface.get());
    xdg_surface_add_listener(m_shell, &SurfaceListener, this);
    m_toplevel = xdg_surface_get_toplevel(m_shell);
    xdg_toplevel_add_listener(m_toplevel, &ToplevelListener, this);
    wl_surface_commit(m_surface.get());
    connection.flush();
}

XdgWindow::~XdgWindow()
{
    if (!m_base)
        return;
    xdg_toplevel_destroy(m_toplevel);
    xdg_surface_destroy(m_shell);
    xdg_wm_base_destroy(m_base);
    m_connection.flush();
}

} // namespace stationmaster
