// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/daemon/agents/agent_restrictions.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/daemon/requests/timeouts.h"
#include "backend/daemon/store/standing_store.h"

#include <QList>
#include <QObject>

namespace stationmaster {

/// What is kept from the users of which sessions: orders of every action that begins or ends a restriction
/// (ActionInfo::restricts). Answers when it is seen to be in force, or gone. Stands until it is lifted or the
/// session ends, through any end of the service.
class RestrictionRequests final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    RestrictionRequests(SessionBackend &backend, AgentRegistry &registry, AgentRestrictions &agents,
                        RequestLedger &ledger, StandingStore &store, Clock &clock, const Timeouts &timeouts,
                        QObject *parent = nullptr);

    /// Orders that may be carried out.
    void take(const ActionRequestPtr &request);

    bool isIdle() const { return m_store.restrictions().isEmpty(); }

Q_SIGNALS:
    void idleChanged();

private:
    struct Waiting
    {
        ActionRequestPtr request;
        quint64 number = 0;
    };

    /// Sessions as they are now: forgets those that have ended.
    void apply();
    void change(const SessionId &id, AgentAbility ability, bool begins);
    void wait(const ActionRequestPtr &request);
    void onChanged(const SessionId &id);
    /// Whoever waits for what it turns out not to be able to do waits no longer.
    void onAgentRegistered(const SessionId &id);
    void onTimeout(quint64 number);
    bool isDone(const ActionRequest &request) const;
    void end(quint64 number, const Result<Outcome> &result);

    SessionBackend &m_backend;
    AgentRegistry &m_registry;
    AgentRestrictions &m_agents;
    RequestLedger &m_ledger;
    StandingStore &m_store;
    Clock &m_clock;
    const Timeouts m_timeouts;
    QList<Waiting> m_waiting;
    quint64 m_lastWaiting = 0;
};

} // namespace stationmaster
