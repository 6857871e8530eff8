// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/host_object.h"
#include "backend/daemon/pictures/picture_relay.h"
#include "backend/daemon/requests/action_requests.h"
#include "backend/daemon/requests/cover_losses.h"
#include "backend/daemon/requests/disconnected_rule.h"
#include "backend/daemon/requests/history_requests.h"
#include "backend/daemon/requests/request_gate.h"
#include "backend/daemon/session_object.h"
#include "backend/daemon/station_object.h"
#include "backend/daemon/station_registry.h"

#include <QSet>

#include <map>
#include <memory>

namespace stationmaster {

/// stationd's objects on the bus: the host, its sessions and its stations, kept as the port behind it says,
/// and what their calls go to. The caller takes the bus name, after this has been made: whoever the
/// name's appearing wakes finds everything in place.
class HostService final : public QObject
{
    Q_OBJECT

public:
    /// What it uses; all of it outlives the service.
    struct Dependencies
    {
        SessionBackend &backend;
        Peers &peers;
        UserDirectory &users;
        ProcessSessions &processes;
        CallerOrigins &origins;
        Authority &authority;
        AuditTrail &audit;
        AuditReader &history;
        AgentLauncher &launcher;
        SessionFreezer &freezer;
        StationRegistry &stations;
        StandingStore &store;
        const SessionTexts &texts;
        Clock &clock;
    };

    HostService(const QDBusConnection &bus, const Dependencies &dependencies, const SiteSettings &settings,
                const Timeouts &timeouts = {}, QObject *parent = nullptr);
    ~HostService() override;

    /// Nobody has the list, nobody watches, nothing stands, no call is waiting for its answer, and no rule of
    /// the site's has sessions to be watched.
    bool isIdle() const;
    /// Some agent has, or may have soon, more to do than to take pictures.
    bool hasTasks() const { return !m_agents.isIdle() || !m_restrictions.isIdle() || !m_actions.isIdle(); }

    void getOwnSession(const Call &call);
    void getManagedObjects(const Call &call);
    /// Of the nodes right below the host's object.
    QStringList childNames() const;

Q_SIGNALS:
    void idleChanged();

private:
    /// How long after a user could not be looked up he is looked up again.
    static constexpr std::chrono::seconds RoleRetry{10};

    void update();
    void updateSessions();
    /// What can be done to it, and whether it can be watched, may be another.
    void updateSession(const SessionId &id);
    /// Whether pictures can be had is another for all.
    void updatePictures();
    void updateStations();
    void updateHost();
    /// The backend's session with what is known of it here.
    Session withHostState(Session session) const;
    void learnRole(quint32 uid);
    void renameStation(const Call &call, const QString &station, const QString &name);
    void answerLists();
    ManagedObjects managedObjects() const;
    void announce(const QString &path, QLatin1StringView interface, const QVariantMap &properties);
    void withdraw(const QString &path, QLatin1StringView interface);

    QDBusConnection m_bus;
    SessionBackend &m_backend;
    UserDirectory &m_users;
    Clock &m_clock;
    StationRegistry &m_registry;
    SiteSettings m_settings;
    Callers m_callers;
    Budgets m_budgets;
    Turns m_turns;
    Policy m_policy;
    Authorization m_authorization;
    AgentRegistry m_agentRegistry;
    AgentTasks m_agents;
    AgentRestrictions m_restrictions;
    ActionRequests m_actions;
    DisconnectedRule m_disconnected;
    FrozenSessions m_frozen;
    CoverLosses m_coverLosses;
    PictureRelay m_pictures;
    HistoryRequests m_history;
    RequestGate m_renamings;
    HostObject m_host;
    std::map<SessionId, std::unique_ptr<SessionObject>> m_sessions;
    std::map<QString, std::unique_ptr<StationObject>> m_stations;
    QHash<quint32, UserRole> m_roles;
    QSet<QString> m_listeners; ///< Connections that have been given the list and are still there.
    QList<Call> m_lists; ///< Calls for the list from before there was one.
};

} // namespace stationmaster
