// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/host_connection.h"

#include "app/common/system_bus.h"
#include "backend/dbus/reconnecting_bus.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A stationd starts in a fraction of a second. Whoever types a command does not wait longer for one that
/// does not, and half the time that was given is left to do without it.
constexpr std::chrono::milliseconds StartDeadline = 5s;

/// A bus that is restarted is back within a second or two; one that is not will not be waited for.
constexpr std::chrono::milliseconds LastHope = 8s;

} // namespace

HostConnection::HostConnection(QObject *parent)
    : QObject(parent)
{
    m_lastHope.setSingleShot(true);
    m_lastHope.setInterval(LastHope);
    connect(&m_lastHope, &QTimer::timeout, this, [this] {
        if (m_host.link)
            m_host.link->giveUp(
                {Error::Code::Unreachable, u"the connection to the host has not come back"_s, {}});
    });
}

void HostConnection::open(bool interactive, std::chrono::milliseconds deadline)
{
    m_interactive = interactive;
    m_deadline = deadline;
    ReconnectingBus::Options options;
    options.deadline = m_deadline;
    auto *reconnecting = new ReconnectingBus(systemBusAddress(), u"stationctl"_s, options, this);
    connect(reconnecting, &ReconnectingBus::failed, this, &HostConnection::failed);
    connect(reconnecting, &ReconnectingBus::opened, this, &HostConnection::onOpened);
    connect(reconnecting, &ReconnectingBus::lost, this, &HostConnection::onLost);
    reconnecting->open();
}

void HostConnection::onOpened(const QDBusConnection &bus)
{
    if (!m_host.useBus) {
        find(bus);
        return;
    }
    m_lastHope.stop();
    m_host.useBus(bus, m_interactive);
    Q_EMIT regained();
}

void HostConnection::onLost()
{
    if (!m_host.useBus) {
        delete m_finder;
        Q_EMIT failed({Error::Code::Unreachable, u"the connection to the host was lost"_s, {}});
        return;
    }
    m_lastHope.start();
    Q_EMIT lost();
}

void HostConnection::find(const QDBusConnection &bus)
{
    HostBackendOptions options;
    options.interactive = m_interactive;
    m_finder = new HostFinder(bus, options, std::min(StartDeadline, m_deadline / 2), this);
    connect(m_finder, &HostFinder::found, this, [this] {
        m_finder->deleteLater();
        use(m_finder->takeParts());
    });
    m_finder->start();
}

void HostConnection::use(HostParts parts)
{
    m_host = std::move(parts);
    Q_EMIT ready({m_host.backend.get(), m_host.screens.get(), m_host.control.get(), m_host.serviceTrouble});
}

} // namespace stationmaster

#include "moc_host_connection.cpp"
