// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_actions.h"
#include "backend/client/host1_link.h"
#include "backend/core/session_backend.h"
#include "backend/protocol/types.h"

#include <QTimer>

#include <map>

namespace stationmaster {

/// A host that has stationd. Subscribes first and lists second; keeps what it has last seen while stationd is
/// away, has it started again, and lists anew when it is back. The role of each session's user is known here.
class Host1Backend final : public SessionBackend
{
    Q_OBJECT

public:
    /// `hostId` is Host::id and what SessionId::host says. The link outlives this object; who makes both
    /// starts the backend, which starts the link.
    Host1Backend(const QString &hostId, Host1Link &link, QObject *parent = nullptr);

    void start() override;
    Host host() const override { return m_host; }
    State state() const override { return m_state; }
    std::optional<Error> trouble() const override { return m_trouble; }
    QList<Session> sessions() const override;
    QList<Station> stations() const override;
    ActionHandle perform(const Action &action, const SessionId &id) override;
    QFuture<Result<>> callOff(const SessionId &id) override;

    /// Pictures of the session can be had, as stationd said last. Rights aside.
    bool hasPictures(const SessionId &id) const;

    /// Gives the station a friendly name, an empty one takes it away.
    QFuture<Result<>> renameStation(const QString &station, const QString &name);

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &message);
    void onInterfacesRemoved(const QDBusMessage &message);
    void onSessionProperties(const QDBusMessage &message);
    void onStationProperties(const QDBusMessage &message);
    void onHostProperties(const QDBusMessage &message);

private:
    /// What is known of one object, and what that makes.
    struct Seen
    {
        QVariantMap properties;
        Session session;
    };
    struct SeenStation
    {
        QVariantMap properties;
        Station station;
    };

    void list();
    void onListed(const ManagedObjects &objects);
    void onVanished();
    void setState(State state, const std::optional<Error> &trouble = {});
    void takeHost(const QVariantMap &properties);
    bool take(const QString &path, const InterfaceMap &interfaces);
    bool takeSession(const QString &path, const QVariantMap &properties);
    bool takeStation(const QString &path, const QVariantMap &properties);
    void becomeReadyIfListed();
    /// sessionsChanged() when control returns to the event loop, once for many changes.
    void scheduleChanged();
    std::optional<SessionId> idAt(const QString &path) const;
    /// Why nothing can be asked of this session now; nothing if it can.
    std::optional<Error> obstacle(const SessionId &id) const;

    Host1Link &m_link;
    Host m_host;
    QVariantMap m_hostProperties;
    Host1Actions m_actions;
    State m_state = State::Loading;
    std::optional<Error> m_trouble;
    std::map<QString, Seen> m_sessions; ///< By object path.
    std::map<QString, SeenStation> m_stations; ///< By object path.
    QString m_own; ///< Path of the session that this program runs in.
    QString m_serviceState; ///< stationd's own State.
    quint64 m_listing = 0; ///< Tells the answers to the last listing from stale ones.
    bool m_listed = false;
    bool m_ownKnown = false;
    QTimer m_changed;
};

} // namespace stationmaster
