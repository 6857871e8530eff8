// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_registry.h"
#include "backend/daemon/requests/block_requests.h"
#include "backend/daemon/requests/countdowns.h"
#include "backend/daemon/requests/message_requests.h"
#include "backend/daemon/requests/request_gate.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/daemon/requests/restriction_requests.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace stationmaster {

/// Carries out Session1.Perform and CallOff for those who may: hands the order to whoever does such things or
/// to the backend, tells the caller alone how far it has come, answers with what was seen to happen and
/// writes it down. The backend does one thing to a session at a time; only an order that comes upon
/// what the session's user is doing to himself begins all the same, and that is told to have given way.
/// Countdowns, covers and messages go beside it. A caller that leaves does not call his action off.
class ActionRequests final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives this object.
    struct Dependencies
    {
        SessionBackend &backend;
        AgentRegistry &registry;
        AgentTasks &agents;
        AgentRestrictions &restrictions;
        Authorization &authorization;
        UserDirectory &users;
        AuditTrail &audit;
        AuditReader &history;
        StandingStore &store;
        const SessionTexts &texts;
        Clock &clock;
    };

    ActionRequests(const Dependencies &dependencies, const BlockRequests::Site &site,
                   const Timeouts &timeouts, QObject *parent = nullptr);

    void perform(const Call &call, const Session &target, const Action &action, const ReplyOptions &reply);
    void callOff(const Call &call, const Session &target);
    /// AgentHub1, by the agent of this session.
    void leaveNow(const Call &call, const SessionId &id);

    /// By a rule of the host's: nobody is asked, nobody waits, and the trail says that it was stationd.
    void performOwn(const Session &target, const Action &action);
    /// Calls off the log-off of a rule of the host's, unless somebody else wants it too or it is too late.
    void withdrawOwn(const Session &target);

    BlockRequests &covers() { return m_covers; }
    const BlockRequests &covers() const { return m_covers; }
    const Countdowns &countdowns() const { return m_countdowns; }

    bool isIdle() const
    {
        return m_ledger.isIdle() && m_countdowns.isIdle() && m_covers.isIdle() && m_callOffs.isIdle()
            && m_restrictions.isIdle();
    }

Q_SIGNALS:
    void idleChanged();
    /// What countdowns() or covers() say of the sessions or the host may be another.
    void changed();

private:
    void authorized(const ActionRequestPtr &request);
    /// Counts down, or hands it to the backend.
    void carryOut(const ActionRequestPtr &request);
    void perform(const ActionRequestPtr &request);
    /// Takes what the request needs of its caller's budgets beside the call itself. False if that is used up.
    bool afford(const ActionRequestPtr &request);
    /// What is under way on the session is no more than its user's own wish, and `request` is another's
    /// order.
    bool givesWay(const ActionRequest &request) const;
    /// The session as it is now; none if it is not there any more.
    std::optional<Session> current(const SessionId &id) const;

    SessionBackend &m_backend;
    Authorization &m_authorization;
    RequestLedger m_ledger;
    Countdowns m_countdowns;
    BlockRequests m_covers;
    MessageRequests m_messages;
    RestrictionRequests m_restrictions;
    /// What is not done by the backend behind the port, beside restrictions. A new action of stationd's own
    /// that is not one has a row here.
    QHash<Verb, std::function<void(const ActionRequestPtr &)>> m_handlers;
    QHash<SessionId, ActionRequestPtr> m_underWay; ///< With the backend.
    RequestGate m_callOffs;
};

} // namespace stationmaster
