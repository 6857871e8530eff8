// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agent/session_ports.h"
#include "app/agent/wayland_ports.h"
#include "backend/agent/agent.h"
#include "backend/dbus/reconnecting_bus.h"
#include "backend/display/cast/compositor_finder.h"
#include "backend/display/gnome/gnome_shell.h"
#include "backend/display/pulse_sound.h"
#include "backend/display/wayland/wayland_connection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace stationmaster {

/// One session's agent with all that it is put together of, until its display has gone. Of a Wayland session
/// it is put together when the compositor has said what it offers.
class AgentRun final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString bus; ///< Where stationd is.
        QString userBus; ///< Of the session's user.
        QString session; ///< logind's id.
        QByteArray display; ///< DISPLAY.
        QString compositor; ///< The path of a compositor's socket; empty for an X display.
    };

    /// `clock` outlives this object.
    AgentRun(Options options, Clock &clock, QObject *parent = nullptr);
    ~AgentRun() override;

    void start();

Q_SIGNALS:
    void finished(const stationmaster::Error &error);

private:
    void onCompositor();
    void onFound(Compositor compositor, const QDBusConnection &bus, const QString &owner);
    void startOnWayland(std::optional<WaylandPorts::OnBus> onBus);
    void startOn(std::unique_ptr<SessionPorts> ports);

    const Options m_options;
    Clock &m_clock;
    ReconnectingBus m_bus;
    PulseSound m_sound;
    WaylandConnection m_compositor; ///< For what is shown there; nothing where there is none.
    std::unique_ptr<GnomeShell> m_shell; ///< Null where the compositor is none.
    std::unique_ptr<SessionPorts> m_ports;
    std::unique_ptr<Agent> m_agent;
};

} // namespace stationmaster
