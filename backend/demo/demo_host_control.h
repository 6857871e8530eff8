// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "backend/demo/demo_backend.h"

namespace stationmaster {

/// What is done to the demonstration classroom as a whole. The backend must outlive it.
class DemoHostControl final : public HostControl
{
    Q_OBJECT

public:
    explicit DemoHostControl(DemoBackend &backend)
        : m_backend(backend)
    {
    }

    QFuture<Result<>> blockAll(const QString &message, int leaseSeconds) override;
    QFuture<Result<>> unblockAll() override;
    QFuture<Result<QList<HistoryEntry>>> history(const QDateTime &since, int limit) override;

private:
    DemoBackend &m_backend;
};

} // namespace stationmaster
