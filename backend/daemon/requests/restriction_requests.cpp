// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/restriction_requests.h"

#include "backend/core/action_catalogue.h"
#include "backend/daemon/agents/agent_tasks.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

RestrictionRequests::RestrictionRequests(SessionBackend &backend, AgentRegistry &registry,
                                         AgentRestrictions &agents, RequestLedger &ledger,
                                         StandingStore &store, Clock &clock, const Timeouts &timeouts,
                                         QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_registry(registry)
    , m_agents(agents)
    , m_ledger(ledger)
    , m_store(store)
    , m_clock(clock)
    , m_timeouts(timeouts)
{
    connect(&backend, &SessionBackend::sessionsChanged, this, &RestrictionRequests::apply);
    connect(&backend, &SessionBackend::stateChanged, this, &RestrictionRequests::apply);
    connect(&agents, &AgentRestrictions::changed, this, &RestrictionRequests::onChanged);
    connect(&registry, &AgentRegistry::registered, this, &RestrictionRequests::onAgentRegistered);
    apply();
}

void RestrictionRequests::take(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    const ActionInfo &info = infoOf(request->action.verb);
    const bool begins = info.restricts == ActionRestricts::Begins;
    if (!AgentTasks::canShow(request->target)) {
        m_ledger.finish(*request, Error{Error::Code::Unsupported, u"no desktop with an agent"_s, {}});
        return;
    }
    // What stands can be lifted even where it could not be ordered now.
    if (begins && !m_registry.can(request->target, info.ability)) {
        m_ledger.finish(*request, AgentRegistry::lacks(info.ability));
        return;
    }
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (one.request->target.id == id && infoOf(one.request->action.verb).ability == info.ability)
            end(one.number, Error{Error::Code::Cancelled, u"gave way to a later order"_s, {}});
    }
    change(id, info.ability, begins);
    wait(request);
}

void RestrictionRequests::apply()
{
    // What is not known is not gone.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    const auto isGone = [&sessions](const SessionId &id) {
        return std::ranges::find(sessions, id, &Session::id) == sessions.end();
    };
    const bool wasIdle = isIdle();
    m_store.changeRestrictions([&isGone](QMap<SessionId, AgentAbilities> &restrictions) {
        restrictions.removeIf([&isGone](const auto &one) {
            return isGone(one.key());
        });
    });
    for (const auto &[id, wanted] : m_store.restrictions().asKeyValueRange())
        m_agents.set(id, wanted);
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (isGone(one.request->target.id))
            end(one.number, Error{Error::Code::NotFound, u"the session has ended"_s, {}});
    }
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void RestrictionRequests::wait(const ActionRequestPtr &request)
{
    const quint64 number = ++m_lastWaiting;
    m_waiting += {request, number};
    m_clock.after(std::chrono::milliseconds(m_timeouts.restrictionMs), this, [this, number] {
        onTimeout(number);
    });
    onChanged(request->target.id);
}

bool RestrictionRequests::isDone(const ActionRequest &request) const
{
    const ActionInfo &info = infoOf(request.action.verb);
    const bool inForce = m_agents.inForce(request.target.id).testFlag(info.ability);
    return m_agents.isTold(request.target.id) && inForce == (info.restricts == ActionRestricts::Begins);
}

void RestrictionRequests::onChanged(const SessionId &id)
{
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (one.request->target.id == id && isDone(*one.request))
            end(one.number, Outcome{});
    }
}

void RestrictionRequests::onAgentRegistered(const SessionId &id)
{
    m_clock.after(std::chrono::milliseconds(m_timeouts.abilityMs), this, [this, id] {
        const QList<Waiting> waiting = m_waiting;
        for (const Waiting &one : waiting) {
            const ActionInfo &info = infoOf(one.request->action.verb);
            if (one.request->target.id == id && info.restricts == ActionRestricts::Begins
                && m_registry.has(id) && !m_registry.has(id, info.ability))
                onTimeout(one.number);
        }
    });
}

void RestrictionRequests::onTimeout(quint64 number)
{
    const auto one = std::ranges::find(m_waiting, number, &Waiting::number);
    if (one == m_waiting.end())
        return;
    const ActionRequest &request = *one->request;
    const ActionInfo &info = infoOf(request.action.verb);
    if (info.restricts == ActionRestricts::Begins && !m_registry.has(request.target.id, info.ability)) {
        // What cannot be had does not stand either. An agent that was started for it has had the time to say
        // so.
        change(request.target.id, info.ability, false);
        end(number, AgentRegistry::lacks(info.ability));
        return;
    }
    end(number, Error{Error::Code::TimedOut, u"it was not seen to change"_s, {}});
}

void RestrictionRequests::change(const SessionId &id, AgentAbility ability, bool begins)
{
    const bool wasIdle = isIdle();
    m_store.changeRestrictions([&](QMap<SessionId, AgentAbilities> &restrictions) {
        restrictions[id].setFlag(ability, begins);
        if (!restrictions.value(id))
            restrictions.remove(id);
    });
    m_agents.set(id, m_store.restrictions().value(id));
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void RestrictionRequests::end(quint64 number, const Result<Outcome> &result)
{
    const auto one = std::ranges::find(m_waiting, number, &Waiting::number);
    if (one == m_waiting.end())
        return;
    const ActionRequestPtr request = one->request;
    m_waiting.erase(one);
    m_ledger.finish(*request, result);
}

} // namespace stationmaster

#include "moc_restriction_requests.cpp"
