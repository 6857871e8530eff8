// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/history_entry.h"
#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QList>

namespace stationmaster {

/// What was done in the demonstration classroom: what a lesson before this one left behind, and then whatever
/// the operator does.
class DemoHistory final
{
public:
    explicit DemoHistory(const QDateTime &start);

    void add(const QDateTime &at, const Action &action, const Session &target, const Result<Outcome> &result);
    void add(const QDateTime &at, const QString &act);
    void addCancel(const QDateTime &at, const Session &target);

    /// Newest first.
    QList<HistoryEntry> entries(const QDateTime &since, int limit) const;

private:
    QList<HistoryEntry> m_entries; ///< Oldest first.
};

} // namespace stationmaster
