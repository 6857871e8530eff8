// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/agents/agent_registry.h"
#include "backend/daemon/requests/call.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

namespace stationmaster {

/// What the agents keep from the users of their sessions. Has an agent run for as long as there is anything,
/// and tells it again whenever it has registered, so that one that was killed keeps it again. Only what an
/// agent reports counts as being in force.
class AgentRestrictions final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    AgentRestrictions(const QDBusConnection &bus, SessionBackend &backend, AgentLauncher &launcher,
                      AgentRegistry &registry, QObject *parent = nullptr);

    /// What is to be kept from this session's user from now on, and nothing else.
    void set(const SessionId &id, AgentAbilities wanted);
    /// What its agent, which is there, has reported last.
    AgentAbilities inForce(const SessionId &id) const;
    /// The agent has taken what set() said last, and has reported since; or nothing was ever wanted.
    bool isTold(const SessionId &id) const;

    /// AgentHub1.ReportRestrictions.
    void report(const Call &call, const SessionId &id, const QStringList &words);

    bool isIdle() const;

Q_SIGNALS:
    void idleChanged();
    /// inForce() or isTold() may be another.
    void changed(const stationmaster::SessionId &id);

private:
    struct Entry
    {
        AgentAbilities wanted;
        AgentAbilities seen;
        bool told = false; ///< The agent has what `wanted` says.
        bool reported = false; ///< It has reported since it was told.
        bool lifting = false; ///< What was wanted before has not been seen to be gone.
        bool hasAgentRun = false;

        bool any() const { return wanted || lifting; }
    };

    void onAgentRegistered(const SessionId &id);
    void onAgentGone(const SessionId &id);
    void onSessionsChanged();
    void tell(const SessionId &id);
    /// Has an agent run or not, and forgets a session of which nothing is wanted.
    void settle(const SessionId &id);
    void endLifting(Entry &entry);
    Entry *find(const SessionId &id);

    QDBusConnection m_bus;
    SessionBackend &m_backend;
    AgentLauncher &m_launcher;
    AgentRegistry &m_registry;
    std::map<SessionId, Entry> m_entries; ///< Whatever has restrictions or an agent.
};

} // namespace stationmaster
