// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/call.h"
#include "backend/protocol/names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace stationmaster {

/// The connection to one host's stationd: knows who it is, has it started when it is away, and lets through
/// only what it sent itself. Shared by Host1Backend and Host1Screens, whose calls go to stationd's own
/// connection and never to whoever has the name by then. Nothing here waits: generated proxies and Qt's own
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
        int startTimeoutMs = 25'000; ///< For the bus to start the service.
        int retryMs = 500; ///< How soon a failed start is tried again; doubles up to 64 times this.
        bool interactive = true; ///< Somebody sits here who can type a password.
    };

    explicit Host1Link(const QDBusConnection &bus, const Options &options, QObject *parent = nullptr);

    /// Begins to look for the service. appeared() or failed() follows, later.
    void start();
    /// Another connection to the same host, in the place of the one that was lost. What was subscribed to is
    /// subscribed to here.
    void useBus(const QDBusConnection &bus);
    /// There will be no other: whoever waits for stationd to come back is told so.
    void giveUp(const Error &error);

    bool isUp() const { return !m_owner.isEmpty(); }
    /// Did stationd itself send this?
    bool isGenuine(const QDBusMessage &message) const { return isUp() && message.service() == m_owner; }
    QDBusMessage call(const QString &path, QLatin1StringView interface, const QString &method) const;
    /// The same for what needs a right: polkit may ask for a password where somebody can type one.
    QDBusMessage actingCall(const QString &path, QLatin1StringView interface, const QString &method) const;
    const QDBusConnection &bus() const { return m_bus; }

    /// Delivers `interface`'s signal `name` of every object to `slot` of `receiver`, a SLOT(…(QDBusMessage)),
    /// from whoever sent it: the receiver asks isGenuine().
    void subscribe(QLatin1StringView interface, const QString &name, QObject *receiver, const char *slot);
    /// The same for PropertiesChanged of `interface`.
    void subscribeToProperties(QLatin1StringView interface, QObject *receiver, const char *slot);

Q_SIGNALS:
    void appeared();
    void vanished();
    /// Could not be started; it is being tried again. Not again for the same trouble.
    void failed(const stationmaster::Error &error);
    /// See giveUp().
    void givenUp(const stationmaster::Error &error);

private Q_SLOTS:
    void onNameOwnerChanged(const QDBusMessage &message);
    void onBusLost();

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
    void listenToBus();
    void summon();
    void setOwner(const QString &owner);

    QDBusConnection m_bus;
    Options m_options;
    QString m_owner;
    QList<Subscription> m_subscriptions;
    QTimer m_retry;
    int m_failures = 0;
    quint64 m_summons = 0; ///< Tells what the newest connection answers from what an earlier one does.
    bool m_summoning = false;
    bool m_started = false;
};

} // namespace stationmaster
