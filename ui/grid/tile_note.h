// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/tile_look.h"

#include <QRect>

class QPainter;

namespace stationmaster {

struct SessionTile;

/// What is written on the picture of a tile, or on its placeholder, at the lower leading corner of `rect`:
/// why there is no picture, or how old the one is that is there. Nothing for a live picture.
void paintTileNote(QPainter &painter, const QRect &rect, const SessionTile &tile, const TileLook &look);

/// One line of `text` with a symbol before it, on a ground of its own, readable on any picture. `corner` is
/// the lower leading corner; cut with an ellipsis where it is wider than `room`.
void paintNote(QPainter &painter, const QPoint &corner, int room, const QString &symbolName,
               const QString &text, const TileLook &look);

} // namespace stationmaster
