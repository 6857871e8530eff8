// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/session_processes.h"

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// `text` from `sender` as it is written on a terminal: a bell, a line that says from whom, then the text.
/// Line breaks are kept, every other control character becomes "?", so that nothing in it can command the
/// terminal.
QByteArray terminalText(const QString &sender, const QString &text);

/// Writes `bytes` to the controlling terminals of the session's processes, each once, as wall(1) does. A
/// terminal counts only if it is a character device that belongs to the session's user (or, for root, to
/// root). Never waits: a
/// terminal that takes nothing now (Ctrl-S) is not reached. Unsupported when there is none, NotAuthorized
/// when there are only such as the caller may not write to.
Result<Unit> writeToTerminals(const SessionId &id, const QByteArray &bytes, const KernelPaths &paths = {});

} // namespace stationmaster
