// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/host_service.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/daemon/exported_properties.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"

#include <algorithm>
#include <functional>

namespace stationmaster {

using namespace Qt::StringLiterals;

HostService::HostService(const QDBusConnection &bus, const Dependencies &dependencies,
                         const SiteSettings &settings, const Timeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_backend(dependencies.backend)
    , m_users(dependencies.users)
    , m_clock(dependencies.clock)
    , m_registry(dependencies.stations)
    , m_settings(settings)
    , m_callers(bus, dependencies.peers, dependencies.users, dependencies.processes)
    , m_turns(dependencies.clock)
    , m_policy(dependencies.users, dependencies.authority, m_budgets, settings.orchestration)
    , m_authorization(dependencies.backend, m_callers, m_policy, m_budgets, m_turns, dependencies.audit)
    , m_agentRegistry(dependencies.backend, dependencies.launcher, m_authorization, settings)
    , m_agents(bus, dependencies.backend, dependencies.launcher, m_agentRegistry, dependencies.clock)
    , m_restrictions(bus, dependencies.backend, dependencies.launcher, m_agentRegistry)
    , m_actions({dependencies.backend, m_agentRegistry, m_agents, m_restrictions, m_authorization,
                 dependencies.users, dependencies.audit, dependencies.history, dependencies.store,
                 dependencies.texts, dependencies.clock},
                {settings.blockText, settings.blockLeaseMinutes}, timeouts)
    , m_disconnected(dependencies.backend, m_actions, dependencies.clock,
                     {settings.disconnectedMinutes * timeouts.minuteMs, settings.disconnectedWarningSeconds})
    , m_frozen(dependencies.backend, m_agents, dependencies.freezer, m_authorization,
               settings.escalation == Escalation::Freeze)
    , m_coverLosses(dependencies.backend, m_agents, m_actions, m_frozen, m_authorization, dependencies.clock,
                    settings.escalation)
    , m_pictures(bus, dependencies.backend, m_authorization, dependencies.launcher, m_agentRegistry,
                 dependencies.origins, dependencies.clock, settings)
    , m_history(m_authorization, dependencies.history)
    , m_renamings(m_authorization)
    , m_host(bus, m_authorization, *this, m_pictures, m_actions, m_agentRegistry, m_agents, m_restrictions,
             m_history)
{
    registerProtocolTypes();
    connect(&m_agentRegistry, &AgentRegistry::registered, this, &HostService::updateSession);
    connect(&m_agentRegistry, &AgentRegistry::abilitiesChanged, this, &HostService::updateSession);
    connect(&m_frozen, &FrozenSessions::changed, this, &HostService::updateSession);
    connect(&m_restrictions, &AgentRestrictions::changed, this, &HostService::updateSession);
    connect(&m_restrictions, &AgentRestrictions::idleChanged, this, &HostService::idleChanged);
    connect(&m_agents, &AgentTasks::idleChanged, this, &HostService::idleChanged);
    connect(&m_actions, &ActionRequests::idleChanged, this, &HostService::idleChanged);
    connect(&m_actions, &ActionRequests::changed, this, [this] {
        updateHost();
        updateSessions();
    });
    connect(&m_pictures, &PictureRelay::idleChanged, this, &HostService::idleChanged);
    connect(&m_pictures, &PictureRelay::hoursChanged, this, &HostService::updatePictures);
    connect(&m_history, &HistoryRequests::idleChanged, this, &HostService::idleChanged);
    connect(&m_backend, &SessionBackend::sessionsChanged, this, &HostService::update);
    connect(&m_backend, &SessionBackend::stateChanged, this, &HostService::update);
    connect(&m_registry, &StationRegistry::changed, this, &HostService::updateStations);
    connect(&m_callers, &Callers::left, this, [this](const QString &connection) {
        if (m_listeners.remove(connection))
            Q_EMIT idleChanged();
    });
    update();
    m_bus.registerObject(protocol::RootPath, &m_host, QDBusConnection::ExportAdaptors);
}

HostService::~HostService()
{
    for (const auto &[id, object] : m_sessions)
        m_bus.unregisterObject(object->path());
    for (const auto &[id, object] : m_stations)
        m_bus.unregisterObject(object->path());
    m_bus.unregisterObject(protocol::RootPath);
}

bool HostService::isIdle() const
{
    return m_listeners.isEmpty() && m_lists.isEmpty() && m_actions.isIdle() && m_agents.isIdle()
        && m_restrictions.isIdle() && m_pictures.isIdle() && m_history.isIdle() && !m_disconnected.isOn();
}

void HostService::update()
{
    updateHost();
    updateSessions();
    m_registry.see(m_backend.sessions(), m_backend.stations());
    updateStations();
    answerLists();
}

void HostService::updateHost()
{
    const Host host = m_backend.host();
    Verbs verbs = host.capabilities.verbs;
    for (const ActionInfo &info : actionCatalogue())
        verbs.setFlag(info.verb, verbs.testFlag(info.verb) || info.needs == ActionNeeds::Agent);
    const std::optional<StandingBlock> block = m_actions.covers().standing();
    const qulonglong until =
        block && block->until ? qulonglong(block->until->toMSecsSinceEpoch()) * 1000 : 0ULL;
    setExportedProperties(
        m_host, m_bus, protocol::RootPath, protocol::HostInterface,
        {{u"Abilities"_s,
          QStringList{protocol::ability::Warn, protocol::ability::BlockAll, protocol::ability::History}},
         {u"HostName"_s, host.name},
         {u"Observation"_s, toWord(m_settings.observation)},
         {u"ObservationHours"_s, m_settings.observationHours.text()},
         {u"OutsideHours"_s, m_pictures.isOutsideHours()},
         {u"Verbs"_s, uint(verbs.toInt())},
         {u"BlocksAll"_s, block.has_value()},
         {u"BlockUntil"_s, until},
         {u"BlockText"_s, block ? block->message : QString()},
         {u"State"_s, toWord(m_backend.state())}});
}

void HostService::updateSessions()
{
    const QList<Session> sessions = m_backend.sessions();
    // First what is gone: an id that was taken over keeps its path.
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        if (std::ranges::binary_search(sessions, it->first, std::less<>(), &Session::id)) {
            ++it;
            continue;
        }
        const QString path = it->second->path();
        m_bus.unregisterObject(path);
        // A call to this very object may be on the stack.
        it->second.release()->deleteLater();
        it = m_sessions.erase(it);
        withdraw(path, protocol::SessionInterface);
    }
    for (const Session &seen : sessions) {
        const Session session = withHostState(seen);
        if (const auto known = m_sessions.find(session.id); known != m_sessions.end()) {
            if (known->second->session() != session)
                known->second->update(session);
            continue;
        }
        auto object = std::make_unique<SessionObject>(session, m_bus, m_authorization, m_actions, m_pictures);
        m_bus.registerObject(object->path(), object.get(), QDBusConnection::ExportAdaptors);
        announce(object->path(), protocol::SessionInterface,
                 protocol::encode(session, m_pictures.canShow(session)));
        m_sessions.emplace(session.id, std::move(object));
        learnRole(session.id.uid);
    }
}

void HostService::updateSession(const SessionId &id)
{
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    const auto known = m_sessions.find(id);
    if (now != sessions.end() && known != m_sessions.end())
        known->second->update(withHostState(*now));
}

void HostService::updatePictures()
{
    // The reason first.
    updateHost();
    for (const auto &[id, object] : m_sessions)
        object->update(object->session());
}

Session HostService::withHostState(Session session) const
{
    session.role = m_roles.value(session.id.uid, UserRole::Unknown);
    session.blocked = m_agents.cover(session.id).isCovered() || m_frozen.contains(session.id);
    if (!session.blocked)
        session.uncoveredSince = m_agents.cover(session.id).uncoveredSince;
    session.endsAt = m_actions.countdowns().endsAt(session.id);
    session.restrictions = m_restrictions.inForce(session.id);
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.needs == ActionNeeds::Agent && m_agents.can(session, info.ability))
            session.verbs |= info.verb;
    }
    return session;
}

