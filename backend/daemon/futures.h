// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace stationmaster {

/// Runs `work` (which gives a Result<T>, and touches nothing that belongs to another thread) on `pool`.
template <typename T, typename Work>
QFuture<Result<T>> offThread(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// The answer of `future`, or TimedOut when it has not come after `timeoutMs`; Cancelled when `owner` dies
/// before.
template <typename T>
QFuture<Result<T>> withDeadline(const QFuture<Result<T>> &future, int timeoutMs, QObject *owner)
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
    QTimer::singleShot(timeoutMs, owner, [pending] {
        pending->answer(Error{Error::Code::TimedOut, QStringLiteral("no answer in time"), {}});
    });
    return pending->promise.future();
}

} // namespace stationmaster
