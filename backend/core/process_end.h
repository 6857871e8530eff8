// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

namespace stationmaster {

/// Kills a program with all of its process group, which it leads (setsid() before exec), and leaves its end
/// to the event loop: the kernel needs a moment for it, and for one that hangs in a disk longer than anybody
/// is to wait. Nothing more comes of it. A program that has ended or was never started is only freed.
void endProcess(std::unique_ptr<QProcess> process);

} // namespace stationmaster
