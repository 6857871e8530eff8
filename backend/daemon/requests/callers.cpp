// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/callers.h"

#include "backend/core/async.h"

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

Caller hostItself()
{
    Caller caller;
    caller.uid = 0;
    caller.userName = u"stationd"_s;
    return caller;
}

Callers::Callers(const QDBusConnection &bus, Peers &peers, UserDirectory &users, ProcessSessions &processes,
                 QObject *parent)
    : QObject(parent)
    , m_peers(peers)
    , m_users(users)
    , m_processes(processes)
{
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Callers::onLeft);
}

QFuture<Result<Caller>> Callers::identify(const QString &connection)
{
    if (const auto it = m_known.constFind(connection); it != m_known.constEnd())
        return *it;
    // First listen for its leaving, then ask who it is: one that has left in between answers with an error.
    m_watcher.addWatchedService(connection);
    auto promise = std::make_shared<QPromise<Result<Caller>>>();
    promise->start();
    QFuture<Result<Caller>> future = promise->future();
    m_known.insert(connection, future);

    const auto finish = [promise](const Result<Caller> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_peers.peer(connection), this, [=, this](const Result<Peer> &peer) {
        if (!peer) {
            finish(Error{Error::Code::NotFound, u"the caller has left: "_s + connection, {}});
            onLeft(connection);
            return;
        }
        Caller caller;
        caller.connection = connection;
        caller.uid = peer.value().uid;
        caller.pid = peer.value().pid;
        whenDone(m_users.lookUp(caller.uid), this, [=, this](const Result<Person> &person) mutable {
            if (person)
                caller.userName = person.value().name;
            whenDone(m_processes.sessionOf(caller.pid, caller.uid), this,
                     [=](const Result<QString> &session) mutable {
                         if (session)
                             caller.session = session.value();
                         finish(caller);
                     });
        });
    });
    return future;
}

void Callers::onLeft(const QString &connection)
{
    m_watcher.removeWatchedService(connection);
    if (m_known.remove(connection) > 0)
        Q_EMIT left(connection);
}

} // namespace stationmaster
