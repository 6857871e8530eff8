// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace stationmaster {

/// The process that listens at a local socket. The kernel noted it when it began to, so no other can pass
/// itself off as it.
struct SocketListener
{
    qint64 pid = 0;
    quint32 uid = 0;

    bool operator==(const SocketListener &) const = default;
};

/// Who listens at the socket of this name, by connecting to it; a name that begins with a zero byte is an
/// abstract one. Never waits. None where nobody does, or nobody lets us in at once.
std::optional<SocketListener> listenerAt(const QByteArray &name);

} // namespace stationmaster
