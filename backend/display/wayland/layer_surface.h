// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/shared_buffer.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QImage>
#include <QMargins>

#include <functional>
#include <memory>

namespace stationmaster {

/// A picture of ours above everything, by wlr-layer-shell, on the output that the compositor chooses: the one
/// that its user works at. Nothing here flushes.
class LayerSurface final
{
public:
    /// All of them outlive this object.
    struct Parts
    {
        wl_compositor *compositor; ///< Of CompositorVersion.
        wl_shm *shm;
        zwlr_layer_shell_v1 *shell;
    };
    /// The first that tells which part of a buffer has changed in the buffer's own pixels.
    static constexpr quint32 CompositorVersion = 4;
    static constexpr quint32 ShellVersion = 4;

    struct Place
    {
        const char *name; ///< What the compositor hears that it is for.
        quint32 anchor; ///< zwlr_layer_surface_v1's.
        QMargins margins; ///< In the desktop's pixels.
        bool takesClicks; ///< Else they go to what is beneath, as keys always do.
    };

    /// `closed`: the compositor has taken it away; `drawn`: it has drawn what it was given last. Either may
    /// end this object.
    LayerSurface(const Parts &parts, const Place &place, std::function<void()> closed,
                 std::function<void()> drawn = {});
    ~LayerSurface();
    Q_DISABLE_COPY_MOVE(LayerSurface)

    /// Has at least one pixel, and a whole devicePixelRatio().
    void show(const QImage &image);
    wl_surface *get() const { return m_surface.get(); }

private:
    static LayerSurface &of(void *data) { return *static_cast<LayerSurface *>(data); }
    void paint();

    static const struct zwlr_layer_surface_v1_listener SurfaceListener;
    static const struct wl_callback_listener FrameListener;

    const Parts m_parts;
    const std::function<void()> m_closed;
    const std::function<void()> m_drawn;
    QImage m_image;
    QSize m_size; ///< Asked for, in the desktop's pixels.
    // In the order in which they may go, the last first.
    Proxy<wl_surface> m_surface;
    Proxy<zwlr_layer_surface_v1> m_layer;
    Proxy<wl_callback> m_frame;
    std::shared_ptr<SharedBuffer> m_buffer;
    bool m_toBePainted = false; ///< When the compositor has taken the size.
};

} // namespace stationmaster
