// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/display_address.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

namespace stationmaster {

/// Finds the display of a session, because logind's `Display` may be missing (a display manager that does not
/// tell PAM) or of the user's own making: DisplayAddress::find(), off this thread, because a process that
/// hangs can hold up whoever reads its environment.
class DisplayFinder
{
public:
    explicit DisplayFinder(const KernelPaths &paths = {});

    /// `told` is logind's `Display`. NotFound if it cannot be told which X server is the session's.
    QFuture<Result<DisplayAddress>> find(const QString &told, const QList<quint32> &pids,
                                         const QList<quint32> &managed, quint32 uid);
    /// The same of a Wayland session: DisplayAddress::findCompositor().
    QFuture<Result<DisplayAddress>> findCompositor(const QList<quint32> &pids, const QList<quint32> &managed,
                                                   bool isDesktop, quint32 uid);

private:
    KernelPaths m_paths;
    QThreadPool m_pool;
};

} // namespace stationmaster
