// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/logging.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace stationmaster {

/// What the dashboard was asked for on its command line.
struct DashboardOptions
{
    bool demo = false; ///< The simulated classroom instead of real sessions.
    QString demoReason; ///< Why the simulation is shown, for its banner; empty when it was simply asked for.
    bool rooms = false; ///< Other computers, from lists of rooms.
    QStringList roomFiles; ///< With `rooms`: the lists; the last is the user's own.
    QString bus; ///< D-Bus address to use instead of the system bus; empty: the system bus.
    QString snapshot; ///< Draw the window once into this file and end; empty: open it.
    QString colorScheme; ///< "light", "dark" or "system".
    LogLevel logLevel = LogLevel::Info;
};

/// The command line is not to be carried out: `text` is for standard output (help, version; exit code 0) or
/// for standard error (it makes no sense; exit code 2).
struct CommandLineEnd
{
    QString text;
    int exitCode = 0;
};

std::variant<DashboardOptions, CommandLineEnd> parseDashboardCommandLine(const QStringList &arguments);

} // namespace stationmaster
