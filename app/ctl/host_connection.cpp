// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/host_connection.h"

#include "app/common/host_backend.h"
#include "backend/transport/bus_opener.h"
#include "backend/transport/remote_host.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

void HostConnection::open(const CommandRequest &request, bool interactive, std::chrono::milliseconds deadline)
{
    m_server = request.server;
    m_interactive = interactive;
    if (m_server.isEmpty()) {
        openBus(systemBusAddress(), deadline);
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
    openBus(busAddress(*host, std::chrono::duration_cast<std::chrono::seconds>(deadline)), deadline);
}

void HostConnection::openBus(const QString &address, std::chrono::milliseconds deadline)
{
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::failed, this, &HostConnection::failed);
    connect(opener, &BusOpener::opened, this, &HostConnection::use);
    opener->open(address, u"stationctl"_s, deadline);
}

void HostConnection::use(const QDBusConnection &bus)
{
    m_backend = makeHostBackend(bus, {m_server.isEmpty(), m_interactive && m_server.isEmpty(), m_server});
    Q_EMIT ready(*m_backend);
}

} // namespace stationmaster
