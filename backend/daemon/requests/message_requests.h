// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_tasks.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/daemon/requests/timeouts.h"

#include <QMap>

namespace stationmaster {

/// Texts for the users: in a window of the session's agent, else in the backend's way (a terminal, a
/// notification). A window stays open until its user says OK, also when whoever sent it does not wait for
/// that.
class MessageRequests final : public QObject
{
    Q_OBJECT

public:
    MessageRequests(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger, Clock &clock,
                    const Timeouts &timeouts, QObject *parent = nullptr);

    void show(const ActionRequestPtr &request);
    /// Nobody waits any more for what becomes of his messages.
    void onLeft(const QString &connection);

private:
    void onShown(quint32 number);
    void onEnded(quint32 number, const QString &what);
    void showWithoutAgent(const ActionRequestPtr &request);
    /// The oldest message of the session that nobody waits for makes room: another's only for who looks after
    /// others.
    bool makeRoom(const ActionRequest &forThis);

    SessionBackend &m_backend;
    AgentTasks &m_agents;
    RequestLedger &m_ledger;
    Clock &m_clock;
    const Timeouts m_timeouts;
    QMap<quint32, ActionRequestPtr> m_open; ///< By number, the oldest first.
    quint32 m_lastNumber;
};

} // namespace stationmaster
