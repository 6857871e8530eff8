// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/peers.h"

#include "backend/dbus/call.h"
#include "backend/protocol/names.h"

#include <QDBusArgument>
#include <QPromise>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeoutMs = 5'000;

} // namespace

BusPeers::BusPeers(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

QFuture<Result<Peer>> BusPeers::peer(const QString &connection)
{
    auto promise = std::make_shared<QPromise<Result<Peer>>>();
    promise->start();
    QDBusMessage ask = busCall(u"GetConnectionCredentials"_s);
    ask << connection;
    send(m_bus, ask, AnySignature, std::chrono::milliseconds(TimeoutMs), this,
         [promise](const Result<QDBusMessage> &reply) {
             const QVariantMap credentials =
                 reply ? qdbus_cast<QVariantMap>(reply.value().arguments().value(0)) : QVariantMap();
             // Without both there is no answer: a missing uid read as 0 would be root.
             if (credentials.contains(u"UnixUserID"_s) && credentials.contains(u"ProcessID"_s))
                 promise->addResult(Peer{credentials.value(u"UnixUserID"_s).toUInt(),
                                         qint64(credentials.value(u"ProcessID"_s).toUInt())});
             else
                 promise->addResult(Error{Error::Code::NotFound, u"nobody at this connection"_s, {}});
             promise->finish();
         });
    return promise->future();
}

} // namespace stationmaster

#include "moc_peers.cpp"
