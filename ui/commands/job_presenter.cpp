// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/job_presenter.h"

#include "backend/core/action_catalogue.h"
#include "model/bulk_job.h"
#include "ui/actions/action_texts.h"
#include "ui/commands/action_factory.h"
#include "ui/text/error_text.h"
#include "ui/window/message_bar.h"

namespace stationmaster {

JobPresenter::JobPresenter(BulkJob &job, const QList<Session> &targets, MessageBar &bar)
    : QObject(&bar)
    , m_job(&job)
    , m_bar(bar)
    , m_action(job.action())
    , m_targets(targets)
{
    QAction *cancel =
        makeAction(&m_bar, QStringLiteral("cancelJob"), QStringLiteral("cancel"), tr("&Cancel"));
    const bool message = m_action.verb == Verb::Message;
    if (message)
        cancel->setIconText(tr("Stop waiting"));
    setHint(*cancel,
            message ? tr("Send no more, and wait for nobody who has not said OK")
                : m_action.logOff().graceSeconds > 0
                ? tr("Cancel what has not begun yet, and every countdown that runs")
                : tr("Cancel what has not begun yet"));
    connect(cancel, &QAction::triggered, this, &JobPresenter::cancel);
    m_bar.setCancel(cancel);
    connect(&job, &BulkJob::itemFinished, this, [this](const SessionId &, const Result<Outcome> &result) {
        m_seen += result && result.value().confirmed ? 1 : 0;
    });
    connect(&job, &BulkJob::progressChanged, this, &JobPresenter::showProgress);
    connect(&job, &BulkJob::waitingChanged, this, &JobPresenter::showProgress);
    connect(&job, &BulkJob::finished, this, &JobPresenter::showResult);
    m_reading.setObjectName(QStringLiteral("readingTimer"));
    m_reading.setSingleShot(true);
    m_reading.setInterval(MessageBar::FadeMs);
    connect(&m_reading, &QTimer::timeout, this, &JobPresenter::toBeToldChanged);
    showProgress();
}

QSet<SessionId> JobPresenter::toBeTold() const
{
    QSet<SessionId> told;
    if (m_bar.isHidden())
        return told;
    for (const Session &target : m_targets)
        told.insert(target.id);
    if (!m_finished || m_reading.isActive())
        return told;
    for (const BulkEntry &entry : m_report.entries) {
        if (entry.result)
            told.remove(entry.session.id);
    }
    return told;
}

bool JobPresenter::onlyWaitsForReaders() const
{
    return m_action.verb == Verb::Message && m_job && m_job->onlyWaits();
}

bool JobPresenter::hasSucceeded() const
{
    return m_finished && m_report.succeeded() == m_report.entries.size();
}

QList<Session> JobPresenter::changedSessions() const
{
    const ActionInfo &info = infoOf(m_action.verb);
    QList<Session> changed;
    if (!info.undoneBy)
        return changed;
    for (const BulkEntry &entry : m_report.entries) {
        const bool wasSo = info.isSo && info.isSo(entry.session);
        if (entry.result && !wasSo)
            changed += entry.session;
    }
    return changed;
}

void JobPresenter::cancel()
{
    if (!m_job || m_job->isCancelled())
        return;
    m_job->cancel();
    m_bar.clearButtons();
    showProgress();
}

void JobPresenter::showProgress()
{
    if (!m_job)
        return;
    const int total = m_job->total();
    const ActionText &text = actionText(m_action.verb);
    if (m_job->isCancelled())
        m_bar.setText(tr("Cancelling; waiting for what has begun already"));
    else if (m_job->waiting() > 0)
        m_bar.setText(text.waiting(m_action.message().waitSeen ? m_seen : m_job->waiting(), total));
    else if (total == 1)
        m_bar.setText(text.underWay(m_targets.first().displayName()));
    else
        m_bar.setText(text.underWay(m_job->done(), total));
    m_bar.setProgress(m_job->done(), total);
}

void JobPresenter::showResult()
{
    m_finished = true;
    m_report = m_job->report();
    m_bar.setProgress(0, 0);
    m_bar.clearButtons();
    // Nothing is green that was not seen to happen.
    const bool nothingDone = m_report.succeeded() + m_report.unproved() == 0;
    if (hasSucceeded())
        m_bar.setKind(MessageBar::Kind::Positive);
    else if (m_report.failed() + m_report.unproved() == 0)
        m_bar.setKind(MessageBar::Kind::Information);
    else
        m_bar.setKind(nothingDone ? MessageBar::Kind::Error : MessageBar::Kind::Warning);
    m_bar.setText(summarySentence(m_report));
    m_bar.announce();

    QAction *details =
        makeAction(&m_bar, QStringLiteral("showDetails"), QStringLiteral("details"), tr("&Details"));
    setHint(*details, tr("What became of each session"));
    connect(details, &QAction::triggered, this, [this] {
        Q_EMIT detailsWanted(m_report);
    });
    m_bar.addButton(details);
    if (const QList<Session> changed = changedSessions(); !changed.isEmpty()) {
        QAction *undo = makeAction(&m_bar, QStringLiteral("undoJob"), QStringLiteral("undo"), tr("&Undo"));
        setHint(*undo, tr("Take it back for those to whom it was done, and only for those"));
        connect(undo, &QAction::triggered, this, [this, changed] {
            Q_EMIT undoWanted(*infoOf(m_action.verb).undoneBy, changed);
        });
        m_bar.addButton(undo);
    }
    if (!m_report.retryable().isEmpty()) {
        QAction *retry =
            makeAction(&m_bar, QStringLiteral("tryAgain"), QStringLiteral("retry"), tr("Try &again"));
        setHint(*retry, tr("Ask again and do the same for those that failed, and only for those"));
        connect(retry, &QAction::triggered, this, [this] {
            Q_EMIT retryWanted(m_report);
        });
        m_bar.addButton(retry);
    }
    m_bar.setClosable(true);
    m_reading.start();
    // Good news is read once; what failed stays until the operator has closed it.
    if (hasSucceeded())
        m_bar.fade();
    Q_EMIT finished();
}

} // namespace stationmaster

#include "moc_job_presenter.cpp"
