// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history_model.h"
#include "model/row_filter_model.h"

#include <QCollator>
#include <QStringList>

namespace stationmaster {

/// A HistoryModel in words, filtered by what is searched for, newest first unless sorted otherwise. Every
/// word must be found in some column as it is shown; case does not count.
class HistoryViewModel final : public RowFilterModel
{
    Q_OBJECT

public:
    explicit HistoryViewModel(QObject *parent = nullptr);

    void setSearch(const QString &text);
    /// The headers and then every row of `rows` (all if empty), as shown: without the column of hosts where
    /// no entry names one.
    QList<QStringList> lines(const QList<int> &rows = {}) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool namesHosts() const;

    QStringList m_words;
    QCollator m_collator;
};

} // namespace stationmaster
