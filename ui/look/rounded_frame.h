// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace stationmaster {

// A card with round corners, as QPainter's own rounded rectangle looks, for what is painted many times a
// second: the corners are copied from pictures that are kept, all else is plain rectangles. (QPainter strokes
// and fills a rounded rectangle line by line, and hands more than a hundred lines to a pool of threads; that
// cost more than all the rest of a tile.)

/// All of `rect`.
void fillRounded(QPainter &painter, const QRect &rect, int radius, const QColor &colour);
/// A line of `width` just inside of it.
void outlineRounded(QPainter &painter, const QRect &rect, int radius, int width, const QColor &colour);

} // namespace stationmaster
