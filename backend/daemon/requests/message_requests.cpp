// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/message_requests.h"

#include <QRandomGenerator>

namespace stationmaster {

using namespace Qt::StringLiterals;

MessageRequests::MessageRequests(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger,
                                 Clock &clock, const Timeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_agents(agents)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_timeouts(timeouts)
    // What an agent still reports of an earlier run's messages must not be taken for ours. Half the range is
    // more than a run has messages.
    , m_lastNumber(QRandomGenerator::global()->generate() / 2)
{
    connect(&agents, &AgentTasks::messageShown, this, [this](const SessionId &, quint32 number) {
        onShown(number);
    });
    connect(&agents, &AgentTasks::messageEnded, this,
            [this](const SessionId &, quint32 number, const QString &what) {
                onEnded(number, what);
            });
    connect(&agents, &AgentTasks::unavailable, this, [this](const SessionId &id) {
        const QMap<quint32, OrderPtr> open = m_open;
        for (const auto &[number, order] : open.asKeyValueRange()) {
            if (order->target.id == id && !order->writtenDown) {
                m_agents.closeMessage(id, number);
                onEnded(number, u"lost"_s);
            }
        }
    });
}

void MessageRequests::show(const OrderPtr &order)
{
    const SessionId id = order->target.id;
    if (!m_agents.can(order->target, AgentAbility::Messages)) {
        showWithoutAgent(order);
        return;
    }
    const quint32 number = ++m_lastNumber;
    m_open.insert(number, order);
    if (!m_agents.openMessage(id, number, order->action.message, order->action.showSeconds)
        && !(makeRoom(id)
             && m_agents.openMessage(id, number, order->action.message, order->action.showSeconds))) {
        m_open.remove(number);
        m_ledger.finish(*order,
                        Error{Error::Code::Busy, u"too many messages are open in this session"_s, {}});
        return;
    }
    m_clock.after(std::chrono::milliseconds(m_timeouts.agentMs), this, [this, id, number] {
        const OrderPtr waiting = m_open.value(number);
        if (!waiting || waiting->writtenDown)
            return;
        m_agents.closeMessage(id, number);
        onEnded(number, u"lost"_s);
    });
}

bool MessageRequests::makeRoom(const SessionId &id)
{
    for (const auto &[number, order] : m_open.asKeyValueRange()) {
        if (order->target.id != id || !order->over)
            continue;
        m_agents.closeMessage(id, number);
        m_open.remove(number);
        return true;
    }
    return false;
}

void MessageRequests::onShown(quint32 number)
{
    const OrderPtr order = m_open.value(number);
    // An agent that was started again has shown it again.
    if (!order || order->writtenDown)
        return;
    m_ledger.writeDown(*order, {});
    m_ledger.tellStep(*order, Step::Shown);
    if (order->action.waitSeen)
        m_ledger.begun(*order);
    else
        m_ledger.finish(*order, Outcome{Outcome::Proof::Seen, {u"window"_s}, false});
}

void MessageRequests::onEnded(quint32 number, const QString &what)
{
    const OrderPtr order = m_open.take(number);
    if (!order || order->over)
        return;
    if (!order->writtenDown)
        showWithoutAgent(order);
    else
        m_ledger.finish(*order, Outcome{Outcome::Proof::Seen, {u"window"_s}, what == "ok"_L1});
}

void MessageRequests::showWithoutAgent(const OrderPtr &order)
{
    m_carried += order;
    whenDone(m_backend.perform(order->action, order->target.id), this,
             [this, order](const Result<Outcome> &result) {
                 m_carried.removeOne(order);
                 m_ledger.finish(*order, result);
             });
}

void MessageRequests::tellStep(const SessionId &id, Step step)
{
    for (const OrderPtr &order : std::as_const(m_carried)) {
        if (order->target.id == id)
            m_ledger.tellStep(*order, step);
    }
}

void MessageRequests::onLeft(const QString &connection)
{
    const QList<OrderPtr> open = m_open.values();
    for (const OrderPtr &order : open) {
        if (order->writtenDown && order->call && order->call->sender() == connection)
            m_ledger.finish(*order, Outcome{Outcome::Proof::Seen, {u"window"_s}, false});
    }
}

} // namespace stationmaster
