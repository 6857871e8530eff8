// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace stationmaster
