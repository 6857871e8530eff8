// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_connections.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxTableBytes = 32 * 1024 * 1024;

} // namespace

DisplayConnections DisplayConnections::read(const KernelPaths &paths, Tables tables)
{
    DisplayConnections connections;
    connections.m_xrdpFolders = paths.xrdpFolders;
    if (tables.testFlag(Table::Unix))
        connections.m_sockets = unixSocketsFrom(kernelFile(paths.proc + u"/net/unix"_s, MaxTableBytes));
    if (tables.testFlag(Table::Tcp)) {
        connections.m_ports = connectedPortsFrom(kernelFile(paths.proc + u"/net/tcp"_s, MaxTableBytes))
            + connectedPortsFrom(kernelFile(paths.proc + u"/net/tcp6"_s, MaxTableBytes));
    }
    return connections;
}

std::optional<bool> DisplayConnections::xrdp(const QString &display, quint32 uid) const
{
    const QByteArray name = xrdpDisplayName(display);
    const auto isItsSocket = [this, &name, uid](const QByteArray &path) {
        return xrdpDisplayAt(path, uid, m_xrdpFolders) == name;
    };
    if (name.isEmpty())
        return {};
    if (std::ranges::any_of(m_sockets.connected, isItsSocket))
        return true;
    if (std::ranges::any_of(m_sockets.known, isItsSocket))
        return false;
    return {};
}

bool DisplayConnections::vnc(const XServerProcess &server) const
{
    const bool byPort = server.rfbPort && m_ports.contains(*server.rfbPort);
    return byPort || (!server.rfbUnixPath.isEmpty() && m_sockets.connected.contains(server.rfbUnixPath));
}

} // namespace stationmaster
