// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace stationmaster {

/// A folder that only this user can enter, in memory where there is such a place; gone with the object.
std::unique_ptr<QTemporaryDir> makePrivateFolder();

/// A Unix socket that listens at `path`, non-blocking and closed on exec. The caller closes it.
Result<int> listenAt(const QString &path);
/// The same, connected. Blocks for as long as the kernel takes, which is not long.
Result<int> connectTo(const QString &path);
/// The next who has connected to a socket that listens, of this user only; -1: nobody. The caller closes it.
int acceptOwn(int listening);

} // namespace stationmaster
