// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_link.h"
#include "backend/core/host_control.h"

#include <functional>

namespace stationmaster {

/// What stationd does to its host as a whole.
class Host1Control final : public HostControl
{
    Q_OBJECT

public:
    /// The link outlives this object.
    explicit Host1Control(Host1Link &link, QObject *parent = nullptr);

    QFuture<Result<>> blockAll(const QString &message, int leaseSeconds) override;
    QFuture<Result<>> unblockAll() override;
    QFuture<Result<QList<HistoryEntry>>> history(const QDateTime &since, int limit) override;

private:
    /// The answer to `call`, as `decode` reads it.
    template <typename T>
    QFuture<Result<T>> ask(const MethodCall &call, std::function<Result<T>(const QDBusMessage &)> decode);

    Host1Link &m_link;
};

} // namespace stationmaster
