// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_report_dialog.h"

#include "ui/commands/action_factory.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/grid/session_tile.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
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
    ResultColumn,
    ColumnCount
};

} // namespace

BulkReportDialog::BulkReportDialog(const BulkReport &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("bulkReportDialog"));
    setWindowTitle(tr("Details"));
    auto *summary = new QLabel(summarySentence(report), this);
    summary->setObjectName(QStringLiteral("reportSummary"));
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    summary->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(summary);
    column->addWidget(m_table, 1);
    fillTable();
    addButtons(*column);
    resizeToText(*this, QSize(760, 420));
}

QString BulkReportDialog::copyText() const
{
    const bool some = m_table->selectionModel()->hasSelection();
    QString text;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (some && !m_table->item(row, NameColumn)->isSelected())
            continue;
        QStringList fields;
        for (int column = 0; column < ColumnCount; ++column)
            fields += m_table->item(row, column)->text();
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void BulkReportDialog::fillTable()
{
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(tr("What became of each session"));
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(int(m_report.entries.size()));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("User"), tr("Station"), tr("Result")});
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ResultColumn, QHeaderView::Stretch);
    // A heading is longer in some languages than what stands below it.
    for (const auto &[column, width] : std::initializer_list<std::pair<int, int>>{
             {NameColumn, 170}, {UserColumn, 110}, {StationColumn, 90}})
        m_table->setColumnWidth(column,
                                std::max(width, m_table->horizontalHeader()->sectionSizeHint(column)));

    QList<BulkEntry> entries = m_report.entries;
    std::stable_partition(entries.begin(), entries.end(), [](const BulkEntry &entry) {
        return !entry.result;
    });
    const ThemeColors colors = ThemeColors::of(palette());
    for (int row = 0; row < entries.size(); ++row) {
        const auto &[session, result] = entries.at(row);
        const QStringList fields{session.displayName(), session.userName, placeText(session),
                                 resultSentence(m_report.action, result)};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(fields.at(column)));
        m_table->item(row, ResultColumn)
            ->setIcon(symbolicIcon(outcomeSymbol(result), outcomeColor(result, colors)));
    }
}

void BulkReportDialog::addButtons(QLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *copy = makeAction(this, QStringLiteral("copyReport"), QStringLiteral("copy"), tr("C&opy"),
                            QKeySequence::Copy);
    setHint(*copy, tr("Copy the selected lines, or all"));
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(copyText());
    });
    addAction(copy);
    auto *copyButton = buttons->addButton(copy->text(), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copyButton"));
    copyButton->setIcon(copy->icon());
    copyButton->setToolTip(copy->toolTip());
    connect(copyButton, &QPushButton::clicked, copy, &QAction::trigger);
    if (!m_report.retryable().isEmpty()) {
        auto *retry = buttons->addButton(tr("Try &again"), QDialogButtonBox::ActionRole);
        retry->setObjectName(QStringLiteral("retryButton"));
        retry->setIcon(symbolicIcon(QStringLiteral("retry")));
        retry->setToolTip(tr("Ask again and do the same for those that failed, and only for those"));
        connect(retry, &QPushButton::clicked, this, [this] {
            Q_EMIT retryWanted(m_report);
            close();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column.addWidget(buttons);
}

} // namespace stationmaster

#include "moc_bulk_report_dialog.cpp"
