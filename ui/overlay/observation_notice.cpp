// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/observation_notice.h"

#include "ui/look/symbols.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// The same on every desktop, light or dark, so that users learn to know it.
const QColor Background(0x20, 0x24, 0x2b);
const QColor Foreground(0xff, 0xff, 0xff);
constexpr int IconSize = 16;
constexpr int Distance = 6; ///< Logical pixels from the edge of the monitor.

} // namespace

ObservationNotice::ObservationNotice(QWidget *parent)
    // Not a window for the window manager: it must not be moved, listed, focused or tiled.
    : QWidget(parent,
              Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus
                  | Qt::WindowTransparentForInput)
{
    setObjectName(u"observationNotice"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *icon = new QLabel;
    icon->setPixmap(symbol(u"show"_s, IconSize, devicePixelRatioF(), Foreground));
    auto *text = new QLabel(tr("Your screen can be seen by the person in charge of this room"));
    text->setTextFormat(Qt::PlainText);
    QPalette palette = text->palette();
    palette.setColor(QPalette::WindowText, Foreground);
    text->setPalette(palette);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 14, 6);
    layout->addWidget(icon);
    layout->addWidget(text);
    setAccessibleName(text->text());
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ObservationNotice::place);
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        connect(screen, &QScreen::geometryChanged, this, &ObservationNotice::place);
}

void ObservationNotice::showEvent(QShowEvent *event)
{
    place();
    QWidget::showEvent(event);
}

void ObservationNotice::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    adjustSize();
    const QRect area = screen->geometry();
    move(area.x() + (area.width() - width()) / 2, area.y() + Distance);
}

void ObservationNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Background);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
}

} // namespace stationmaster
