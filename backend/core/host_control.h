// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/history_entry.h"
#include "backend/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace stationmaster {

/// The port: what is done to a host as a whole. Lives on the thread that made it and never blocks it. The
/// host decides who may; a host that has no such thing answers Unsupported (Host::capabilities tells
/// beforehand).
class HostControl : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxHistory = 10'000; ///< Entries of one answer.

    using QObject::QObject;

    /// Blocks every session that the caller may act on, his own and his kind left out, and whoever of those
    /// logs on later, until unblockAll() or until `leaseSeconds` are over; 0: the site's own lease. Blocking
    /// again changes text and lease. The answer says that the order stands (Host::standingBlock), not that
    /// all covers are up: Session::blocked tells that for each.
    virtual QFuture<Result<>> blockAll(const QString &message, int leaseSeconds) = 0;
    /// Lifts that order, and the covers of single sessions with it.
    virtual QFuture<Result<>> unblockAll() = 0;

    /// What was done on this host and refused, newest first, at most `limit` entries, none older than
    /// `since`.
    virtual QFuture<Result<QList<HistoryEntry>>> history(const QDateTime &since, int limit) = 0;
};

} // namespace stationmaster
