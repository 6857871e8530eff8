// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session_id.h"

#include <QFuture>
#include <QObject>

namespace stationmaster {

/// Port: has every process of a session stand still, its display server included, and lets them go on. What
/// stands still cannot be started again by its user. Whoever ends the session need not thaw it first.
class SessionFreezer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers when the kernel has them all standing still; at once where they are already. Unsupported where
    /// the host's control groups cannot do that.
    virtual QFuture<Result<>> freeze(const SessionId &id) = 0;
    /// Also of one that is not frozen, which changes nothing.
    virtual QFuture<Result<>> thaw(const SessionId &id) = 0;
    virtual QFuture<Result<bool>> isFrozen(const SessionId &id) = 0;
};

} // namespace stationmaster
