// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/service/audit.h"
#include "backend/service/call.h"
#include "backend/service/policy.h"
#include "backend/session_backend.h"

#include <QHash>
#include <QObject>

namespace stationmaster {

/// Carries out Session1.Perform: finds out who calls, asks whether he may, does it, tells the caller alone
/// how far it has come, answers with what was seen to happen and writes it down. One action a session at a
/// time. A caller that leaves does not call his action off.
class ActionDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxStanding = 4096; ///< Calls not answered yet, of all callers together.

    ActionDesk(SessionBackend &backend, Callers &callers, Policy &policy, AuditTrail &audit,
               QObject *parent = nullptr);

    void perform(const Call &call, const Session &target, const Action &action);

    bool isIdle() const { return m_standing == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    struct Order
    {
        Call call;
        Caller caller;
        Session target;
        Action action;
    };

    void authorized(const Order &order);
    void onStep(const SessionId &id, Step step);
    void finish(const Order &order, const Result<Outcome> &result);
    /// The session as it is now; none if it is not there any more.
    std::optional<Session> current(const SessionId &id) const;

    SessionBackend &m_backend;
    Callers &m_callers;
    Policy &m_policy;
    AuditTrail &m_audit;
    QHash<SessionId, Call> m_underWay;
    int m_standing = 0;
};

/// Where `caller` sits, when his session is connected from elsewhere.
QString hostOfCaller(const Caller &caller, const QList<Session> &sessions);

} // namespace stationmaster
