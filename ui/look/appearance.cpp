// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include <QApplication>
#include <QStyleFactory>

namespace stationmaster {

namespace {

struct Scheme
{
    QRgb window, base, alternate, button, toolTip, text, disabled, placeholder, highlight, highlightedText,
        link, visited, light, mid, dark, shadow;
};

constexpr Scheme lightScheme{
    .window = 0xfff1f2f4,
    .base = 0xffffffff,
    .alternate = 0xfff6f7f9,
    .button = 0xfffafbfc,
    .toolTip = 0xff2b3036,
    .text = 0xff1f2429,
    .disabled = 0xff8f969d,
    .placeholder = 0xff666d74,
    .highlight = 0xff1f6fb5,
    .highlightedText = 0xffffffff,
    .link = 0xff1b63a3,
    .visited = 0xff6b4a97,
    .light = 0xffffffff,
    .mid = 0xffc3c8cd,
    .dark = 0xffa3a9af,
    .shadow = 0xff5c636a,
};

constexpr Scheme darkScheme{
    .window = 0xff25292e,
    .base = 0xff1a1d21,
    .alternate = 0xff20242a,
    .button = 0xff31363c,
    .toolTip = 0xff3a4047,
    .text = 0xffeceff1,
    .disabled = 0xff7b838b,
    .placeholder = 0xff9ca4ab,
    .highlight = 0xff2a72b2,
    .highlightedText = 0xffffffff,
    .link = 0xff69b2ee,
    .visited = 0xffb49ae0,
    .light = 0xff454b52,
    .mid = 0xff1f2328,
    .dark = 0xff15181b,
    .shadow = 0xff0a0c0e,
};

} // namespace

QPalette palette(ColorScheme scheme)
{
    const Scheme &colours = scheme == ColorScheme::Dark ? darkScheme : lightScheme;
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.highlightedText);
    palette.setColor(QPalette::ToolTipBase, colours.toolTip);
    palette.setColor(QPalette::ToolTipText, 0xfff4f6f7);
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.visited);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.light);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.disabled);
    return palette;
}

void applyAppearance(ColorScheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(scheme));
}

} // namespace stationmaster
