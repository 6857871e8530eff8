// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/pictures/watcher_places.h"

#include "backend/core/async.h"

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

WatcherPlaces::WatcherPlaces(const ObservationNetworks &networks, CallerOrigins &origins, Callers &callers,
                             QObject *parent)
    : QObject(parent)
    , m_networks(networks)
    , m_origins(origins)
    , m_callers(callers)
{
    connect(&callers, &Callers::left, this, [this](const QString &connection) {
        m_watchers.remove(connection);
    });
}

void WatcherPlaces::decide(const Caller &caller, Decided then)
{
    if (m_networks.isEmpty()) {
        then({});
        return;
    }
    whenDone(m_origins.originsOfProcess(caller.pid, caller.uid), this,
             [this, caller, then = std::move(then)](const Result<QList<CallerOrigin>> &origins) {
                 if (!m_callers.known(caller.connection)) {
                     then(Error{Error::Code::NotFound, u"the caller has left"_s, {}});
                     return;
                 }
                 const Result<> verdict = verdictOn(origins);
                 if (verdict)
                     m_watchers[caller.connection].caller = caller;
                 then(verdict);
             });
}

void WatcherPlaces::lookAgain()
{
    const QStringList connections = m_watchers.keys();
    for (const QString &connection : connections)
        askAgain(connection);
}

void WatcherPlaces::askAgain(const QString &connection)
{
    Watcher &watcher = m_watchers[connection];
    if (std::exchange(watcher.asking, true)) {
        watcher.again = true;
        return;
    }
    whenDone(m_origins.originsOfProcess(watcher.caller.pid, watcher.caller.uid), this,
             [this, connection](const Result<QList<CallerOrigin>> &origins) {
                 const auto found = m_watchers.find(connection);
                 if (found == m_watchers.end())
                     return;
                 found->asking = false;
                 const bool again = std::exchange(found->again, false);
                 if (const Result<> verdict = verdictOn(origins); !verdict) {
                     m_watchers.erase(found);
                     Q_EMIT withdrawn(connection, verdict.error());
                 } else if (again) {
                     askAgain(connection);
                 }
             });
}

Result<> WatcherPlaces::verdictOn(const Result<QList<CallerOrigin>> &origins) const
{
    const QList<CallerOrigin> known = origins ? origins.value() : QList<CallerOrigin>();
    if (m_networks.allow(known))
        return {};
    return Error{Error::Code::OutsideNetworks, u"logged on from: "_s + originsText(known), {}};
}

} // namespace stationmaster

#include "moc_watcher_places.cpp"
