// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/session_table.h"

#include "ui/grid/session_grid.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace stationmaster {

SessionTable::SessionTable(SessionModel &sessions, const SessionFilterModel &filter, SessionGrid &grid,
                           QWidget *parent)
    : QTableView(parent)
    , m_grid(grid)
    , m_lines(sessions)
    , m_shown(filter)
{
    setObjectName(QStringLiteral("sessionTable"));
    setAccessibleName(tr("List of the sessions"));
    m_shown.setSourceModel(&m_lines);
    setModel(&m_shown);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(SessionTableModel::NameColumn, Qt::AscendingOrder);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&m_grid, &SessionGrid::selectedSessionsChanged, this, &SessionTable::takeSelection);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT enlargeWanted(index.data(SessionModel::SessionIdRole).value<SessionId>());
    });
}

bool SessionTable::namesHosts() const
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        if (!m_shown.index(row, SessionTableModel::HostColumn).data().toString().isEmpty())
            return true;
    }
    return false;
}

void SessionTable::showEvent(QShowEvent *event)
{
    setColumnHidden(SessionTableModel::HostColumn, !namesHosts());
    horizontalHeader()->setSectionResizeMode(SessionTableModel::NameColumn, QHeaderView::Interactive);
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(SessionTableModel::NameColumn, QHeaderView::Stretch);
    takeSelection();
    QTableView::showEvent(event);
}

void SessionTable::takeSelection()
{
    // While it is not looked at, the grid alone says who is selected.
    if (m_taking || !isVisible())
        return;
    m_taking = true;
    QSet<SessionId> wanted;
    for (const Session &session : m_grid.selectedSessions())
        wanted.insert(session.id);
    QItemSelection selection;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex index = m_shown.index(row, 0);
        if (wanted.contains(index.data(SessionModel::SessionIdRole).value<SessionId>()))
            selection.select(index, m_shown.index(row, SessionTableModel::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_taking = false;
}

void SessionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_taking || !isVisible())
        return;
    m_taking = true;
    QSet<SessionId> wanted;
    for (const int row : selectedRows())
        wanted.insert(m_shown.index(row, 0).data(SessionModel::SessionIdRole).value<SessionId>());
    const int found = m_grid.selectWhere([&wanted](const Session &session) {
        return wanted.contains(session.id);
    });
    // Nobody leaves the selection of the grid as it is.
    if (found == 0)
        m_grid.clearSelection();
    m_taking = false;
}

QList<int> SessionTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    return rows;
}

QList<int> SessionTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < SessionTableModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

QString SessionTable::copyText() const
{
    QString text;
    for (const QStringList &line : m_shown.lines(selectedRows(), shownColumns()))
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QList<QStringList> SessionTable::lines() const
{
    return m_shown.lines({}, shownColumns());
}

void SessionTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint position =
        byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(position, index.isValid() && selectionModel()->isSelected(index));
    event->accept();
}

void SessionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (selectionModel()->hasSelection())
            clearSelection();
        else
            Q_EMIT leaveWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace stationmaster

#include "moc_session_table.cpp"
