// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QFuture>
#include <QtGlobal>

namespace stationmaster {

/// Who was asked to log the user out.
enum class LogoutWay
{
    Gnome,
    Kde,
    Xfce,
    Mate,
    Lxqt,
    Windows, ///< No session manager: every window was asked to close.
};

/// The port: asks the desktop of one session to log its user out, so that programs can ask about work that
/// has not been saved. Never blocks; lives on the agent's thread.
class DesktopLogout
{
public:
    virtual ~DesktopLogout() = default;

    /// The answer says who was asked, not that anything has ended. Unreachable: there was nobody to ask.
    virtual QFuture<Result<LogoutWay>> ask() = 0;

protected:
    DesktopLogout() = default;
    Q_DISABLE_COPY_MOVE(DesktopLogout)
};

} // namespace stationmaster