void HostService::learnRole(quint32 uid)
{
    whenDone(m_users.lookUp(uid), this, [this, uid](const Result<Person> &person) {
        if (!person) {
            // The directory of users may be far away and out of breath.
            m_clock.after(RoleRetry, this, [this, uid] {
                const bool isWanted = std::ranges::any_of(m_sessions, [uid](const auto &entry) {
                    return entry.first.uid == uid;
                });
                if (isWanted && !m_roles.contains(uid))
                    learnRole(uid);
            });
            return;
        }
        if (m_roles.value(uid) == person.value().role)
            return;
        m_roles.insert(uid, person.value().role);
        for (const auto &[id, object] : m_sessions) {
            if (id.uid != uid)
                continue;
            Session session = object->session();
            session.role = person.value().role;
            object->update(session);
        }
    });
}

void HostService::updateStations()
{
    const QList<Station> stations = m_registry.stations();
    for (auto it = m_stations.begin(); it != m_stations.end();) {
        if (std::ranges::find(stations, it->first, &Station::id) != stations.end()) {
            ++it;
            continue;
        }
        const QString path = it->second->path();
        m_bus.unregisterObject(path);
        it->second.release()->deleteLater();
        it = m_stations.erase(it);
        withdraw(path, protocol::StationInterface);
    }
    for (const Station &station : stations) {
        if (const auto known = m_stations.find(station.id); known != m_stations.end()) {
            known->second->update(station);
            continue;
        }
        auto object =
            std::make_unique<StationObject>(station, m_bus, m_authorization,
                                            [this](const Call &call, const QString &id, const QString &name) {
                                                renameStation(call, id, name);
                                            });
        m_bus.registerObject(object->path(), object.get(), QDBusConnection::ExportAdaptors);
        announce(object->path(), protocol::StationInterface, protocol::encode(station));
        m_stations.emplace(station.id, std::move(object));
    }
}

