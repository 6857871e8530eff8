// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/wayland_sockets.h"

#include "backend/linux/process_files.h"
#include "backend/linux/socket_listener.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The library that compositors use takes the first of these that is free.
constexpr int LastNumber = 32;

QList<WaylandSocket> socketsOf(quint32 uid, const KernelPaths &paths)
{
    QList<WaylandSocket> sockets;
    for (int number = 0; number <= LastNumber; ++number) {
        const QString name = u"wayland-%1"_s.arg(number);
        const QString path = paths.runtime + u"/%1/%2"_s.arg(uid).arg(name);
        const std::optional<SocketListener> listener = listenerAt(QFile::encodeName(path));
        if (listener && listener->uid == uid && listener->pid > 0)
            sockets += WaylandSocket{name, quint32(listener->pid)};
    }
    return sockets;
}

std::optional<WaylandSocket> oldestAmong(const QList<WaylandSocket> &sockets, const QList<quint32> &pids,
                                         const KernelPaths &paths)
{
    std::optional<WaylandSocket> oldest;
    std::pair<quint64, quint32> since;
    for (const WaylandSocket &socket : sockets) {
        if (!pids.contains(socket.pid))
            continue;
        const std::pair<quint64, quint32> started{ProcessFiles(paths, socket.pid).startTime(), socket.pid};
        if (!oldest || started < since) {
            oldest = socket;
            since = started;
        }
    }
    return oldest;
}

} // namespace

Result<WaylandSocket> waylandSocketOf(quint32 uid, const QList<quint32> &pids, const QList<quint32> &managed,
                                      bool isDesktop, const KernelPaths &paths)
{
    const QList<WaylandSocket> sockets = socketsOf(uid, paths);
    std::optional<WaylandSocket> found = oldestAmong(sockets, pids, paths);
    if (!found && isDesktop)
        found = oldestAmong(sockets, managed, paths);
    if (!found)
        return Error{Error::Code::NotFound, u"no compositor is known to be this session's"_s, {}};
    return *found;
}

} // namespace stationmaster
