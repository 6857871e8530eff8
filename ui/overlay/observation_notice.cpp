// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/observation_notice.h"

#include "ui/look/symbols.h"
#include "ui/overlay/corner_mask.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// The same on every desktop, light or dark, so that users learn to know it.
const QColor BadgeColor(0x20, 0x24, 0x2b);
const QColor BadgeText(0xff, 0xff, 0xff);
const QColor BadgeEdge(0x8a, 0x93, 0xa3); ///< So that it stands out on a dark desktop as well.
constexpr int BadgeIconSize = 16;
constexpr int BadgeRadius = 1'000; ///< As round as it can be.
constexpr QMargins AroundIcon(7, 7, 7, 7);
constexpr QMargins AroundWords(12, 7, 14, 7);

} // namespace

ObservationNotice::ObservationNotice(DesktopWatch &desktop, Clock &clock, QWidget *parent)
    // Not a window for the window manager: it must not be moved, listed, focused or tiled.
    : QWidget(parent,
              Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus
                  | Qt::WindowTransparentForInput)
    , m_worded(clock,
               [this] {
                   setWorded(false);
               })
    , m_words(new QLabel(tr("Your screen can be seen by the person in charge of this room")))
{
    setObjectName(u"observationNotice"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *icon = new QLabel;
    icon->setFixedSize(BadgeIconSize, BadgeIconSize);
    icon->setPixmap(symbol(u"show"_s, BadgeIconSize, devicePixelRatioF(), BadgeText));
    m_words->setObjectName(u"observationWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, BadgeText);
    m_words->setPalette(palette);
    auto *row = new QHBoxLayout(this);
    row->addWidget(icon);
    row->addWidget(m_words);
    setAccessibleName(m_words->text());
    setWorded(true);
    m_worded.start(WordsShown);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ObservationNotice::place);
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        connect(screen, &QScreen::geometryChanged, this, &ObservationNotice::place);
        connect(screen, &QScreen::availableGeometryChanged, this, &ObservationNotice::place);
    }
    connect(&desktop, &DesktopWatch::pointerMoved, this, [this](QPoint position) {
        m_pointer = position;
        place();
    });
    new CornerMask(*this, BadgeRadius, desktop);
}

void ObservationNotice::setWorded(bool worded)
{
    m_words->setVisible(worded);
    layout()->setContentsMargins(worded ? AroundWords : AroundIcon);
    place();
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
    layout()->activate();
    adjustSize();
    const QRect area = screen->availableGeometry();
    if (m_pointer) {
        // Qt scales a screen's inside and leaves where it begins.
        const QPoint origin = screen->geometry().topLeft();
        const QPoint pointer = origin + (*m_pointer - origin) / screen->devicePixelRatio();
        m_corner = awayFrom(pointer, m_corner, size(), area, layoutDirection());
    }
    move(placedIn(m_corner, size(), area, layoutDirection()).topLeft());
}

void ObservationNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(BadgeEdge);
    painter.setBrush(BadgeColor);
    const QRectF badge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
}

} // namespace stationmaster
