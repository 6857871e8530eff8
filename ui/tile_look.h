// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme_colors.h"

#include <QDateTime>
#include <QFont>
#include <QPalette>

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
    QDateTime now; ///< What idle times are counted to.
};

} // namespace stationmaster
