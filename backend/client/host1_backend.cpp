// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_backend.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/host1.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/objectmanager.h"
#include "backend/protocol/properties.h"
#include "backend/protocol/station1.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds ListTimeout{30'000};
constexpr std::size_t MaxObjects = 20'000; ///< What one host may fill our memory with.

Error away()
{
    return {Error::Code::Unreachable, u"stationd is away"_s, {}};
}

} // namespace

Host1Backend::Host1Backend(const QString &hostId, Host1Link &link, QObject *parent)
    : SessionBackend(parent)
    , m_link(link)
    , m_host{hostId, {}, {}}
    , m_actions(link, *this)
{
    registerProtocolTypes();
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &SessionBackend::sessionsChanged);
    connect(&link, &Host1Link::appeared, this, &Host1Backend::list);
    connect(&link, &Host1Link::vanished, this, &Host1Backend::onVanished);
    connect(&link, &Host1Link::failed, this, [this](const Error &error) {
        setState(State::Unavailable, error);
    });
}

void Host1Backend::start()
{
    m_link.subscribe(protocol::objectmanager::InterfacesAddedSignal, this,
                     SLOT(onInterfacesAdded(QDBusMessage)));
    m_link.subscribe(protocol::objectmanager::InterfacesRemovedSignal, this,
                     SLOT(onInterfacesRemoved(QDBusMessage)));
    m_actions.subscribe();
    m_link.subscribeToProperties(protocol::SessionInterface, this, SLOT(onSessionProperties(QDBusMessage)));
    m_link.subscribeToProperties(protocol::StationInterface, this, SLOT(onStationProperties(QDBusMessage)));
    m_link.subscribeToProperties(protocol::HostInterface, this, SLOT(onHostProperties(QDBusMessage)));
    m_link.start();
}

void Host1Backend::list()
{
    const quint64 listing = ++m_listing;
    m_listed = false;
    m_ownKnown = false;
    m_serviceState.clear();
    m_hostProperties.clear();
    const auto refused = [this, listing](const Error &error) {
        if (listing == m_listing && m_link.isUp())
            setState(State::Unavailable, error);
    };
    m_link.call(protocol::properties::GetAll(m_link.owner(), protocol::RootPath, protocol::host1::Interface),
                ListTimeout, this, [=, this](const Result<QDBusMessage> &reply) {
                    if (listing != m_listing)
                        return;
                    if (!reply) {
                        refused(reply.error());
                        return;
                    }
                    takeHost(qdbus_cast<QVariantMap>(reply.value().arguments().constFirst()));
                });
    m_link.call(protocol::host1::GetOwnSession(m_link.owner(), protocol::RootPath), ListTimeout, this,
                [=, this](const Result<QDBusMessage> &reply) {
                    if (listing != m_listing)
                        return;
                    if (!reply) {
                        // Without knowing one's own session the list is not safe to act on: "all" would
                        // include it.
                        refused(reply.error());
                        return;
                    }
                    m_own = reply.value().arguments().constFirst().value<QDBusObjectPath>().path();
                    m_ownKnown = true;
                    for (auto &[path, seen] : m_sessions)
                        seen.session.own = path == m_own;
                    becomeReadyIfListed();
                });
    m_link.call(protocol::objectmanager::GetManagedObjects(m_link.owner(), protocol::RootPath), ListTimeout,
                this, [=, this](const Result<QDBusMessage> &reply) {
                    if (listing != m_listing)
                        return;
                    if (reply)
                        onListed(qdbus_cast<ManagedObjects>(reply.value().arguments().constFirst()));
                    else
                        refused(reply.error());
                });
}

void Host1Backend::onListed(const ManagedObjects &objects)
{
    // The list is newer than any signal that came before it, for both come from the same sender in order.
    std::erase_if(m_sessions, [&objects](const auto &seen) {
        return !objects.contains(QDBusObjectPath(seen.first));
    });
    std::erase_if(m_stations, [&objects](const auto &seen) {
        return !objects.contains(QDBusObjectPath(seen.first));
    });
    for (const auto &[path, interfaces] : objects.asKeyValueRange())
        take(path.path(), interfaces);
    m_listed = true;
    becomeReadyIfListed();
}

void Host1Backend::becomeReadyIfListed()
{
    if (!m_listed || !m_ownKnown || m_serviceState.isEmpty())
        return;
    scheduleChanged();
    if (m_serviceState == toWord(State::Unavailable))
        setState(State::Unavailable,
                 Error{Error::Code::Unreachable, u"the host's login manager is away"_s, {}});
    else
        setState(m_serviceState == toWord(State::Ready) ? State::Ready : State::Loading);
}

void Host1Backend::onVanished()
{
    ++m_listing;
    m_listed = false;
    setState(State::Unavailable, away());
}

