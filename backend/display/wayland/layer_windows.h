// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/window_surface.h"
#include "backend/display/wayland/layer_globals.h"
#include "backend/display/wayland/layer_surface.h"
#include "backend/display/wayland/seat_input.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"

#include <QObject>

#include <memory>
#include <vector>

namespace stationmaster {

/// WindowSurfaces by wlr-layer-shell.
class LayerWindows final : public QObject, public WindowSurfaces
{
    Q_OBJECT

public:
    /// The compositor has what it takes.
    static bool isOffered(const WaylandConnection &connection);

    /// `connection` is ready, and outlives this object.
    explicit LayerWindows(WaylandConnection &connection, QObject *parent = nullptr);
    ~LayerWindows() override;

    std::unique_ptr<WindowSurface> make(int top, WindowEvents events) override;
    int scale() const override { return m_outputs.finestScale(); }

private:
    class Window;

    Window *find(const void *surface) const;

    WaylandConnection &m_connection;
    const LayerGlobals m_globals;
    WaylandOutputs m_outputs;
    SeatInput m_input;
    std::vector<Window *> m_windows; ///< Those that there are.
};

} // namespace stationmaster
