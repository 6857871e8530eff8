// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/session_place.h"

#include "backend/dbus/call.h"
#include "backend/linux/unit_names.h"
#include "backend/protocol/names.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
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

/// A structure that logind has of somebody: who it is, and its object.
template <typename Name>
struct Named
{
    Name name = {};
    QString path;
};

/// logind's `User` of a session, (uo), and `Display` of a user, (so).
template <typename Name>
std::optional<Named<Name>> namedIn(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    Named<Name> named;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> named.name >> path;
    argument.endStructure();
    named.path = path.path();
    return named;
}

Result<SessionPlace> placeOf(const SessionId &id, const QVariantMap &properties)
{
    const auto user = namedIn<quint32>(properties.value(u"User"_s));
    const SessionPlace place{properties.value(u"Scope"_s).toString(),
                             properties.value(u"Display"_s).toString(), user ? user->path : QString()};
    if (!user || user->name != id.uid || properties.value(u"Timestamp"_s).toULongLong() != id.startedUsec
        || !isScopeName(place.scope))
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

void isUsersDesktop(const QDBusConnection &bus, const SessionId &id, const SessionPlace &place,
                    QObject *owner, std::function<void(bool)> then)
{
    QDBusMessage get = login1Call(place.user, protocol::PropertiesInterface, u"Get"_s);
    get << u"org.freedesktop.login1.User"_s << u"Display"_s;
    send(bus, get, AnySignature, Timeout, owner, [=](const Result<QDBusMessage> &reply) {
        const QVariant value =
            reply ? reply.value().arguments().value(0).value<QDBusVariant>().variant() : QVariant();
        const auto session = namedIn<QString>(value);
        then(session && session->name == id.local);
    });
}

} // namespace stationmaster
