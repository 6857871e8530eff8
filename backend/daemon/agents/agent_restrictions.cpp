// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_restrictions.h"

#include "backend/daemon/agents/agent_tasks.h"
#include "backend/dbus/call.h"
#include "backend/protocol/agent1.h"
#include "backend/protocol/names.h"

#include <QLoggingCategory>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRestrictions, "stationmaster.restrictions")

constexpr std::chrono::milliseconds AnswerTimeout{10'000};

} // namespace

AgentRestrictions::AgentRestrictions(const QDBusConnection &bus, SessionBackend &backend,
                                     AgentLauncher &launcher, AgentRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_backend(backend)
    , m_launcher(launcher)
    , m_registry(registry)
{
    connect(&registry, &AgentRegistry::registered, this, &AgentRestrictions::onAgentRegistered);
    connect(&registry, &AgentRegistry::gone, this, &AgentRestrictions::onAgentGone);
    connect(&backend, &SessionBackend::sessionsChanged, this, &AgentRestrictions::onSessionsChanged);
    connect(&backend, &SessionBackend::stateChanged, this, &AgentRestrictions::onSessionsChanged);
}

bool AgentRestrictions::isIdle() const
{
    return std::ranges::none_of(m_entries, [](const auto &entry) {
        return entry.second.any();
    });
}

AgentAbilities AgentRestrictions::inForce(const SessionId &id) const
{
    const auto known = m_entries.find(id);
    return known == m_entries.end() ? AgentAbilities() : known->second.seen;
}

bool AgentRestrictions::isTold(const SessionId &id) const
{
    const auto known = m_entries.find(id);
    return known == m_entries.end() || (known->second.told && known->second.reported);
}

void AgentRestrictions::set(const SessionId &id, AgentAbilities wanted)
{
    const Entry *known = find(id);
    if (known ? known->wanted == wanted : !wanted)
        return;
    const bool wasIdle = isIdle();
    Entry &entry = m_entries[id];
    entry.lifting = entry.lifting || (entry.wanted & ~wanted);
    entry.wanted = wanted;
    entry.told = false;
    entry.reported = false;
    tell(id);
    settle(id);
    Q_EMIT changed(id);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentRestrictions::tell(const SessionId &id)
{
    const AgentAbilities wanted = m_entries.at(id).wanted;
    const QString agent = m_registry.connectionOf(id);
    if (agent.isEmpty())
        return;
    MethodCall call = protocol::agent1::SetRestrictions(agent, protocol::AgentPath, toWords(wanted));
    call.message.setAutoStartService(false);
    send(m_bus, call, AnswerTimeout, this, [this, id, agent, wanted](const Result<QDBusMessage> &answer) {
        Entry *entry = find(id);
        if (!entry || m_registry.connectionOf(id) != agent || entry->wanted != wanted)
            return;
        if (!answer) {
            qCWarning(lcRestrictions) << "session" << id.local << answer.error().detail;
            return;
        }
        entry->told = true;
        endLifting(*entry);
        settle(id);
        Q_EMIT changed(id);
    });
}

void AgentRestrictions::report(const Call &call, const SessionId &id, const QStringList &words)
{
    call.answer();
    Entry *entry = find(id);
    if (!entry)
        return;
    const AgentAbilities seen = abilitiesFromWords(words);
    if (entry->reported && entry->seen == seen)
        return;
    entry->reported = true;
    entry->seen = seen;
    endLifting(*entry);
    settle(id);
    Q_EMIT changed(id);
}

void AgentRestrictions::endLifting(Entry &entry)
{
    if (!entry.lifting || !entry.told || !entry.reported || (entry.seen & ~entry.wanted))
        return;
    entry.lifting = false;
    if (isIdle())
        Q_EMIT idleChanged();
}

void AgentRestrictions::onAgentRegistered(const SessionId &id)
{
    Entry &entry = m_entries[id];
    entry.told = false;
    entry.reported = false;
    entry.seen = {};
    // Said in any case: an agent may have kept something while there was no stationd, or be the successor of
    // one.
    tell(id);
    Q_EMIT changed(id);
}

void AgentRestrictions::onAgentGone(const SessionId &id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->told = false;
    entry->reported = false;
    entry->seen = {};
    settle(id);
    Q_EMIT changed(id);
}

void AgentRestrictions::onSessionsChanged()
{
    // What is not known is not gone.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    const bool wasIdle = isIdle();
    QList<SessionId> known;
    for (const auto &[id, entry] : m_entries)
        known += id;
    for (const SessionId &id : std::as_const(known)) {
        const auto now = std::ranges::find(sessions, id, &Session::id);
        if (now != sessions.end() && AgentTasks::canShow(*now)) {
            settle(id);
            continue;
        }
        if (m_entries.at(id).hasAgentRun)
            m_launcher.unwant(id, AgentLauncher::Need::Restrictions);
        m_entries.erase(id);
        Q_EMIT changed(id);
    }
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentRestrictions::settle(const SessionId &id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (entry->any() && !entry->hasAgentRun) {
        const QList<Session> sessions = m_backend.sessions();
        const auto now = std::ranges::find(sessions, id, &Session::id);
        if (now == sessions.end() || !AgentTasks::canShow(*now))
            return;
        entry->hasAgentRun = true;
        m_launcher.want(*now, AgentLauncher::Need::Restrictions);
    } else if (!entry->any()) {
        if (std::exchange(entry->hasAgentRun, false))
            m_launcher.unwant(id, AgentLauncher::Need::Restrictions);
        if (!m_registry.has(id))
            m_entries.erase(id);
    }
}

AgentRestrictions::Entry *AgentRestrictions::find(const SessionId &id)
{
    const auto known = m_entries.find(id);
    return known == m_entries.end() ? nullptr : &known->second;
}

} // namespace stationmaster

#include "moc_agent_restrictions.cpp"
