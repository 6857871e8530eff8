// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_area.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/view_text.h"
#include "ui/window/activity_panel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr int Margin = 6;

/// A dim label's palette, of the theme that `widget` has.
QPalette dimmed(const QWidget &widget)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, ThemeColors::of(palette).secondary);
    return palette;
}

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_strip(new QWidget(this))
    , m_front(new QHBoxLayout)
    , m_last(new QLabel(m_strip))
    , m_activity(new QToolButton(m_strip))
    , m_panel(new ActivityPanel(parent ? parent : this))
{
    setObjectName(QStringLiteral("messageArea"));
    m_rows->setContentsMargins(Margin, Margin, Margin, Margin);
    m_rows->setSpacing(Margin);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Margin);
    row->addLayout(m_front, 1);
    row->addWidget(m_activity);
    m_strip->setFixedHeight(MessageBar::lineHeight(*this));
    m_rows->addWidget(m_strip);
    m_last->setObjectName(QStringLiteral("lastMessage"));
    m_last->setTextFormat(Qt::PlainText);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_last->setPalette(dimmed(*this));
    m_front->addWidget(m_last);
    m_activity->setObjectName(QStringLiteral("activityButton"));
    m_activity->setIcon(symbolicIcon(QStringLiteral("details")));
    m_activity->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_activity->setToolTip(tr("All that is under way and what came of it"));
    m_activity->setCheckable(true);
    m_activity->setFocusPolicy(Qt::TabFocus);
    // What is beside it must not move when it comes and goes.
    QSizePolicy kept = m_activity->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_activity->setSizePolicy(kept);
    connect(m_activity, &QToolButton::toggled, this, &MessageArea::arrange);
    connect(m_panel, &ActivityPanel::contentResized, this, &MessageArea::placePanel);
    connect(m_panel, &ActivityPanel::closeWanted, this, [this] {
        m_activity->setChecked(false);
        m_activity->setFocus();
    });
    arrange();
}

MessageBar *MessageArea::add(MessageBar::Kind kind, const QString &text)
{
    auto *bar = new MessageBar(kind, text, m_strip);
    m_bars += bar;
    connect(bar, &MessageBar::dismissed, this, [this, bar] {
        forget(bar);
    });
    arrange();
    return bar;
}

MessageBar *MessageArea::addStanding(MessageBar::Kind kind, const QString &text)
{
    auto *bar = new MessageBar(kind, text, this);
    m_standing.prepend(bar);
    m_rows->insertWidget(0, bar);
    connect(bar, &MessageBar::dismissed, this, [this, bar] {
        m_standing.removeOne(bar);
    });
    return bar;
}

void MessageArea::forget(MessageBar *bar)
{
    m_bars.removeOne(bar);
    showLast(*bar);
    arrange();
}

void MessageArea::arrange()
{
    const bool isOpen = m_activity->isChecked() && !m_bars.isEmpty();
    const auto inPanel = isOpen ? m_bars.size() : std::max<qsizetype>(0, m_bars.size() - 1);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        MessageBar *bar = m_bars.at(i);
        const bool isFront = i >= inPanel;
        bar->setOneLine(isFront);
        if (!isFront) {
            m_panel->take(int(i), bar);
        } else if (m_front->indexOf(bar) < 0) {
            m_front->addWidget(bar);
            bar->show();
        }
    }
    m_last->setVisible(isOpen || m_bars.isEmpty());
    m_activity->setVisible(!m_bars.isEmpty());
    m_activity->setText(m_bars.size() > 1 ? tr("Activity (%1)").arg(m_bars.size()) : tr("Activity"));
    if (m_bars.isEmpty())
        m_activity->setChecked(false);
    m_panel->setVisible(isOpen);
    if (isOpen)
        placePanel();
}

void MessageArea::placePanel()
{
    const QWidget *over = m_panel->parentWidget();
    const QPoint at = over == this ? m_strip->pos() : mapTo(over, QPoint(0, m_strip->y()));
    m_panel->placeAbove(QRect(at.x(), 0, width(), at.y()));
}

void MessageArea::showLast(const MessageBar &bar)
{
    if (bar.kind() != MessageBar::Kind::Positive)
        return;
    const QString time = QLocale().toString(QTime::currentTime(), minuteFormat());
    m_last->setText(tr("%1  %2", "time, what was done").arg(time, bar.text()));
    // Read out as it was when it was new: what first, then when.
    m_last->setAccessibleName(QStringLiteral("%1, %2").arg(bar.text(), time));
}

void MessageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_panel->isVisible())
        placePanel();
}

void MessageArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_strip->setFixedHeight(MessageBar::lineHeight(*this));
    if (event->type() == QEvent::PaletteChange)
        m_last->setPalette(dimmed(*this));
}

} // namespace stationmaster

#include "moc_message_area.cpp"
