// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/tile_look.h"

#include <QRect>

class QPainter;

namespace stationmaster {

struct SessionTile;

/// Draws the picture of a tile into `rect`: the session's own, all of it, or a placeholder with the
/// user's initials, state and kind. Greyed when nobody can be sitting there or when it is only what was last
/// seen. Its upper corners are round by `radius`. The scaled picture is kept, so that painting the same one
/// again costs a copy.
void paintTilePicture(QPainter &painter, const QRect &rect, double radius, const SessionTile &tile,
                      const TileLook &look);

} // namespace stationmaster
