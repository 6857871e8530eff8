// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"
#include "backend/display/cover_press.h"
#include "backend/display/cover_words.h"
#include "backend/display/wayland/cover_surface.h"
#include "backend/display/wayland/seat_input.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace stationmaster {

class ScreencopyFrames;

/// SessionCover on the outputs of a compositor, by what it offers: a surface of the layer shell above
/// everything, which takes the keyboard for itself, and with keyboard-shortcuts-inhibit the compositor's key
/// bindings too.
///
/// Once a second the compositor is asked for what it shows, where it tells that, and only what was found
/// there is told as shown: a program of the same user may have put something over the cover.
class WaylandCover final : public SessionCover
{
    Q_OBJECT

public:
    /// The compositor has what it takes.
    static bool isOffered(const WaylandConnection &connection);
    /// And what it takes to keep its key bindings from what is under the cover.
    static bool holdsShortcuts(const WaylandConnection &connection);

    /// `connection` is ready, and outlives this object.
    WaylandCover(WaylandConnection &connection, CoverPainter painter, QObject *parent = nullptr);
    ~WaylandCover() override;

    void up(const CoverReason &reason) override;
    void down() override;
    void setNotice(const CoverNotice &notice) override;
    CoverState state() const override { return m_told; }
    QList<quint32> windows() const override { return {}; }

private:
    using Surfaces = std::vector<std::unique_ptr<CoverSurface>>;

    void takeOutputs();
    void place();
    /// New surfaces lie above what others have put there since.
    void placeAnew();
    void addSurface(const WaylandOutputs::Output &output);
    void removeSurface(Surfaces &surfaces, const CoverSurface *surface);
    void clear(Surfaces &surfaces);
    void say();
    void onSurfaceChanged();
    void onPointed(const void *surface, QPoint position);
    void onKey(quint32 key);
    void look();
    void onLooked();
    bool showsTheCover() const;
    bool isDrawn() const;
    bool isCurrent() const;
    bool hasKeys() const;
    bool holdsInput() const;
    void tell();

    WaylandConnection &m_connection;
    const CoverPainter m_painter;
    Proxy<wl_compositor> m_compositor;
    Proxy<wl_shm> m_shm;
    Proxy<zwlr_layer_shell_v1> m_shell;
    Proxy<zwp_keyboard_shortcuts_inhibit_manager_v1> m_inhibit; ///< Null where there is none.
    WaylandOutputs m_outputs;
    SeatInput m_input;
    std::unique_ptr<ScreencopyFrames> m_frames; ///< Null where the compositor gives none.
    Surfaces m_surfaces;
    Surfaces m_earlier; ///< Stay until those that take their place are drawn.
    std::optional<CoverWords> m_words; ///< There while it is to be up.
    CoverNotice m_notice;
    CoverPress m_press;
    QTimer m_second; ///< Until what is said changes.
    QTimer m_beat;
    QTimer m_again; ///< Until a surface that was taken away is put back.
    bool m_found = false; ///< By the last look.
    bool m_looking = false; ///< What is shown has been asked for.
    bool m_mayPlaceAnew = true;
    int m_doubts = 0; ///< Looks in a row that did not find the cover.
    CoverState m_told;
};

} // namespace stationmaster
