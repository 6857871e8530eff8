// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace stationmaster {

/// What a person is on a host. Rights are decided on the host by this, never in the interface.
enum class UserRole
{
    Unknown, ///< The host did not say; a host without stationd never does.
    Standard,
    Dashboard, ///< May look after standard users: a member of the host's group `stationmaster`.
    Administrator, ///< root, or a member of one of the groups that the site names.
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::UserRole)
