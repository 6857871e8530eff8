// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session_model.h"

#include <QAbstractTableModel>

namespace stationmaster {

/// The rows of a SessionModel as lines of a table, in its order: what tiles show, in columns.
class SessionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        UserColumn,
        HostColumn,
        StationColumn,
        KindColumn,
        StateColumn,
        IdleColumn,
        LogOnColumn,
        RoleColumn,
        ColumnCount
    };
    /// What a column is sorted by: a number or a text.
    static constexpr int SortRole = Qt::UserRole + 500;

    /// `sessions` outlives this object.
    explicit SessionTableModel(SessionModel &sessions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// SessionModel's roles are those of the line, whatever the column.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SessionModel &m_sessions;
};

} // namespace stationmaster
