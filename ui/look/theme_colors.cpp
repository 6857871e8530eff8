// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme_colors.h"

#include <algorithm>
#include <cmath>

namespace stationmaster {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor readableOn(const QColor &background, const QColor &colour, double ratio)
{
    // Towards white or black, whichever the background leaves more room for.
    const bool lighten =
        contrastRatio(background, QColor(Qt::white)) > contrastRatio(background, QColor(Qt::black));
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const QColor tried =
            mixed(colour, QColor(lighten ? Qt::white : Qt::black), double(step) / double(steps));
        if (contrastRatio(background, tried) >= ratio)
            return tried;
    }
    return QColor(lighten ? Qt::white : Qt::black);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) {
        return float(double(from) + (double(to) - double(from)) * share);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()), channel(a.alphaF(), b.alphaF()));
}

ThemeColors ThemeColors::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    ThemeColors colors;
    colors.dark = luminance(base) < luminance(text);
    // As the contrast of our own schemes, or of a desktop's that is made for it.
    constexpr double highContrast = 18;
    const bool high = contrastRatio(base, text) >= highContrast;
    // Against a base that a selection tints as well, hence a little more than is asked for.
    const double ratio = high ? 8 : 5.5;
    colors.positive = readableOn(base, QColor(0x1f, 0x9d, 0x55), ratio);
    colors.neutral = readableOn(base, QColor(0xd9, 0x8a, 0x0b), ratio);
    colors.negative = readableOn(base, QColor(0xd6, 0x36, 0x3f), ratio);
    colors.accent = readableOn(base, palette.color(QPalette::Highlight), high ? 7 : 4.5);
    colors.onHighlight =
        readableOn(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText));
    colors.secondary = readableOn(base, mixed(text, base, 0.32), ratio);
    colors.border = high ? text : mixed(base, text, colors.dark ? 0.20 : 0.16);
    return colors;
}

} // namespace stationmaster
