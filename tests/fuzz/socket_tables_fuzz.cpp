// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/linux/socket_tables.h"
#include "backend/linux/xrdp_sockets.h"

namespace stationmaster {

void fuzzSocketTables(const std::uint8_t *data, std::size_t size)
{
    const QByteArray table(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const UnixSockets sockets = unixSocketsFrom(table);
    for (const QByteArray &path : sockets.connected)
        require(sockets.known.contains(path));
    for (const QByteArray &path : sockets.known) {
        require(!path.isEmpty() && path.size() <= table.size());
        require(xrdpDisplayAt(path, 1000, usualXrdpFolders()).size() <= 64);
    }
    require(xrdpDisplayAt(table, 1000, usualXrdpFolders()).size() <= 64);
    require(!connectedPortsFrom(table).contains(0) || table.contains("0000"));
}

} // namespace stationmaster
