// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

namespace stationmaster {

class Hosts;

/// What is done to many hosts as a whole, as if to one. Done is what every host has done that has such a
/// thing; where one fails, the answer is its error and the others have been asked all the same. A host that
/// is not there is a failure too: nobody is told that a room is blocked in which one computer is not.
class HostsControl final : public HostControl
{
    Q_OBJECT

public:
    explicit HostsControl(Hosts &hosts);

    QFuture<Result<>> blockAll(const QString &message, int leaseSeconds) override;
    QFuture<Result<>> unblockAll() override;
    QFuture<Result<QList<HistoryEntry>>> history(const QDateTime &since, int limit) override;

private:
    template <typename T>
    using Ask = std::function<QFuture<Result<T>>(HostControl &)>;
    template <typename T>
    using Answers = QList<std::pair<QString, Result<T>>>; ///< With the name of the host.

    template <typename T>
    QFuture<Result<T>> askAll(const Ask<T> &ask, std::function<Result<T>(const Answers<T> &)> conclude);

    Hosts &m_hosts;
};

} // namespace stationmaster
