// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrangement.h"

#include <QFuture>
#include <QString>

namespace stationmaster {

/// Reads what Arrangement::toJson() wrote, off this thread. NotFound: there is no such plain file, or it
/// cannot be opened; Protocol: it is something else.
QFuture<Result<Arrangement>> readArrangement(const QString &fileName);

} // namespace stationmaster
