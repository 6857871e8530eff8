// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "model/bulk_job.h"
#include "ui/terminal/command.h"
#include "ui/terminal/reporter.h"
#include "ui/terminal/warning_countdown.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace stationmaster {

/// One verb on the targets of one request, on a backend that is ready: reads the text, asks, warns, counts
/// down, acts and reports. What it acts on is what it showed: the sessions as they were when it began, each
/// with its whole identity. A countdown before a log-off is the host's where it keeps one, else this
/// program's.
class ActionCommand final : public Command
{
    Q_OBJECT

public:
    /// How many targets are under way at once before the first has ended. Few enough that an interrupt has
    /// something left to stop.
    static constexpr int ParallelLimit = 8;
    /// How long `message --wait` waits for the users when the request does not say.
    static constexpr std::chrono::seconds DefaultShow{60};

    /// The request, the backend and the terminal must outlive it. `second` is how long a second of the
    /// countdown lasts.
    ActionCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                  std::chrono::milliseconds second, QObject *parent = nullptr);

    void start() override;
    /// Stops what has not begun, calls off the countdowns that run, waits for the rest, and says what was
    /// done. A second one waits no longer.
    void interrupt() override;
    /// Waits for nothing but countdowns that it calls off; says what is known. When the program's own session
    /// is being ended, that is what was asked for.
    void terminate() override;
    void holdDeadline(bool hold) override;
    bool hasBegun() const override { return !m_begun.isEmpty(); }

private:
    void choose();
    void readText();
    void textRead(const QString &text);
    void ask();
    void goOn();
    bool hostCountsDown() const;
    void warn();
    void act();
    void noteStep(const SessionId &id, Step step);
    void noteCancelFailed(const SessionId &id, const Error &error);
    void itemFinished(const SessionId &id, const Result<Outcome> &result);
    void jobFinished();
    void giveUp(const QString &why);
    void conclude(const BulkReport &report);
    void finish(ExitCode code);
    /// Has begun and is past every warning.
    bool isEnding(const Session &target) const;
    bool anyIsWarned() const;

    const CommandRequest &m_request;
    SessionBackend &m_backend;
    Terminal &m_terminal;
    const std::chrono::milliseconds m_second;
    const Reporter m_reporter;
    Action m_action;
    QList<Session> m_targets;
    QPointer<WarningCountdown> m_warning;
    QPointer<BulkJob> m_job;
    QSet<SessionId> m_begun;
    QHash<SessionId, Step> m_steps; ///< The last one of each.
    QHash<SessionId, Result<Outcome>> m_results;
    QTimer m_deadline;
    std::optional<std::chrono::milliseconds> m_heldBack; ///< What is left of it while somebody is asked.
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace stationmaster
