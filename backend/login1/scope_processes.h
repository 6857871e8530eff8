// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/desktop_programs.h"

#include <QDBusConnection>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace stationmaster {

/// Asks systemd for the processes in that part of a session's scope or of a user's slice or manager, as
/// "name (pid)", at most `Error::MaxRemaining` of them, bounded and harmless. Empty only if there is none: a
/// unit that systemd does not know has no processes. GetUnitProcesses needs no rights and works over any bus.
/// Answers as send() does.
void askUnitProcesses(const QDBusConnection &bus, const QString &unit, UnitPart part,
                      std::chrono::milliseconds timeout, QObject *owner,
                      std::function<void(const Result<QStringList> &)> then);

} // namespace stationmaster
