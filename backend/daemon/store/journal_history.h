// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/store/audit_reader.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace stationmaster {

/// What JournalAudit has written, read from the system's journal on a thread of its own: a journal may be
/// large, and its disk slow. Anybody may write to the journal, with whatever fields he likes, but for those
/// that journald itself adds: what counts is what root wrote from within stationd's own unit. One reading at
/// a time; each has a deadline, and too many at once are Busy.
class JournalHistory final : public AuditReader
{
public:
    static constexpr int MaxWaiting = 16; ///< Readings not answered yet.
    static constexpr int DeadlineMs = 20'000; ///< For one reading. TimedOut past it: half a history is none.

    /// `folder` has the journal's files; empty for the system's own.
    explicit JournalHistory(QString folder = {});
    /// What is still being read is given up.
    ~JournalHistory() override;

    QFuture<Result<QList<HistoryEntry>>> read(const QDateTime &since, int limit) override;

private:
    struct Shared
    {
        std::atomic_bool stopped = false;
        std::atomic_int waiting = 0;
    };

    const QString m_folder;
    const std::shared_ptr<Shared> m_shared; ///< With the thread, which may outlive this.
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace stationmaster
