// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command.h"
#include "ui/terminal/command_host.h"
#include "ui/terminal/reporter.h"

#include <QTimer>

namespace stationmaster {

/// `audit`: what was done on the host and refused, newest first; with `--verify` whether that is whole.
class AuditCommand final : public Command
{
    Q_OBJECT

public:
    static constexpr int DefaultLines = 100;
    static constexpr std::chrono::seconds DefaultTimeout{25};

    /// The request, what the host points to and the terminal must outlive it.
    AuditCommand(const CommandRequest &request, const CommandHost &host, Terminal &terminal,
                 QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    void ask();
    void answered(const Result<QList<HistoryEntry>> &result);
    void verify(const QList<HistoryEntry> &entries);
    bool fits(const HistoryEntry &entry) const;
    void finish(ExitCode code);

    const CommandRequest &m_request;
    const CommandHost m_host;
    Terminal &m_terminal;
    const Reporter m_reporter;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace stationmaster
