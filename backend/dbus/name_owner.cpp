// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/name_owner.h"

#include "backend/dbus/call.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String BusService{"org.freedesktop.DBus"};
constexpr QLatin1String BusPath{"/org/freedesktop/DBus"};

} // namespace

NameOwner::NameOwner(const QDBusConnection &bus, const QString &name, QObject *parent, Start start)
    : QObject(parent)
    , m_bus(bus)
    , m_name(name)
    , m_start(start)
{
}

void NameOwner::subscribe()
{
    m_bus.connect({}, BusPath, BusService, u"NameOwnerChanged"_s, {m_name}, {}, this,
                  SLOT(nameOwnerChanged(QDBusMessage)));
    // Made by the D-Bus library of this process itself when the socket closes; never sent by anybody.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SLOT(disconnected()));
}

void NameOwner::ask(std::chrono::milliseconds timeout)
{
    m_heard = false;
    const QDBusMessage call = busCall(u"GetNameOwner"_s, {m_name});
    send(m_bus, call, u"s"_s, timeout, this, [this, timeout](const Result<QDBusMessage> &reply) {
        if (m_heard)
            return;
        if (reply)
            setOwner(reply.value().arguments().constFirst().toString());
        else if (m_start == Start::IfNeeded && m_bus.isConnected()
                 && reply.error().code == Error::Code::Unreachable)
            startService(timeout); // NameHasNoOwner
        else
            Q_EMIT failed(reply.error());
    });
}

void NameOwner::startService(std::chrono::milliseconds timeout)
{
    const QDBusMessage call = busCall(u"StartServiceByName"_s, {m_name, 0U});
    send(m_bus, call, u"u"_s, timeout, this, [this](const Result<QDBusMessage> &reply) {
        // A service that did start has been announced by NameOwnerChanged.
        if (!m_heard && !reply)
            Q_EMIT failed(Error{Error::Code::Unreachable, reply.error().detail, {}});
    });
}

bool NameOwner::isFrom(const QDBusMessage &message) const
{
    return !m_owner.isEmpty() && message.service() == m_owner;
}

void NameOwner::nameOwnerChanged(const QDBusMessage &message)
{
    if (message.service() != BusService || message.signature() != "sss"_L1
        || message.arguments().constFirst().toString() != m_name)
        return;
    m_heard = true;
    setOwner(message.arguments().at(2).toString());
}

void NameOwner::disconnected()
{
    m_heard = true;
    setOwner({});
    Q_EMIT failed(Error{Error::Code::Unreachable, u"the connection to the bus is closed"_s, {}});
}

void NameOwner::setOwner(const QString &owner)
{
    if (m_owner == owner)
        return;
    if (!m_owner.isEmpty() && !owner.isEmpty()) {
        m_owner.clear();
        Q_EMIT ownerChanged({});
    }
    m_owner = owner;
    Q_EMIT ownerChanged(owner);
}

} // namespace stationmaster

#include "moc_name_owner.cpp"
