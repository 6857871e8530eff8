// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace stationmaster {

enum class ColorScheme
{
    Light,
    Dark,
    LightContrast, ///< Black on white, and every edge drawn.
    DarkContrast,
};

/// The same with as much contrast as there is, or with as much as is pleasant.
ColorScheme withContrast(ColorScheme scheme, bool high);

/// Our own palette for a desktop that gives none. Every text on its background has a contrast of 4.5:1 or
/// more; of 7:1 or more where contrast is wanted.
QPalette palette(ColorScheme scheme);

/// Fusion with that palette, for the whole program. May be called again at any time; open windows follow.
/// Not for desktops with a Qt platform theme of their own (KDE), which know better.
void applyAppearance(ColorScheme scheme);

} // namespace stationmaster
