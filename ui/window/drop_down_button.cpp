// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_down_button.h"

#include "ui/look/symbols.h"

#include <QCursor>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace stationmaster {

namespace {

constexpr int ArrowSize = 11;
constexpr int ArrowGap = 3;

} // namespace

DropDownButton::DropDownButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize DropDownButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(ArrowSize, 0);
}

void DropDownButton::setMenu(QMenu *menu)
{
    QToolButton::setMenu(menu);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        const bool isOver = rect().contains(mapFromGlobal(QCursor::pos()));
        setAttribute(Qt::WA_UnderMouse, isOver);
        update();
    });
}

void DropDownButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    option.subControls = QStyle::SC_ToolButton;
    // The frame around all, the label beside the arrow.
    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    const int arrowRoom = ArrowSize + ArrowGap;
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowRoom, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    const QRect arrow =
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(ArrowSize, ArrowSize),
                            rect().adjusted(ArrowGap, 0, -ArrowGap, 0));
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.drawPixmap(arrow,
                       symbol(QStringLiteral("arrow-down"), ArrowSize, devicePixelRatioF(),
                              palette().color(group, QPalette::ButtonText)));
}

} // namespace stationmaster

#include "moc_drop_down_button.cpp"
