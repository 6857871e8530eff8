// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_log_off_dialog.h"

#include "model/session_model.h"
#include "ui/session_tile.h"
#include "ui/symbols.h"
#include "ui/text/job_text.h"
#include "ui/text/session_text.h"
#include "ui/theme_colors.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

enum Column
{
    NameColumn,
    UserColumn,
    StationColumn,
    NoteColumn,
    ColumnCount
};

constexpr int SymbolSize = 48;

/// "All" comes in no order that means anything to a reader; a selection comes as the grid shows it.
Question inReadingOrder(Question question)
{
    if (!question.everyone)
        return question;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(question.targets, [&collator](const Session &a, const Session &b) {
        return collator.compare(a.displayName(), b.displayName()) < 0;
    });
    return question;
}

/// What the operator should know about a target before it is ended; empty for an ordinary one.
QString noteFor(const Session &session, bool hidden, const QDateTime &now)
{
    QStringList notes;
    if (session.own)
        notes += ConfirmLogOffDialog::tr("your own session");
    if (session.state != SessionState::Active)
        notes += stateText(session);
    if (session.isText())
        notes += ConfirmLogOffDialog::tr("text session");
    if (hidden)
        notes += ConfirmLogOffDialog::tr("not shown in the grid");
    if (session.idleSince)
        notes += idleText(*session.idleSince, now);
    return notes.join(QStringLiteral(", "));
}

} // namespace

ConfirmLogOffDialog::ConfirmLogOffDialog(const Question &question, SessionModel &model, QWidget *parent)
    : QDialog(parent)
    , m_question(inReadingOrder(question))
    , m_model(model)
    , m_gone(question.targets.size(), false)
    , m_title(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("confirmLogOffDialog"));
    setWindowTitle(question.everyone ? tr("Log off all users") : tr("Log off selected users"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_logOff = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_logOff->setObjectName(QStringLiteral("logOffButton"));
    m_logOff->setIcon(symbolicIcon(QStringLiteral("log-off"), ThemeColors::of(palette()).negative));
    m_logOff->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeHeader());
    column->addWidget(m_list, 1);
    column->addWidget(buttons);

    fillList();
    followModel();
    updateTexts();
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConfirmLogOffDialog::followModel);
    // Enter on a dialog that has just popped up must not end anybody's work.
    cancel->setDefault(true);
    cancel->setFocus();
    const int rows = std::clamp(int(question.targets.size()), 3, 14);
    resize(680, 210 + rows * (fontMetrics().height() + 8));
}

QLayout *ConfirmLogOffDialog::makeHeader()
{
    auto *icon = new QLabel(this);
    icon->setPixmap(symbol(QStringLiteral("warning"), SymbolSize, devicePixelRatioF(),
                           ThemeColors::of(palette()).neutral));
    icon->setAlignment(Qt::AlignTop);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("confirmTitle"));
    m_warning->setObjectName(QStringLiteral("confirmWarning"));
    for (QLabel *label : {m_title, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_title);
    texts->addWidget(m_warning);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return row;
}

void ConfirmLogOffDialog::fillList()
{
    m_list->setObjectName(QStringLiteral("confirmTargets"));
    m_list->setAccessibleName(tr("Sessions that will be ended"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("User"), tr("Station"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ThemeColors colors = ThemeColors::of(palette());
    QList<QTreeWidgetItem *> items;
    for (const Session &session : m_question.targets) {
        auto *item = new QTreeWidgetItem;
        item->setText(NameColumn, session.displayName());
        item->setIcon(NameColumn, symbolicIcon(stateSymbol(session), stateColor(session, colors)));
        item->setText(UserColumn, session.userName);
        item->setText(StationColumn, session.station);
        item->setText(NoteColumn, noteFor(session, m_question.hidden.contains(session.id), now));
        if (session.own) {
            QFont bold = m_list->font();
            bold.setBold(true);
            for (int column = 0; column < ColumnCount; ++column)
                item->setFont(column, bold);
        }
        items += item;
    }
    m_list->addTopLevelItems(items);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(NameColumn, 180);
    m_list->setColumnWidth(UserColumn, 105);
    m_list->setColumnWidth(StationColumn, 85);
}

void ConfirmLogOffDialog::followModel()
{
    bool changed = false;
    for (int i = 0; i < m_question.targets.size(); ++i) {
        if (m_gone.at(i) || m_model.indexOf(m_question.targets.at(i).id).isValid())
            continue;
        m_gone[i] = true;
        changed = true;
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        for (int column = 0; column < NoteColumn; ++column) {
            QFont struck = item->font(column);
            struck.setStrikeOut(true);
            item->setFont(column, struck);
        }
        item->setText(NoteColumn, tr("gone"));
        item->setDisabled(true);
    }
    if (changed)
        updateTexts();
}

void ConfirmLogOffDialog::updateTexts()
{
    const QList<Session> targets = remaining();
    m_logOff->setEnabled(!targets.isEmpty());
    if (targets.isEmpty()) {
        m_title->setText(tr("All of these sessions have ended already"));
        m_warning->setText(tr("There is nothing left to log off."));
        m_logOff->setText(tr("Log off"));
        return;
    }
    m_title->setText(logOffQuestion(targets));
    m_logOff->setText(logOffCommand(targets));
    QString warning =
        tr("Their sessions end with every program in them. Work that has not been saved is lost.");
    const auto hidden = std::ranges::count_if(targets, [this](const Session &session) {
        return m_question.hidden.contains(session.id);
    });
    if (hidden > 0)
        warning += QLatin1Char(' ')
            + tr("%n of these sessions are not shown in the grid now.", nullptr, int(hidden));
    const bool own = std::ranges::any_of(targets, &Session::own);
    if (own)
        warning += QLatin1Char(' ') + tr("Your own session is among them and ends last.");
    else if (m_question.everyone)
        warning += QLatin1Char(' ') + tr("Your own session stays.");
    m_warning->setText(warning);
}

QList<Session> ConfirmLogOffDialog::remaining() const
{
    QList<Session> targets;
    for (int i = 0; i < m_question.targets.size(); ++i) {
        if (!m_gone.at(i))
            targets += m_question.targets.at(i);
    }
    return targets;
}

} // namespace stationmaster
