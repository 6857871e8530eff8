// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace stationmaster {

/// Where ssh's settings are, and what "~" means in them.
struct SshConfigPlaces
{
    QString own; ///< "~/.ssh/config"; what it includes without "/" is beside it.
    QString site; ///< "/etc/ssh/ssh_config"; the same.
    QString home;
};

/// Of this user.
SshConfigPlaces sshConfigPlaces();

/// The names that "Host" lines of ssh's settings and of what these include give to single hosts, each once,
/// in order. Names with "*", "?" or "!" are patterns of ssh and stand for no host. At most MaxHosts names,
/// 256 files and a megabyte are read, 16 files deep as ssh itself does. Reads files; for a thread that may
/// wait.
QStringList sshConfigHosts(const SshConfigPlaces &places);

} // namespace stationmaster
