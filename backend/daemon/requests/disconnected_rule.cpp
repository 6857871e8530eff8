// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/disconnected_rule.h"

#include <algorithm>
#include <limits>

namespace stationmaster {

DisconnectedRule::DisconnectedRule(SessionBackend &backend, ActionRequests &requests, Clock &clock,
                                   const Terms &terms, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_requests(requests)
    , m_terms(terms)
    , m_clock(clock)
    , m_timer(clock, [this] {
        update();
    })
{
    // Also where the rule has been taken away: a countdown that it began before a restart may still run.
    connect(&backend, &SessionBackend::sessionsChanged, this, &DisconnectedRule::update);
    connect(&backend, &SessionBackend::stateChanged, this, &DisconnectedRule::update);
    update();
}

void DisconnectedRule::update()
{
    // While logind is away the list is an old one: nothing follows from it.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const qint64 now = m_clock.steady().count();
    QHash<SessionId, qint64> dueAt;
    qint64 soonest = std::numeric_limits<qint64>::max();
    const QList<Session> sessions = m_backend.sessions();
    for (const Session &session : sessions) {
        if (session.state == SessionState::Active)
            m_requests.withdrawOwn(session);
        if (!isOn() || session.state != SessionState::Disconnected)
            continue;
        qint64 due = m_dueAt.value(session.id, now + m_terms.afterMs);
        if (due <= now) {
            request(session);
            due = now + m_terms.afterMs;
        }
        dueAt.insert(session.id, due);
        soonest = std::min(soonest, due);
    }
    m_dueAt = dueAt;
    if (dueAt.isEmpty())
        m_timer.stop();
    else
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(soonest - now, 1, 24 * 60 * 60 * 1000)));
}

void DisconnectedRule::request(const Session &session)
{
    if (m_requests.countdowns().endsAt(session.id))
        return; // Somebody else's, or an earlier one of the rule's: it ends in any case.
    Action action;
    action.verb = Verb::LogOff;
    action.edit<LogOffOptions>().graceSeconds = m_terms.graceSeconds;
    m_requests.performOwn(session, action);
}

} // namespace stationmaster

#include "moc_disconnected_rule.cpp"
