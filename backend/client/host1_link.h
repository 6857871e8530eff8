// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/dbus/call.h"
#include "backend/dbus/name_owner.h"
#include "backend/protocol/names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <memory>

namespace stationmaster {

/// The connection to one host's stationd: knows who it is, has it started when it is away, and lets through
/// only what it sent itself. Shared by Host1Backend and Host1Screens, whose calls go to stationd's own
/// connection and never to whoever has the name by then. Nothing here waits: Qt's own proxies and Qt's
/// matching by service name ask the bus for the owner and wait for the answer, which on a bus far away can
/// take for ever.
///
/// When the bus goes, stationd has vanished; it is looked for again as soon as there is another connection.
class Host1Link final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds startTimeout{25'000}; ///< For the bus to start the service.
        std::chrono::milliseconds retry{
            500}; ///< How soon a failed start is tried again; doubles up to 64 times this.
        bool interactive = true; ///< Somebody sits here who can type a password.
    };

    /// The clock outlives this object.
    Host1Link(const QDBusConnection &bus, const Options &options, Clock &clock, QObject *parent = nullptr);

    /// Begins to look for the service. appeared() or failed() follows, later.
    void start();
    /// Another connection to the same host, in the place of the one that was lost. What was subscribed to is
    /// subscribed to here.
    void useBus(const QDBusConnection &bus);
    /// Whether somebody can type a password, from the next call on.
    void setInteractive(bool interactive) { m_options.interactive = interactive; }
    /// There will be no other: whoever waits for stationd to come back is told so.
    void giveUp(const Error &error);

    bool isUp() const { return !m_owner.isEmpty(); }
    /// Did stationd itself send this?
    bool isGenuine(const QDBusMessage &message) const { return isUp() && message.service() == m_owner; }
    /// Did stationd itself send this, and has it the shape of the signal?
    bool isGenuine(const QDBusMessage &message, const SignalName &signal) const
    {
        return isGenuine(message) && hasShapeOf(message, signal);
    }

    /// stationd's own connection, "" while it is away: whom a call goes to.
    const QString &owner() const { return m_owner; }
    /// The time that whoever waits for this host waits by.
    Clock &clock() const { return m_clock; }
    /// Sends `call` as send() does, for `receiver`. Nobody is asked for a password.
    void call(const MethodCall &call, std::chrono::milliseconds timeout, QObject *receiver, Reply then) const;
    /// The same for what needs a right: polkit may ask for a password where somebody can type one, and that
    /// has no end. stationd keeps the deadlines; if it goes, the bus says so.
    void act(MethodCall call, QObject *receiver, Reply then) const;
    /// The same for what nobody waits for an answer to.
    void tell(const MethodCall &call) const;

    /// Delivers the signal of every object to `slot` of `receiver`, a SLOT(…(QDBusMessage)), from whoever
    /// sent it: the receiver asks isGenuine().
    void subscribe(const SignalName &signal, QObject *receiver, const char *slot);
    /// The same for PropertiesChanged of `interface`.
    void subscribeToProperties(QLatin1StringView interface, QObject *receiver, const char *slot);

Q_SIGNALS:
    void appeared();
    void vanished();
    /// Could not be started; it is being tried again. Not again for the same trouble.
    void failed(const stationmaster::Error &error);
    /// See giveUp().
    void givenUp(const stationmaster::Error &error);

private:
    /// As QDBusConnection::connect() has it, from whoever sent it.
    struct Subscription
    {
        QString interface;
        QString name;
        QStringList arguments;
        QPointer<QObject> receiver;
        QByteArray slot;
    };

    void subscribe(const Subscription &subscription);
    /// Looks for the service on the connection that there is now.
    void look();
    void startService();
    void onFailed(const Error &error);
    void setOwner(const QString &owner);

    QDBusConnection m_bus;
    Options m_options;
    std::unique_ptr<NameOwner> m_service; ///< On m_bus; none before start().
    QString m_owner;
    QList<Subscription> m_subscriptions;
    Clock &m_clock;
    ClockTimer m_retry;
    int m_failures = 0;
    bool m_starting = false;
    bool m_started = false;
};

} // namespace stationmaster
