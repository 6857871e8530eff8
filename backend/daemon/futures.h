// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/core/clock.h"

#include <QThreadPool>

#include <chrono>
#include <memory>
#include <utility>

namespace stationmaster {

/// Runs `work` (which gives a Result<T>, and touches nothing that belongs to another thread) on `pool`.
template <typename T, typename Work>
QFuture<Result<T>> offThread(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// The answer of `future`, or TimedOut when it has not come after `timeout`; cancelled, with no result, when
/// `owner` dies before. To be called on the thread of the owner and the clock.
template <typename T>
QFuture<Result<T>> withDeadline(const QFuture<Result<T>> &future, std::chrono::milliseconds timeout,
                                Clock &clock, QObject *owner)
{
    struct Pending
    {
        QPromise<Result<T>> promise;
        bool answered = false;

        void answer(const Result<T> &result)
        {
            if (std::exchange(answered, true))
                return;
            promise.addResult(result);
            promise.finish();
        }
    };
    auto pending = std::make_shared<Pending>();
    pending->promise.start();
    whenDone(future, owner, [pending](const Result<T> &result) {
        pending->answer(result);
    });
    clock.after(timeout, owner, [pending] {
        pending->answer(Error{Error::Code::TimedOut, QStringLiteral("no answer in time"), {}});
    });
    return pending->promise.future();
}

} // namespace stationmaster
