// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/session_ports.h"
#include "backend/display/absent_logout.h"
#include "backend/display/wayland/wayland_connection.h"

#include <memory>

namespace stationmaster {

class LayerWindows;
class SignSurface;
class SurfaceWindows;

/// Of a Wayland session: chosen by what its compositor offers, not by what it is called. For what it does not
/// offer there is a port that does nothing, and no ability is told.
class WaylandPorts final : public SessionPorts
{
public:
    /// `socket` is the path of the compositor's socket. `connection`, which is ready, and `clock` outlive
    /// this object.
    WaylandPorts(const QString &socket, WaylandConnection &connection, Clock &clock);
    ~WaylandPorts() override;

    AgentAbilities abilities() const override { return m_abilities; }
    ScreenCapture &capture() override { return *m_capture; }
    SessionCover &cover() override { return *m_cover; }
    UserNotices &notices() override { return *m_notices; }
    DesktopLogout &logout() override { return m_logout; }

private:
    AgentAbilities m_abilities;
    std::unique_ptr<ScreenCapture> m_capture;
    std::unique_ptr<SignSurface> m_sign;
    std::unique_ptr<LayerWindows> m_layers;
    std::unique_ptr<SurfaceWindows> m_windows;
    std::unique_ptr<UserNotices> m_notices;
    std::unique_ptr<SessionCover> m_cover;
    AbsentLogout m_logout;
};

} // namespace stationmaster
