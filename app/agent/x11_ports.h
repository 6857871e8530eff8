// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/session_ports.h"
#include "backend/display/session_logout.h"
#include "backend/display/x11/x11_capture.h"
#include "backend/display/x11/x11_cover.h"
#include "backend/display/x11/x11_desktop_watch.h"
#include "ui/overlay/cover_painter.h"
#include "ui/overlay/overlay_notices.h"

namespace stationmaster {

/// Of an X11 session.
class X11Ports final : public SessionPorts
{
public:
    /// `clock` outlives this object.
    X11Ports(const QByteArray &display, const QString &userBus, Clock &clock)
        : m_capture(display)
        , m_cover(display, &paintCover)
        , m_desktop(display)
        , m_notices(clock, m_desktop)
        , m_logout({display, userBus})
    {
    }

    AgentAbilities abilities() const override { return X11AgentAbilities; }
    ScreenCapture &capture() override { return m_capture; }
    SessionCover &cover() override { return m_cover; }
    UserNotices &notices() override { return m_notices; }
    DesktopLogout &logout() override { return m_logout; }

private:
    X11Capture m_capture;
    X11Cover m_cover;
    X11DesktopWatch m_desktop;
    OverlayNotices m_notices;
    SessionLogout m_logout;
};

} // namespace stationmaster
