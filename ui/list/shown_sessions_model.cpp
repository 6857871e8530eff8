// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/shown_sessions_model.h"

#include "model/name_order.h"
#include "model/session_model.h"
#include "ui/list/session_table_model.h"

namespace stationmaster {

ShownSessionsModel::ShownSessionsModel(const SessionFilterModel &filter, QObject *parent)
    : RowFilterModel(parent)
    , m_filter(filter)
    , m_names(nameCollator())
{
    setSortRole(SessionTableModel::SortRole);
    setDynamicSortFilter(true);
    const auto again = [this] {
        changeRows([] {}); // It has changed already, with what this one asks.
    };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, again);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, again);
    connect(&m_filter, &SessionFilterModel::criteriaChanged, this, again);
}

bool ShownSessionsModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_filter.sourceModel()
        && m_filter.mapFromSource(m_filter.sourceModel()->index(sourceRow, 0)).isValid();
}

bool ShownSessionsModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SessionTableModel::SortRole);
    const QVariant other = right.data(SessionTableModel::SortRole);
    if (one == other)
        return left.row() < right.row();
    if (one.metaType() != QMetaType::fromType<QString>())
        return one.toLongLong() < other.toLongLong();
    return m_names.compare(one.toString(), other.toString()) < 0;
}

QList<QStringList> ShownSessionsModel::lines(const QList<int> &rows, const QList<int> &columns) const
{
    QList<QStringList> lines;
    QStringList headings;
    for (const int column : columns)
        headings += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += headings;
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.isEmpty() && !rows.contains(row))
            continue;
        QStringList line;
        for (const int column : columns)
            line += index(row, column).data().toString();
        lines += line;
    }
    return lines;
}

} // namespace stationmaster

#include "moc_shown_sessions_model.cpp"
