// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command.h"
#include "ui/terminal/command_host.h"
#include "ui/terminal/reporter.h"

#include <QTimer>

namespace stationmaster {

/// `block --all` and `unblock --all`: the host's standing order for everybody, whoever logs on later
/// included.
class StandingOrderCommand final : public Command
{
    Q_OBJECT

public:
    /// The request, what the host points to and the terminal must outlive it.
    StandingOrderCommand(const CommandRequest &request, const CommandHost &host, Terminal &terminal,
                         QObject *parent = nullptr);

    void start() override;
    /// An order that has been given stands; nothing is waited for any more.
    void interrupt() override;
    bool hasBegun() const override { return m_given; }

private:
    void ask();
    void act();
    void answered(const Result<> &result);
    void finish(ExitCode code);
    void tell(const QString &word, const Result<> &result, const QString &sentence);

    const CommandRequest &m_request;
    const CommandHost m_host;
    Terminal &m_terminal;
    const Reporter m_reporter;
    const bool m_blocks;
    QTimer m_deadline;
    bool m_given = false; ///< The host has been asked.
    bool m_finished = false;
};

} // namespace stationmaster
