// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history_model.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

void HistoryModel::setEntries(QList<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_namesHosts = std::ranges::any_of(std::as_const(m_entries), [](const HistoryEntry &entry) {
        return !entry.host.isEmpty();
    });
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return entry.at;
    case OperatorColumn:
        return entry.operatorName;
    case FromColumn:
        return entry.operatorHost;
    case ActColumn:
        return entry.act;
    case TargetColumn:
        return entry.targetUser;
    case HostColumn:
        return entry.host;
    case SessionColumn:
        return entry.station.isEmpty() ? entry.session : entry.station;
    case OutcomeColumn:
        return entry.outcome;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace stationmaster

#include "moc_history_model.cpp"