void HostService::renameStation(const Call &call, const QString &station, const QString &name)
{
    Session target;
    target.station = station;
    m_renamings.take(call, {u"rename-station"_s, Authorization::Question::Manage, target},
                     [=, this](const AuthorizedRequestPtr &request) {
                         request->finish(m_registry.rename(station, name));
                     });
}

void HostService::getOwnSession(const Call &call)
{
    m_authorization.inTurn(call, this, [call](const Caller &caller) {
        // Named whether or not its object is there yet: a program that starts with its session asks before
        // the login manager has told of it.
        const QString path = caller.session.isEmpty() ? u"/"_s : protocol::sessionPath(caller.session);
        call.answer({QVariant::fromValue(QDBusObjectPath(path))});
    });
}

void HostService::getManagedObjects(const Call &call)
{
    const bool wasIdle = isIdle();
    m_authorization.inTurn(call, this, [this, call] {
        m_lists += call;
        answerLists();
    });
    // Also how his leaving gets known.
    whenDone(m_callers.identify(call.sender()), this, [this, call](const Result<Caller> &caller) {
        if (!caller && m_listeners.remove(call.sender()))
            Q_EMIT idleChanged();
    });
    m_listeners.insert(call.sender());
    if (wasIdle)
        Q_EMIT idleChanged();
}

void HostService::answerLists()
{
    // Who asks while nothing is known yet, for his asking has just started the service, waits for the first
    // list.
    if (m_lists.isEmpty() || m_backend.state() == SessionBackend::State::Loading)
        return;
    const QVariant objects = QVariant::fromValue(managedObjects());
    for (const Call &call : std::exchange(m_lists, {}))
        call.answer({objects});
}

QStringList HostService::childNames() const
{
    QStringList names;
    if (!m_sessions.empty())
        names += u"session"_s;
    if (!m_stations.empty())
        names += u"station"_s;
    return names;
}

ManagedObjects HostService::managedObjects() const
{
    ManagedObjects objects;
    for (const auto &[id, object] : m_sessions)
        objects.insert(QDBusObjectPath(object->path()),
                       {{QString(protocol::SessionInterface),
                         protocol::encode(object->session(), m_pictures.canShow(object->session()))}});
    const QList<Station> stations = m_registry.stations();
    for (const Station &station : stations)
        objects.insert(QDBusObjectPath(protocol::stationPath(station.id)),
                       {{QString(protocol::StationInterface), protocol::encode(station)}});
    return objects;
}

void HostService::announce(const QString &path, QLatin1StringView interface, const QVariantMap &properties)
{
    QDBusMessage signal = QDBusMessage::createSignal(protocol::RootPath, protocol::ObjectManagerInterface,
                                                     u"InterfacesAdded"_s);
    signal << QVariant::fromValue(QDBusObjectPath(path))
           << QVariant::fromValue(InterfaceMap{{QString(interface), properties}});
    m_bus.send(signal);
}

void HostService::withdraw(const QString &path, QLatin1StringView interface)
{
    QDBusMessage signal = QDBusMessage::createSignal(protocol::RootPath, protocol::ObjectManagerInterface,
                                                     u"InterfacesRemoved"_s);
    signal << QVariant::fromValue(QDBusObjectPath(path)) << QStringList{QString(interface)};
    m_bus.send(signal);
}

} // namespace stationmaster

#include "moc_host_service.cpp"
