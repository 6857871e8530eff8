// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_control.h"

#include "backend/core/async.h"
#include "backend/protocol/host1.h"
#include "backend/protocol/marshalling.h"

#include <QDBusArgument>

#include <algorithm>
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
QFuture<Result<T>> Host1Control::ask(const MethodCall &call,
                                     std::function<Result<T>(const QDBusMessage &)> decode)
{
    if (!m_link.isUp())
        return answered(Result<T>(Error{Error::Code::Unreachable, u"stationd is away"_s, {}}));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_link.act(call, this, [promise, decode = std::move(decode)](const Result<QDBusMessage> &reply) {
        promise->addResult(reply ? decode(reply.value()) : Result<T>(reply.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<>> Host1Control::blockAll(const QString &message, int leaseSeconds)
{
    return ask<Unit>(protocol::host1::BlockAll(m_link.owner(), protocol::RootPath, message,
                                               uint(std::max(leaseSeconds, 0))),
                     decodeNothing);
}

QFuture<Result<>> Host1Control::unblockAll()
{
    return ask<Unit>(protocol::host1::UnblockAll(m_link.owner(), protocol::RootPath), decodeNothing);
}

QFuture<Result<QList<HistoryEntry>>> Host1Control::history(const QDateTime &since, int limit)
{
    const int most = std::clamp(limit, 0, MaxHistory);
    const qint64 sinceMs = since.isValid() ? std::max<qint64>(since.toMSecsSinceEpoch(), 0) : 0;
    return ask<QList<HistoryEntry>>(
        protocol::host1::History(m_link.owner(), protocol::RootPath, qulonglong(sinceMs) * 1000, uint(most)),
        [most](const QDBusMessage &reply) {
            return decodeHistory(reply, most);
        });
}

} // namespace stationmaster

#include "moc_host1_control.cpp"
