// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/kernel_files.h"

#include <optional>

namespace stationmaster {

/// Whether an RDP client shows the desktop of `uid` through GNOME Remote Login: the user's own
/// gnome-remote-desktop service holds an established TCP connection. None if that cannot be seen: no such
/// service runs, or its files are closed to the caller, who has to be root or that user. Blocks, see
/// ProcessFiles. Nothing of GNOME's own could be asked instead: what it tells on the bus ends with the
/// hand-over (org.gnome.RemoteDesktop.Rdp.Handovers).
std::optional<bool> hasGnomeRemoteClient(quint32 uid, const KernelPaths &paths);

} // namespace stationmaster
