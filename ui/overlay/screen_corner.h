// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace stationmaster {

/// A corner of a screen, as people read: a line ends at the right, or at the left from right to left.
struct ScreenCorner
{
    bool bottom = false;
    bool start = false;

    bool operator==(const ScreenCorner &) const = default;
};

/// Where something of this size is in that corner of `area`, a little away from its edges.
QRect placedIn(ScreenCorner corner, const QSize &size, const QRect &area, Qt::LayoutDirection direction);

/// The corner for something that is in `now` and steps aside from the pointer: another one, the quietest
/// first, where the pointer is near, and the same where it is not, or is near to every corner.
ScreenCorner awayFrom(const QPoint &pointer, ScreenCorner now, const QSize &size, const QRect &area,
                      Qt::LayoutDirection direction);

} // namespace stationmaster
