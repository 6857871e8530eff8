// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

namespace stationmaster {

/// How wide pictures become, and how many tiles stand beside each other.
struct TileFit
{
    int pictureWidth = 0; ///< Logical pixels.
    int columns = 1;

    /// What is to be shown.
    struct Tiles
    {
        int count = 0;
        int columns = 0; ///< As arranged by hand; 0: as many as there is room for.
        int lines = 0; ///< As arranged by hand.
        int headingsHeight = 0; ///< Of all of them together.
    };

    /// At least `least` wide, and wider where the columns leave room.
    static TileFit ofWidth(int least, const Tiles &tiles, const QSize &room, const QFont &font);
    /// As wide as can be while all are in sight.
    static TileFit ofAll(const Tiles &tiles, const QSize &room, const QFont &font);

    bool operator==(const TileFit &) const = default;
};

} // namespace stationmaster
