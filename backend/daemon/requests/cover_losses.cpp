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

std::optional<Session> CoverLosses::find(const SessionId &id) const
{
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    if (now == sessions.end() || now->state == SessionState::Closing || !m_agents.cover(id).wanted)
        return {};
    return *now;
}

void CoverLosses::settle(const SessionId &id)
{
    const std::optional<Session> session = find(id);
    if (!session)
        return;
    m_authorization.writeDown(u"cover-lost"_s, hostItself(), *session,
                              Error{Error::Code::NotFound, u"the cover was gone from the screen"_s, {}});
    countWhileGone(id);
    count(*session);
}

void CoverLosses::countWhileGone(const SessionId &id)
{
    const std::optional<QDateTime> since = m_agents.cover(id).uncoveredSince;
    if (!since)
        return;
    m_clock.after(StillGone, this, [this, id, since] {
        const std::optional<Session> session = find(id);
        // One that came back and was lost again has been counted as that.
        if (!session || m_agents.cover(id).uncoveredSince != since)
            return;
        countWhileGone(id);
        count(*session);
    });
}

void CoverLosses::count(const Session &session)
{
    const std::chrono::milliseconds now = m_clock.steady();
    m_losses.removeIf([now](const auto &losses) {
        return now - losses->constLast() > Window;
    });
    QList<std::chrono::milliseconds> &losses = m_losses[session.id];
    losses += now;
    losses.removeIf([now](std::chrono::milliseconds at) {
        return now - at > Window;
    });
    if (losses.size() < Many)
        return;
    m_losses.remove(session.id);
    escalate(session);
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

#include "moc_cover_losses.cpp"
