// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_link.h"
#include "backend/protocol/properties.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDoublings = 6;

} // namespace

Host1Link::Host1Link(const QDBusConnection &bus, const Options &options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_clock(clock)
    , m_retry(clock, std::bind_front(&Host1Link::startService, this))
{
}

void Host1Link::start()
{
    m_started = true;
    look();
}

void Host1Link::useBus(const QDBusConnection &bus)
{
    setOwner({});
    m_bus = bus;
    m_failures = 0;
    m_subscriptions.removeIf([](const Subscription &subscription) {
        return subscription.receiver.isNull();
    });
    for (const Subscription &subscription : std::as_const(m_subscriptions))
        subscribe(subscription);
    if (m_started)
        look();
}

void Host1Link::giveUp(const Error &error)
{
    m_retry.stop();
    Q_EMIT givenUp(error);
}

void Host1Link::look()
{
    m_starting = false;
    m_service = std::make_unique<NameOwner>(m_bus, protocol::Service);
    connect(m_service.get(), &NameOwner::ownerChanged, this, &Host1Link::setOwner);
    connect(m_service.get(), &NameOwner::failed, this, &Host1Link::onFailed);
    m_service->subscribe();
    startService();
}

void Host1Link::startService()
{
    if (!isUp() && !std::exchange(m_starting, true))
        m_service->ask(m_options.startTimeout);
}

void Host1Link::onFailed(const Error &error)
{
    // Without having been asked it says that the bus has gone, and with that stationd has vanished already.
    if (std::exchange(m_starting, false) && m_failures++ == 0)
        Q_EMIT failed(error);
    if (m_bus.isConnected())
        m_retry.start(m_options.retry * (1 << std::clamp(m_failures - 1, 0, MostDoublings)));
    else
        m_retry.stop(); // Until there is another there is nobody to ask.
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
        m_starting = false;
        m_retry.stop();
        Q_EMIT appeared();
    } else {
        // It may have been stopped for an upgrade, or have crashed: start it again, but not in a tight loop.
        m_retry.start(m_options.retry);
    }
}

void Host1Link::call(const MethodCall &call, std::chrono::milliseconds timeout, QObject *receiver,
                     Reply then) const
{
    send(m_bus, call, timeout, receiver, std::move(then));
}

void Host1Link::act(MethodCall call, QObject *receiver, Reply then) const
{
    call.message.setInteractiveAuthorizationAllowed(m_options.interactive);
    send(m_bus, call, NoTimeout, receiver, std::move(then));
}

void Host1Link::tell(const MethodCall &call) const
{
    m_bus.send(call.message);
}

void Host1Link::subscribe(const SignalName &signal, QObject *receiver, const char *slot)
{
    m_subscriptions.append({signal.interface, signal.name, {}, receiver, slot});
    subscribe(m_subscriptions.constLast());
}

void Host1Link::subscribeToProperties(QLatin1StringView interface, QObject *receiver, const char *slot)
{
    const SignalName &signal = protocol::properties::PropertiesChangedSignal;
    m_subscriptions.append({signal.interface, signal.name, {QString(interface)}, receiver, slot});
    subscribe(m_subscriptions.constLast());
}

void Host1Link::subscribe(const Subscription &subscription)
{
    m_bus.connect({}, {}, subscription.interface, subscription.name, subscription.arguments, {},
                  subscription.receiver, subscription.slot.constData());
}

} // namespace stationmaster

#include "moc_host1_link.cpp"
