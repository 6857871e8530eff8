// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/layer_surface.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_proxies.h"

namespace stationmaster {

/// What a compositor has to offer for a LayerSurface.
class LayerGlobals final
{
public:
    static bool isOffered(const WaylandConnection &connection)
    {
        return connection.offers(wl_compositor_interface, LayerSurface::CompositorVersion)
            && connection.offers(wl_shm_interface, 1) && connection.offers(zwlr_layer_shell_v1_interface, 1);
    }

    /// `connection` is ready, and outlives this object.
    explicit LayerGlobals(WaylandConnection &connection)
        : m_compositor(
            connection.bindFirst<wl_compositor>(wl_compositor_interface, LayerSurface::CompositorVersion))
        , m_shm(connection.bindFirst<wl_shm>(wl_shm_interface, 1))
        , m_shell(connection.bindFirst<zwlr_layer_shell_v1>(zwlr_layer_shell_v1_interface,
                                                            LayerSurface::ShellVersion))
    {
    }

    LayerSurface::Parts parts() const { return {m_compositor.get(), m_shm.get(), m_shell.get()}; }

private:
    Proxy<wl_compositor> m_compositor;
    Proxy<wl_shm> m_shm;
    Proxy<zwlr_layer_shell_v1> m_shell;
};

} // namespace stationmaster
