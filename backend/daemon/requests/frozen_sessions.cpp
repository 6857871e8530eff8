// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/frozen_sessions.h"

#include "backend/core/async.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

FrozenSessions::FrozenSessions(SessionBackend &backend, AgentTasks &agents, SessionFreezer &freezer,
                               Authorization &authorization, bool isOn, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_agents(agents)
    , m_freezer(freezer)
    , m_authorization(authorization)
{
    if (isOn)
        connect(&agents, &AgentTasks::coverChanged, this, &FrozenSessions::onCoverChanged);
}

void FrozenSessions::freeze(const Session &session)
{
    const SessionId id = session.id;
    whenDone(m_freezer.freeze(id), this, [this, session](const Result<> &result) {
        m_authorization.writeDown(u"freeze"_s, hostItself(), session, result);
        if (result)
            onFrozen(session.id);
    });
}

void FrozenSessions::onFrozen(const SessionId &id)
{
    m_frozen.insert(id);
    // The block may have been lifted meanwhile.
    if (m_agents.cover(id).wanted)
        Q_EMIT changed(id);
    else
        thaw(id);
}

void FrozenSessions::onCoverChanged(const SessionId &id)
{
    const CoverTask &cover = m_agents.cover(id);
    if (!cover.wanted) {
        m_asked.remove(id);
        if (m_ordered.remove(id))
            thaw(id);
        return;
    }
    m_ordered.insert(id);
    if (!cover.uncoveredSince || m_frozen.contains(id) || m_asked.contains(id))
        return;
    m_asked.insert(id);
    whenDone(m_freezer.isFrozen(id), this, [this, id](const Result<bool> &frozen) {
        if (frozen && frozen.value())
            onFrozen(id);
    });
}

void FrozenSessions::thaw(const SessionId &id)
{
    const bool isKnown = m_frozen.remove(id);
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    if (now == sessions.end())
        return;
    whenDone(m_freezer.thaw(id), this, [this, isKnown, session = *now](const Result<> &result) {
        if (isKnown)
            m_authorization.writeDown(u"thaw"_s, hostItself(), session, result);
    });
    if (isKnown)
        Q_EMIT changed(id);
}

} // namespace stationmaster

#include "moc_frozen_sessions.cpp"
