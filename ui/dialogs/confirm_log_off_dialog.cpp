// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_log_off_dialog.h"

#include "model/name_order.h"
#include "model/session_model.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/warning_choice.h"
#include "ui/grid/session_tile.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/settings/action_settings.h"
#include "ui/text/job_text.h"
#include "ui/text/session_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(question.targets, [&collator](const Session &a, const Session &b) {
        return collator.compare(a.displayName(), b.displayName()) < 0;
    });
    return question;
}

/// Every session of the users of `targets`, those first.
QList<Session> withAllOfTheirUsers(const QList<Session> &targets, const QList<Session> &all)
{
    QList<Session> sessions = targets;
    for (const Session &session : all) {
        const bool theirs = std::ranges::any_of(targets, [&session](const Session &target) {
            return target.id.host == session.id.host && target.id.uid == session.id.uid;
        });
        const bool listed = std::ranges::any_of(targets, [&session](const Session &target) {
            return target.id == session.id;
        });
        if (theirs && !listed)
            sessions += session;
    }
    return sessions;
}

/// What the operator should know about a target before it is ended; empty for an ordinary one.
QString noteFor(const Session &session, bool hidden, const QDateTime &now)
{
    QStringList notes;
    if (session.own)
        notes += ConfirmLogOffDialog::tr("your own session");
    if (const QString role = roleText(session.role); !role.isEmpty())
        notes += role;
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

ConfirmLogOffDialog::ConfirmLogOffDialog(const Question &question, SessionModel &model,
                                         const ActionSettings &last, QWidget *parent)
    : QDialog(parent)
    , m_question(inReadingOrder(question))
    , m_model(model)
    , m_rows(isEverywhere() ? withAllOfTheirUsers(m_question.targets, model.sessions()) : m_question.targets)
    , m_warns(model.backend().host().capabilities.warns)
    , m_gone(m_rows.size(), false)
    , m_title(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_choice(new WarningChoice(last, this))
{
    setObjectName(QStringLiteral("confirmLogOffDialog"));
    if (isEverywhere())
        setWindowTitle(tr("Log off everywhere"));
    else
        setWindowTitle(question.everyone ? tr("Log off all users") : tr("Log off selected users"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeHeader());
    column->addWidget(m_list, 1);
    column->addWidget(m_choice);
    if (!m_warns)
        m_choice->forbid(tr("This computer cannot warn its users first: it needs stationd there.")
                         + QLatin1Char(' ') + installServiceText());
    addButtons(*column);

    fillList();
    followModel();
    updateTexts();
    connect(m_choice, &WarningChoice::graceChanged, this, &ConfirmLogOffDialog::updateTexts);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConfirmLogOffDialog::followModel);
    const int rows = std::clamp(int(m_rows.size()), 3, 12);
    resizeToText(*this, QSize(680, 300 + rows * 26));
}

int ConfirmLogOffDialog::chosenGrace() const
{
    return m_choice->graceSeconds();
}

QString ConfirmLogOffDialog::chosenMessage() const
{
    return m_choice->message();
}

int ConfirmLogOffDialog::graceSeconds() const
{
    return m_warns && !m_now ? chosenGrace() : 0;
}

QString ConfirmLogOffDialog::message() const
{
    return graceSeconds() > 0 ? chosenMessage() : QString();
}

void ConfirmLogOffDialog::addButtons(QLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    const QIcon icon = symbolicIcon(QStringLiteral("log-off"), ThemeColors::of(palette()).negative);
    // Action roles: the box would say "accepted" before the button had said which of the two it was.
    m_logOff = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_logOff->setObjectName(QStringLiteral("logOffButton"));
    m_logOff->setIcon(icon);
    m_logOffNow = buttons->addButton(tr("Log off &now"), QDialogButtonBox::ActionRole);
    m_logOffNow->setObjectName(QStringLiteral("logOffNowButton"));
    m_logOffNow->setIcon(icon);
    m_logOffNow->setToolTip(tr("Without a warning: work that has not been saved is lost"));
    for (QPushButton *button : {m_logOff, m_logOffNow})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_logOff, m_logOffNow}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            m_now = button == m_logOffNow;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
    // Enter on a dialog that has just popped up must not end anybody's work.
    cancel->setDefault(true);
    cancel->setFocus();
}

QLayout *ConfirmLogOffDialog::makeHeader()
{
    auto *icon = new QLabel(this);
    icon->setPixmap(
        symbol(isEverywhere() ? QStringLiteral("log-off-everywhere") : QStringLiteral("warning"), SymbolSize,
               devicePixelRatioF(),
               isEverywhere() ? ThemeColors::of(palette()).negative : ThemeColors::of(palette()).neutral));
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
    for (const Session &session : m_rows) {
        auto *item = new QTreeWidgetItem;
        item->setText(NameColumn, session.displayName());
        // Whoever is ended everywhere cannot keep one of his sessions.
        if (!isEverywhere())
            item->setCheckState(NameColumn, Qt::Checked);
        item->setIcon(NameColumn, symbolicIcon(stateSymbol(session), stateColor(session, colors)));
        item->setText(UserColumn, session.userName);
        item->setText(StationColumn, placeText(session));
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
    connect(m_list, &QTreeWidget::itemChanged, this, &ConfirmLogOffDialog::updateTexts);
    m_list->header()->setStretchLastSection(true);
    // A heading is longer in some languages than what stands below it.
    for (const auto &[column, width] : std::initializer_list<std::pair<int, int>>{
             {NameColumn, 180}, {UserColumn, 105}, {StationColumn, 85}})
        m_list->setColumnWidth(column, std::max(width, m_list->header()->sectionSizeHint(column)));
}

void ConfirmLogOffDialog::followModel()
{
    bool changed = false;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_gone.at(i) || m_model.indexOf(m_rows.at(i).id).isValid())
            continue;
        m_gone[i] = true;
        changed = true;
        const QSignalBlocker blocker(m_list);
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
    m_logOffNow->setEnabled(!targets.isEmpty());
    m_logOffNow->setVisible(chosenGrace() > 0);
    if (targets.isEmpty() && m_gone.contains(false)) {
        m_title->setText(tr("Nobody is chosen"));
        m_warning->setText(tr("Tick whom you want to log off."));
        m_logOff->setText(tr("Log off"));
        return;
    }
    if (targets.isEmpty()) {
        m_title->setText(tr("All of these sessions have ended already"));
        m_warning->setText(tr("There is nothing left to log off."));
        m_logOff->setText(tr("Log off"));
        return;
    }
    const int grace = chosenGrace();
    m_title->setText(isEverywhere() ? logOffEverywhereQuestion(m_question.targets) : logOffQuestion(targets));
    m_logOff->setText(isEverywhere() ? logOffEverywhereCommand(grace) : logOffCommand(targets, grace));
    QString warning = isEverywhere() ? tr("Every session below ends, whatever else they open meanwhile, and "
                                          "everything that runs for them in "
                                          "the background. Work that has not been saved is lost.")
        : grace > 0
        ? tr("They see a countdown and can save their work. Then their sessions end with every program in "
             "them.")
        : tr("Their sessions end with every program in them. Work that has not been saved is lost.");
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
    if (m_question.leftOut > 0)
        warning += QLatin1Char(' ')
            + tr("%n administrator(s), on whom you may not act, are left out.", nullptr, m_question.leftOut);
    m_warning->setText(warning);
}

bool ConfirmLogOffDialog::isChosen(qsizetype row) const
{
    return isEverywhere() || m_list->topLevelItem(int(row))->checkState(NameColumn) == Qt::Checked;
}

QList<Session> ConfirmLogOffDialog::targets() const
{
    if (isEverywhere())
        return m_question.targets;
    QList<Session> chosen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (isChosen(i))
            chosen += m_rows.at(i);
    }
    return chosen;
}

QList<Session> ConfirmLogOffDialog::remaining() const
{
    QList<Session> targets;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_gone.at(i) && isChosen(i))
            targets += m_rows.at(i);
    }
    return targets;
}

} // namespace stationmaster

#include "moc_confirm_log_off_dialog.cpp"
