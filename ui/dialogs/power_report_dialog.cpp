// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/power_report_dialog.h"

#include "backend/core/session.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/power_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

PowerReportDialog::PowerReportDialog(PowerVerb verb, const QList<PowerEntry> &entries, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("powerReportDialog"));
    setWindowTitle(tr("Details"));
    auto *summary = new QLabel(powerSummary(verb, entries), this);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    summary->setFont(bold);

    QList<PowerEntry> ordered = entries;
    // What went wrong is what somebody looks for.
    std::stable_partition(ordered.begin(), ordered.end(), [](const PowerEntry &entry) {
        return !entry.isSeen();
    });
    auto *table = new QTableWidget(int(ordered.size()), 2, this);
    table->setObjectName(QStringLiteral("powerReport"));
    table->setAccessibleName(tr("What became of each computer"));
    table->setHorizontalHeaderLabels({tr("Computer"), tr("Result")});
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setColumnWidth(0, std::max(170, table->horizontalHeader()->sectionSizeHint(0)));
    const ThemeColors colors = ThemeColors::of(palette());
    for (int row = 0; row < int(ordered.size()); ++row) {
        const PowerEntry &entry = ordered.at(row);
        const QString result =
            entry.outcome ? powerSentence(verb, *entry.outcome) : powerStepText(verb, entry.step);
        table->setItem(row, 0, new QTableWidgetItem(displayable(entry.name)));
        auto *item = new QTableWidgetItem(result);
        item->setIcon(entry.isSeen() ? symbolicIcon(QStringLiteral("success"), colors.positive)
                                     : symbolicIcon(QStringLiteral("warning"), colors.neutral));
        table->setItem(row, 1, item);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(summary);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resizeToText(*this, QSize(680, 360));
}

} // namespace stationmaster

#include "moc_power_report_dialog.cpp"
