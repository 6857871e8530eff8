// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace stationmaster {

/// Where the computers of a room come from, if a list does not name them itself.
struct RoomSource
{
    enum class Kind
    {
        SshConfig, ///< The hosts of ssh's settings; a pattern with "*" and "?" may choose among them.
        Inventory, ///< A file with an inventory of Ansible, INI or YAML; its groups are rooms below this one.
        List, ///< A file with names and patterns.
        Command, ///< A program that prints one of those.
        Avahi, ///< What announces itself in the local network.
    };
    enum class State
    {
        Unread,
        Reading, ///< What was read before stands meanwhile.
        Read,
        Failed, ///< `error` says why; what was read before stands.
    };

    Kind kind = Kind::SshConfig;
    QStringList words; ///< What follows the kind: a pattern, a path, a program and its arguments.
    State state = State::Unread;
    Error::Code error = Error::Code::Internal; ///< Of State::Failed.
    QString said = {}; ///< With it: what the program or the file said itself, or empty. Displayable.

    bool operator==(const RoomSource &) const = default;
    /// Whether both name the same, whatever has come of it.
    bool isSameAs(const RoomSource &other) const { return kind == other.kind && words == other.words; }
};

/// A source as a line of a list has it, in words: "@inventory" "/etc/ansible/hosts". Nothing where it makes
/// no sense.
std::optional<RoomSource> roomSourceOf(const QStringList &words);

/// The line itself, to be read by people. Not displayable yet.
QString roomSourceLine(const RoomSource &source);

} // namespace stationmaster
