// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/history_entry.h"
#include "backend/core/result.h"

#include <QFuture>
#include <QList>

namespace stationmaster {

/// Port: reads back what an AuditTrail has written. Answers at once or later, never blocks.
class AuditReader
{
public:
    virtual ~AuditReader() = default;
    /// Newest first, at most `limit` entries, none older than `since`. Only what this service itself has
    /// written.
    virtual QFuture<Result<QList<HistoryEntry>>> read(const QDateTime &since, int limit) = 0;
};

} // namespace stationmaster
