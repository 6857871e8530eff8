// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace stationmaster {

/// Contrast of two opaque colours as WCAG 2 counts it, 1 (none) to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `colour` made lighter or darker, hue kept, until it stands out from `background` by at least `ratio`.
QColor readableOn(const QColor &background, const QColor &colour, double ratio = 4.5);

/// `share` (0 … 1) of `b` in `a`.
QColor mixed(const QColor &a, const QColor &b, double share);

/// The colours that a palette does not have, made from those it has: whatever the desktop's scheme, light,
/// dark or high contrast, words and shapes stay readable on QPalette::Base.
struct ThemeColors
{
    bool dark = false;
    QColor positive; ///< Active, done.
    QColor neutral; ///< Worth a look: disconnected, locked, not confirmed.
    QColor negative; ///< Failed, closing, what cannot be undone.
    QColor accent; ///< Selection and what is under way.
    QColor onHighlight; ///< Text on QPalette::Highlight.
    QColor secondary; ///< Text of second rank.
    QColor border; ///< Of a card.

    static ThemeColors of(const QPalette &palette);
};

} // namespace stationmaster
