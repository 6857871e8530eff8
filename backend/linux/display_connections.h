// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/kernel_files.h"
#include "backend/linux/socket_tables.h"
#include "backend/linux/x_server_process.h"

#include <optional>

namespace stationmaster {

/// Who shows which X server at this moment, from the kernel's tables of sockets. Anybody may look; what a
/// user binds there under a name of his choice proves nothing (socket_tables.h).
class DisplayConnections
{
public:
    enum class Table
    {
        Unix = 1, ///< What xrdp needs, and an Xvnc with a socket in the file system.
        Tcp = 2, ///< What an Xvnc with a port needs.
    };
    Q_DECLARE_FLAGS(Tables, Table)

    /// Nobody is connected to anything.
    DisplayConnections() = default;
    /// Reads the kernel's tables, which does not block.
    static DisplayConnections read(const KernelPaths &paths, Tables tables);

    /// Whether an RDP client shows xrdp's display ":10" or "wayland-1", which belongs to user `uid`: its
    /// socket in one of xrdp's folders has an established connection. None if there is no such socket.
    std::optional<bool> xrdp(const QString &display, quint32 uid) const;
    /// Whether a viewer is connected to this Xvnc.
    bool vnc(const XServerProcess &server) const;

private:
    UnixSockets m_sockets;
    QStringList m_xrdpFolders;
    QSet<quint16> m_ports; ///< Local TCP ports with an established connection.
};

Q_DECLARE_OPERATORS_FOR_FLAGS(DisplayConnections::Tables)

} // namespace stationmaster
