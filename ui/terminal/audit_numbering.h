// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/history_entry.h"

#include <QList>
#include <QString>

#include <utility>

namespace stationmaster {

/// What the numbers of a record's entries say of it: each is one more than the one before, so that what was
/// taken away or added shows. Entries without a number are from before there were any.
struct AuditNumbering
{
    using Range = std::pair<quint64, quint64>; ///< First and last.

    quint64 first = 0; ///< 0: no entry has a number.
    quint64 last = 0;
    QList<Range> missing; ///< Between first and last, ascending.
    QList<quint64> twice; ///< There twice or more often, ascending.

    static AuditNumbering of(const QList<HistoryEntry> &entries);

    bool isWhole() const { return missing.isEmpty() && twice.isEmpty(); }
    /// "4, 7-9".
    QString missingText() const;
    QString twiceText() const;
};

} // namespace stationmaster
