// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stationmaster {

/// The folder of the file that this process runs, as the kernel has it: not by its command line, which its
/// starter makes up. Right also after the file has been replaced. Empty if the kernel does not tell.
QString ownProgramFolder();

} // namespace stationmaster
