// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/agent_ability.h"
#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/policy/site_settings.h"
#include "backend/daemon/requests/authorization.h"
#include "backend/daemon/requests/call.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace stationmaster {

/// Which connection speaks for which session, and what it can do: the one place in the service that knows. An
/// agent is taken on when the launcher has found it to be the one that was started for that session, and it
/// is told the site's terms; it is forgotten when its connection leaves or its session ends. Lives on the
/// thread that made it.
class AgentRegistry final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the registry.
    AgentRegistry(SessionBackend &backend, AgentLauncher &launcher, Authorization &authorization,
                  const SiteSettings &settings, QObject *parent = nullptr);

    /// AgentHub1.Register. NotAuthorized and written down if it is not that session's agent; NotFound if the
    /// session has ended.
    void registerAgent(const Call &call, const QString &localId, const QStringList &abilities);

    /// AgentHub1.IsAgent, by anybody.
    void isAgent(const Call &call, quint32 process);

    /// AgentHub1.SetAbilities, by the agent of this session.
    void setAbilities(const Call &call, const SessionId &id, const QStringList &abilities);

    /// The unique name of its agent's connection; empty while there is none.
    QString connectionOf(const SessionId &id) const { return m_agents.value(id).connection; }
    bool has(const SessionId &id) const { return !connectionOf(id).isEmpty(); }
    /// There is one, and it can do this.
    bool has(const SessionId &id, AgentAbility ability) const
    {
        return has(id) && m_agents.value(id).abilities.testFlag(ability);
    }
    /// The session that the connection is the agent of.
    std::optional<SessionId> sessionOf(const QString &connection) const;

    /// What the session's agent has said last that it can do, also while it is away; before one has said
    /// anything, and while it is away of what may come and go, what is expected of the session's display
    /// system.
    bool can(const Session &session, AgentAbility ability) const;
    /// What it lacks for pictures as the site allows them, with a notice or a question; nothing if it has
    /// all.
    std::optional<AgentAbility> lacksForPictures(const Session &session) const;
    /// Why something is refused that needs it.
    static Error lacks(AgentAbility ability);

Q_SIGNALS:
    /// The session's agent, its first or another one or the same anew, has its answer and can be called from
    /// now on. can() may be another.
    void registered(const stationmaster::SessionId &id);
    /// Its agent, which is there, has said that it can do other things than before.
    void abilitiesChanged(const stationmaster::SessionId &id);
    /// Its connection has left, and has() is false. Not told where the session has ended: whoever keeps
    /// something of a session sees that by itself.
    void gone(const stationmaster::SessionId &id);

private:
    struct Agent
    {
        QString connection; ///< Empty while it is away.
        AgentAbilities abilities;
    };

    void takeOn(const Call &call, const SessionId &id, AgentAbilities abilities);
    bool hasAgent(quint32 uid, quint32 process) const;
    void onLeft(const QString &connection);
    void onSessionsChanged();

    SessionBackend &m_backend;
    AgentLauncher &m_launcher;
    Authorization &m_authorization;
    const SiteSettings m_settings;
    QHash<SessionId, Agent> m_agents; ///< Of every session that has had one.
    QHash<QString, SessionId> m_sessions; ///< By connection, those that are there.
    QHash<QString, int> m_asked; ///< How often, by who has asked for an agent.
};

} // namespace stationmaster
