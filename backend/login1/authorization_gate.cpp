// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/authorization_gate.h"

#include <utility>

namespace stationmaster {

AuthorizationGate::Pass::Pass(AuthorizationGate *gate, Right right, bool leads, bool interactive)
    : m_gate(gate)
    , m_right(right)
    , m_leads(leads)
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
    m_gate->settled(m_right, m_leads, m_interactive, answer);
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
        // Belongs to no lane: what becomes of it says nothing about the right.
        then(std::make_shared<Pass>(nullptr, right, false, false));
        return;
    }
    Lane &lane = m_lanes[right];
    const Waiting caller{owner, std::move(then)};
    if (lane.led)
        lane.waiting.push_back(caller);
    else if (lane.granted)
        follow(right, caller, true);
    else if (lane.refused)
        follow(right, caller, false);
    else
        lead(right, caller);
}

void AuthorizationGate::lead(Right right, const Waiting &first)
{
    m_lanes[right].led = true;
    first.then(std::make_shared<Pass>(this, right, true, true));
}

void AuthorizationGate::follow(Right right, const Waiting &next, bool interactive)
{
    if (interactive)
        ++m_lanes[right].followers;
    next.then(std::make_shared<Pass>(this, right, false, interactive));
}

void AuthorizationGate::settled(Right right, bool leads, bool interactive, Answer answer)
{
    Lane &lane = m_lanes[right];
    if (!leads) {
        // Once they are all back the next one asks alone again: polkit may have forgotten the password.
        if (interactive && --lane.followers == 0)
            lane.granted = false;
        return;
    }
    lane.led = false;
    std::vector<Waiting> waiting = std::exchange(lane.waiting, {});
    std::erase_if(waiting, [](const Waiting &each) {
        return each.owner.isNull();
    });
    if (answer == Answer::Unknown) {
        if (waiting.empty())
            return;
        // Nothing was learnt; the next one asks in its place.
        const Waiting next = waiting.front();
        waiting.erase(waiting.begin());
        lane.waiting = std::move(waiting);
        lead(right, next);
        return;
    }
    const bool granted = answer == Answer::Granted;
    lane.granted = granted && !waiting.empty();
    if (!granted) {
        lane.refused = true;
        if (!lane.forget) {
            lane.forget = new QTimer(this);
            lane.forget->setSingleShot(true);
            connect(lane.forget, &QTimer::timeout, this, [this, right] {
                m_lanes[right].refused = false;
            });
        }
        lane.forget->start(m_refusalMemory);
    }
    for (const Waiting &each : waiting) {
        if (each.owner)
            follow(right, each, granted);
    }
    if (lane.followers == 0)
        lane.granted = false;
}

} // namespace stationmaster
