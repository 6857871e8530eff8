// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/hardware_address.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stationmaster {

/// The hardware address that the kernel knows a neighbour in the network by, out of its table /proc/net/arp:
/// "IP address, HW type, Flags, HW address, Mask, Device". Nothing for whom it does not know, or is still
/// looking for. Pure; lines that make no sense are passed over.
std::optional<HardwareAddress> neighbourIn(const QByteArray &table, const QString &ipAddress);

/// The same table, read.
QByteArray neighbourTable(const QString &proc);

} // namespace stationmaster
