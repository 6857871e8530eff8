// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/kernel_files.h"
#include "backend/linux/socket_listener.h"

namespace stationmaster {

/// The process that listens where programs look for an X display.
using XListener = SocketListener;

/// Who listens on display `number` of this host, by connecting to its socket in the file system and to the
/// abstract one, which X libraries try first. Never waits. NotFound if nobody does, Protocol if two different
/// processes do: then a program may end up on either.
Result<XListener> xListener(int number, const KernelPaths &paths);

} // namespace stationmaster
