// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/row_filter_model.h"
#include "model/session_filter_model.h"

#include <QCollator>

namespace stationmaster {

/// Of a SessionTableModel the lines of those sessions that a SessionFilterModel shows, sorted by a column.
class ShownSessionsModel final : public RowFilterModel
{
    Q_OBJECT

public:
    /// `filter` outlives this object; both stand on one SessionModel.
    explicit ShownSessionsModel(const SessionFilterModel &filter, QObject *parent = nullptr);

    /// The texts of those rows, or of all where there are none, below the headings of the columns.
    QList<QStringList> lines(const QList<int> &rows, const QList<int> &columns) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const SessionFilterModel &m_filter;
    const QCollator m_names;
};

} // namespace stationmaster
