// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/kernel_files.h"

#include <QtGlobal>

namespace stationmaster {

/// The process that listens where programs look for an X display. The kernel noted it when it began to, so no
/// other can pass itself off as it.
struct XListener
{
    qint64 pid = 0;
    quint32 uid = 0;

    bool operator==(const XListener &) const = default;
};

/// Who listens on display `number` of this host, by connecting to its socket in the file system and to the
/// abstract one, which X libraries try first. Never waits. NotFound if nobody does, Protocol if two different
/// processes do: then a program may end up on either.
Result<XListener> xListener(int number, const KernelPaths &paths);

} // namespace stationmaster
