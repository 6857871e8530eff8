// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_room.h"

#include <optional>

namespace stationmaster::bench {

/// What a program on the teacher's PC and the ssh processes that it has started take, as the kernel counts
/// it.
struct SshUsage
{
    double ownMs = 0; ///< Processor time so far.
    double sshMs = 0; ///< Of the ssh processes that live.
    double everMs = 0; ///< Of the program and every process it has ever started; in steps of 10 ms.
    double ownKiB = 0; ///< Memory, what is shared counted in parts (PSS).
    double sshKiB = 0; ///< The same, of all ssh processes.
    double sshResidentKiB = 0; ///< What is shared counted in each (RSS).
    int sshs = 0;
};

/// Nothing where there is no such process. `pid` in the PC.
std::optional<SshUsage> sshUsage(lab::LabRoom &room, qint64 pid);

} // namespace stationmaster::bench
