// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/cover_losses.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

CoverLosses::CoverLosses(SessionBackend &backend, AgentTasks &agents, ActionRequests &requests,
                         FrozenSessions &frozen, Authorization &authorization, Clock &clock,
                         Escalation escalation, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_agents(agents)
    , m_requests(requests)
    , m_frozen(frozen)
    , m_authorization(authorization)
    , m_clock(clock)
    , m_escalation(escalation)
{
    connect(&agents, &AgentTasks::coverLost, this, &CoverLosses::onLost);
}

void CoverLosses::onLost(const SessionId &id)
{
    if (m_settling.contains(id))
        return;
    m_settling.insert(id);
    m_clock.after(Settle, this, [this, id] {
        m_settling.remove(id);
        settle(id);
    });
}

void CoverLosses::settle(const SessionId &id)
{
    m_losses.removeIf([this](const auto &losses) {
        return m_clock.steady() - losses->constLast() > Window;
    });
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    if (now == sessions.end() || now->state == SessionState::Closing || !m_agents.cover(id).text)
        return;
    m_authorization.writeDown(u"cover-lost"_s, hostItself(), *now,
                              Error{Error::Code::NotFound, u"the cover was gone from the screen"_s, {}});
    QList<std::chrono::milliseconds> &losses = m_losses[id];
    losses += m_clock.steady();
    losses.removeIf([this](std::chrono::milliseconds at) {
        return m_clock.steady() - at > Window;
    });
    if (losses.size() < Many)
        return;
    m_losses.remove(id);
    escalate(*now);
}

void CoverLosses::escalate(const Session &session)
{
    switch (m_escalation) {
    case Escalation::None:
        break;
    case Escalation::Disconnect:
        if (session.can(Verb::Disconnect) && session.state != SessionState::Disconnected)
            m_requests.performOwn(session, Action{Verb::Disconnect});
        break;
    case Escalation::Freeze:
        m_frozen.freeze(session);
        break;
    }
}

} // namespace stationmaster
