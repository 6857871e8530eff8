// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_control.h"
#include "backend/dbus/call.h"

#include "backend/core/async.h"
#include "backend/protocol/marshalling.h"

#include <QDBusArgument>

#include <algorithm>
#include <climits>
#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<> decodeNothing(const QDBusMessage &)
{
    return Unit{};
}

/// No more than was asked for, whatever was sent.
Result<QList<HistoryEntry>> decodeHistory(const QDBusMessage &reply, int limit)
{
    if (reply.signature() != "aa{sv}"_L1)
        return Error{Error::Code::Protocol, u"an unknown kind of history"_s, {}};
    QList<HistoryEntry> entries;
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd() && entries.size() < limit) {
        QVariantMap entry;
        list >> entry;
        entries += protocol::decodeHistory(entry);
    }
    list.endArray();
    return entries;
}

} // namespace

Host1Control::Host1Control(Host1Link &link, QObject *parent)
    : HostControl(parent)
    , m_link(link)
{
}

template <typename T>
QFuture<Result<T>> Host1Control::ask(const QString &method, const QVariantList &arguments,
                                     std::function<Result<T>(const QDBusMessage &)> decode)
{
    if (!m_link.isUp())
        return answered(Result<T>(Error{Error::Code::Unreachable, u"stationd is away"_s, {}}));
    QDBusMessage call = m_link.actingCall(protocol::RootPath, protocol::HostInterface, method);
    call.setArguments(arguments);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    // Somebody may have to type a password; if stationd goes, the bus says so.
    send(m_link.bus(), call, AnySignature, NoTimeout, this,
         [promise, decode = std::move(decode)](const Result<QDBusMessage> &reply) {
             promise->addResult(reply ? decode(reply.value()) : Result<T>(reply.error()));
             promise->finish();
         });
    return promise->future();
}

QFuture<Result<>> Host1Control::blockAll(const QString &message, int leaseSeconds)
{
    return ask<Unit>(u"BlockAll"_s, {message, uint(std::max(leaseSeconds, 0))}, decodeNothing);
}

QFuture<Result<>> Host1Control::unblockAll()
{
    return ask<Unit>(u"UnblockAll"_s, {}, decodeNothing);
}

QFuture<Result<QList<HistoryEntry>>> Host1Control::history(const QDateTime &since, int limit)
{
    const int most = std::clamp(limit, 0, MaxHistory);
    const qint64 sinceMs = since.isValid() ? std::max<qint64>(since.toMSecsSinceEpoch(), 0) : 0;
    return ask<QList<HistoryEntry>>(u"History"_s, {qulonglong(sinceMs) * 1000, uint(most)},
                                    [most](const QDBusMessage &reply) {
                                        return decodeHistory(reply, most);
                                    });
}

} // namespace stationmaster
