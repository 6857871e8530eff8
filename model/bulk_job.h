// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_handle.h"
#include "model/bulk_report.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace stationmaster {

/// One action on many targets: on each host at most `parallelLimit` under way at once to begin with, one more
/// for each that has ended well there, up to MostParallel; continues on error, answers for every target
/// exactly once. So a room that ends quickly ends together, a host that is slow holds up no other, and where
/// something hangs most of it has not begun and can be cancelled. A target whose user is being warned, or has
/// a message on the screen, is not under way: three hundred are warned at once, whatever the limit. Own
/// sessions come last, after everything else has ended, so that the operator sees the rest done before the
/// program goes down with its session; a message ends nothing and keeps the order. cancel() cancels what has
/// not begun and those that wait: countdowns are called off, and nobody is waited for who has not said OK.
/// What has gone further runs to its end. Each is reported as it ended. An empty list of targets finishes at
/// once, with an empty report: it never means "all". Lives on one thread. Owned by its parent; does not
/// delete itself.
class BulkJob final : public QObject
{
    Q_OBJECT

public:
    using Operation = std::function<ActionHandle(const Session &)>;

    static constexpr int DefaultParallelLimit = 32;
    /// The system bus lets one client wait for 128 replies.
    static constexpr int MostParallel = 96;

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
    /// Those that wait for their user: to read a message, or for the end of a countdown.
    int waiting() const { return int(m_waiting.size()); }
    /// Nothing else is left.
    bool onlyWaits() const { return m_begun == total() && m_running == int(m_waiting.size()); }
    /// Complete once finished() has been emitted; until then those that have not ended stand as cancelled.
    const BulkReport &report() const { return m_report; }

Q_SIGNALS:
    void itemStarted(const stationmaster::SessionId &id);
    /// Between its itemStarted and its itemFinished.
    void stepReached(const stationmaster::SessionId &id, stationmaster::Step step);
    /// cancel() came too late for it, or could not be told to the host; it goes on.
    void cancelFailed(const stationmaster::SessionId &id, const stationmaster::Error &error);
    void itemFinished(const stationmaster::SessionId &id,
                      const stationmaster::Result<stationmaster::Outcome> &result);
    void progressChanged(int done, int total);
    /// waiting() is another number.
    void waitingChanged();
    void finished();

private:
    /// What is to be done on one host, in order.
    struct Lane
    {
        QList<int> targets; ///< Those that have not begun, by index.
        int active = 0; ///< Under way there, without those that wait for their user.
        int limit = 0;
    };

    void proceed();
    void startMore();
    void begin(int index);
    Lane &laneOf(int index) { return m_lanes[m_targets.at(index).id.host]; }
    void cancelRest();
    void noteStep(int index, Step step);
    void cancelWaiting(int index);
    void endItem(int index, const Result<Outcome> &result);
    void finishItem(int index, const Result<Outcome> &result);

    const Action m_action;
    const QList<Session> m_targets;
    const Operation m_operation;
    QMap<QString, Lane> m_lanes; ///< By Host::id.
    QList<int> m_own; ///< Own sessions that come last and have not begun, by index.
    BulkReport m_report;
    QHash<int, ActionHandle> m_underWay; ///< By index, those that have not ended.
    QSet<int> m_waiting; ///< Those of them that wait for their user.
    QSet<int> m_cancelAsked; ///< Those that have been asked to end.
    int m_begun = 0; ///< Cancelled ones included.
    int m_running = 0; ///< Begun and not ended, waiting ones included.
    int m_done = 0;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace stationmaster
