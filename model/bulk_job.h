// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bulk_report.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace stationmaster {

/// One action on many targets: at most `parallelLimit` under way at once, continues on error, answers for
/// every target exactly once. Own sessions come last, after everything else has ended, so that the operator
/// sees the rest done before the program goes down with its session. cancel() calls off what has not begun;
/// what has begun runs to its end and is reported as it ended. An empty list of targets finishes at once,
/// with an empty report: it never means "all". Lives on one thread. Owned by its parent; does not delete
/// itself.
class BulkJob final : public QObject
{
    Q_OBJECT

public:
    using Operation = std::function<QFuture<Result<Outcome>>(const Session &)>;

    static constexpr int DefaultParallelLimit = 32;

    BulkJob(Action action, QList<Session> targets, Operation operation,
            int parallelLimit = DefaultParallelLimit, QObject *parent = nullptr);

    /// Called once. itemFinished and finished are emitted later from the event loop, never from within
    /// start().
    void start();
    void cancel();

    const Action &action() const { return m_action; }
    int total() const { return int(m_targets.size()); }
    int done() const { return m_done; }
    bool isFinished() const { return m_finished; }
    bool isCancelled() const { return m_cancelled; }
    /// Complete once finished() has been emitted.
    const BulkReport &report() const { return m_report; }

Q_SIGNALS:
    void itemStarted(const stationmaster::SessionId &id);
    void itemFinished(const stationmaster::SessionId &id,
                      const stationmaster::Result<stationmaster::Outcome> &result);
    void progressChanged(int done, int total);
    void finished();

private:
    void proceed();
    void startMore();
    void callOffRest();
    void finishItem(int index, const Result<Outcome> &result);

    const Action m_action;
    const QList<Session> m_targets;
    const Operation m_operation;
    const int m_parallelLimit;
    BulkReport m_report;
    int m_next = 0;
    int m_running = 0;
    int m_done = 0;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace stationmaster
