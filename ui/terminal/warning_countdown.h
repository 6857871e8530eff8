// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "model/bulk_job.h"
#include "ui/terminal/reporter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// The warning before an action on a host that keeps no countdown of its own: sends the users a message and
/// waits here. It ends with this program, so it has to tell whom it warned when nothing comes of it.
class WarningCountdown final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it. `second` is how long a second lasts.
    WarningCountdown(const CommandRequest &request, const QList<Session> &targets, SessionBackend &backend,
                     const Reporter &reporter, std::chrono::milliseconds second, QObject *parent = nullptr);

    /// Called once. over() follows unless it is called off.
    void start();
    /// Tells whom it warned that nothing will come of it; calledOff() follows. A second one waits no longer.
    void callOff();

Q_SIGNALS:
    void over();
    void calledOff();

private:
    void warned();
    BulkJob *newJob(const QString &message);

    const CommandRequest &m_request;
    const QList<Session> m_targets;
    SessionBackend &m_backend;
    const Reporter &m_reporter;
    const std::chrono::milliseconds m_second;
    QPointer<BulkJob> m_warning;
    QTimer m_countdown;
    bool m_callingOff = false;
};

} // namespace stationmaster
