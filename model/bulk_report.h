// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QList>

namespace stationmaster {

/// What became of one target. Keeps the whole session as it was when the job began, because a row that has
/// been logged off can no longer be asked for its name.
struct BulkEntry
{
    Session session;
    Result<Outcome> result;
};

/// What became of every target of a bulk action, in the order in which they were given.
struct BulkReport
{
    Action action;
    QList<BulkEntry> entries;

    int succeeded() const; ///< Without log-offs whose end nobody could check, and covers that do not hold.
    int seen() const; ///< Message: those whose user has said OK.
    int failed() const; ///< Cancelled ones not counted.
    int cancelled() const;
    /// Targets worth another try: failed or cancelled, except those that are gone.
    QList<Session> retryable() const;
};

} // namespace stationmaster
