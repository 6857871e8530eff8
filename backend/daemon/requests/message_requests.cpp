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
    // A random first number: what an agent reports of messages of an earlier stationd must not be taken for
    // ours. Half of all numbers are left, more than any run needs.
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
        const QMap<quint32, ActionRequestPtr> open = m_open;
        for (const auto &[number, request] : open.asKeyValueRange()) {
            if (request->target.id == id && !request->writtenDown) {
                m_agents.closeMessage(id, number);
                onEnded(number, u"lost"_s);
            }
        }
    });
}

void MessageRequests::show(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    if (!m_agents.can(request->target, AgentAbility::Messages)) {
        showWithoutAgent(request);
        return;
    }
    const quint32 number = ++m_lastNumber;
    m_open.insert(number, request);
    const MessageOptions &said = request->action.message();
    const AgentTasks::Message message{request->caller.displayName(), said.text, said.showSeconds};
    if (!m_agents.openMessage(id, number, message)
        && !(makeRoom(*request) && m_agents.openMessage(id, number, message))) {
        m_open.remove(number);
        m_ledger.finish(*request,
                        Error{Error::Code::Busy, u"too many messages are open in this session"_s, {}});
        return;
    }
    m_clock.after(std::chrono::milliseconds(m_timeouts.agentMs), this, [this, id, number] {
        const ActionRequestPtr waiting = m_open.value(number);
        if (!waiting || waiting->writtenDown)
            return;
        m_agents.closeMessage(id, number);
        onEnded(number, u"lost"_s);
    });
}

bool MessageRequests::makeRoom(const ActionRequest &forThis)
{
    const SessionId &id = forThis.target.id;
    const Caller &caller = forThis.caller;
    for (const auto &[number, request] : m_open.asKeyValueRange()) {
        if (request->target.id != id || !request->over
            || (request->caller.uid != caller.uid && !looksAfterOthers(caller)))
            continue;
        m_agents.closeMessage(id, number);
        m_open.remove(number);
        return true;
    }
    return false;
}

void MessageRequests::onShown(quint32 number)
{
    const ActionRequestPtr request = m_open.value(number);
    // An agent that was started again has shown it again.
    if (!request || request->writtenDown)
        return;
    m_ledger.writeDown(*request, {});
    m_ledger.tellStep(*request, Step::Shown);
    if (request->action.message().waitSeen)
        m_ledger.begun(*request);
    else
        m_ledger.finish(*request, Outcome{Outcome::Proof::Seen, {u"window"_s}, false});
}

void MessageRequests::onEnded(quint32 number, const QString &what)
{
    const ActionRequestPtr request = m_open.take(number);
    if (!request || request->over)
        return;
    if (!request->writtenDown)
        showWithoutAgent(request);
    else
        m_ledger.finish(*request, Outcome{Outcome::Proof::Seen, {u"window"_s}, what == "ok"_L1});
}

void MessageRequests::showWithoutAgent(const ActionRequestPtr &request)
{
    const ActionHandle handle = m_backend.perform(request->action, request->target.id);
    handle.onStep(this, [this, request](Step step) {
        m_ledger.tellStep(*request, step);
    });
    whenDone(handle, this, [this, request](const Result<Outcome> &result) {
        m_ledger.finish(*request, result);
    });
}

void MessageRequests::onLeft(const QString &connection)
{
    const QList<ActionRequestPtr> open = m_open.values();
    for (const ActionRequestPtr &request : open) {
        if (request->writtenDown && request->call && request->call->sender() == connection)
            m_ledger.finish(*request, Outcome{Outcome::Proof::Seen, {u"window"_s}, false});
    }
}

} // namespace stationmaster

#include "moc_message_requests.cpp"
