// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"

namespace stationmaster {

/// The cover's picture for a monitor of this size: a calm dark surface, the sign of block, the text, plain
/// and as large as they fit, and until when it lasts; beneath them, set off, what its user is told and the
/// button to answer by. A CoverPainter. Without a text it says that the station is blocked.
CoverPicture paintCover(const QSize &monitor, const CoverContent &said);

} // namespace stationmaster
