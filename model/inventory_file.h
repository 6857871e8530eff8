// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "model/room_text.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace stationmaster {

/// What `work` gives, done on another thread.
template <typename Work>
QFuture<Result<RoomText>> inThread(Work work)
{
    auto promise = std::make_shared<QPromise<Result<RoomText>>>();
    promise->start();
    QFuture<Result<RoomText>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Reads a file as parseInventory() does. NotFound; NotAuthorized: it cannot be opened; Unsupported: it is
/// larger than a megabyte or no plain file. May wait for the disk: for inThread().
Result<RoomText> readInventoryFile(const QString &path);

} // namespace stationmaster
