// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/display_finder.h"

#include "backend/daemon/futures.h"

namespace stationmaster {

DisplayFinder::DisplayFinder(const KernelPaths &paths)
    : m_paths(paths)
{
    m_pool.setMaxThreadCount(4);
}

QFuture<Result<DisplayAddress>> DisplayFinder::find(const QString &told, const QList<quint32> &pids,
                                                    const QList<quint32> &managed, quint32 uid)
{
    return offThread<DisplayAddress>(m_pool, [paths = m_paths, told, pids, managed, uid] {
        return DisplayAddress::find(told, pids, managed, uid, paths);
    });
}

QFuture<Result<DisplayAddress>> DisplayFinder::findCompositor(const QList<quint32> &pids,
                                                              const QList<quint32> &managed, bool isDesktop,
                                                              quint32 uid)
{
    return offThread<DisplayAddress>(m_pool, [paths = m_paths, pids, managed, isDesktop, uid] {
        return DisplayAddress::findCompositor(pids, managed, isDesktop, uid, paths);
    });
}

} // namespace stationmaster
