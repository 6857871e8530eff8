// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace stationmaster {

/// Calls `then(result)` once, on `owner`'s thread, and never after `owner` has died. A cancelled or abandoned
/// future arrives as Error::Code::Cancelled, so no caller waits for ever.
/// QFuture::then(context, …) is not used: in Qt 6.4 it asserts when the context dies first.
template <typename T, typename Then>
void whenDone(const QFuture<Result<T>> &future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> done = watcher->future();
            if (done.resultCount() > 0)
                then(done.result());
            else
                then(Result<T>(Error{Error::Code::Cancelled, QStringLiteral("no answer was given"), {}}));
        });
    watcher->setFuture(future);
}

/// A future that already holds its answer.
template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace stationmaster
