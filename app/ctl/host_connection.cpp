// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/host_connection.h"

#include "app/common/system_bus.h"
#include "backend/transport/bus_opener.h"
#include "backend/transport/remote_host.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A stationd starts in a fraction of a second. Whoever types a command does not wait longer for one that
/// does not, and half the time that was given is left to do without it.
constexpr std::chrono::milliseconds StartDeadline = 5s;

} // namespace

void HostConnection::open(const CommandRequest &request, bool interactive, std::chrono::milliseconds deadline)
{
    m_server = request.server;
    m_interactive = interactive;
    m_deadline = deadline;
    if (m_server.isEmpty()) {
        openBus(systemBusAddress());
        return;
    }
    const std::optional<RemoteHost> host = parseRemoteHost(m_server);
    if (!host) {
        QMetaObject::invokeMethod(
            this,
            [this]() {
                Q_EMIT failed({Error::Code::Unreachable, u"not the name of a computer"_s, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    openBus(busAddress(*host, std::chrono::duration_cast<std::chrono::seconds>(deadline)));
}

void HostConnection::openBus(const QString &address)
{
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::failed, this, &HostConnection::failed);
    connect(opener, &BusOpener::opened, this, &HostConnection::find);
    opener->open(address, u"stationctl"_s, m_deadline);
}

void HostConnection::find(const QDBusConnection &bus)
{
    const bool local = m_server.isEmpty();
    auto *finder = new HostFinder(bus, {local, local && m_interactive, m_server},
                                  std::min(StartDeadline, m_deadline / 2), this);
    connect(finder, &HostFinder::found, this, [this, finder] {
        finder->deleteLater();
        use(finder->takeParts());
    });
    finder->start();
}

void HostConnection::use(HostParts parts)
{
    m_host = std::move(parts);
    Q_EMIT ready({m_host.backend.get(), m_host.screens.get(), m_host.control.get(), m_host.serviceTrouble});
}

} // namespace stationmaster
