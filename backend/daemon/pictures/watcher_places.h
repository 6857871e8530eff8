// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/caller_origins.h"
#include "backend/daemon/policy/observation_networks.h"
#include "backend/daemon/requests/callers.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace stationmaster {

/// Whether those who watch are logged on from where the site allows it. Who was told that he may is asked
/// about again whenever sessions change: a program goes on when its user has logged off, and he may log on
/// from elsewhere.
class WatcherPlaces final : public QObject
{
    Q_OBJECT

public:
    using Decided = std::function<void(const Result<> &)>;

    /// Both outlive this object.
    WatcherPlaces(const ObservationNetworks &networks, CallerOrigins &origins, Callers &callers,
                  QObject *parent = nullptr);

    /// OutsideNetworks if he may not or it is not known where he is, NotFound if he has left the bus
    /// meanwhile. `then` is called once, and not after this object has died; where the site has no networks
    /// from inside.
    void decide(const Caller &caller, Decided then);
    /// Sessions have come or gone.
    void lookAgain();

Q_SIGNALS:
    /// He was told that he may, and may not any more.
    void withdrawn(const QString &connection, const stationmaster::Error &error);

private:
    struct Watcher
    {
        Caller caller;
        bool asking = false;
        bool again = false; ///< Something has changed while he was asked about.
    };

    Result<> verdictOn(const Result<QList<CallerOrigin>> &origins) const;
    void askAgain(const QString &connection);

    const ObservationNetworks m_networks;
    CallerOrigins &m_origins;
    Callers &m_callers;
    QHash<QString, Watcher> m_watchers; ///< By connection: who was told that he may.
};

} // namespace stationmaster
