// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_host_control.h"

#include "backend/core/async.h"

namespace stationmaster {

QFuture<Result<>> DemoHostControl::blockAll(const QString &message, int leaseSeconds)
{
    m_backend.blockAll(message, leaseSeconds);
    return answered(Result<>());
}

QFuture<Result<>> DemoHostControl::unblockAll()
{
    m_backend.unblockAll();
    return answered(Result<>());
}

QFuture<Result<QList<HistoryEntry>>> DemoHostControl::history(const QDateTime &since, int limit)
{
    return answered(Result<QList<HistoryEntry>>(m_backend.history().entries(since, limit)));
}

} // namespace stationmaster

#include "moc_demo_host_control.cpp"
