// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/screen_corner.h"

#include <algorithm>

namespace stationmaster {

namespace {

// Logical pixels.
constexpr int CornerDistance = 6;
constexpr int NearBy = 32;

/// Menus and their bars are where lines begin.
constexpr ScreenCorner Quietest[] = {{false, false}, {true, false}, {false, true}, {true, true}};

} // namespace

QRect placedIn(ScreenCorner corner, const QSize &size, const QRect &area, Qt::LayoutDirection direction)
{
    const bool left = corner.start == (direction == Qt::LeftToRight);
    const int x = left ? area.left() + CornerDistance : area.right() + 1 - CornerDistance - size.width();
    const int y =
        corner.bottom ? area.bottom() + 1 - CornerDistance - size.height() : area.top() + CornerDistance;
    return {QPoint(x, y), size};
}

ScreenCorner awayFrom(const QPoint &pointer, ScreenCorner now, const QSize &size, const QRect &area,
                      Qt::LayoutDirection direction)
{
    const auto isFree = [&](ScreenCorner corner) {
        return !placedIn(corner, size, area, direction)
                    .adjusted(-NearBy, -NearBy, NearBy, NearBy)
                    .contains(pointer);
    };
    if (isFree(now))
        return now;
    const auto *found = std::ranges::find_if(Quietest, isFree);
    return found == std::end(Quietest) ? now : *found;
}

} // namespace stationmaster
