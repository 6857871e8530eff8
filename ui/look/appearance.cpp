// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/look/contrast_style.h"

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

constexpr Scheme lightContrastScheme{
    .window = 0xffffffff,
    .base = 0xffffffff,
    .alternate = 0xffffffff,
    .button = 0xffffffff,
    .toolTip = 0xff000000,
    .text = 0xff000000,
    .disabled = 0xff595959,
    .placeholder = 0xff4d4d4d,
    .highlight = 0xff003e7e,
    .highlightedText = 0xffffffff,
    .link = 0xff00408a,
    .visited = 0xff551a8b,
    .light = 0xffffffff,
    .mid = 0xff4d4d4d,
    .dark = 0xff000000,
    .shadow = 0xff000000,
};

constexpr Scheme darkContrastScheme{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternate = 0xff000000,
    .button = 0xff000000,
    .toolTip = 0xff000000,
    .text = 0xffffffff,
    .disabled = 0xffa6a6a6,
    .placeholder = 0xffb3b3b3,
    .highlight = 0xff8ec5ff,
    .highlightedText = 0xff000000,
    .link = 0xff9ecbff,
    .visited = 0xffd3b8ff,
    .light = 0xffb3b3b3,
    .mid = 0xffb3b3b3,
    .dark = 0xffffffff,
    .shadow = 0xffffffff,
};

const Scheme &coloursOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return lightScheme;
    case ColorScheme::Dark:
        return darkScheme;
    case ColorScheme::LightContrast:
        return lightContrastScheme;
    case ColorScheme::DarkContrast:
        return darkContrastScheme;
    }
    Q_UNREACHABLE();
}

} // namespace

ColorScheme withContrast(ColorScheme scheme, bool high)
{
    const bool dark = scheme == ColorScheme::Dark || scheme == ColorScheme::DarkContrast;
    if (high)
        return dark ? ColorScheme::DarkContrast : ColorScheme::LightContrast;
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

QPalette palette(ColorScheme scheme)
{
    const Scheme &colours = coloursOf(scheme);
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
    if (scheme == withContrast(scheme, true))
        QApplication::setStyle(new ContrastStyle);
    else
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(scheme));
}

} // namespace stationmaster
