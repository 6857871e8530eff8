// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/policy/site_settings.h"
#include "backend/daemon/requests/authorization.h"
#include "backend/daemon/requests/call.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace stationmaster {

/// Which connection speaks for which session: the one place in the service that knows. An agent is taken on
/// when the launcher has found it to be the one that was started for that session, and it is told the site's
/// terms; it is forgotten when its connection leaves or its session ends. Lives on the thread that made it.
class AgentRegistry final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the registry.
    AgentRegistry(SessionBackend &backend, AgentLauncher &launcher, Authorization &authorization,
                  const SiteSettings &settings, QObject *parent = nullptr);

    /// AgentHub1.Register. NotAuthorized and written down if it is not that session's agent; NotFound if the
    /// session has ended.
    void registerAgent(const Call &call, const QString &localId);

    /// The unique name of its agent's connection; empty while there is none.
    QString connectionOf(const SessionId &id) const { return m_connections.value(id); }
    bool has(const SessionId &id) const { return m_connections.contains(id); }
    /// The session that the connection is the agent of.
    std::optional<SessionId> sessionOf(const QString &connection) const;

Q_SIGNALS:
    /// The session's agent, its first or another one or the same anew, has its answer and can be called from
    /// now on.
    void registered(const stationmaster::SessionId &id);
    /// Its connection has left, and has() is false. Not told where the session has ended: whoever keeps
    /// something of a session sees that by itself.
    void gone(const stationmaster::SessionId &id);

private:
    void takeOn(const Call &call, const SessionId &id);
    void onLeft(const QString &connection);
    void onSessionsChanged();

    SessionBackend &m_backend;
    AgentLauncher &m_launcher;
    Authorization &m_authorization;
    const SiteSettings m_settings;
    QHash<SessionId, QString> m_connections;
    QHash<QString, SessionId> m_sessions; ///< The same the other way round.
};

} // namespace stationmaster
