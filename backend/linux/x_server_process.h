// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace stationmaster {

/// What the command line of an X server says of it.
struct XServerProcess
{
    bool xvnc = false;
    int display = -1; ///< N of ":N"; -1 when the command line leaves it open.
    /// Xvnc: the TCP port on which it speaks RFB; none if it does not.
    std::optional<quint16> rfbPort;
    QByteArray rfbUnixPath; ///< Xvnc: the socket on which it does. Empty or absolute.

    bool operator==(const XServerProcess &) const = default;
};

/// `commandLine` as /proc/PID/cmdline has it (words ended by NUL). None if it is not an X server's.
/// The owner of a process writes its command line, so this proves nothing about anybody but that owner.
/// Options as Xvnc(1) of TigerVNC has them: "-rfbport 5901", "-rfbport=5901", "rfbport=5901", in any case.
std::optional<XServerProcess> xServerFrom(const QByteArray &commandLine);

} // namespace stationmaster
