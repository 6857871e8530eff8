// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/core/session_control.h"
#include "backend/login1/login1_options.h"
#include "backend/login1/session_probe.h"

#include <QDBusConnection>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace stationmaster {

class AuthorizationGate;
class OwnSessionFinder;
class SeatTracker;
class NameOwner;
class SessionOperation;
class SessionTracker;

/// SessionBackend on systemd-logind, over any bus that reaches it: this computer's system bus, another host's
/// through ssh, a private one in a test. Facts: org.freedesktop.login1(5).
///
/// Rows appear only once everything about them is known, and the first list comes whole. While logind is away
/// the rows stay as they were; when it is back they are compared with a new list, so none is invented or
/// lost.
class Login1Backend final : public SessionBackend
{
    Q_OBJECT

public:
    /// `bus` is shared, not closed at the end. `probe` may be null: then what logind does not know stays
    /// unknown, as on another host. `control` may be null: then the verbs that logind does not have are not
    /// to be had.
    Login1Backend(const QDBusConnection &bus, Login1Options options,
                  std::unique_ptr<SessionProbe> probe = nullptr,
                  std::unique_ptr<SessionControl> control = nullptr, QObject *parent = nullptr);
    /// Every action still under way is answered with Cancelled.
    ~Login1Backend() override;

    void start() override;
    Host host() const override;
    State state() const override { return m_state; }
    std::optional<Error> trouble() const override { return m_trouble; }
    QList<Session> sessions() const override { return m_sessions; }
    QList<Station> stations() const override { return m_stations; }
    ActionHandle perform(const Action &action, const SessionId &id) override;

private:
    void ownerChanged(const QString &owner);
    void becomeReadyIfComplete();
    void becomeUnavailable(const Error &error);
    void retryLater();
    void setState(State state, const std::optional<Error> &trouble);
    bool isListing() const;
    bool awaitsProbe() const;
    void askProbe();
    void learn(const SessionId &id, const ProbeFacts &facts);
    void publish();
    QList<Station> currentStations() const;
    ActionHandle run(SessionOperation *operation);

    QDBusConnection m_bus;
    const Login1Options m_options;
    const std::unique_ptr<SessionProbe> m_probe;
    const std::unique_ptr<SessionControl> m_control;
    const std::unique_ptr<NameOwner> m_watch;
    const std::unique_ptr<AuthorizationGate> m_gate;
    const std::unique_ptr<SessionTracker> m_tracker;
    const std::unique_ptr<SeatTracker> m_seats;
    const std::unique_ptr<OwnSessionFinder> m_own;

    State m_state = State::Loading;
    std::optional<Error> m_trouble;
    QList<Session> m_sessions;
    QList<Station> m_stations;
    QHash<SessionId, ProbeFacts> m_facts;
    QHash<SessionId, QDateTime> m_leftAt; ///< Of those disconnected: when this was first seen.
    QList<ProbeSubject> m_probed; ///< What the probe was last asked about, by SessionId.
    QSet<SessionOperation *> m_operations; ///< Those that have not answered. Children of this object.
    QTimer m_publish; ///< Gathers what one turn of the event loop brought into one change.
    QTimer m_retry;
    QTimer m_probeGrace; ///< Runs while the first list waits for the probe.
    bool m_probeGraceOver = false;
    std::chrono::milliseconds m_retryDelay{};
};

} // namespace stationmaster
