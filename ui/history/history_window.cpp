// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_window.h"

#include "backend/core/async.h"
#include "model/csv.h"
#include "model/file_writer.h"
#include "ui/commands/action_factory.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/history/name_icon_provider.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/history_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace stationmaster {

namespace {

enum class Since
{
    Today,
    Week,
    Ever,
};

QDateTime beginOf(Since since)
{
    const QDate today = QDate::currentDate();
    switch (since) {
    case Since::Today:
        return today.startOfDay();
    case Since::Week:
        return today.addDays(-6).startOfDay();
    case Since::Ever:
        break;
    }
    return QDateTime::fromSecsSinceEpoch(0);
}

} // namespace

HistoryWindow::HistoryWindow(HostControl &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_search(new QLineEdit(this))
    , m_since(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("historyWindow"));
    setWindowTitle(tr("History"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_view.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(10);
    column->addLayout(makeTop());
    column->addWidget(m_table, 1);
    fillTable();
    column->addLayout(makeBottom());
    m_search->setFocus();
    resizeToText(*this, QSize(960, 520));
    refresh();
}

void HistoryWindow::refresh()
{
    const int question = ++m_question;
    tell(tr("Reading the history…"));
    whenDone(m_control.history(beginOf(Since(m_since->currentIndex())), HostControl::MaxHistory), this,
             [this, question](const Result<QList<HistoryEntry>> &answer) {
                 if (question == m_question)
                     showAnswer(answer);
             });
}

QString HistoryWindow::copyText() const
{
    QString text;
    QList<QStringList> lines = m_view.lines(selectedRows());
    lines.removeFirst(); // The headers are for files.
    for (const QStringList &line : std::as_const(lines))
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

void HistoryWindow::saveTo(const QString &fileName)
{
    whenDone(writeFile(fileName, toCsv(m_view.lines())), this, [this, fileName](const Result<> &result) {
        const QString shown = QDir::toNativeSeparators(fileName);
        if (result) {
            tell(tr("Saved to %1").arg(shown));
            Q_EMIT saved();
        } else {
            tell(tr("%1 could not be written.").arg(shown), true);
        }
    });
}

QLayout *HistoryWindow::makeTop()
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view.setSearch(text);
        updateCount();
    });
    // In the order of the enumerators.
    m_since->addItems({tr("Today"), tr("Last seven days"), tr("All")});
    m_since->setObjectName(QStringLiteral("historySince"));
    m_since->setAccessibleName(tr("How far back"));
    connect(m_since, &QComboBox::currentIndexChanged, this, &HistoryWindow::refresh);
    QAction *again = makeAction(this, QStringLiteral("refreshHistory"), QStringLiteral("retry"),
                                tr("&Refresh"), QKeySequence::Refresh);
    connect(again, &QAction::triggered, this, &HistoryWindow::refresh);
    addAction(again);
    auto *button = new QPushButton(again->icon(), again->text(), this);
    button->setToolTip(again->toolTip());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, again, &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_since);
    row->addWidget(button);
    return row;
}

void HistoryWindow::fillTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("What was done"));
    m_table->setModel(&m_view);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::TimeColumn, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<std::pair<int, int>> widths{
        {HistoryModel::TimeColumn, 150},   {HistoryModel::OperatorColumn, 145},
        {HistoryModel::FromColumn, 110},   {HistoryModel::ActColumn, 140},
        {HistoryModel::TargetColumn, 120}, {HistoryModel::HostColumn, 110},
        {HistoryModel::SessionColumn, 120}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setColumnHidden(HistoryModel::HostColumn, true);
}

QLayout *HistoryWindow::makeBottom()
{
    m_status->setObjectName(QStringLiteral("historyStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    QAction *copy = makeAction(this, QStringLiteral("copyHistory"), QStringLiteral("copy"), tr("C&opy"),
                               QKeySequence::Copy);
    setHint(*copy, tr("Copy the selected lines, or all"));
    copy->setShortcutContext(Qt::WindowShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(copyText());
    });
    QAction *save = makeAction(this, QStringLiteral("saveHistory"), QStringLiteral("details"),
                               tr("&Save as CSV…"), QKeySequence::Save);
    connect(save, &QAction::triggered, this, &HistoryWindow::askWhereToSave);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    for (QAction *action : {copy, save}) {
        addAction(action);
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(close);
    return row;
}

void HistoryWindow::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(nameIconProvider());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Tables (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryWindow::saveTo);
    dialog->open();
}

void HistoryWindow::showAnswer(const Result<QList<HistoryEntry>> &answer)
{
    if (!answer) {
        m_model.setEntries({});
        tell(hostErrorSentence(answer.error()), true);
        return;
    }
    m_model.setEntries(answer.value());
    m_table->setColumnHidden(HistoryModel::HostColumn, !m_model.namesHosts());
    updateCount();
}

void HistoryWindow::updateCount()
{
    const int all = m_model.rowCount();
    const int shown = m_view.rowCount();
    if (all == 0)
        tell(tr("Nothing was done in this time."));
    else if (shown < all)
        tell(tr("%1 of %n entries", nullptr, all).arg(shown));
    else
        tell(tr("%n entries", nullptr, all));
}

void HistoryWindow::tell(const QString &text, bool isError)
{
    QPalette palette = this->palette();
    if (isError)
        palette.setColor(QPalette::WindowText, ThemeColors::of(palette).negative);
    m_status->setPalette(palette);
    m_status->setText(text);
}

QList<int> HistoryWindow::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    return rows;
}

} // namespace stationmaster

#include "moc_history_window.cpp"
