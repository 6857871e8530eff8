// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/log_on_notice.h"

#include "ui/look/symbols.h"
#include "ui/overlay/corner_mask.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// Those of the notice that is shown while somebody looks: the same thing is meant.
const QColor Background(0x20, 0x24, 0x2b);
const QColor Foreground(0xff, 0xff, 0xff);
const QColor Edge(0x8a, 0x93, 0xa3); ///< So that it stands out on a dark desktop as well.
constexpr int IconSize = 24;
constexpr int ButtonIconSize = 16;
constexpr int Radius = 8;
constexpr int TextWidth = 300;
constexpr int Distance = 16; ///< Logical pixels from the edges of what panels leave free.

QLabel *label(const QString &text)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setFixedWidth(TextWidth);
    QPalette palette = result->palette();
    palette.setColor(QPalette::WindowText, Foreground);
    result->setPalette(palette);
    return result;
}

} // namespace

bool LogOnNotice::isDue(Observation observation)
{
    return observation == Observation::Notify || observation == Observation::Ask;
}

LogOnNotice::LogOnNotice(Observation observation, Clock &clock, DesktopWatch &desktop, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_stay(clock, [this] {
        close();
    })
{
    setObjectName(u"logOnNotice"_s);
    setWindowTitle(tr("Your screen may be seen"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);

    auto *icon = new QLabel;
    icon->setPixmap(symbol(u"show"_s, IconSize, devicePixelRatioF(), Foreground));
    QLabel *title = label(windowTitle());
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    QLabel *text = label(
        observation == Observation::Ask
            ? tr("The people in charge of this room can ask to see this screen. Nothing is shown unless "
                 "you agree.")
            : tr("The people in charge of this room can see this screen. While somebody looks, a sign in "
                 "one of its corners says so."));
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(QIcon(symbol(u"close"_s, ButtonIconSize, devicePixelRatioF(), Foreground)));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::close);

    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 12);
    layout->setSpacing(12);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column);
    layout->addWidget(close, 0, Qt::AlignTop);
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());

    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &LogOnNotice::place);
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        connect(screen, &QScreen::availableGeometryChanged, this, &LogOnNotice::place);
    new CornerMask(*this, Radius, desktop);
}

void LogOnNotice::showEvent(QShowEvent *event)
{
    place();
    m_stay.start(Stay);
    QWidget::showEvent(event);
}

void LogOnNotice::closeEvent(QCloseEvent *event)
{
    m_stay.stop();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void LogOnNotice::enterEvent(QEnterEvent *event)
{
    // It is being read.
    m_stay.stop();
    QWidget::enterEvent(event);
}

void LogOnNotice::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_stay.start(Stay);
    QWidget::leaveEvent(event);
}

void LogOnNotice::mousePressEvent(QMouseEvent *)
{
    close();
}

void LogOnNotice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LogOnNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Edge);
    painter.setBrush(Background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void LogOnNotice::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    adjustSize();
    const QRect area = screen->availableGeometry();
    const int x =
        layoutDirection() == Qt::RightToLeft ? area.left() + Distance : area.right() + 1 - Distance - width();
    move(x, area.bottom() + 1 - Distance - height());
}

} // namespace stationmaster

#include "moc_log_on_notice.cpp"
