// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/login1_calls.h"

#include "backend/login1/login1_errors.h"

#include <QDBusPendingCallWatcher>
#include <QTimer>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<QDBusMessage> judged(const QDBusMessage &call, const QDBusMessage &reply, const QString &signature)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return toError(reply);
    if (reply.signature() != signature)
        return wrongShape(u"%1 answered with signature \"%2\""_s.arg(call.member(), reply.signature()));
    return reply;
}

} // namespace

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login1::Service, login1::ManagerPath,
                                                       login1::ManagerInterface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage systemdCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s,
                                       u"org.freedesktop.systemd1.Manager"_s, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage sessionPropertiesCall(const QString &path)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login1::Service, path, login1::PropertiesInterface, u"GetAll"_s);
    call.setArguments({QString(login1::SessionInterface)});
    return call;
}

QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &property)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login1::Service, path, login1::PropertiesInterface, u"Get"_s);
    call.setArguments({interface, property});
    return call;
}

void send(const QDBusConnection &bus, const QDBusMessage &call, const QString &signature,
          std::chrono::milliseconds timeout, QObject *owner, Reply then)
{
    const QDBusPendingCall pending = bus.asyncCall(call, int(timeout.count()));
    if (pending.isFinished()) {
        // On a closed connection there is nothing to watch: a QDBusPendingCallWatcher would stay silent.
        QTimer::singleShot(0, owner, [call, reply = pending.reply(), signature, then = std::move(then)] {
            then(judged(call, reply, signature));
        });
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(pending, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [watcher, call, signature, then = std::move(then)] {
                         watcher->deleteLater();
                         then(judged(call, watcher->reply(), signature));
                     });
}

} // namespace stationmaster
