// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/kernel_files.h"

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// The address of the bus that systemd keeps for `uid`, "unix:path=/run/user/1000/bus"; empty unless a socket
/// of that user's is there.
QString commonUserBus(quint32 uid, const KernelPaths &paths = {});

/// `claimed` is a DBUS_SESSION_BUS_ADDRESS that a program of the user's may have made up. It is taken,
/// without the server's id, only if it is one socket ("unix:path=", no list, no escapes) in the runtime
/// folder of `uid` and that user's; else empty. Other transports run programs ("unixexec:") or lead
/// elsewhere.
QString trustedUserBus(const QByteArray &claimed, quint32 uid, const KernelPaths &paths = {});

} // namespace stationmaster
