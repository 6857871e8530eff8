// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/session_ports.h"
#include "backend/core/desktop_logout.h"
#include "backend/display/cast/compositor_finder.h"
#include "backend/display/wayland/wayland_connection.h"

#include <QDBusConnection>
#include <QString>

#include <memory>
#include <optional>

namespace stationmaster {

class GnomeShell;
class SignSurface;
class SurfaceWindows;
class WindowSurfaces;

/// Of a Wayland session: chosen by what its compositor offers, not by what it is called. For what it does not
/// offer there is a port that does nothing, and no ability is told.
class WaylandPorts final : public SessionPorts
{
public:
    /// A compositor that speaks on its user's bus as well.
    struct OnBus
    {
        Compositor compositor;
        QDBusConnection bus;
        QString owner; ///< The unique name of its connection.
        GnomeShell *shell =
            nullptr; ///< Our part inside it, which outlives this object; null where there is none.
    };
    struct Options
    {
        QString socket; ///< The path of the compositor's socket.
        QString userBus; ///< Of the session's user.
        std::optional<OnBus> onBus = {};
    };

    /// `connection`, which is ready, and `clock` outlive this object.
    WaylandPorts(const Options &options, WaylandConnection &connection, Clock &clock);
    ~WaylandPorts() override;

    AgentAbilities abilities() const override { return m_abilities; }
    ScreenCapture &capture() override { return *m_capture; }
    SessionCover &cover() override { return *m_cover; }
    UserNotices &notices() override { return *m_notices; }
    DesktopLogout &logout() override { return *m_logout; }

private:
    void makeCapture(const Options &options, const WaylandConnection &connection);
    void makeCover(const Options &options, WaylandConnection &connection);
    void makeNotices(const Options &options, WaylandConnection &connection, Clock &clock);
    void makeLogout(const Options &options, WaylandConnection &connection);

    AgentAbilities m_abilities;
    std::unique_ptr<ScreenCapture> m_capture;
    std::unique_ptr<SignSurface> m_sign;
    std::unique_ptr<WindowSurfaces> m_surfaces;
    std::unique_ptr<SurfaceWindows> m_windows;
    std::unique_ptr<UserNotices> m_notices;
    std::unique_ptr<SessionCover> m_cover;
    std::unique_ptr<DesktopLogout> m_logout;
};

} // namespace stationmaster
