// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/action_desk.h"

#include "backend/async.h"
#include "backend/host1/codec.h"
#include "backend/host1/wire.h"
#include "backend/host1/words.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

QString hostOfCaller(const Caller &caller, const QList<Session> &sessions)
{
    for (const Session &session : sessions) {
        if (session.id.local == caller.session && session.id.uid == caller.uid)
            return session.remoteHost;
    }
    return {};
}

ActionDesk::ActionDesk(SessionBackend &backend, Callers &callers, Policy &policy, AuditTrail &audit,
                       QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_callers(callers)
    , m_policy(policy)
    , m_audit(audit)
{
    connect(&backend, &SessionBackend::stepReached, this, &ActionDesk::onStep);
}

void ActionDesk::perform(const Call &call, const Session &target, const Action &action)
{
    if (m_standing >= MaxStanding) {
        call.refuse({Error::Code::Busy, u"too many calls at once"_s, {}});
        return;
    }
    if (++m_standing == 1)
        Q_EMIT idleChanged();
    whenDone(m_callers.identify(call.sender()), this, [=, this](const Result<Caller> &caller) {
        Order order{call, {}, target, action};
        if (!caller) {
            finish(order, caller.error());
            return;
        }
        order.caller = caller.value();
        m_policy.mayControl(order.caller, target, call.interactive(), this,
                            [this, order](const Result<> &verdict) {
                                if (verdict)
                                    authorized(order);
                                else
                                    finish(order, verdict.error());
                            });
    });
}

void ActionDesk::authorized(const Order &order)
{
    const SessionId &id = order.target.id;
    // Asking may have taken minutes.
    if (!current(id)) {
        finish(order, Error{Error::Code::NotFound, u"the session has ended"_s, {}});
        return;
    }
    if (m_underWay.contains(id)) {
        finish(order, Error{Error::Code::Busy, u"another action is under way on this session"_s, {}});
        return;
    }
    m_underWay.insert(id, order.call);
    whenDone(m_backend.perform(order.action, id), this, [this, order](const Result<Outcome> &result) {
        m_underWay.remove(order.target.id);
        finish(order, result);
    });
}

void ActionDesk::finish(const Order &order, const Result<Outcome> &result)
{
    AuditRecord record = auditOf(wire::toWord(order.action.verb), order.caller, order.target,
                                 result ? Result<>() : Result<>(result.error()));
    record.callerHost = hostOfCaller(order.caller, m_backend.sessions());
    m_audit.write(record);
    if (result)
        order.call.answer({wire::encode(result.value())});
    else
        order.call.refuse(result.error());
    if (--m_standing == 0)
        Q_EMIT idleChanged();
}

void ActionDesk::onStep(const SessionId &id, Step step)
{
    const auto it = m_underWay.constFind(id);
    if (it == m_underWay.constEnd())
        return;
    QDBusMessage signal = QDBusMessage::createTargetedSignal(it->sender(), wire::sessionPath(id.local),
                                                             wire::SessionInterface, u"StepReached"_s);
    signal << wire::toWord(step);
    it->bus.send(signal);
}

std::optional<Session> ActionDesk::current(const SessionId &id) const
{
    const QList<Session> sessions = m_backend.sessions();
    const auto it = std::ranges::find(sessions, id, &Session::id);
    return it == sessions.end() ? std::nullopt : std::optional(*it);
}

} // namespace stationmaster
