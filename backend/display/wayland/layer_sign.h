// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/sign_surface.h"
#include "backend/display/wayland/shared_buffer.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace stationmaster {

/// SignSurface by wlr-layer-shell, on the output that the compositor chooses: the one that its user works at.
/// Where the compositor takes it away, because that output has gone, it comes back within a second.
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
    static LayerSign &of(void *data) { return *static_cast<LayerSign *>(data); }
    int scale() const;
    void place();
    void paint();
    void takeDown();

    static const struct zwlr_layer_surface_v1_listener SurfaceListener;

    WaylandConnection &m_connection;
    Proxy<wl_compositor> m_compositor;
    Proxy<wl_shm> m_shm;
    Proxy<zwlr_layer_shell_v1> m_shell;
    WaylandOutputs m_outputs;
    SignPainter m_painter; ///< Null while it is not to be seen.
    QImage m_image;
    QSize m_size; ///< Asked for, in the desktop's pixels.
    Proxy<wl_surface> m_surface;
    Proxy<zwlr_layer_surface_v1> m_layer; ///< Goes before its surface.
    std::shared_ptr<SharedBuffer> m_buffer;
    bool m_toBePainted = false; ///< When the compositor has taken the size.
    QTimer m_again;
};

} // namespace stationmaster
