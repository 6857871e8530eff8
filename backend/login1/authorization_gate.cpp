// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/authorization_gate.h"

#include <utility>

namespace stationmaster {

AuthorizationGate::Pass::Pass(AuthorizationGate *gate, Right right, bool isFirst, bool interactive)
    : m_gate(gate)
    , m_right(right)
    , m_isFirst(isFirst)
    , m_interactive(interactive)
{
}

AuthorizationGate::Pass::~Pass()
{
    settle(Answer::Unknown);
}

void AuthorizationGate::Pass::settle(Answer answer)
{
    if (std::exchange(m_settled, true) || !m_gate)
        return;
    m_gate->settled(m_right, m_isFirst, m_interactive, answer);
}

AuthorizationGate::AuthorizationGate(bool interactive, std::chrono::milliseconds refusalMemory,
                                     QObject *parent)
    : QObject(parent)
    , m_interactive(interactive)
    , m_refusalMemory(refusalMemory)
{
}

void AuthorizationGate::enter(Right right, bool exempt, QObject *owner, Then then)
{
    if (!m_interactive || exempt) {
        // In no queue: its answer says nothing about the right.
        then(std::make_shared<Pass>(nullptr, right, false, false));
        return;
    }
    Queue &queue = m_queues[right];
    const Waiting caller{owner, std::move(then)};
    if (queue.asking)
        queue.waiting.push_back(caller);
    else if (queue.granted)
        sendOn(right, caller, true);
    else if (queue.refused)
        sendOn(right, caller, false);
    else
        sendFirst(right, caller);
}

void AuthorizationGate::sendFirst(Right right, const Waiting &first)
{
    m_queues[right].asking = true;
    first.then(std::make_shared<Pass>(this, right, true, true));
}

void AuthorizationGate::sendOn(Right right, const Waiting &next, bool interactive)
{
    if (interactive)
        ++m_queues[right].passesOut;
    next.then(std::make_shared<Pass>(this, right, false, interactive));
}

void AuthorizationGate::settled(Right right, bool isFirst, bool interactive, Answer answer)
{
    Queue &queue = m_queues[right];
    if (!isFirst) {
        // Once all have been answered the next one is sent alone again: polkit may have forgotten the
        // password.
        if (interactive && --queue.passesOut == 0)
            queue.granted = false;
        return;
    }
    queue.asking = false;
    std::vector<Waiting> waiting = std::exchange(queue.waiting, {});
    std::erase_if(waiting, [](const Waiting &each) {
        return each.owner.isNull();
    });
    if (answer == Answer::Unknown) {
        if (waiting.empty())
            return;
        // Whether the right is granted is still not known: the next one is sent first.
        const Waiting next = waiting.front();
        waiting.erase(waiting.begin());
        queue.waiting = std::move(waiting);
        sendFirst(right, next);
        return;
    }
    const bool granted = answer == Answer::Granted;
    queue.granted = granted && !waiting.empty();
    if (!granted) {
        queue.refused = true;
        if (!queue.forget) {
            queue.forget = new QTimer(this);
            queue.forget->setSingleShot(true);
            connect(queue.forget, &QTimer::timeout, this, [this, right] {
                m_queues[right].refused = false;
            });
        }
        queue.forget->start(m_refusalMemory);
    }
    for (const Waiting &each : waiting) {
        if (each.owner)
            sendOn(right, each, granted);
    }
    if (queue.passesOut == 0)
        queue.granted = false;
}

} // namespace stationmaster

#include "moc_authorization_gate.cpp"
