// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace stationmaster {

/// Fusion with an edge in the colour of the text around whatever can be typed into, pressed or ticked. Fusion
/// makes its edges out of the window's colour, and where that is black or white they are not to be seen.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace stationmaster
