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
    , m_registry(dependencies.registry)
    , m_authorization(dependencies.authorization)
    , m_ledger(dependencies.audit, dependencies.history)
    , m_countdowns(dependencies.backend, dependencies.agents, m_ledger, dependencies.orders,
                   dependencies.words, dependencies.clock, timeouts)
    , m_covers(dependencies.backend, dependencies.agents, m_ledger, dependencies.authorization,
               dependencies.users, dependencies.orders, dependencies.clock, site, timeouts)
    , m_messages(dependencies.backend, dependencies.agents, m_ledger, dependencies.clock, timeouts)
    , m_callOffs(dependencies.authorization, RequestLedger::MaxStanding)
{
    m_handlers = {
        {Verb::Message,
         [this](const OrderPtr &order) {
             m_messages.show(order);
         }},
        {Verb::Block,
         [this](const OrderPtr &order) {
             m_covers.block(order);
         }},
        {Verb::Unblock,
         [this](const OrderPtr &order) {
             m_covers.unblock(order);
         }},
    };
    connect(&m_backend, &SessionBackend::stepReached, this, &ActionRequests::onStep);
    connect(&m_authorization.callers(), &Callers::left, &m_messages, &MessageRequests::onLeft);
    connect(&m_callOffs, &RequestGate::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_ledger, &RequestLedger::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_countdowns, &Countdowns::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_countdowns, &Countdowns::changed, this, &ActionRequests::changed);
    connect(&m_covers, &BlockRequests::idleChanged, this, &ActionRequests::idleChanged);
    connect(&m_covers, &BlockRequests::standingChanged, this, &ActionRequests::changed);
    connect(&dependencies.agents, &AgentTasks::coverChanged, this, &ActionRequests::changed);
}

void ActionRequests::perform(const Call &call, const Session &target, const Action &action, bool defer)
{
    const OrderPtr order = m_ledger.take(call, target, action, defer);
    if (!order)
        return;
    using Question = Authorization::Question;
    const Verb verb = action.verb;
    const Question question =
        infoOf(verb).right == ActionRight::Command ? Question::Command : Question::Control;
    m_authorization.decide(call, {toWord(verb), question, target}, this,
                           [this, order](const Authorization::Decision &decision) {
                               order->caller = decision.caller;
                               order->callerHost = decision.callerHost;
                               if (decision.verdict)
                                   authorized(order);
                               else
                                   m_ledger.finish(*order, decision.verdict.error());
                           });
}

void ActionRequests::authorized(const OrderPtr &order)
{
    // Asking may have taken minutes.
    const std::optional<Session> now = current(order->target.id);
    if (!now) {
        m_ledger.finish(*order, Error{Error::Code::NotFound, u"the session has ended"_s, {}});
        return;
    }
    order->target = *now;
    if (const auto handler = m_handlers.constFind(order->action.verb); handler != m_handlers.cend())
        (*handler)(order);
    else
        carryOut(order);
}

void ActionRequests::carryOut(const OrderPtr &order)
{
    const SessionId id = order->target.id;
    const bool isCounted = infoOf(order->action.verb).ends()
        && (order->action.graceSeconds > 0 || m_countdowns.isRunning(id, order->action.verb));
    if (!isCounted && (m_underWay.contains(id) || m_countdowns.isEnding(id)))
        m_ledger.finish(*order,
                        Error{Error::Code::Busy, u"another action is under way on this session"_s, {}});
    else if (isCounted)
        m_countdowns.take(order);
    else
        perform(order);
}

void ActionRequests::perform(const OrderPtr &order)
{
    const SessionId id = order->target.id;
    m_underWay.insert(id, order);
    whenDone(m_backend.perform(order->action, id), this, [this, order](const Result<Outcome> &result) {
        m_underWay.remove(order->target.id);
        m_ledger.finish(*order, result);
    });
}

void ActionRequests::callOff(const Call &call, const Session &target)
{
    m_callOffs.take(call, {u"calloff"_s, Authorization::Question::Command, target},
                    [this, id = target.id](const AuthorizedRequestPtr &request) {
                        request->finish(m_countdowns.callOff(id));
                    });
}

void ActionRequests::leaveNow(const Call &call)
{
    const std::optional<SessionId> id = m_registry.sessionOf(call.sender());
    const std::optional<Session> target = id ? current(*id) : std::nullopt;
    if (!target) {
        call.refuse({Error::Code::NotAuthorized, u"not the agent of a session"_s, {}});
        return;
    }
    const Result<> result = m_countdowns.leaveNow(*id);
    if (!result) {
        call.refuse(result.error());
        return;
    }
    call.answer();
    m_authorization.writeDownFor(call.sender(), u"leave-now"_s, *target, {});
}

void ActionRequests::performOwn(const Session &target, const Action &action)
{
    const auto order = std::make_shared<Order>();
    order->caller = hostItself();
    order->target = target;
    order->action = action;
    m_ledger.resume(order);
    authorized(order);
}

void ActionRequests::withdrawOwn(const Session &target)
{
    if (m_countdowns.isOnlyOf(target.id, hostItself()))
        m_authorization.writeDown(u"calloff"_s, hostItself(), target, m_countdowns.callOff(target.id));
}

void ActionRequests::onStep(const SessionId &id, Step step)
{
    if (const OrderPtr order = m_underWay.value(id))
        m_ledger.tellStep(*order, step);
    else if (!m_countdowns.tellStep(id, step))
        m_messages.tellStep(id, step);
}

std::optional<Session> ActionRequests::current(const SessionId &id) const
{
    const QList<Session> sessions = m_backend.sessions();
    const auto it = std::ranges::find(sessions, id, &Session::id);
    return it == sessions.end() ? std::nullopt : std::optional(*it);
}

} // namespace stationmaster
