// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/authorization.h"

#include "backend/core/async.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Error tooManyWait()
{
    return {Error::Code::Busy, u"too many calls of this user's wait"_s, {}};
}

} // namespace

Authorization::Authorization(SessionBackend &backend, Callers &callers, Policy &policy, Budgets &budgets,
                             Turns &turns, AuditTrail &audit, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_callers(callers)
    , m_policy(policy)
    , m_budgets(budgets)
    , m_turns(turns)
    , m_audit(audit)
{
}

void Authorization::decide(const Call &call, const Demand &demand, QObject *owner,
                           std::function<void(const Decision &)> then)
{
    whenDone(m_callers.identify(call.sender()), owner, [=, this](const Result<Caller> &identified) {
        if (!identified) {
            then({{}, {}, identified.error(), {}});
            return;
        }
        const Caller &caller = identified.value();
        const bool waits = m_turns.take(caller, owner, [=, this] {
            decideNow(call, demand, caller, owner, then);
        });
        if (!waits)
            then({caller, {}, tooManyWait(), {}});
    });
}

void Authorization::inTurn(const Call &call, QObject *owner, std::function<void(const Caller &)> work)
{
    whenDone(m_callers.identify(call.sender()), owner, [=, this](const Result<Caller> &caller) {
        if (!caller)
            call.refuse(caller.error());
        else if (!m_turns.take(caller.value(), owner, [work, caller = caller.value()] {
                     work(caller);
                 }))
            call.refuse(tooManyWait());
    });
}

void Authorization::inTurn(const Call &call, QObject *owner, std::function<void()> work)
{
    const std::optional<Caller> known = m_callers.known(call.sender());
    if (!known) {
        m_callers.identify(call.sender());
        work();
    } else if (!m_turns.take(*known, owner, std::move(work))) {
        call.refuse(tooManyWait());
    }
}

void Authorization::decideNow(const Call &call, const Demand &demand, const Caller &caller, QObject *owner,
                              const std::function<void(const Decision &)> &then)
{
    const QString host = hostOfCaller(caller, m_backend.sessions());
    const Budgets::SharePtr share = m_budgets.take(Budgets::Kind::Requests, caller);
    if (!share) {
        then({caller, host, Error{Error::Code::Busy, u"too many calls of this user's at once"_s, {}}, {}});
        return;
    }
    ask(call, demand, caller, owner, [then, caller, host, share](const Result<> &verdict) {
        then({caller, host, verdict, share});
    });
}

void Authorization::ask(const Call &call, const Demand &demand, const Caller &caller, QObject *owner,
                        Policy::Decided then)
{
    const bool interactive = call.interactive();
    switch (demand.question) {
    case Question::Observe:
        m_policy.mayObserve(caller, demand.target, interactive, owner, std::move(then));
        return;
    case Question::Control:
        m_policy.mayControl(caller, demand.target, interactive, owner, std::move(then));
        return;
    case Question::Command:
        m_policy.mayCommand(caller, demand.target, interactive, owner, std::move(then));
        return;
    case Question::ControlAll:
        m_policy.mayControlAll(caller, interactive, owner, std::move(then));
        return;
    case Question::Manage:
        m_policy.mayManage(caller, interactive, owner, std::move(then));
        return;
    case Question::ReadAudit:
        break;
    }
    m_policy.mayReadAudit(caller, interactive, owner, std::move(then));
}

void Authorization::writeDown(const QString &act, const Caller &caller, const Session &target,
                              const Result<> &result)
{
    writeDown(act, caller, hostOfCaller(caller, m_backend.sessions()), target, result);
}

void Authorization::writeDown(const QString &act, const Caller &caller, const QString &callerHost,
                              const Session &target, const Result<> &result)
{
    AuditRecord record = auditOf(act, caller, target, result);
    record.callerHost = callerHost;
    m_audit.write(record);
}

void Authorization::writeDownFor(const QString &connection, const QString &act, const Session &target,
                                 const Result<> &result)
{
    whenDone(m_callers.identify(connection), this, [this, act, target, result](const Result<Caller> &caller) {
        writeDown(act, caller ? caller.value() : Caller{}, target, result);
    });
}

} // namespace stationmaster

#include "moc_authorization.cpp"
