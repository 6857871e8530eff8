// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/cover_surface.h"

#include "backend/display/wayland/screen_layout.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace stationmaster {

const zwlr_layer_surface_v1_listener CoverSurface::LayerListener = {
    .configure =
        [](void *data, zwlr_layer_surface_v1 *layer, quint32 serial, quint32 width, quint32 height) {
            zwlr_layer_surface_v1_ack_configure(layer, serial);
            of(data).resize(width, height);
        },
    .closed =
        [](void *data, zwlr_layer_surface_v1 *) {
            Q_EMIT of(data).closed();
        },
};

const zwp_keyboard_shortcuts_inhibitor_v1_listener CoverSurface::InhibitorListener = {
    .active =
        [](void *data, zwp_keyboard_shortcuts_inhibitor_v1 *) {
            of(data).m_holdsShortcuts = true;
            Q_EMIT of(data).changed();
        },
    .inactive =
        [](void *data, zwp_keyboard_shortcuts_inhibitor_v1 *) {
            of(data).m_holdsShortcuts = false;
            Q_EMIT of(data).changed();
        },
};

const wl_callback_listener CoverSurface::FrameListener = {
    .done =
        [](void *data, wl_callback *, quint32) {
            of(data).m_frame.reset();
            of(data).m_drawn = true;
            Q_EMIT of(data).changed();
        },
};

CoverSurface::CoverSurface(const Parts &parts, const WaylandOutputs::Output &output, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_output(output)
    , m_surface(wl_compositor_create_surface(parts.compositor))
{
}

CoverSurface::~CoverSurface() = default;

void CoverSurface::place(zwlr_layer_shell_v1 *shell)
{
    m_layer.reset(zwlr_layer_shell_v1_get_layer_surface(
        shell, get(), m_output.output, ZWLR_LAYER_SHELL_V1_LAYER_OVERLAY, "stationmaster-cover"));
    zwlr_layer_surface_v1_add_listener(m_layer.get(), &LayerListener, this);
    zwlr_layer_surface_v1_set_anchor(m_layer.get(),
                                     ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP | ZWLR_LAYER_SURFACE_V1_ANCHOR_BOTTOM
                                         | ZWLR_LAYER_SURFACE_V1_ANCHOR_LEFT
                                         | ZWLR_LAYER_SURFACE_V1_ANCHOR_RIGHT);
    // Over the room that panels keep for themselves, too.
    zwlr_layer_surface_v1_set_exclusive_zone(m_layer.get(), -1);
    zwlr_layer_surface_v1_set_keyboard_interactivity(m_layer.get(),
                                                     ZWLR_LAYER_SURFACE_V1_KEYBOARD_INTERACTIVITY_EXCLUSIVE);
    wl_surface_commit(get());
}

void CoverSurface::inhibitShortcuts(zwp_keyboard_shortcuts_inhibit_manager_v1 *manager, wl_seat *seat)
{
    m_inhibitor.reset(zwp_keyboard_shortcuts_inhibit_manager_v1_inhibit_shortcuts(manager, get(), seat));
    zwp_keyboard_shortcuts_inhibitor_v1_add_listener(m_inhibitor.get(), &InhibitorListener, this);
}

void CoverSurface::takeDown()
{
    m_frame.reset();
    m_inhibitor.reset();
    m_layer.reset();
    m_surface.reset();
    m_buffer.reset();
}

void CoverSurface::resize(quint32 width, quint32 height)
{
    const auto side = [](quint32 told) {
        return int(std::clamp<quint32>(told, 1, quint32(ScreenLayout::MaxSide)));
    };
    // Some compositors say the same again each time that any surface is painted.
    if (std::exchange(m_size, QSize(side(width), side(height))) != m_size || !m_buffer)
        paint();
}

void CoverSurface::say(const CoverContent &content)
{
    if (std::exchange(m_content, content) != content)
        paint();
}

void CoverSurface::paint()
{
    if (m_size.isEmpty() || !m_content)
        return;
    const int scale = std::clamp(m_output.geometry.scale, 1, WaylandOutputs::MaxScale);
    const QSize pixels = m_size * scale;
    const BufferLayout layout{WL_SHM_FORMAT_XRGB8888, pixels, qsizetype(pixels.width()) * 4};
    if (layout.bytes() > MaxBytes)
        return;
    const auto made = SharedBuffer::make(m_parts.shm, layout);
    if (!made)
        return;
    const CoverPicture cover = (*m_parts.painter)(pixels, *m_content);
    QImage shared(made.value()->data(), pixels.width(), pixels.height(), layout.stride, QImage::Format_RGB32);
    shared.fill(cover.background);
    const QPoint corner((pixels.width() - cover.card.width()) / 2,
                        (pixels.height() - cover.card.height()) / 2);
    QPainter(&shared).drawImage(corner, cover.card);
    const QRect button = cover.button.translated(corner);
    m_button = button.isEmpty() ? QRect() : QRect(button.topLeft() / scale, button.size() / scale);
    // A copy: the compositor could paint on the other.
    m_picture = shared.copy();

    m_frame.reset(wl_surface_frame(get()));
    wl_callback_add_listener(m_frame.get(), &FrameListener, this);
    wl_surface_set_buffer_scale(get(), scale);
    wl_surface_attach(get(), made.value()->get(), 0, 0);
    wl_surface_damage_buffer(get(), 0, 0, pixels.width(), pixels.height());
    wl_surface_commit(get());
    m_buffer = made.value();
}

} // namespace stationmaster

#include "moc_cover_surface.cpp"
