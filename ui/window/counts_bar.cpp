// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/counts_bar.h"

#include "ui/look/state_look.h"
#include "ui/look/symbols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace stationmaster {

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_total(new QLabel(this))
    , m_selected(new QLabel(this))
    , m_text(new QLabel(this))
    , m_free(new QLabel(this))
{
    setObjectName(QStringLiteral("counts"));
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_selected->setFont(bold);
    m_row->addWidget(m_total);
    for (const DisplayState state :
         {DisplayState::Active, DisplayState::Locked, DisplayState::Blocked, DisplayState::Uncovered,
          DisplayState::Disconnected, DisplayState::Closing})
        m_row->addWidget(makeButton(state));
    for (QLabel *label : {m_selected, m_text, m_free})
        m_row->addWidget(label);
    m_row->addStretch(1);
    for (QLabel *label : {m_total, m_selected, m_text, m_free}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(4, 0, 4, 0);
    }
    // In a narrow window the last of them are cut off, and nothing is pushed out of it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setCounts({});
}

QToolButton *CountsBar::makeButton(DisplayState state)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("count%1Button").arg(int(state)));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(symbolicIcon(QLatin1StringView(lookOf(state).symbol)));
    button->setToolTip(tr("Show these alone"));
    connect(button, &QToolButton::toggled, this, [this, state](bool on) {
        choose(on ? std::optional(state) : std::nullopt);
    });
    m_buttons.insert(state, button);
    return button;
}

void CountsBar::setCounts(const std::optional<SessionCounts> &counts, const ShownCounts &shown)
{
    setPart(*m_total, counts ? totalText(*counts, shown.sessions, shown.text) : QString());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const int count = counts ? counts->states.value(it.key()) : 0;
        it.value()->setText(stateCountText(it.key(), count));
        // The one that was chosen stays, so that it can be given up.
        it.value()->setVisible(count > 0 || m_state == it.key());
    }
    const auto part = [&counts](int count, QString (*text)(int)) {
        return counts && count > 0 ? text(count) : QString();
    };
    setPart(*m_selected, part(shown.selected, selectedCountText));
    setPart(*m_text, part(counts && !shown.text ? counts->text : 0, hiddenTextCountText));
    setPart(*m_free, part(counts ? counts->freeStations : 0, freeStationsText));
    fit();
}

void CountsBar::fit()
{
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget *widget = m_row->itemAt(i)->widget();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            widget->setVisible(!label->text().isEmpty());
        if (widget && !widget->isHidden())
            needed += widget->sizeHint().width() + m_row->spacing();
    }
    for (QLabel *least : {m_free, m_text}) {
        if (needed <= width() || least->isHidden())
            continue;
        needed -= least->sizeHint().width() + m_row->spacing();
        least->hide();
    }
}

void CountsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CountsBar::setPart(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void CountsBar::choose(std::optional<DisplayState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const QSignalBlocker blocker(it.value());
        it.value()->setChecked(state == it.key());
    }
    Q_EMIT stateChosen(state);
}

QStringList CountsBar::parts() const
{
    QStringList parts;
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget *widget = m_row->itemAt(i)->widget();
        if (!widget || widget->isHidden())
            continue;
        const auto *button = qobject_cast<QToolButton *>(widget);
        parts += button ? button->text() : static_cast<QLabel *>(widget)->text();
    }
    return parts;
}

} // namespace stationmaster

#include "moc_counts_bar.cpp"
