// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/callers.h"

#include "backend/core/async.h"
#include "backend/protocol/names.h"

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

bool looksAfterOthers(const Caller &caller)
{
    return caller.uid == 0 || caller.role == UserRole::Dashboard || caller.role == UserRole::Administrator;
}

Callers::Callers(QDBusConnection bus, Peers &peers, UserDirectory &users, ProcessSessions &processes,
                 QObject *parent)
    : QObject(parent)
    , m_peers(peers)
    , m_users(users)
    , m_processes(processes)
{
    // Whoever leaves the bus loses his unique name. The bus's own signal, which onNameLost() sees to: with
    // the name of the bus here Qt would ask for its owner and wait for the answer.
    bus.connect({}, protocol::BusPath, protocol::BusService, u"NameOwnerChanged"_s,
                {QString(), QString(), u""_s}, {}, this, SLOT(onNameLost(QDBusMessage)));
}

QFuture<Result<Caller>> Callers::identify(const QString &connection)
{
    if (const auto it = m_known.constFind(connection); it != m_known.constEnd())
        return *it;
    // Its leaving is listened for already: one that has left before answers with an error.
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
            if (person) {
                caller.userName = person.value().name;
                caller.role = person.value().role;
                caller.fullName = person.value().fullName;
            }
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

std::optional<Caller> Callers::known(const QString &connection) const
{
    const QFuture<Result<Caller>> future = m_known.value(connection);
    if (!future.isFinished() || future.resultCount() == 0 || !future.result())
        return {};
    return future.result().value();
}

void Callers::onNameLost(const QDBusMessage &message)
{
    if (message.service() == protocol::BusService && message.signature() == "sss"_L1
        && message.arguments().at(2).toString().isEmpty())
        onLeft(message.arguments().constFirst().toString());
}

void Callers::onLeft(const QString &connection)
{
    if (m_known.remove(connection) > 0)
        Q_EMIT left(connection);
}

} // namespace stationmaster

#include "moc_callers.cpp"
