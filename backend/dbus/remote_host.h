// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace stationmaster {

/// Another computer as ssh knows it.
struct RemoteHost
{
    QString user; ///< Empty: as ssh's own settings say.
    QString name; ///< A name, an alias of ssh's settings or an address; IPv6 without brackets.
    int port = 0; ///< 0: as ssh's own settings say.

    bool operator==(const RemoteHost &) const = default;
};

/// Reads "[USER@]HOST[:PORT]"; an IPv6 address with a port stands in brackets. Nothing when it is not one:
/// only letters, digits and "._-" (":" and "%" in an address), none of the parts begins with a dash, 253
/// characters at most. What passes can be an argument of ssh.
std::optional<RemoteHost> parseRemoteHost(const QString &text);

/// The D-Bus address of `host`'s system bus: libdbus starts ssh, and systemd-stdio-bridge at the far end
/// speaks for the bus, the way `loginctl -H` has it. ssh asks for nothing on the terminal (BatchMode), gives
/// up after `timeout`, notices a dead line, and runs in a session of its own, so that Ctrl-C in ours does not
/// cut the line under an action that has begun. `ssh` is the program, looked up in PATH.
QString busAddress(const RemoteHost &host, std::chrono::seconds timeout,
                   const QString &ssh = QStringLiteral("ssh"));

} // namespace stationmaster
