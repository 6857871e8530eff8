// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/screen_capture.h"
#include "backend/display/x11/pixel_layout.h"

#include <QHash>
#include <QObject>
#include <QSize>

#include <xcb/render.h>
#include <xcb/xcb.h>

#include <chrono>
#include <functional>
#include <optional>

namespace stationmaster {

class XConnection;

/// How XRender reads windows of one visual.
struct WindowFormat
{
    xcb_render_pictformat_t format = XCB_NONE;
    bool alpha = false;
};

/// What an X server has told about itself and one of its screens. Asked once, at the start.
struct XServer
{
    static constexpr qint64 MaxComposedPixels = 64 * 1024 * 1024; ///< 256 MiB: a screen of 8192×8192.

    xcb_window_t root = XCB_NONE;
    QSize size; ///< Of the root window when it was asked.
    std::optional<PixelLayout> rootLayout; ///< Nothing when the root's pixels cannot be read by us.

    /// XRender can read the root window and leave a result in `pictureLayout`.
    bool render = false;
    xcb_render_pictformat_t rootFormat = XCB_NONE;
    xcb_render_pictformat_t pictureFormat = XCB_NONE;
    PixelLayout pictureLayout; ///< Of pixmaps of `pictureFormat`: RGB32.
    QHash<xcb_visualid_t, WindowFormat> windowFormats; ///< Of this screen's visuals.

    bool composite = false; ///< XComposite 0.2: windows can be kept apart.
    std::optional<quint8> damageEvent; ///< Number of its first event, where there is XDamage.
    std::optional<quint8> fixesEvent; ///< The same for XFixes; version 2 or later.
    std::optional<quint8> randrEvent; ///< The same for RandR.
    std::optional<quint8> inputOpcode; ///< Major number of XInput 2.1 or later.
    bool sharedMemory = false; ///< MIT-SHM 1.2: segments handed over as file descriptors.

    /// Pictures can show what is under some of the windows.
    bool canLookUnder() const
    {
        return composite && render && qint64{size.width()} * size.height() <= MaxComposedPixels;
    }
    /// What that is good for; without XDamage it is looked at so often.
    CaptureAbilities abilities(std::chrono::milliseconds pollInterval) const;

    /// Asks for all of it, in three round trips that nobody waits for. `done` is called once unless `owner`
    /// or the connection ends before.
    static void probe(XConnection &connection, int screen, QObject *owner,
                      std::function<void(Result<XServer>)> done);
};

} // namespace stationmaster
