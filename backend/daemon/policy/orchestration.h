// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stationmaster {

/// Whose sessions dashboard users may see and act on, beside their own. Each includes those before it.
enum class Orchestration
{
    Standard, ///< Standard users' only.
    Dashboard, ///< Other dashboard users' too.
    Everyone, ///< Administrators' too.
};

} // namespace stationmaster
