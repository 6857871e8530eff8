// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/session_backend.h"
#include "model/bulk_job.h"

#include <QObject>
#include <QSet>

namespace stationmaster {

/// Carries an action to the backend for a list of sessions, one action per session at a time: a session that
/// another job has in hand answers Busy.
class ActionRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRunner(SessionBackend &backend, QObject *parent = nullptr);

    /// Starts and returns the job, which belongs to this runner and deletes itself some time after
    /// finished(); take a copy of report() in the slot. `targets` is what the operator confirmed.
    BulkJob *run(const Action &action, const QList<Session> &targets);

    bool isBusy(const SessionId &id) const { return m_busy.contains(id); }

Q_SIGNALS:
    void busyChanged(const stationmaster::SessionId &id, bool busy);
    /// What one target came to. Not told for one that was Busy: what counts is how the action in hand ends.
    void outcome(const stationmaster::SessionId &id, const stationmaster::Action &action,
                 const stationmaster::Result<stationmaster::Outcome> &result);

private:
    QFuture<Result<Outcome>> perform(const Action &action, const Session &session);

    SessionBackend &m_backend;
    QSet<SessionId> m_busy;
};

} // namespace stationmaster
