// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/power_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/power_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
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
    ComputerColumn,
    UsersColumn,
    NoteColumn,
    ColumnCount
};

constexpr int IdRole = Qt::UserRole;

QString symbolOf(PowerVerb verb)
{
    return verb == PowerVerb::Restart ? QStringLiteral("restart") : QStringLiteral("power-off");
}

QStringList namesOfReachable(const QList<PowerTarget> &targets)
{
    QStringList names;
    for (const PowerTarget &target : targets) {
        if (target.isReachable)
            names += target.name;
    }
    return names;
}

} // namespace

PowerDialog::PowerDialog(PowerVerb verb, const QList<PowerTarget> &targets, QWidget *parent)
    : QDialog(parent)
    , m_verb(verb)
    , m_reachable(int(std::ranges::count_if(targets, &PowerTarget::isReachable)))
    , m_list(new QTreeWidget(this))
    , m_warning(new QComboBox(this))
{
    setObjectName(QStringLiteral("powerDialog"));
    setWindowTitle(verb == PowerVerb::Restart ? tr("Restart computers") : tr("Shut down computers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeDialogHeader(this, symbolOf(verb), powerQuestion(verb, namesOfReachable(targets)),
                                       powerConsequence(verb, 0)));
    column->addWidget(m_list, 1);
    column->addWidget(makeChoice());
    fillList(targets);
    addButtons();
    updateText();
    const int rows = std::clamp(int(targets.size()), 3, 12);
    resizeToText(*this, QSize(680, 260 + rows * 26));
}

void PowerDialog::fillList(const QList<PowerTarget> &targets)
{
    m_list->setObjectName(QStringLiteral("powerTargets"));
    m_list->setAccessibleName(tr("Computers, and who is logged on there"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Computer"), tr("Logged on"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const PowerTarget &target : targets) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(ComputerColumn, target.name);
        item->setData(ComputerColumn, IdRole, target.hostId);
        if (target.isReachable)
            continue;
        item->setText(NoteColumn, tr("cannot be reached, and is left alone"));
        item->setDisabled(true);
    }
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(ComputerColumn, std::max(150, m_list->header()->sectionSizeHint(ComputerColumn)));
    m_list->setColumnWidth(UsersColumn, std::max(210, m_list->header()->sectionSizeHint(UsersColumn)));
}

QWidget *PowerDialog::makeChoice()
{
    auto *widget = new QWidget(this);
    m_warning->setObjectName(QStringLiteral("powerWarning"));
    m_warning->addItem(tr("none, now"), 0);
    for (const int minutes : {1, 5})
        m_warning->addItem(tr("%n minute(s)", nullptr, minutes), minutes * 60);
    m_warning->setCurrentIndex(1);
    auto *label = new QLabel(tr("&Warning:"), widget);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_warning);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_warning);
    row->addStretch(1);
    connect(m_warning, &QComboBox::currentIndexChanged, this, &PowerDialog::updateText);
    return widget;
}

void PowerDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    QPushButton *act = buttons->addButton(m_verb == PowerVerb::Restart ? tr("&Restart") : tr("&Shut down"),
                                          QDialogButtonBox::AcceptRole);
    act->setObjectName(QStringLiteral("powerButton"));
    act->setIcon(symbolicIcon(symbolOf(m_verb), ThemeColors::of(palette()).negative));
    act->setAutoDefault(false);
    act->setEnabled(m_reachable > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    // Enter on a dialog that has just popped up must not end anybody's work.
    cancel->setDefault(true);
    cancel->setFocus();
}

void PowerDialog::updateText()
{
    findChild<QLabel *>(QStringLiteral("dialogText"))->setText(powerConsequence(m_verb, warnSeconds()));
}

int PowerDialog::warnSeconds() const
{
    return m_warning->currentData().toInt();
}

void PowerDialog::setUsers(const QString &hostId, const QString &users)
{
    QTreeWidgetItem *item = itemOf(hostId);
    if (!item)
        return;
    item->setText(UsersColumn, users);
    item->setToolTip(UsersColumn, users.toHtmlEscaped());
}

void PowerDialog::setObstacles(const QString &hostId, const QStringList &obstacles)
{
    QTreeWidgetItem *item = itemOf(hostId);
    if (!item)
        return;
    item->setText(NoteColumn, obstacles.join(QLatin1Char(' ')));
    item->setToolTip(NoteColumn, obstacles.join(QLatin1Char(' ')).toHtmlEscaped());
    item->setIcon(NoteColumn,
                  obstacles.isEmpty()
                      ? QIcon()
                      : symbolicIcon(QStringLiteral("warning"), ThemeColors::of(palette()).neutral));
}

QTreeWidgetItem *PowerDialog::itemOf(const QString &hostId) const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(ComputerColumn, IdRole).toString() == hostId)
            return item;
    }
    return nullptr;
}

} // namespace stationmaster

#include "moc_power_dialog.cpp"
