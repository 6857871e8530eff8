// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session_criteria.h"
#include "ui/terminal/command_spec.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace stationmaster {

/// What the program's exit code says. Part of the interface; the man page repeats it.
enum class ExitCode
{
    Done = 0, ///< Everything asked for was done.
    Failed = 1, ///< Some or all of it was not, for more than one reason; or it was interrupted.
    Usage = 2, ///< The command was not understood, is ambiguous or was not confirmed. Nothing was done.
    Unreachable = 3, ///< The host or its login manager does not answer.
    NotAuthorized = 4, ///< The caller may not. Nothing was done.
    NoSuchSession = 5, ///< No such session, or it ended before its turn came. Nothing was done.
};

/// One command as it was typed.
struct CommandRequest
{
    const CommandSpec *command = nullptr;
    QStringList sessions; ///< SESSION words, not yet looked up; none of them empty.
    bool all = false;
    SessionCriteria criteria;
    QStringList servers; ///< Other computers, each once; none: this computer, if there are no rooms either.
    QStringList rooms; ///< Names of rooms whose computers are meant too.
    bool verbose = false;
    bool json = false;
    bool users = false;
    bool follow = false; ///< Goes on with each change.
    bool force = false;
    bool dryRun = false;
    bool yes = false;
    std::optional<std::chrono::seconds> warn;
    std::optional<QString> message; ///< --message, or the text of the message command when it was typed.
    std::optional<std::chrono::seconds> timeout;
    QString output; ///< Where pictures go, as typed.
    bool wait = false; ///< For the users' OK.
    std::optional<std::chrono::seconds> show; ///< How long a message stays; Action::MaxShowSeconds at most.
    bool everywhere = false; ///< Log the users off, not the sessions.
    std::optional<std::chrono::seconds> lease; ///< Only with a standing order.
    std::optional<QDateTime> since;
    QString operatorName; ///< Empty: anybody.
    std::optional<int> lines;
    bool verify = false; ///< Whether the record is whole, instead of the record.
    std::optional<QSize> size; ///< The largest picture; both sides 1 to MaxPictureEdge.

    /// Other computers than this one are meant.
    bool isRemote() const { return !servers.isEmpty() || !rooms.isEmpty(); }
    /// The targets are whoever fits, not somebody who was named.
    bool choosesAll() const { return all || (sessions.isEmpty() && !criteria.isEmpty()); }
    /// Everybody is meant, whoever logs on later too: the host keeps the order.
    bool isStandingOrder() const
    {
        return (command->verb == Verb::Block || command->verb == Verb::Unblock) && all && criteria.isEmpty();
    }
};

/// What the words of a command line ask for.
struct CommandLine
{
    enum class Kind
    {
        Run, ///< `request`
        Inform, ///< `text` is for stdout: help or version.
        Misuse, ///< `text` says what is wrong.
    };
    Kind kind = Kind::Misuse;
    CommandRequest request;
    QString text;
};

/// Longest text of a message, in UTF-16 units. A longer one is refused, never cut.
constexpr int MaxMessageLength = 4096;

/// Reads a command line, program name first. Under one of the commands' names ("logoff", "tsdiscon", "msg",
/// "quser", "qwinsta") the program is that command. Needs a QCoreApplication for the help's texts.
CommandLine parseCommandLine(const QStringList &arguments);

/// Why `text` cannot be sent, one sentence; empty if it can.
QString messageProblem(const QString &text);

} // namespace stationmaster
