// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_registry.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"
#include "backend/core/vocabulary.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// So often a connection hears at once of an agent that is one; a compositor asks once for each.
constexpr int AskedAtOnce = 16;

/// What can be kept from a user depends on what runs in his session just now: a sound server may have been
/// started since there was an agent to see it.
bool comesAndGoes(AgentAbility ability)
{
    return std::ranges::any_of(actionCatalogue(), [ability](const ActionInfo &info) {
        return info.restricts != ActionRestricts::Nothing && info.ability == ability;
    });
}

AgentAbilities expectedOf(const Session &session)
{
    if (session.isText())
        return {};
    return session.displaySystem == DisplaySystem::Wayland ? ExpectedWaylandAbilities
                                                           : ExpectedAgentAbilities;
}

} // namespace

AgentRegistry::AgentRegistry(SessionBackend &backend, AgentLauncher &launcher, Authorization &authorization,
                             const SiteSettings &settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_launcher(launcher)
    , m_authorization(authorization)
    , m_settings(settings)
{
    connect(&authorization.callers(), &Callers::left, this, &AgentRegistry::onLeft);
    connect(&backend, &SessionBackend::sessionsChanged, this, &AgentRegistry::onSessionsChanged);
    connect(&backend, &SessionBackend::stateChanged, this, &AgentRegistry::onSessionsChanged);
}

void AgentRegistry::registerAgent(const Call &call, const QString &localId, const QStringList &abilities)
{
    whenDone(m_launcher.verify(call.sender(), localId), this,
             [this, call, can = abilitiesFromWords(abilities)](const Result<SessionId> &verified) {
                 if (!verified) {
                     m_authorization.writeDownFor(call.sender(), u"register-agent"_s, {}, verified.error());
                     // An agent is let in at once, whatever else its user calls; he waits to hear that he is
                     // none.
                     m_authorization.inTurn(call, this, [call, error = verified.error()] {
                         call.refuse(error);
                     });
                     return;
                 }
                 // Callers tells when a connection leaves, of those that it has identified.
                 whenDone(m_authorization.callers().identify(call.sender()), this,
                          [this, call, can, id = verified.value()](const Result<Caller> &caller) {
                              const QList<Session> sessions = m_backend.sessions();
                              if (caller && std::ranges::find(sessions, id, &Session::id) != sessions.end())
                                  takeOn(call, id, can);
                              else
                                  call.refuse({Error::Code::NotFound, u"the session has ended"_s, {}});
                          });
             });
}

void AgentRegistry::takeOn(const Call &call, const SessionId &id, AgentAbilities abilities)
{
    // Whoever spoke for the session before does so no more.
    m_sessions.remove(connectionOf(id));
    m_agents.insert(id, {call.sender(), abilities});
    m_sessions.insert(call.sender(), id);
    call.answer({QVariantMap{
        {u"observation"_s, toWord(m_settings.observation)},
        {u"cursor"_s, m_settings.cursor},
        {u"quality"_s, uint(m_settings.quality)},
        {u"under-cover"_s, m_settings.picturesUnderCover && abilities.testFlag(AgentAbility::UnderCover)}}});
    Q_EMIT registered(id);
}

void AgentRegistry::isAgent(const Call &call, quint32 process)
{
    whenDone(m_authorization.callers().identify(call.sender()), this,
             [this, call, process](const Result<Caller> &caller) {
                 const bool is = caller && hasAgent(caller.value().uid, process);
                 // A compositor that is given an order is not kept waiting by what its user calls beside it.
                 if (is && ++m_asked[call.sender()] <= AskedAtOnce) {
                     call.answer({true});
                     return;
                 }
                 m_authorization.inTurn(call, this, [call, is] {
                     call.answer({is});
                 });
             });
}

bool AgentRegistry::hasAgent(quint32 uid, quint32 process) const
{
    return std::ranges::any_of(m_agents, [&](const Agent &agent) {
        const std::optional<Caller> known = m_authorization.callers().known(agent.connection);
        return known && known->uid == uid && known->pid == qint64(process);
    });
}

void AgentRegistry::setAbilities(const Call &call, const SessionId &id, const QStringList &abilities)
{
    call.answer();
    const AgentAbilities can = abilitiesFromWords(abilities);
    if (std::exchange(m_agents[id].abilities, can) != can)
        Q_EMIT abilitiesChanged(id);
}

std::optional<SessionId> AgentRegistry::sessionOf(const QString &connection) const
{
    const auto known = m_sessions.constFind(connection);
    return known == m_sessions.constEnd() ? std::nullopt : std::optional(*known);
}

bool AgentRegistry::can(const Session &session, AgentAbility ability) const
{
    const auto known = m_agents.constFind(session.id);
    const AgentAbilities expected = expectedOf(session);
    const bool isExpected =
        known == m_agents.constEnd() || (known->connection.isEmpty() && comesAndGoes(ability));
    return (isExpected ? expected : known->abilities).testFlag(ability);
}

std::optional<AgentAbility> AgentRegistry::lacksForPictures(const Session &session) const
{
    for (const Word<AgentAbility> &entry : vocabulary<AgentAbility>()) {
        if (neededForPictures(m_settings.observation).testFlag(entry.value) && !can(session, entry.value))
            return entry.value;
    }
    return std::nullopt;
}

Error AgentRegistry::lacks(AgentAbility ability)
{
    return {Error::Code::Unsupported, u"the agent of this session cannot do this: "_s + toWord(ability), {}};
}

void AgentRegistry::onLeft(const QString &connection)
{
    m_asked.remove(connection);
    const std::optional<SessionId> id = sessionOf(connection);
    if (!id)
        return;
    m_sessions.remove(connection);
    m_agents[*id].connection.clear();
    Q_EMIT gone(*id);
}

void AgentRegistry::onSessionsChanged()
{
    // While logind is away the list is an old one: nothing follows from it.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    m_agents.removeIf([&](const auto &agent) {
        const auto now = std::ranges::find(sessions, agent.key(), &Session::id);
        const bool ended = now == sessions.end() || now->state == SessionState::Closing;
        if (ended)
            m_sessions.remove(agent.value().connection);
        return ended;
    });
}

} // namespace stationmaster

#include "moc_agent_registry.cpp"
