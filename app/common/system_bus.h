// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stationmaster {

/// Where libdbus looks for this computer's system bus: D-Bus Specification, "Well-known Message Bus
/// Instances".
QString systemBusAddress();

} // namespace stationmaster
