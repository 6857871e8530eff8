// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/contrast_style.h"

#include <QPainter>
#include <QStyleOption>

namespace stationmaster {

namespace {

void drawEdge(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor color =
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // What has the keyboard has a thicker edge.
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(color, focused ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(focused ? rect.adjusted(1, 1, -1, -1) : rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(*painter, *option, option->rect);
        break;
    default:
        break;
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*painter, *option, option->rect);
    else if (control == CC_ScrollBar)
        drawEdge(*painter, *option, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else if (control == CC_Slider)
        drawEdge(*painter, *option, subControlRect(control, option, SC_SliderHandle, widget));
}

} // namespace stationmaster

#include "moc_contrast_style.cpp"
