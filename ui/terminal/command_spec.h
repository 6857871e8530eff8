// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/capabilities.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace stationmaster {

/// An option that at least one command takes.
enum class CommandOption : quint32
{
    Server = 0x0001,
    Timeout = 0x0002,
    Json = 0x0004,
    Verbose = 0x0008,
    All = 0x0010,
    User = 0x0020,
    IdleLongerThan = 0x0040,
    Disconnected = 0x0080,
    DryRun = 0x0100,
    Yes = 0x0200,
    Warn = 0x0400,
    Message = 0x0800,
    Force = 0x1000,
    Users = 0x2000,
    Output = 0x4000,
    Size = 0x8000,
    Wait = 0x1'0000,
    Show = 0x2'0000,
    Everywhere = 0x4'0000,
    Lease = 0x8'0000,
    Since = 0x10'0000,
    Operator = 0x20'0000,
    Lines = 0x40'0000,
};
Q_DECLARE_FLAGS(CommandOptions, CommandOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(CommandOptions)

/// How an option is written.
struct OptionSpec
{
    CommandOption option;
    QStringList names; ///< Without dashes: "v", "verbose".
    QString valueName; ///< "DURATION"; empty for a switch.
    const char *description; ///< Source text of the catalogue, context "CommandSpec".
};

/// One command of stationctl. The table is all there is to a new verb of the backend's: a row here gives it
/// its names, its options, its help and its completion.
struct CommandSpec
{
    enum class Kind
    {
        Act, ///< `verb` on each target.
        List, ///< Shows sessions.
        Screenshot, ///< Writes pictures of each target.
        Audit, ///< Shows what was done.
        Complete, ///< Words for the shell's completion. Not shown in the help.
    };

    Kind kind;
    QString name;
    QStringList aliases; ///< Other spellings, also when the program is installed under one of these names.
    Verb verb; ///< For Kind::Act.
    CommandOptions options;
    bool ownByDefault; ///< No target means the session that the program runs in.
    bool takesText; ///< What follows the target is a text.
    const char *summary; ///< Source text of the catalogue, context "CommandSpec".
};

const std::vector<OptionSpec> &optionSpecs();
const std::vector<CommandSpec> &commandSpecs();

/// By name or alias; null when there is none.
const CommandSpec *findCommand(const QString &name);

/// `source` (OptionSpec::description, CommandSpec::summary) in the operator's language.
QString specText(const char *source);

} // namespace stationmaster
