// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/policy/policy.h"
#include "backend/daemon/requests/budgets.h"
#include "backend/daemon/requests/call.h"
#include "backend/daemon/requests/callers.h"
#include "backend/daemon/requests/turns.h"
#include "backend/daemon/store/audit.h"

#include <QObject>

#include <functional>

namespace stationmaster {

/// Decides about calls: finds out who calls, and asks the policy whether he may do what he wants. Also the
/// one way into the audit trail for what is no order of the ledger's. Lives on the thread that made it.
class Authorization final : public QObject
{
    Q_OBJECT

public:
    /// What the policy is asked; its methods of the same names say who may.
    enum class Question
    {
        Observe,
        Control,
        Command,
        ControlAll,
        Manage,
        ReadAudit,
    };

    struct Demand
    {
        QString act; ///< Its word in the audit trail.
        Question question = Question::Control;
        Session target = {}; ///< Of the host's own things none, or its `station` alone.
    };

    struct Decision
    {
        Caller caller; ///< Nobody if he could not be identified.
        QString callerHost; ///< Where he sat when he asked; see hostOfCaller().
        Result<> verdict;
        Budgets::SharePtr share; ///< Of his requests; whoever carries it out keeps it until the end.
    };

    /// All of them outlive this object.
    Authorization(SessionBackend &backend, Callers &callers, Policy &policy, Budgets &budgets, Turns &turns,
                  AuditTrail &audit, QObject *parent = nullptr);

    /// Decided when it is the caller's turn. Busy where the caller's budget is used up; then nobody is asked.
    /// `then` is called once, never from inside this call, never after `owner` has died. Neither answers the
    /// call nor writes anything down.
    void decide(const Call &call, const Demand &demand, QObject *owner,
                std::function<void(const Decision &)> then);

    /// Work that needs no right, when it is the caller's turn: never from inside this call, never after
    /// `owner` has died. Where nobody can be found at the other end, or too much of his waits, the call is
    /// refused instead.
    void inTurn(const Call &call, QObject *owner, std::function<void(const Caller &)> work);
    /// Work that is the same whoever calls. Of one who is not known yet it is done at once, and he is known
    /// the next time: the user database may be slow.
    void inTurn(const Call &call, QObject *owner, std::function<void()> work);

    void writeDown(const QString &act, const Caller &caller, const Session &target, const Result<> &result);
    /// The same of one who has sat at `callerHost` when he asked.
    void writeDown(const QString &act, const Caller &caller, const QString &callerHost, const Session &target,
                   const Result<> &result);
    /// The same for whoever is at the other end of `connection`, when that is known.
    void writeDownFor(const QString &connection, const QString &act, const Session &target,
                      const Result<> &result);

    Callers &callers() { return m_callers; }
    Policy &policy() { return m_policy; }
    Budgets &budgets() { return m_budgets; }

private:
    void ask(const Call &call, const Demand &demand, const Caller &caller, QObject *owner,
             Policy::Decided then);
    /// Takes it out of the caller's budget and asks.
    void decideNow(const Call &call, const Demand &demand, const Caller &caller, QObject *owner,
                   const std::function<void(const Decision &)> &then);

    SessionBackend &m_backend;
    Callers &m_callers;
    Policy &m_policy;
    Budgets &m_budgets;
    Turns &m_turns;
    AuditTrail &m_audit;
};

} // namespace stationmaster
