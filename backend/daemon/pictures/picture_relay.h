// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/core/picture.h"
#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/agents/agent_registry.h"
#include "backend/daemon/pictures/observation_times.h"
#include "backend/daemon/pictures/session_watch.h"
#include "backend/daemon/pictures/watcher_places.h"
#include "backend/daemon/policy/site_settings.h"
#include "backend/daemon/requests/call.h"
#include "backend/daemon/requests/request_gate.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <utility>

namespace stationmaster {

/// Between those who watch and the agents. Who may watch is asked for each watch; an agent is wanted while
/// somebody watches its session; a picture goes only to those whose watch it is. Watches of the same
/// size and kind are one to the agent. A watcher that does not acknowledge gets nothing more, and when none
/// of those keeps up, no such picture is taken. Outside the site's hours nobody watches: watches end with the
/// hours, and no picture is passed on after them. Agents and watchers are strangers: what they say is
/// bounded, what they are is asked of the bus.
class PictureRelay final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the relay.
    PictureRelay(const QDBusConnection &bus, SessionBackend &backend, Authorization &authorization,
                 AgentLauncher &launcher, AgentRegistry &registry, CallerOrigins &origins, Clock &clock,
                 const SiteSettings &settings, QObject *parent = nullptr);

    /// Rights aside.
    bool canShow(const Session &session) const;
    /// It is an hour at which the site allows no pictures.
    bool isOutsideHours() const { return !m_times.allow(); }

    // Session1
    void watch(const Call &call, const Session &target, const SessionWatch::Wish &wish);
    void unwatch(const Call &call, const SessionId &id);
    void acknowledge(const QString &sender, const SessionId &id, quint32 serial);

    // AgentHub1
    void deliver(const Call &call, const SessionId &id, quint32 watch, const EncodedPicture &picture);
    void report(const Call &call, const SessionId &id, const QString &reason);

    bool isIdle() const { return m_watchesOf.isEmpty() && m_requests.isIdle(); }

Q_SIGNALS:
    void idleChanged();
    /// isOutsideHours(), and with it what can be shown, is another. Comes before watches end.
    void hoursChanged();

private:
    void begin(AuthorizedRequest &request, const Session &target, const SessionWatch::Wish &wish);
    void end(const SessionId &id, const QString &connection);
    /// Ends what `connection` watches, or everybody where it is empty, and tells them why.
    void endBecause(const Error &error, const QString &connection = {});
    /// Forgets the session if it has neither watchers nor an agent.
    void forgetIfUnused(const SessionId &id);
    void onLeft(const QString &connection);
    void onTimesChanged();
    Error outsideHours() const;
    void onAgentRegistered(const SessionId &id);
    void onAgentGone(const SessionId &id);
    void onSessionsChanged();
    void onLauncherFailed(const SessionId &id, NoPicture why);
    void tellUnavailable(SessionWatch &watched, NoPicture why);
    void tellUnavailable(const SessionWatch &watched, const QString &connection);
    /// Sends the agent its list when control returns to the event loop, once for many changes.
    void scheduleSend(const SessionId &id);
    void sendWatches(SessionWatch &watched, const AgentWatches &watches);
    SessionWatch *find(const SessionId &id);

    /// Runs `change` and tells if isIdle() is another after it.
    template <typename Change>
    void changeBusy(Change change)
    {
        const bool before = isIdle();
        change();
        if (isIdle() != before)
            Q_EMIT idleChanged();
    }

    QDBusConnection m_bus;
    SessionBackend &m_backend;
    Authorization &m_authorization;
    AgentLauncher &m_launcher;
    AgentRegistry &m_registry;
    Clock &m_clock;
    SiteSettings m_settings;
    ObservationTimes m_times;
    WatcherPlaces m_places;
    RequestGate m_requests;
    std::map<SessionId, SessionWatch> m_watched; ///< Whatever has watchers or an agent.
    QHash<QString, int> m_watchesOf; ///< Connection → how many watches it has.
    std::map<std::pair<SessionId, QString>, Budgets::SharePtr> m_shares; ///< Of each watch of a connection.
    QSet<SessionId> m_toSend;
};

} // namespace stationmaster
