// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stationmaster {

/// What becomes of a session that loses its cover again and again, beside being covered again.
enum class Escalation
{
    None,
    Disconnect, ///< Its desktop is disconnected, where that can be done.
    Freeze, ///< All its processes stand still until the block is lifted.
};

} // namespace stationmaster
