// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/async.h"
#include "backend/core/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace stationmaster {

/// What the two ends of an action under way have in common. Only ActionHandle and ActionRun touch it.
class ActionProgress final : public QObject
{
    Q_OBJECT

public:
    using Cancel = std::function<QFuture<Result<>>()>;

    std::optional<Step> step; ///< The last one that was reached.
    QFuture<Result<Outcome>> result;
    Cancel cancel; ///< Null where nothing can be called off, and once the action is over.

Q_SIGNALS:
    void stepReached(stationmaster::Step step);
};

/// One action on one session while it is under way, for whoever asked for it: how far it has come, how it
/// ended, and a way to call it off. A small value; copies speak of the same action. It does not own the
/// action: letting go of it calls nothing off. Belongs to the thread of the backend that gave it.
class ActionHandle
{
public:
    /// Of an action that was over when it was asked for.
    ActionHandle(const Result<Outcome> &result);
    ActionHandle(const Error &error)
        : ActionHandle(Result<Outcome>(error))
    {
    }

    /// What was seen to happen. Comes within the deadlines of whoever carries it out; Cancelled if that has
    /// gone away.
    QFuture<Result<Outcome>> result() const { return m_progress->result; }
    /// A handle serves wherever the outcome alone is of interest.
    operator QFuture<Result<Outcome>>() const { return result(); }

    /// The last step that was reached; none yet, or never.
    std::optional<Step> step() const { return m_progress->step; }
    /// Calls `then(step)` for the step that it has come to, if any, before this returns, and for each one
    /// from now on; none after the result, and never after `owner` has died. `then` may hold handles.
    template <typename Then>
    void onStep(QObject *owner, Then then) const
    {
        if (m_progress->step)
            then(*m_progress->step);
        if (!result().isFinished())
            QObject::connect(m_progress.get(), &ActionProgress::stepReached, owner, std::move(then));
    }

    /// Asks that it have no further effect: a countdown is called off, and a message that is on the screen is
    /// no longer waited for. How it ended is told by result(), as ever. NotFound: it is too late, and the
    /// action runs to its end.
    QFuture<Result<>> cancel() const;

    /// The same action, not one like it.
    bool operator==(const ActionHandle &other) const = default;

private:
    friend class ActionRun;
    explicit ActionHandle(std::shared_ptr<ActionProgress> progress)
        : m_progress(std::move(progress))
    {
    }

    std::shared_ptr<ActionProgress> m_progress;
};

/// The same for whoever carries the action out: tells the steps and, once, the result. One that is destroyed
/// without a result answers Cancelled.
class ActionRun
{
public:
    using Cancel = ActionProgress::Cancel;

    ActionRun();
    ~ActionRun();
    Q_DISABLE_COPY_MOVE(ActionRun)

    ActionHandle handle() const { return ActionHandle(m_progress); }
    /// How to call it off. Called at most as often as somebody asks, never once it is over.
    void setCancel(Cancel cancel) { m_progress->cancel = std::move(cancel); }

    bool isFinished() const { return m_finished; }
    void reach(Step step);
    /// The first result is the one that counts.
    void finish(const Result<Outcome> &result);

private:
    const std::shared_ptr<ActionProgress> m_progress;
    QPromise<Result<Outcome>> m_promise;
    bool m_finished = false;
};

/// As for the future of its result.
template <typename Then>
void whenDone(const ActionHandle &handle, QObject *owner, Then then)
{
    whenDone(handle.result(), owner, std::move(then));
}

} // namespace stationmaster
