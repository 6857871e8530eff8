// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/linux/kernel_files.h"
#include "backend/linux/x_server_process.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include <sys/types.h>

namespace stationmaster {

/// One process of a session, as the kernel tells it.
struct SessionProcess
{
    pid_t pid = 0;
    dev_t terminal = 0; ///< Its controlling terminal; 0 for none.
    /// Of its environment the few variables that are asked for below; empty where the caller may not read it.
    /// Written by the session's user, so it is hostile input, bounded.
    QHash<QByteArray, QByteArray> environment;
};

/// The processes in the session's scope (session-ID.scope below the user's slice), 256 at most. Reads files
/// of the kernel's, which does not block. Of the environment DISPLAY, XAUTHORITY and
/// DBUS_SESSION_BUS_ADDRESS are kept, of the session's user's own processes only. Empty for an id that logind
/// cannot have given.
QList<SessionProcess> sessionProcesses(const SessionId &id, const KernelPaths &paths = {});

/// The same of what the user's own service manager runs of a desktop: which session's, cannot be told.
QList<SessionProcess> managedProcesses(quint32 uid, const KernelPaths &paths = {});

/// The name of the session's scope; empty for an id that logind cannot have given.
QString sessionScope(const SessionId &id);

/// The Xvnc among `processes` that listens on display `number`; its command line may leave the number open.
std::optional<XServerProcess> xvncAmong(const QList<SessionProcess> &processes, int number,
                                        const KernelPaths &paths = {});

} // namespace stationmaster