void Host1Backend::setState(State state, const std::optional<Error> &trouble)
{
    if (state == m_state && trouble == m_trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    // Whoever hears of Ready finds the list he was told of.
    if (m_changed.isActive()) {
        m_changed.stop();
        Q_EMIT sessionsChanged();
    }
    Q_EMIT stateChanged(state);
}

void Host1Backend::takeHost(const QVariantMap &properties)
{
    m_hostProperties.insert(properties);
    m_serviceState = displayable(m_hostProperties.value(u"State"_s).toString());
    if (const Host host = protocol::decodeHost(m_hostProperties, m_host.id); host != m_host) {
        m_host = host;
        Q_EMIT hostChanged();
    }
    becomeReadyIfListed();
}

bool Host1Backend::take(const QString &path, const InterfaceMap &interfaces)
{
    if (const auto it = interfaces.constFind(QString(protocol::SessionInterface));
        it != interfaces.constEnd() && protocol::isSessionPath(path))
        return takeSession(path, *it);
    if (const auto it = interfaces.constFind(QString(protocol::StationInterface));
        it != interfaces.constEnd() && protocol::isStationPath(path))
        return takeStation(path, *it);
    return false;
}

bool Host1Backend::takeSession(const QString &path, const QVariantMap &properties)
{
    std::optional<Session> session = protocol::decodeSession(properties, m_host.id);
    // The path follows from the id; one that does not is no session of stationd's.
    if (!session || protocol::sessionPath(session->id.local) != path
        || (m_sessions.size() >= MaxObjects && !m_sessions.contains(path)))
        return false;
    session->own = path == m_own;
    m_sessions.insert_or_assign(path, Seen{properties, *session});
    return true;
}

bool Host1Backend::takeStation(const QString &path, const QVariantMap &properties)
{
    const std::optional<Station> station = protocol::decodeStation(properties, m_host.id);
    if (!station || protocol::stationPath(station->id) != path
        || (m_stations.size() >= MaxObjects && !m_stations.contains(path)))
        return false;
    m_stations.insert_or_assign(path, SeenStation{properties, *station});
    return true;
}

void Host1Backend::onInterfacesAdded(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::objectmanager::InterfacesAddedSignal))
        return;
    const QString path = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (take(path, qdbus_cast<InterfaceMap>(message.arguments().value(1))))
        scheduleChanged();
}

void Host1Backend::onInterfacesRemoved(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::objectmanager::InterfacesRemovedSignal))
        return;
    const QString path = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (m_sessions.erase(path) + m_stations.erase(path) > 0)
        scheduleChanged();
}

void Host1Backend::onSessionProperties(const QDBusMessage &message)
{
    const auto seen = m_sessions.find(message.path());
    if (!m_link.isGenuine(message, protocol::properties::PropertiesChangedSignal) || seen == m_sessions.end())
        return;
    QVariantMap properties = seen->second.properties;
    properties.insert(qdbus_cast<QVariantMap>(message.arguments().value(1)));
    if (takeSession(message.path(), properties))
        scheduleChanged();
}

void Host1Backend::onStationProperties(const QDBusMessage &message)
{
    const auto seen = m_stations.find(message.path());
    if (!m_link.isGenuine(message, protocol::properties::PropertiesChangedSignal) || seen == m_stations.end())
        return;
    QVariantMap properties = seen->second.properties;
    properties.insert(qdbus_cast<QVariantMap>(message.arguments().value(1)));
    if (takeStation(message.path(), properties))
        scheduleChanged();
}

void Host1Backend::onHostProperties(const QDBusMessage &message)
{
    // Before it has said all, changes are of no use: they are in that, too.
    if (m_link.isGenuine(message, protocol::properties::PropertiesChangedSignal)
        && message.path() == protocol::RootPath && !m_hostProperties.isEmpty())
        takeHost(qdbus_cast<QVariantMap>(message.arguments().value(1)));
}

void Host1Backend::scheduleChanged()
{
    m_changed.start(0);
}

std::optional<SessionId> Host1Backend::idAt(const QString &path) const
{
    const auto seen = m_sessions.find(path);
    return seen == m_sessions.end() ? std::nullopt : std::optional(seen->second.session.id);
}

QList<Session> Host1Backend::sessions() const
{
    QList<Session> sessions;
    const auto own = m_sessions.find(m_own);
    const bool isDashboardUser = own != m_sessions.end() && own->second.session.role == UserRole::Dashboard;
    for (const auto &[path, seen] : m_sessions) {
        sessions += seen.session;
        sessions.last().aboveOperator = isDashboardUser && seen.session.role == UserRole::Administrator;
    }
    std::ranges::sort(sessions, std::less<>(), &Session::id);
    return sessions;
}

QList<Station> Host1Backend::stations() const
{
    QList<Station> stations;
    for (const auto &[path, seen] : m_stations) {
        Station station = seen.station;
        station.session = idAt(seen.properties.value(u"Session"_s).value<QDBusObjectPath>().path());
        stations += station;
    }
    return stations;
}

bool Host1Backend::hasPictures(const SessionId &id) const
{
    const auto seen = m_sessions.find(protocol::sessionPath(id.local));
    return seen != m_sessions.end() && seen->second.session.id == id
        && seen->second.properties.value(u"Pictures"_s).toBool();
}

std::optional<Error> Host1Backend::obstacle(const SessionId &id) const
{
    if (!m_link.isUp() || m_state == State::Unavailable)
        return away();
    if (id.host != m_host.id || idAt(protocol::sessionPath(id.local)) != id)
        return Error{Error::Code::NotFound, u"no such session any more"_s, {}};
    return {};
}

ActionHandle Host1Backend::perform(const Action &action, const SessionId &id)
{
    if (const std::optional<Error> error = obstacle(id))
        return *error;
    return m_actions.perform(action, id);
}

QFuture<Result<>> Host1Backend::callOff(const SessionId &id)
{
    if (const std::optional<Error> error = obstacle(id))
        return answered(Result<>(*error));
    return m_actions.callOff(id);
}

QFuture<Result<>> Host1Backend::renameStation(const QString &station, const QString &name)
{
    if (!m_link.isUp())
        return answered(Result<>(away()));
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_link.act(protocol::station1::Rename(m_link.owner(), protocol::stationPath(station), name), this,
               [promise](const Result<QDBusMessage> &reply) {
                   promise->addResult(reply ? Result<>() : Result<>(reply.error()));
                   promise->finish();
               });
    return promise->future();
}

} // namespace stationmaster

#include "moc_host1_backend.cpp"
