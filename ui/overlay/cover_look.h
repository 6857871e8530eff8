// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/session_cover.h"

namespace stationmaster {

/// The cover's picture for a monitor of this size: a calm dark surface, our sign and the words, plain and as
/// large as they fit. A CoverPainter. Without words it says that the station is blocked.
CoverPicture paintCover(const QSize &monitor, const QString &text);

} // namespace stationmaster
