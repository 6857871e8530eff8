// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stationmaster {

/// Closes this process to debuggers and to whoever reads its memory, its user included (ptrace(2), proc(5)):
/// what it says is to be its own. False if the kernel does not do that.
bool closeToDebuggers();

/// From now on neither this process nor what it starts can run another program: execve(2) fails with EPERM.
/// To be called while there is one thread. False if the kernel does not do that.
bool forbidPrograms();

} // namespace stationmaster
