// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/call.h"

#include "backend/dbus/errors.h"

#include <QDBusPendingCallWatcher>
#include <QTimer>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<QDBusMessage> checkedReply(const QDBusMessage &call, const QDBusMessage &reply,
                                  const QString &signature)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return toError(reply);
    if (signature != AnySignature && reply.signature() != signature)
        return wrongShape(u"%1 answered with signature \"%2\""_s.arg(call.member(), reply.signature()));
    return reply;
}

} // namespace

void send(const QDBusConnection &bus, const QDBusMessage &call, const QString &signature,
          std::chrono::milliseconds timeout, QObject *owner, Reply then)
{
    const QDBusPendingCall pending = bus.asyncCall(call, int(timeout.count()));
    if (pending.isFinished()) {
        // On a closed connection there is nothing to watch: a QDBusPendingCallWatcher would stay silent.
        QTimer::singleShot(0, owner, [call, reply = pending.reply(), signature, then = std::move(then)] {
            then(checkedReply(call, reply, signature));
        });
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(pending, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [watcher, call, signature, then = std::move(then)] {
                         watcher->deleteLater();
                         then(checkedReply(call, watcher->reply(), signature));
                     });
}

MethodCall methodCall(const QString &service, const QString &path, QLatin1StringView interface,
                      QLatin1StringView method, const QVariantList &arguments,
                      QLatin1StringView replySignature)
{
    MethodCall call{QDBusMessage::createMethodCall(service, path, interface, method), replySignature};
    call.message.setArguments(arguments);
    return call;
}

void send(const QDBusConnection &bus, const MethodCall &call, std::chrono::milliseconds timeout,
          QObject *owner, Reply then)
{
    send(bus, call.message, call.replySignature, timeout, owner, std::move(then));
}

bool hasShapeOf(const QDBusMessage &message, const SignalName &signal)
{
    return message.signature() == signal.signature;
}

QDBusMessage busCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, method);
    call.setArguments(arguments);
    return call;
}

} // namespace stationmaster
