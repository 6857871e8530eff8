// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/display_finder.h"

#include "backend/daemon/futures.h"

namespace stationmaster {

DisplayFinder::DisplayFinder(const QString &procFolder)
{
    m_paths.proc = procFolder;
    m_pool.setMaxThreadCount(4);
}

QFuture<Result<DisplayAddress>> DisplayFinder::find(const QList<quint32> &pids, quint32 uid)
{
    return offThread<DisplayAddress>(m_pool, [paths = m_paths, pids, uid] {
        return DisplayAddress::find(pids, uid, paths);
    });
}

} // namespace stationmaster
