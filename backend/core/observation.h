// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace stationmaster {

/// What a site allows in the way of pictures of other people's screens. Kept by the host, never by the
/// dashboard.
enum class Observation
{
    Off, ///< No pictures at all.
    Silent, ///< Pictures, and the user is not told each time.
    Notify, ///< The user sees a notice while being watched.
    Ask, ///< No picture before the user has agreed.
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Observation)
