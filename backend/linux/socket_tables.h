// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace stationmaster {

/// The kernel's tables of sockets, as far as they tell whether somebody is connected to an X server. Pure
/// functions over what was read; lines that make no sense are passed over.
///
/// Both tables show every user's sockets and are not to be trusted with more than a word on a tile: any user
/// may bind a socket whose name holds a line break and so forge a row of the first one.

struct UnixSockets
{
    QSet<QByteArray> known; ///< Every path somebody is bound to.
    QSet<QByteArray> connected; ///< Those with an established connection (state 03).
};

/// /proc/net/unix: "address: refs protocol flags type state inode path".
UnixSockets unixSocketsFrom(const QByteArray &table);

/// /proc/net/tcp or /proc/net/tcp6: the inodes of the established connections (state 01).
QSet<quint64> connectedInodesFrom(const QByteArray &table);

/// /proc/net/tcp or /proc/net/tcp6: the local ports with an established connection (state 01).
QSet<quint16> connectedPortsFrom(const QByteArray &table);

} // namespace stationmaster
