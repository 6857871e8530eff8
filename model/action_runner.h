// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_handle.h"
#include "backend/core/session_backend.h"
#include "model/bulk_job.h"

#include <QHash>
#include <QObject>

namespace stationmaster {

/// Carries an action to the backend for a list of sessions, one action per session at a time: a session that
/// another job is acting on answers Busy. Two are let through: a message, which is in nobody's way, and a
/// log-off of a session whose countdown runs, which takes the countdown's place.
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
    void busyChanged(const stationmaster::SessionId &id, bool busy, stationmaster::Verb verb);
    /// The action that makes the session busy has come to `step`.
    void stepReached(const stationmaster::SessionId &id, stationmaster::Step step);
    /// What one target came to. Not told while another job acts on it: what counts is how that ends.
    void outcome(const stationmaster::SessionId &id, const stationmaster::Action &action,
                 const stationmaster::Result<stationmaster::Outcome> &result);

private:
    ActionHandle perform(const Action &action, const SessionId &id);
    bool isCurrent(const SessionId &id, const ActionHandle &handle) const;

    SessionBackend &m_backend;
    QHash<SessionId, ActionHandle> m_busy; ///< What goes beside others is not among them.
};

} // namespace stationmaster
