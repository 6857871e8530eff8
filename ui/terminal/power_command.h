// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/power_job.h"
#include "ui/terminal/command.h"
#include "ui/terminal/command_host.h"
#include "ui/terminal/reporter.h"

#include <QHash>
#include <QStringList>

namespace stationmaster {

/// `restart`, `shutdown` and `wake`: names the computers, who is logged on there and what stands in the way,
/// asks, acts, and tells of each what was seen.
class PowerCommand final : public Command
{
    Q_OBJECT

public:
    /// The request, what the host points to and the terminal must outlive it.
    PowerCommand(const CommandRequest &request, const CommandHost &host, Terminal &terminal,
                 QObject *parent = nullptr);

    void start() override;
    /// Stops what can be stopped and waits for the rest; a second one waits no longer.
    void interrupt() override;
    bool hasBegun() const override { return m_job != nullptr; }

private:
    void choose();
    void askHosts();
    void onOutlook(const QString &hostId, const Result<PowerOutlook> &outlook);
    void ask();
    void act();
    PowerJob *makeJob();
    void tellStep(const PowerEntry &entry) const;
    void tellEnd(const PowerEntry &entry) const;
    void tell(const QString &name, const QString &word, const std::optional<PowerOutcome> &outcome,
              const QString &sentence) const;
    void conclude();
    void finish(ExitCode code);
    QString describe(const QString &hostId) const;

    const CommandRequest &m_request;
    const CommandHost m_host;
    Terminal &m_terminal;
    const Reporter m_reporter;
    const PowerVerb m_verb;
    QStringList m_targets; ///< Ids of hosts.
    QHash<QString, Result<PowerOutlook>> m_outlooks; ///< By id, as far as they have answered.
    PowerJob *m_job = nullptr; ///< A child of this object.
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace stationmaster
