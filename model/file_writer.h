// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace stationmaster {

/// Writes `content` to `fileName` off this thread, whole or not at all. A failure is Internal; its detail is
/// what the system says.
QFuture<Result<>> writeFile(const QString &fileName, const QByteArray &content);

} // namespace stationmaster
