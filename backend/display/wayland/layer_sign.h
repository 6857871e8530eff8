// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/sign_surface.h"
#include "backend/display/wayland/layer_globals.h"
#include "backend/display/wayland/layer_surface.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace stationmaster {

/// SignSurface by wlr-layer-shell. Where the compositor takes it away, because its output has gone, it comes
/// back within a second.
class LayerSign final : public QObject, public SignSurface
{
    Q_OBJECT

public:
    /// The compositor has what it takes.
    static bool isOffered(const WaylandConnection &connection);

    /// `connection` is ready, and outlives this object.
    explicit LayerSign(WaylandConnection &connection, QObject *parent = nullptr);
    ~LayerSign() override;

    void show(const SignPainter &painter) override;
    void hide() override;

private:
    void place();

    WaylandConnection &m_connection;
    const LayerGlobals m_globals;
    WaylandOutputs m_outputs;
    SignPainter m_painter; ///< Null while it is not to be seen.
    int m_scale = 0; ///< Of what is shown; 0: nothing, or another sign's.
    std::unique_ptr<LayerSurface> m_surface;
    QTimer m_again;
};

} // namespace stationmaster
