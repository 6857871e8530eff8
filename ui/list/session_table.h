// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/session_table_model.h"
#include "ui/list/shown_sessions_model.h"

#include <QTableView>

namespace stationmaster {

class SessionGrid;

/// The sessions that the grid shows as a table with columns, which can be sorted by each. What is selected
/// here is selected in the grid, and the other way round.
class SessionTable final : public QTableView
{
    Q_OBJECT

public:
    /// All of them outlive this object; `filter` stands on `sessions`, and `grid` shows its rows.
    SessionTable(SessionModel &sessions, const SessionFilterModel &filter, SessionGrid &grid,
                 QWidget *parent = nullptr);

    /// The selected lines, or all where none is, as text with tabs, the headings first.
    QString copyText() const;
    /// All lines below their headings.
    QList<QStringList> lines() const;

Q_SIGNALS:
    /// As SessionGrid has it.
    void menuRequested(const QPoint &position, bool forSelection);
    void enlargeWanted(const stationmaster::SessionId &id);
    void leaveWanted();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeSelection();
    QList<int> shownColumns() const;
    QList<int> selectedRows() const;
    bool namesHosts() const;

    SessionGrid &m_grid;
    SessionTableModel m_lines;
    ShownSessionsModel m_shown;
    bool m_taking = false; ///< The selection is being made that of the grid.
};

} // namespace stationmaster
