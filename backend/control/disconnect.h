// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "backend/linux/session_processes.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace stationmaster {

/// How disconnecting is done, and how long it may take.
struct DisconnectOptions
{
    KernelPaths paths;
    std::chrono::milliseconds deadline{5'000};
    std::chrono::milliseconds firstLook{20}; ///< Between two looks at the connection; doubles up to 500 ms.
};

/// The datagram socket by which xrdp's X server of `session` is told to let its client go; empty when there
/// is none that belongs to the session's user.
QString xrdpDisconnectSocket(const Session &session, const DisconnectOptions &options);

/// Takes an xrdp session off its client by the datagram `sig\0` (what xrdp-dis(1) sends), and answers when
/// the connection is seen to be gone. Only the session's user and root may.
QFuture<Result<Outcome>> disconnectXrdp(const Session &session, const DisconnectOptions &options,
                                        QObject *owner);

/// Takes an Xvnc session off its viewers by `vncconfig -disconnect`, run as the session's user with the
/// display and authority of the session's own processes, and answers when no viewer is connected any more.
QFuture<Result<Outcome>> disconnectVnc(const Session &session, const DisconnectOptions &options,
                                       QObject *owner);

} // namespace stationmaster
