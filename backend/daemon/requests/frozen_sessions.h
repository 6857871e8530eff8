// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_tasks.h"
#include "backend/daemon/agents/session_freezer.h"
#include "backend/daemon/requests/authorization.h"

#include <QObject>
#include <QSet>

namespace stationmaster {

/// Sessions that stand still because they lost their cover again and again, where the site wants that: until
/// the block is lifted, whoever lifts it. What is frozen outlives this service; the next one finds it again
/// when it misses the cover. Both acts are written down in the name of stationd.
class FrozenSessions final : public QObject
{
    Q_OBJECT

public:
    /// `isOn`: the site wants that; else none is ever frozen or thawed. All others outlive this object.
    FrozenSessions(SessionBackend &backend, AgentTasks &agents, SessionFreezer &freezer,
                   Authorization &authorization, bool isOn, QObject *parent = nullptr);

    void freeze(const Session &session);
    /// Seen to stand still, and not let go since.
    bool contains(const SessionId &id) const { return m_frozen.contains(id); }

Q_SIGNALS:
    /// contains() is another.
    void changed(const stationmaster::SessionId &id);

private:
    void onCoverChanged(const SessionId &id);
    void onFrozen(const SessionId &id);
    void thaw(const SessionId &id);

    SessionBackend &m_backend;
    AgentTasks &m_agents;
    SessionFreezer &m_freezer;
    Authorization &m_authorization;
    QSet<SessionId> m_frozen;
    QSet<SessionId> m_ordered; ///< To be covered: those that are thawed when they no longer are.
    QSet<SessionId> m_asked; ///< To be covered, missed, and looked whether an earlier service has frozen it.
};

} // namespace stationmaster
