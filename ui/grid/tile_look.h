// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme_colors.h"

#include <QDateTime>
#include <QFont>
#include <QPalette>
#include <QRect>
#include <QRegion>

namespace stationmaster {

/// Everything about a tile that is the view's and not the session's.
struct TileLook
{
    QPalette palette;
    ThemeColors colors;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool selected = false;
    bool focused = false; ///< The keyboard is on it.
    bool hovered = false;
    double phase = 0.0; ///< 0 … 1: where the bar of a busy tile has got to.
    QRegion dirty; ///< What of the view is being painted anew; empty: all of it.
    QDateTime now; ///< What idle times are counted to.

    bool shows(const QRect &rect) const { return dirty.isEmpty() || dirty.intersects(rect); }
};

} // namespace stationmaster
