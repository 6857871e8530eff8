// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/history_entry.h"

#include <QAbstractTableModel>
#include <QList>

namespace stationmaster {

/// What was done on a host, a row for each entry, in the order given. Words for acts and outcomes are the
/// view's business: Qt::DisplayRole is what the host wrote down.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        OperatorColumn,
        FromColumn,
        ActColumn,
        TargetColumn,
        HostColumn, ///< Empty where one host alone was asked.
        SessionColumn,
        OutcomeColumn,
        ColumnCount
    };

    enum Role
    {
        EntryRole = Qt::UserRole + 1, ///< HistoryEntry
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<HistoryEntry> entries);
    /// Some entry says on which of several hosts it happened.
    bool namesHosts() const { return m_namesHosts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HistoryEntry> m_entries;
    bool m_namesHosts = false;
};

} // namespace stationmaster
