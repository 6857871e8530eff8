// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/daemon/policy/escalation.h"
#include "backend/daemon/requests/action_requests.h"
#include "backend/daemon/requests/frozen_sessions.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace stationmaster {

/// Covers that were lost though nobody lifted the block: each is written down as "cover-lost", and where the
/// site wants that, a session that loses its cover again and again is disconnected or frozen, in the name of
/// stationd.
/// A session that is ending loses its cover too; that is none.
class CoverLosses final : public QObject
{
    Q_OBJECT

public:
    /// The end of a session is known so long after its agent has gone; and of losses within it one is told.
    static constexpr std::chrono::milliseconds Settle{2'000};
    /// One that does not come back counts as lost anew each time that so long has passed: whoever is quick
    /// enough to end each agent before its cover is up loses it only once.
    static constexpr std::chrono::milliseconds StillGone{15'000};
    /// So many of them within Window are "again and again".
    static constexpr int Many = 3;
    static constexpr std::chrono::milliseconds Window{60'000};

    /// All of them outlive this object.
    CoverLosses(SessionBackend &backend, AgentTasks &agents, ActionRequests &requests, FrozenSessions &frozen,
                Authorization &authorization, Clock &clock, Escalation escalation, QObject *parent = nullptr);

private:
    void onLost(const SessionId &id);
    void settle(const SessionId &id);
    void count(const Session &session);
    void countWhileGone(const SessionId &id);
    /// The session, if it goes on and is to be covered.
    std::optional<Session> find(const SessionId &id) const;
    void escalate(const Session &session);

    SessionBackend &m_backend;
    AgentTasks &m_agents;
    ActionRequests &m_requests;
    FrozenSessions &m_frozen;
    Authorization &m_authorization;
    Clock &m_clock;
    const Escalation m_escalation;
    QSet<SessionId> m_settling;
    QHash<SessionId, QList<std::chrono::milliseconds>> m_losses; ///< When, on the steady clock.
};

} // namespace stationmaster
