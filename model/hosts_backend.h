// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace stationmaster {

class Hosts;

/// The sessions of many hosts as those of one. Ready as soon as one host is, or, where whoever asks wants an
/// answer for all, when none is expected to say more. Rows of a host that is lost stay as last seen.
/// Where there is more than one host, each session carries its host's name.
class HostsBackend final : public SessionBackend
{
    Q_OBJECT

public:
    explicit HostsBackend(Hosts &hosts);

    /// Loading until no host is expected to say more, or nobody waits for it any longer.
    void waitForAll() { m_waitsForAll = true; }
    void stopWaiting();

    void start() override { }
    Host host() const override;
    State state() const override;
    std::optional<Error> trouble() const override;
    QList<Session> sessions() const override { return m_sessions; }
    QList<Station> stations() const override { return m_stations; }
    bool isStale(const SessionId &id) const override;
    ActionHandle perform(const Action &action, const SessionId &id) override;
    QFuture<Result<>> callOff(const SessionId &id) override;

    /// Something that was asked of this host has not ended yet.
    bool isBusy(const QString &hostId) const { return m_underWay.value(hostId) > 0; }

private:
    /// The backend behind `hostId`, or why there is none.
    Result<SessionBackend *> backendOf(const QString &hostId) const;
    void follow(HostLink *link);
    void forget(HostLink *link);
    void narrow();
    void noteNumber();
    void gatherLater();
    void gather();
    QList<Session> named(const HostLink &link) const;
    void tellState();

    Hosts &m_hosts;
    QHash<QString, QList<Session>> m_byHost; ///< By Host::id; none: to be fetched again.
    QHash<QString, int> m_underWay; ///< By Host::id, how many actions.
    QList<Session> m_sessions;
    QList<Station> m_stations;
    QTimer m_gather; ///< A room that logs on together is told of together.
    State m_told = State::Loading; ///< By stateChanged().
    QSet<QString> m_toldStale; ///< Hosts whose sessions are only what was last seen, as told.
    bool m_waitsForAll = false;
    bool m_namesHosts = false;
};

} // namespace stationmaster
