// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_fit.h"

#include "ui/grid/session_grid.h"
#include "ui/grid/session_tile.h"

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Least = SessionGrid::MinimumFittedWidth;
constexpr int Most = SessionGrid::MaximumPictureWidth;

/// Of a width that 16 divides, so that a picture of a usual screen fills the tile to the pixel and need not
/// be fitted into it each time; where that is no less than `least`.
int rounded(int width, int least)
{
    return std::max(least, width - width % 16);
}

int marginsOf(const QFont &font)
{
    return SessionTile::cellSize(0, font).width();
}

} // namespace

TileFit TileFit::ofWidth(int least, const Tiles &tiles, const QSize &room, const QFont &font)
{
    const int margins = marginsOf(font);
    if (tiles.columns > 0) {
        // Arranged by hand: the columns stand, and what has no room is scrolled to.
        return {least, tiles.columns};
    }
    const int columns = std::max(1, room.width() / (least + margins));
    const int widened = std::clamp(room.width() / columns - margins, least, std::max(least, Most));
    return {rounded(widened, least), columns};
}

TileFit TileFit::ofAll(const Tiles &tiles, const QSize &room, const QFont &font)
{
    const int margins = marginsOf(font);
    const int textHeight = SessionTile::cellSize(0, font).height();
    const int height = room.height() - tiles.headingsHeight;
    const auto widthFor = [&](int columns, int lines) {
        const int byHeight = (height / std::max(1, lines) - textHeight) * 16 / 9;
        return std::min({room.width() / columns - margins, byHeight, Most});
    };
    if (tiles.columns > 0)
        return {rounded(std::max(Least, widthFor(tiles.columns, tiles.lines)), Least), tiles.columns};
    TileFit best{0, 1};
    const int count = std::max(1, tiles.count);
    const int widest = std::max(1, room.width() / (Least + margins));
    for (int columns = 1; columns <= std::min(count, widest); ++columns) {
        const int width = widthFor(columns, (count + columns - 1) / columns);
        if (width < Least)
            continue;
        // Of the same width, rather more beside each other than more lines.
        if (const int shown = rounded(width, Least); shown >= best.pictureWidth)
            best = {shown, columns};
    }
    return best.pictureWidth > 0 ? best : ofWidth(Least, tiles, room, font);
}

} // namespace stationmaster
