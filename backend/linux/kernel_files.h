// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/xrdp_sockets.h"

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// The folder of the host's X servers' sockets, also for root with a private /tmp.
QString hostXSockets();

/// Where the kernel's own tables are, and the few other folders that tell who is who; a test puts folders of
/// its own here.
struct KernelPaths
{
    QString proc = QStringLiteral("/proc");
    QString cgroups = QStringLiteral("/sys/fs/cgroup");
    QString runtime = QStringLiteral("/run/user"); ///< The users' runtime folders, by uid.
    QString xSockets = hostXSockets(); ///< Where X servers listen.
    QByteArray abstractXSockets = "/tmp/.X11-unix"; ///< The same folder in names without a file.
    QStringList xrdpFolders = usualXrdpFolders(); ///< Where xrdp keeps its displays' sockets.
};

/// At most `most` bytes of a file of the kernel's; empty when it cannot be read, which for another user's
/// processes is normal. May take as long as the process that the file tells of likes.
QByteArray kernelFile(const QString &path, qint64 most);

} // namespace stationmaster
