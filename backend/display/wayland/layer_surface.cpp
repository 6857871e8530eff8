// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_surface.h"

#include <cstring>
#include <utility>

namespace stationmaster {

const zwlr_layer_surface_v1_listener LayerSurface::SurfaceListener = {
    .configure =
        [](void *data, zwlr_layer_surface_v1 *layer, quint32 serial, quint32, quint32) {
            zwlr_layer_surface_v1_ack_configure(layer, serial);
            // Some compositors say the same again each time that any surface is painted.
            if (std::exchange(of(data).m_toBePainted, false))
                of(data).paint();
        },
    .closed =
        [](void *data, zwlr_layer_surface_v1 *) {
            const std::function<void()> closed = of(data).m_closed;
            closed();
        },
};

const wl_callback_listener LayerSurface::FrameListener = {
    .done =
        [](void *data, wl_callback *, quint32) {
            of(data).m_frame.reset();
            const std::function<void()> drawn = of(data).m_drawn;
            drawn();
        },
};

LayerSurface::LayerSurface(const Parts &parts, const Place &place, std::function<void()> closed,
                           std::function<void()> drawn)
    : m_parts(parts)
    , m_closed(std::move(closed))
    , m_drawn(std::move(drawn))
    , m_surface(wl_compositor_create_surface(parts.compositor))
    , m_layer(zwlr_layer_shell_v1_get_layer_surface(parts.shell, m_surface.get(), nullptr,
                                                    ZWLR_LAYER_SHELL_V1_LAYER_OVERLAY, place.name))
{
    zwlr_layer_surface_v1_add_listener(m_layer.get(), &SurfaceListener, this);
    zwlr_layer_surface_v1_set_anchor(m_layer.get(), place.anchor);
    zwlr_layer_surface_v1_set_margin(m_layer.get(), place.margins.top(), place.margins.right(),
                                     place.margins.bottom(), place.margins.left());
    // Never the keyboard: compositors there are (sway 1.7) that would take it from whoever is typing, though
    // it is to be given to who is clicked on alone.
    if (!place.takesClicks) {
        const Proxy<wl_region> nowhere(wl_compositor_create_region(parts.compositor));
        wl_surface_set_input_region(m_surface.get(), nowhere.get());
    }
}

LayerSurface::~LayerSurface() = default;

void LayerSurface::show(const QImage &image)
{
    m_image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(image.devicePixelRatio());
    const QSize size = m_image.size() / qRound(m_image.devicePixelRatio());
    if (std::exchange(m_size, size) == size && m_buffer) {
        paint();
        return;
    }
    zwlr_layer_surface_v1_set_size(m_layer.get(), quint32(size.width()), quint32(size.height()));
    // What is painted for this size comes with the answer.
    m_toBePainted = true;
    wl_surface_commit(m_surface.get());
}

void LayerSurface::paint()
{
    const BufferLayout layout{WL_SHM_FORMAT_ARGB8888, m_image.size(), qsizetype(m_image.width()) * 4};
    const auto made = SharedBuffer::make(m_parts.shm, layout);
    if (!made)
        return;
    for (int y = 0; y < m_image.height(); ++y)
        std::memcpy(made.value()->data() + y * layout.stride, m_image.constScanLine(y),
                    std::size_t(layout.stride));
    if (m_drawn) {
        m_frame.reset(wl_surface_frame(m_surface.get()));
        wl_callback_add_listener(m_frame.get(), &FrameListener, this);
    }
    wl_surface_set_buffer_scale(m_surface.get(), qRound(m_image.devicePixelRatio()));
    wl_surface_attach(m_surface.get(), made.value()->get(), 0, 0);
    wl_surface_damage_buffer(m_surface.get(), 0, 0, m_image.width(), m_image.height());
    wl_surface_commit(m_surface.get());
    m_buffer = made.value();
}

} // namespace stationmaster
