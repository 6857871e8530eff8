// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/session_backend.h"
#include "model/bulk_job.h"
#include "ui/terminal/reporter.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// One verb on the targets of one request, on a backend that is ready: reads the text, asks, warns, counts
/// down, acts and reports. What it acts on is what it showed: the sessions as they were when it began, each
/// with its whole identity.
class ActionCommand final : public QObject
{
    Q_OBJECT

public:
    /// How many targets are under way at once. Few enough that an interrupt has something left to stop.
    static constexpr int ParallelLimit = 8;

    /// The request, the backend and the terminal must outlive it. `second` is how long a second of the
    /// countdown lasts.
    ActionCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                  std::chrono::milliseconds second, QObject *parent = nullptr);

    /// Called once. finished() comes later from the event loop.
    void start();
    /// Stops what has not begun, waits for what has, and says what was done. A second one waits no longer.
    void interrupt();
    /// Waits for nothing; says what is known. When the program's own session is being ended, that is what was
    /// asked for.
    void terminate();

Q_SIGNALS:
    void finished(stationmaster::ExitCode code);

private:
    void choose();
    void readText();
    void textRead(const QString &text);
    void ask();
    void answerRead(const QString &answer);
    void goOn();
    void warn();
    void warned();
    void countDown();
    void callOff();
    void act();
    void itemFinished(const SessionId &id, const Result<Outcome> &result);
    void jobFinished();
    void giveUp(const QString &why);
    void conclude(const BulkReport &report);
    void finish(ExitCode code);
    BulkJob *newJob(const Action &action, const QList<Session> &targets);

    const CommandRequest &m_request;
    SessionBackend &m_backend;
    Terminal &m_terminal;
    const std::chrono::milliseconds m_second;
    const Reporter m_reporter;
    Action m_action;
    QList<Session> m_targets;
    QPointer<BulkJob> m_warning;
    QPointer<BulkJob> m_callingOff;
    QPointer<BulkJob> m_job;
    QSet<SessionId> m_begun;
    QHash<SessionId, Result<Outcome>> m_results;
    QTimer m_countdown;
    QTimer m_deadline;
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace stationmaster
