// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/action_requests.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"
#include "backend/core/vocabulary.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

ActionRequests::ActionRequests(const Dependencies &dependencies, const BlockRequests::Site &site,
                               const Timeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_backend(dependencies.backend)
    , m_authorization(dependencies.authorization)
    , m_ledger(dependencies.audit, dependencies.history)
    , m_countdowns(dependencies.backend, dependencies.agents, m_ledger, dependencies.store,
                   dependencies.texts, dependencies.clock, timeouts)
    , m_covers(dependencies.backend, dependencies.agents, m_ledger, dependencies.authorization,
               dependencies.users, dependencies.store, dependencies.clock, site, timeouts)
    , m_messages(dependencies.backend, dependencies.agents, m_ledger, dependencies.clock, timeouts)
    , m_restrictions(dependencies.backend, dependencies.registry, dependencies.restrictions, m_ledger,
                     dependencies.store, dependencies.clock, timeouts)
    , m_callOffs(dependencies.authorization)
{
    m_handlers = {
        {Verb::Message,
         [this](const ActionRequestPtr &request) {
             m_messages.show(request);
         }},
        {Verb::Block,
         [this](const ActionRequestPtr &request) {
             m_covers.block(request);
         }},
        {Verb::Unblock,
         [this](const ActionRequestPtr &request) {
             m_covers.unblock(request);
         }},
    };
    connect(&m_authorization.callers(), &Callers::left, &m_messages, &MessageRequests::onLeft);
    connect(&m_callOffs, &RequestGate::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_ledger, &RequestLedger::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_countdowns, &Countdowns::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_countdowns, &Countdowns::changed, this, &ActionRequests::changed);
    connect(&m_covers, &BlockRequests::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_covers, &BlockRequests::standingChanged, this, &ActionRequests::changed);
    connect(&m_restrictions, &RestrictionRequests::idleChanged, this, &ActionRequests::idleChanged);
    connect(&dependencies.agents, &AgentTasks::coverChanged, this, &ActionRequests::changed);
}

void ActionRequests::perform(const Call &call, const Session &target, const Action &action,
                             const ReplyOptions &reply)
{
    const ActionRequestPtr request = m_ledger.take(call, target, action, reply);
    using Question = Authorization::Question;
    const Verb verb = action.verb;
    const Question question =
        infoOf(verb).right == ActionRight::Command ? Question::Command : Question::Control;
    m_authorization.decide(call, {toWord(verb), question, target}, this,
                           [this, request](const Authorization::Decision &decision) {
                               request->caller = decision.caller;
                               request->callerHost = decision.callerHost;
                               request->share = decision.share;
                               if (decision.verdict)
                                   authorized(request);
                               else
                                   m_ledger.finish(*request, decision.verdict.error());
                           });
}

void ActionRequests::authorized(const ActionRequestPtr &request)
{
    // polkit may have waited for a password for minutes.
    const std::optional<Session> now = current(request->target.id);
    if (!now) {
        m_ledger.finish(*request, Error{Error::Code::NotFound, u"the session has ended"_s, {}});
        return;
    }
    request->target = *now;
    if (!afford(request))
        m_ledger.finish(*request, Error{Error::Code::Busy, u"too many of this user's stand already"_s, {}});
    else if (const auto handler = m_handlers.constFind(request->action.verb); handler != m_handlers.cend())
        (*handler)(request);
    else if (infoOf(request->action.verb).restricts != ActionRestricts::Nothing)
        m_restrictions.take(request);
    else
        carryOut(request);
}

void ActionRequests::carryOut(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    const bool isCounted = infoOf(request->action.verb).ends()
        && (request->action.logOff().graceSeconds > 0 || m_countdowns.isRunning(id, request->action.verb));
    const bool isBusy = (m_underWay.contains(id) && !givesWay(*request)) || m_countdowns.isEnding(id);
    if (!isCounted && isBusy)
        m_ledger.finish(*request,
                        Error{Error::Code::Busy, u"another action is under way on this session"_s, {}});
    else if (isCounted)
        m_countdowns.take(request);
    else
        perform(request);
}

void ActionRequests::perform(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    if (const ActionRequestPtr before = m_underWay.value(id))
        m_ledger.finish(*before, Error{Error::Code::Cancelled, u"gave way to another's order"_s, {}});
    m_underWay.insert(id, request);
    const ActionHandle handle = m_backend.perform(request->action, id);
    handle.onStep(this, [this, request](Step step) {
        m_ledger.tellStep(*request, step);
    });
    whenDone(handle, this, [this, request](const Result<Outcome> &result) {
        if (m_underWay.value(request->target.id) == request)
            m_underWay.remove(request->target.id);
        m_ledger.finish(*request, result);
    });
}

bool ActionRequests::afford(const ActionRequestPtr &request)
{
    const Action &action = request->action;
    const bool counts = infoOf(action.verb).ends() && action.logOff().graceSeconds > 0;
    if (!counts && action.verb != Verb::Message)
        return true;
    request->standing = m_authorization.budgets().take(
        counts ? Budgets::Kind::Countdowns : Budgets::Kind::Messages, request->caller);
    return request->standing != nullptr;
}

bool ActionRequests::givesWay(const ActionRequest &request) const
{
    const ActionRequestPtr before = m_underWay.value(request.target.id);
    return before && before->isOwnWish() && !request.isOwnWish();
}

void ActionRequests::callOff(const Call &call, const Session &target)
{
    m_callOffs.take(call, {u"calloff"_s, Authorization::Question::Command, target},
                    [this, id = target.id](const AuthorizedRequestPtr &request) {
                        request->finish(m_countdowns.callOff(id));
                    });
}

void ActionRequests::leaveNow(const Call &call, const SessionId &id)
{
    const std::optional<Session> target = current(id);
    if (!target) {
        call.refuse({Error::Code::NotFound, u"the session has ended"_s, {}});
        return;
    }
    const Result<> result = m_countdowns.leaveNow(id);
    if (!result) {
        call.refuse(result.error());
        return;
    }
    call.answer();
    m_authorization.writeDownFor(call.sender(), u"leave-now"_s, *target, {});
}

void ActionRequests::performOwn(const Session &target, const Action &action)
{
    const auto request = std::make_shared<ActionRequest>();
    request->caller = hostItself();
    request->target = target;
    request->action = action;
    m_ledger.resume(request);
    authorized(request);
}

void ActionRequests::withdrawOwn(const Session &target)
{
    if (m_countdowns.isOnlyOf(target.id, hostItself()))
        m_authorization.writeDown(u"calloff"_s, hostItself(), target, m_countdowns.callOff(target.id));
}

std::optional<Session> ActionRequests::current(const SessionId &id) const
{
    const QList<Session> sessions = m_backend.sessions();
    const auto it = std::ranges::find(sessions, id, &Session::id);
    return it == sessions.end() ? std::nullopt : std::optional(*it);
}

} // namespace stationmaster

#include "moc_action_requests.cpp"
