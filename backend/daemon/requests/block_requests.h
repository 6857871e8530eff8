// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/host.h"
#include "backend/daemon/agents/agent_tasks.h"
#include "backend/daemon/requests/request_gate.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/daemon/requests/timeouts.h"
#include "backend/daemon/store/standing_store.h"

#include <QHash>
#include <QSet>

namespace stationmaster {

/// Who is blocked: single sessions, and everybody, as a standing order that whoever logs on later comes under
/// too, until it is lifted or its lease is over. Says for each session what its cover is to be, and answers
/// when the cover is seen to be up, or gone. "Everybody" are the standard users and those whom
/// the site has put beside them, without whoever ordered it; a user whose role cannot be found out is left
/// alone.
class BlockRequests final : public QObject
{
    Q_OBJECT

public:
    struct Site
    {
        QString text; ///< For orders without words of their own.
        int leaseMinutes = 50; ///< Of an order that says none; 0: until it is lifted.
    };

    static constexpr int MaxLeaseSeconds = 7 * 24 * 3600;

    BlockRequests(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger,
                  Authorization &authorization, UserDirectory &users, StandingStore &store, Clock &clock,
                  const Site &site, const Timeouts &timeouts, QObject *parent = nullptr);

    /// Orders of Verb::Block and Unblock that may be carried out.
    void block(const ActionRequestPtr &request);
    void unblock(const ActionRequestPtr &request);

    // Host1
    void blockAll(const Call &call, const QString &text, quint32 leaseSeconds);
    void unblockAll(const Call &call);
    std::optional<StandingBlock> standing() const;

    bool isIdle() const { return m_store.blocks().isEmpty() && m_requests.isIdle(); }

Q_SIGNALS:
    void idleChanged();
    /// standing() is another.
    void standingChanged();

private:
    struct Waiting
    {
        ActionRequestPtr request;
        quint64 number = 0;
        bool up = false; ///< The cover is; keyboard and pointer are still waited for.
    };

    /// Sessions and roles as they are now: gives every session the cover that is its.
    void apply();
    std::optional<CoverReason> coverOf(const Session &session);
    void learnRole(quint32 uid);
    /// Lifts the order whose lease is over, or sees to it that this is looked at again in time.
    void onLease();

    /// Finishes the order when its cover is seen to be up, or gone, or when the time for it is over.
    void wait(const ActionRequestPtr &request);
    void onCoverChanged(const SessionId &id);
    /// What the session's agent can do is known now.
    void onAbilities(const SessionId &id);
    void end(quint64 number, const Result<Outcome> &result);
    /// Whatever is waited for in this session gives way.
    void supersede(const SessionId &id);

    void liftAll(const AuthorizedRequestPtr &request);
    void removeSingle(const SessionId &id);
    /// Applies what the request has changed, and answers it when that is kept.
    void stands(const AuthorizedRequestPtr &request);

    SessionBackend &m_backend;
    AgentTasks &m_agents;
    RequestLedger &m_ledger;
    Authorization &m_authorization;
    UserDirectory &m_users;
    StandingStore &m_store;
    Clock &m_clock;
    const Site m_site;
    const Timeouts m_timeouts;
    QHash<quint32, UserRole> m_roles; ///< As far as a block of everybody has asked.
    QSet<quint32> m_asked;
    QList<Waiting> m_waiting; ///< Orders whose cover has not been seen to be up, or gone.
    quint64 m_lastWaiting = 0;
    RequestGate m_requests; ///< For everybody.
    QList<AuthorizedRequestPtr> m_unanswered; ///< Carried out, and not kept yet.
    ClockTimer m_lease;
};

} // namespace stationmaster
