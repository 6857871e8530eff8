// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bulk_report.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace stationmaster {

class BulkJob;
class MessageBar;

/// Tells one bulk action's story on one message bar: how far it has come, with a way to cancel; then the one
/// line that sums it up, with the details and another try for what failed. Lives as long as its bar.
class JobPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `targets` as they were given to the job.
    JobPresenter(BulkJob &job, const QList<Session> &targets, MessageBar &bar);

    bool isFinished() const { return m_finished; }
    /// A message is on every screen and only OKs are missing.
    bool onlyWaitsForReaders() const;
    /// Every target did what was asked.
    bool hasSucceeded() const;
    const BulkReport &report() const { return m_report; }
    /// Whose tiles are to say still what came of it: those that failed as long as the bar is there, the
    /// others for some seconds.
    QSet<SessionId> toBeTold() const;
    MessageBar &bar() const { return m_bar; }
    void cancel();

Q_SIGNALS:
    void finished();
    /// There are fewer of them.
    void toBeToldChanged();
    void detailsWanted(const stationmaster::BulkReport &report);
    /// What was done to these is to be taken back.
    void undoWanted(stationmaster::Verb undo, const QList<stationmaster::Session> &sessions);
    void retryWanted(const stationmaster::BulkReport &report);

private:
    void showProgress();
    void showResult();
    /// To whom something was done that can be taken back.
    QList<Session> changedSessions() const;

    QPointer<BulkJob> m_job;
    MessageBar &m_bar;
    const Action m_action;
    int m_seen = 0; ///< OKs to a message so far.
    QList<Session> m_targets;
    BulkReport m_report;
    bool m_finished = false;
    QTimer m_reading{this}; ///< Of what succeeded.
};

} // namespace stationmaster
