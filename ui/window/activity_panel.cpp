// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activity_panel.h"

#include "ui/look/theme_colors.h"
#include "ui/window/message_bar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Margin = 8;

} // namespace

ActivityPanel::ActivityPanel(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("activityPanel"));
    setAccessibleName(tr("What is under way and what came of it"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_scroll);
    auto *content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Margin, Margin, Margin, Margin);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    content->installEventFilter(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    hide();
}

void ActivityPanel::take(int at, MessageBar *bar)
{
    // The first thing in the column is what keeps the bars at its foot.
    if (m_column->indexOf(bar) != at + 1)
        m_column->insertWidget(at + 1, bar);
    bar->show();
}

void ActivityPanel::placeAbove(const QRect &room)
{
    constexpr int frame = 2;
    const int wanted = m_column->hasHeightForWidth() ? m_column->heightForWidth(room.width() - frame)
                                                     : m_column->sizeHint().height();
    const int height = std::min(wanted + frame, room.height());
    setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height);
    raise();
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

bool ActivityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        Q_EMIT contentResized();
    return QFrame::eventFilter(watched, event);
}

void ActivityPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(ThemeColors::of(palette()).border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace stationmaster

#include "moc_activity_panel.cpp"
