// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"
#include "backend/display/wayland/shared_buffer.h"
#include "backend/display/wayland/wayland_outputs.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QImage>
#include <QObject>
#include <QRect>

#include <memory>
#include <optional>

namespace stationmaster {

/// The cover on one output: a surface of the layer shell with the cover's picture, in the size that the
/// compositor wants. Nothing here flushes.
class CoverSurface final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxBytes = qsizetype(128) * 1024 * 1024; ///< Of one output's picture.

    /// All of them outlive this object.
    struct Parts
    {
        wl_compositor *compositor;
        wl_shm *shm;
        const CoverPainter *painter;
    };

    CoverSurface(const Parts &parts, const WaylandOutputs::Output &output, QObject *parent = nullptr);
    ~CoverSurface() override;

    /// Above everything on its output, with the keyboard for itself. Once.
    void place(zwlr_layer_shell_v1 *shell);
    /// What the compositor's key bindings would take comes here while the keyboard is here.
    void inhibitShortcuts(zwp_keyboard_shortcuts_inhibit_manager_v1 *manager, wl_seat *seat);

    /// Painted as soon as the compositor has said how large it is.
    void say(const CoverContent &content);

    /// It goes from the screen; to be deleted when nothing of its own is under way.
    void takeDown();

    quint32 output() const { return m_output.name; }
    const OutputGeometry &geometry() const { return m_output.geometry; }
    wl_surface *get() const { return m_surface.get(); }
    bool holdsShortcuts() const { return m_holdsShortcuts; }
    /// The compositor has been given a picture and has drawn since.
    bool isDrawn() const { return m_drawn; }
    /// And what was painted last is on the screen.
    bool isCurrent() const { return m_drawn && !m_frame; }
    /// That picture; null before.
    const QImage &picture() const { return m_picture; }
    /// Where its button is, in the surface's own units; empty where there is none.
    QRect button() const { return m_button; }

Q_SIGNALS:
    /// isDrawn() or holdsShortcuts() is another, or what was said last has been drawn.
    void changed();
    /// The compositor has taken the surface away.
    void closed();

private:
    static CoverSurface &of(void *data) { return *static_cast<CoverSurface *>(data); }
    void resize(quint32 width, quint32 height);
    void paint();

    static const struct zwlr_layer_surface_v1_listener LayerListener;
    static const struct zwp_keyboard_shortcuts_inhibitor_v1_listener InhibitorListener;
    static const struct wl_callback_listener FrameListener;

    const Parts m_parts;
    const WaylandOutputs::Output m_output;
    std::optional<CoverContent> m_content;
    QSize m_size; ///< In the desktop's pixels.
    QImage m_picture;
    QRect m_button;
    std::shared_ptr<SharedBuffer> m_buffer;
    // In the order in which they may go, the last first.
    Proxy<wl_surface> m_surface;
    Proxy<zwlr_layer_surface_v1> m_layer;
    Proxy<zwp_keyboard_shortcuts_inhibitor_v1> m_inhibitor;
    Proxy<wl_callback> m_frame;
    bool m_drawn = false;
    bool m_holdsShortcuts = false;
};

} // namespace stationmaster
