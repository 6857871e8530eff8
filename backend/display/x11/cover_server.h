// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/x11/pixel_layout.h"

#include <QObject>
#include <QSet>

#include <xcb/xcb.h>

#include <functional>
#include <optional>

namespace stationmaster {

class XConnection;

/// What a cover needs to know of an X server and one of its screens. Asked once, at the start.
struct CoverServer
{
    xcb_window_t root = XCB_NONE;
    quint8 depth = 0;
    quint32 black = 0; ///< A pixel that is dark whatever the visual.
    std::optional<PixelLayout> layout; ///< Nothing where pixels are indices into a table.

    bool composite = false; ///< There is an overlay window (Composite 0.3).
    bool shape = false;
    bool monitors = false; ///< RandR 1.5 names them.
    std::optional<quint8> randrEvent; ///< Number of its first event, where there is RandR.
    std::optional<quint8> inputOpcode; ///< Major number of XInput 2.2 or later, which knows touch.
    QSet<xcb_keycode_t> pressing; ///< The keys that press a button: Enter, the keypad's, space.
    QSet<xcb_keycode_t> moving; ///< That move to it: Tab.
    std::optional<xcb_keycode_t> escape; ///< The key, where XTest can press it.

    /// Asks for all of it in three round trips that nobody waits for. `done` is called once unless `owner` or
    /// the connection ends before.
    static void probe(XConnection &connection, int screen, QObject *owner,
                      std::function<void(Result<CoverServer>)> done);
};

} // namespace stationmaster
