// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/session_processes.h"

#include <QSet>
#include <QString>

namespace stationmaster {

/// The number of a display such as ":10"; -1 for anything else.
int displayNumber(const QString &display);

/// Whether an RDP client shows xrdp's display `number` now: while one is connected /proc/net/unix has a row
/// in state 03 for its socket `…/xrdp_display_N`, and only the listening one (01) when not. Anybody may look.
bool xrdpIsConnected(int number, const KernelPaths &paths = {});

/// Whether a viewer is connected to an X server that speaks RFB: one of its sockets is an established TCP
/// connection, or a Unix one whose path is not that of X itself. `server` is the X server's process; only its
/// user and root may look, to everybody else there is no viewer.
bool vncIsConnected(pid_t server, const KernelPaths &paths = {});

/// The Xvnc of the session among `processes`; 0 when there is none.
pid_t vncServer(const QList<SessionProcess> &processes, const KernelPaths &paths = {});

} // namespace stationmaster
