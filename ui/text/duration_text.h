// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace stationmaster {

/// A time that is left, for reading: "2 h 5 min", "4 min 10 s", "9 s".
QString remainingText(std::chrono::seconds left);
/// The same for where there is little room: "2:05:00", "4:10", "0:09".
QString shortRemainingText(std::chrono::seconds left);

} // namespace stationmaster
