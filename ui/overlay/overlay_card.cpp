// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_card.h"

#include "ui/look/theme_colors.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace stationmaster {

namespace {

/// Below the sign that somebody is looking, which is as wide as its words at first.
constexpr int Distance = 46;
constexpr int StripeWidth = 5;

} // namespace

OverlayCard::OverlayCard(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &OverlayCard::place);
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        connect(screen, &QScreen::geometryChanged, this, &OverlayCard::place);
}

void OverlayCard::present()
{
    if (!isVisible()) {
        place();
        show();
    }
    raise();
}

void OverlayCard::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    ensurePolished();
    adjustSize();
    const QRect area = screen->availableGeometry();
    move(area.x() + (area.width() - width()) / 2, area.y() + Distance);
}

void OverlayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = ThemeColors::of(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    // Without a frame of the window manager's it has to stand out from what lies beneath by itself.
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.45));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect stripe = layoutDirection() == Qt::RightToLeft
        ? QRect(width() - StripeWidth, 0, StripeWidth, height())
        : QRect(0, 0, StripeWidth, height());
    painter.fillRect(stripe, colors.neutral);
}

void OverlayCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
}

} // namespace stationmaster

#include "moc_overlay_card.cpp"
