// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/display_address.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

namespace stationmaster {

/// Finds the display of a session in the environment of its own processes, because logind's `Display` may be
/// missing (a display manager that does not tell PAM) or wrong. What most of the processes say counts. Their
/// environment is what their user made it: bounded, a display of another host is not taken, and the result is
/// for a program of that same user only.
class DisplayFinder
{
public:
    explicit DisplayFinder(const QString &procFolder = KernelPaths().proc);

    /// Only processes of `uid` are believed. NotFound if none of them knows a display. Reads off this thread,
    /// because a process that hangs can hold up whoever reads its environment.
    QFuture<Result<DisplayAddress>> find(const QList<quint32> &pids, quint32 uid);
    /// stationmaster::localDisplay(), where logind's own word is taken.
    static QString localDisplay(const QByteArray &value) { return stationmaster::localDisplay(value); }

private:
    KernelPaths m_paths;
    QThreadPool m_pool;
};

} // namespace stationmaster
