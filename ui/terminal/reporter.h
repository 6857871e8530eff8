// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bulk_report.h"
#include "ui/terminal/command_line.h"
#include "ui/terminal/target_choice.h"
#include "ui/terminal/terminal.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// How a command speaks: data to one stream, talk to the other, colour and JSON as asked.
class Reporter final
{
public:
    /// Both must outlive it.
    Reporter(const CommandRequest &request, Terminal &terminal);

    void say(const QString &sentence) const; ///< Talk that is always told.
    void tell(const QString &sentence) const; ///< Talk that only -v tells.
    void complain(const QString &sentence) const; ///< Something went wrong.
    /// Says what is wrong with a choice and whom it leaves alone. The code to end with when there is nobody
    /// to act on.
    std::optional<ExitCode> choice(const TargetChoice &choice) const;
    /// What became of one target. Failures are always told, successes where they are data or -v was given.
    void result(const Action &action, const BulkEntry &entry) const;
    /// The same for a target that ended by itself before its turn came, which was what was wanted.
    void endedItself(const Action &action, const Session &session) const;
    /// What --dry-run shows.
    void would(const Action &action, const Session &session) const;

    /// resultSentence(), more exact where the session tells more than the error does.
    static QString sentence(const Action &action, const BulkEntry &entry);

private:
    void line(const QString &text, bool bad) const;

    const CommandRequest &m_request;
    Terminal &m_terminal;
};

/// The one code for what became of all targets. Where nothing was done and every target failed for the same
/// reason, the code tells that reason.
ExitCode exitCodeFor(const BulkReport &report);
/// For one reason why nothing was done.
ExitCode exitCodeFor(Error::Code code);

} // namespace stationmaster
