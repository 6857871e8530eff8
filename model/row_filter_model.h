// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace stationmaster {

/// A QSortFilterProxyModel that comes to let other rows through, as the release of Qt at hand wants to be
/// told of it.
class RowFilterModel : public QSortFilterProxyModel
{
protected:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// After `change`, filterAcceptsRow() answers otherwise: all rows are looked at anew.
    template <typename Change>
    void changeRows(const Change &change)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        beginFilterChange();
        change();
        endFilterChange(Direction::Rows);
#else
        change();
        invalidateRowsFilter();
#endif
    }
};

} // namespace stationmaster
