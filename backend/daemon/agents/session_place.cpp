// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/session_place.h"

#include "backend/dbus/call.h"
#include "backend/linux/unit_names.h"
#include "backend/protocol/names.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <optional>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Timeout{10};

QDBusMessage login1Call(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, path, interface, method);
}

/// logind's `User`, (uo).
std::optional<quint32> uidOf(const QVariant &user)
{
    if (user.metaType() != QMetaType::fromType<QDBusArgument>())
        return {};
    const auto argument = user.value<QDBusArgument>();
    quint32 uid = 0;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> uid >> path;
    argument.endStructure();
    return uid;
}

Result<SessionPlace> placeOf(const SessionId &id, const QVariantMap &properties)
{
    const SessionPlace place{properties.value(u"Scope"_s).toString(),
                             properties.value(u"Display"_s).toString()};
    if (uidOf(properties.value(u"User"_s)) != id.uid
        || properties.value(u"Timestamp"_s).toULongLong() != id.startedUsec || !isScopeName(place.scope))
        return Error{Error::Code::NotFound, u"no longer the same session"_s, {}};
    return place;
}

} // namespace

void findPlace(const QDBusConnection &bus, const SessionId &id, QObject *owner,
               std::function<void(const Result<SessionPlace> &)> then)
{
    QDBusMessage get =
        login1Call(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    get << id.local;
    send(bus, get, AnySignature, Timeout, owner, [=](const Result<QDBusMessage> &found) {
        if (!found) {
            then(found.error());
            return;
        }
        const auto path = found.value().arguments().value(0).value<QDBusObjectPath>().path();
        QDBusMessage all = login1Call(path, protocol::PropertiesInterface, u"GetAll"_s);
        all << u"org.freedesktop.login1.Session"_s;
        send(bus, all, AnySignature, Timeout, owner, [=](const Result<QDBusMessage> &reply) {
            if (reply)
                then(placeOf(id, qdbus_cast<QVariantMap>(reply.value().arguments().value(0))));
            else
                then(reply.error());
        });
    });
}

} // namespace stationmaster
