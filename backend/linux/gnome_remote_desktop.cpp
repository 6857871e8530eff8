// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/gnome_remote_desktop.h"

#include "backend/linux/process_files.h"
#include "backend/linux/scope_cgroup.h"
#include "backend/linux/socket_tables.h"
#include "backend/linux/unit_names.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

std::optional<bool> hasGnomeRemoteClient(quint32 uid, const KernelPaths &paths)
{
    const ScopeCgroup manager{paths.proc, paths.cgroups, uid, userManagerName(uid), UnitPart::Desktop};
    const Result<QList<QByteArray>> processes = manager.processes();
    if (!processes)
        return {};
    bool isSeen = false;
    QSet<quint64> held;
    for (const QByteArray &pid : processes.value()) {
        const ProcessFiles files(paths, pid.toUInt());
        // "-handover" after a log-on through GDM, "-headless" of a session that was made for it.
        if (!files.controlGroups().contains("/gnome-remote-desktop-"))
            continue;
        const std::optional<QSet<quint64>> sockets = files.sockets();
        isSeen = isSeen || sockets.has_value();
        held += sockets.value_or(QSet<quint64>());
    }
    if (!isSeen)
        return {};
    constexpr qint64 mostBytes = 32 * 1024 * 1024;
    for (const QString &table : {u"/net/tcp"_s, u"/net/tcp6"_s}) {
        if (connectedInodesFrom(kernelFile(paths.proc + table, mostBytes)).intersects(held))
            return true;
    }
    return false;
}

} // namespace stationmaster
