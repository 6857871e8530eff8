// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/capabilities.h"
#include "backend/core/host_power.h"
#include "ui/actions/command_option.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace stationmaster {

/// How an option is written.
struct OptionSpec
{
    CommandOption option;
    QStringList names; ///< Without dashes: "v", "verbose".
    QString valueName; ///< "DURATION"; empty for a switch.
    const char *description; ///< Source text of the catalogue, context "CommandSpec".
};

/// One command of stationctl. Those that carry out an action are made of what ui/actions says of it.
struct CommandSpec
{
    enum class Kind
    {
        Act, ///< `verb` on each target.
        List, ///< Shows sessions.
        Hosts, ///< Shows computers.
        Power, ///< `power` on each computer.
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
    PowerVerb power = PowerVerb::Restart; ///< For Kind::Power.
};

const std::vector<OptionSpec> &optionSpecs();
const std::vector<CommandSpec> &commandSpecs();

/// By name or alias; null when there is none.
const CommandSpec *findCommand(const QString &name);

/// `source` (OptionSpec::description, CommandSpec::summary) in the operator's language.
QString specText(const char *source);

} // namespace stationmaster
