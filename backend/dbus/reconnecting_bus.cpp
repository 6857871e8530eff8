// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/reconnecting_bus.h"

#include "backend/dbus/bus_opener.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

ReconnectingBus::ReconnectingBus(const QString &address, const QString &name, const Options &options,
                                 QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_name(name)
    , m_options(options)
    , m_delay(options.retryFirst)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ReconnectingBus::attempt);
}

void ReconnectingBus::open()
{
    attempt();
}

void ReconnectingBus::attempt()
{
    // Another name each time: what an attempt that was given up opens in the end must not be taken for ours.
    m_connection = u"%1-%2"_s.arg(m_name).arg(++m_attempts);
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::opened, this, [this, opener](const QDBusConnection &bus) {
        opener->deleteLater();
        take(bus);
    });
    connect(opener, &BusOpener::failed, this, [this, opener, first = m_attempts == 1](const Error &error) {
        opener->deleteLater();
        retryLater();
        if (first)
            Q_EMIT failed(error);
    });
    opener->open(m_address, m_connection, m_options.deadline);
}

void ReconnectingBus::take(const QDBusConnection &bus)
{
    // Made by the D-Bus library of this process itself when the socket closes; never sent by anybody.
    QDBusConnection listened = bus;
    listened.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                     this, SLOT(onDisconnected()));
    if (!bus.isConnected()) {
        // Cut before anybody listened.
        QDBusConnection::disconnectFromBus(m_connection);
        retryLater();
        return;
    }
    m_up = true;
    m_delay = m_options.retryFirst;
    Q_EMIT opened(bus);
}

void ReconnectingBus::onDisconnected()
{
    if (!std::exchange(m_up, false))
        return;
    QDBusConnection::disconnectFromBus(m_connection);
    retryLater();
    Q_EMIT lost();
}

void ReconnectingBus::retryLater()
{
    m_retry.start(m_delay);
    m_delay = std::min(m_delay * 2, m_options.retryMost);
}

} // namespace stationmaster

#include "moc_reconnecting_bus.cpp"
