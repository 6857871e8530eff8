// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_link.h"
#include "backend/dbus/call.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusTimeoutMs = 10'000;
constexpr int MostDoublings = 6;

} // namespace

Host1Link::Host1Link(const QDBusConnection &bus, const Options &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Host1Link::summon);
}

void Host1Link::start()
{
    m_started = true;
    listenToBus();
    summon();
}

void Host1Link::useBus(const QDBusConnection &bus)
{
    setOwner({});
    m_bus = bus;
    m_failures = 0;
    m_summoning = false;
    ++m_summons;
    m_subscriptions.removeIf([](const Subscription &subscription) {
        return subscription.receiver.isNull();
    });
    for (const Subscription &subscription : std::as_const(m_subscriptions))
        subscribe(subscription);
    if (!m_started)
        return;
    listenToBus();
    summon();
}

void Host1Link::giveUp(const Error &error)
{
    m_retry.stop();
    Q_EMIT givenUp(error);
}

void Host1Link::listenToBus()
{
    // The bus daemon itself is known by its name alone; nobody else can have it.
    m_bus.connect({}, protocol::BusPath, protocol::BusService, u"NameOwnerChanged"_s,
                  {QString(protocol::Service)}, u"sss"_s, this, SLOT(onNameOwnerChanged(QDBusMessage)));
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SLOT(onBusLost()));
}

void Host1Link::summon()
{
    if (isUp() || std::exchange(m_summoning, true))
        return;
    const quint64 summons = ++m_summons;
    QDBusMessage startService = busCall(u"StartServiceByName"_s);
    startService << QString(protocol::Service) << 0U;
    send(m_bus, startService, AnySignature, std::chrono::milliseconds(m_options.startTimeoutMs), this,
         [this, summons](const Result<QDBusMessage> &started) {
             if (summons != m_summons)
                 return;
             QDBusMessage ask = busCall(u"GetNameOwner"_s);
             ask << QString(protocol::Service);
             send(m_bus, ask, AnySignature, std::chrono::milliseconds(BusTimeoutMs), this,
                  [this, summons, started](const Result<QDBusMessage> &owner) {
                      if (summons != m_summons)
                          return;
                      m_summoning = false;
                      if (isUp())
                          return;
                      if (owner) {
                          setOwner(owner.value().arguments().value(0).toString());
                          return;
                      }
                      if (m_failures++ == 0)
                          Q_EMIT failed(started ? owner.error() : started.error());
                      m_retry.start(m_options.retryMs << std::min(m_failures - 1, MostDoublings));
                  });
         });
}

void Host1Link::onNameOwnerChanged(const QDBusMessage &message)
{
    if (message.service() != protocol::BusService
        || message.arguments().value(0).toString() != protocol::Service)
        return;
    setOwner(message.arguments().value(2).toString());
}

void Host1Link::onBusLost()
{
    // What an earlier connection told of its end too late is of no interest.
    if (m_bus.isConnected())
        return;
    setOwner({});
    // Until there is another there is nobody to ask.
    m_retry.stop();
}

void Host1Link::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    const bool was = isUp();
    m_owner.clear();
    if (was)
        Q_EMIT vanished();
    m_owner = owner;
    m_failures = 0;
    if (isUp()) {
        m_retry.stop();
        Q_EMIT appeared();
    } else {
        // It may have been stopped for an upgrade, or have crashed: have it back, but not in a tight circle.
        m_retry.start(m_options.retryMs);
    }
}

QDBusMessage Host1Link::call(const QString &path, QLatin1StringView interface, const QString &method) const
{
    return QDBusMessage::createMethodCall(m_owner, path, interface, method);
}

QDBusMessage Host1Link::actingCall(const QString &path, QLatin1StringView interface,
                                   const QString &method) const
{
    QDBusMessage message = call(path, interface, method);
    message.setInteractiveAuthorizationAllowed(m_options.interactive);
    return message;
}

void Host1Link::subscribe(QLatin1StringView interface, const QString &name, QObject *receiver,
                          const char *slot)
{
    m_subscriptions.append({interface, name, {}, receiver, slot});
    subscribe(m_subscriptions.constLast());
}

void Host1Link::subscribeToProperties(QLatin1StringView interface, QObject *receiver, const char *slot)
{
    m_subscriptions.append(
        {protocol::PropertiesInterface, u"PropertiesChanged"_s, {QString(interface)}, receiver, slot});
    subscribe(m_subscriptions.constLast());
}

void Host1Link::subscribe(const Subscription &subscription)
{
    m_bus.connect({}, {}, subscription.interface, subscription.name, subscription.arguments, {},
                  subscription.receiver, subscription.slot.constData());
}

} // namespace stationmaster
