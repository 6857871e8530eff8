// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/kernel_files.h"

#include <QList>
#include <QString>

namespace stationmaster {

/// Where a compositor listens.
struct WaylandSocket
{
    QString name; ///< "wayland-1", in its user's runtime folder.
    quint32 pid = 0; ///< Of the compositor.

    bool operator==(const WaylandSocket &) const = default;
};

/// The compositor of a user's Wayland session. Who listens decides, as the kernel noted it, never what the
/// user's programs say: a process of the session (`pids`), of several the one that was there first; else,
/// where the session is the one that the user's service manager runs its desktop for (`isDesktop`), one of
/// that manager's (`managed`), as GNOME and Plasma have it. NotFound if there is none. It is the user's own
/// program all the same: which one he starts is up to him. Never waits, but reads files of processes, see
/// ProcessFiles.
Result<WaylandSocket> waylandSocketOf(quint32 uid, const QList<quint32> &pids, const QList<quint32> &managed,
                                      bool isDesktop, const KernelPaths &paths = {});

} // namespace stationmaster
