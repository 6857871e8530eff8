// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace stationmaster {

enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error
};

/// "debug", "info", "warning" or "error"; nothing for any other word.
std::optional<LogLevel> logLevelFromName(const QString &name);

/// Where programs of this user keep what outlives them and is no setting: $XDG_STATE_HOME/stationmaster, by
/// default
/// ~/.local/state/stationmaster. Not created here.
QString stateFolder();

struct LogOptions
{
    LogLevel level = LogLevel::Info;
    /// Name of the file inside stateFolder(), rotated at 1 MiB, three kept. Empty: no file.
    QString fileName;
};

/// Sends everything that Qt and our rooms log (qDebug … qCritical, logging categories) to standard error and
/// to the file. A file that cannot be written is reported on standard error and done without. Call once,
/// early; thread-safe afterwards. Lines cannot be forged: control characters in a message are escaped.
void setUpLogging(const LogOptions &options);

/// `message` on one line: line breaks, escapes and other control characters as \xNN, cut to 4,096 characters.
QString singleLine(const QString &message);

} // namespace stationmaster
