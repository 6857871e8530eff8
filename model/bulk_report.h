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

    int succeeded() const; ///< Seen to happen.
    int unproved() const; ///< Asked for and not refused, and not seen to happen.
    int seen() const; ///< Message: those whose user has said OK.
    int failed() const; ///< With an error; cancelled ones not counted.
    int cancelled() const;
    /// Nothing is left to be wished for. A lock that was asked for is all that can be had of many lockers; a
    /// log-off that nobody could check, or a cover under which one can go on typing, is not enough.
    bool isComplete() const;
    /// Targets worth another try: failed, except those that are gone. Whoever cancelled did not want them.
    QList<Session> retryable() const;
};

} // namespace stationmaster
