// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_presenter.h"

#include "model/bulk_job.h"
#include "ui/action_factory.h"
#include "ui/message_bar.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"

namespace stationmaster {

JobPresenter::JobPresenter(BulkJob &job, const QList<Session> &targets, MessageBar &bar)
    : QObject(&bar)
    , m_job(&job)
    , m_bar(bar)
    , m_verb(job.action().verb)
    , m_targets(targets)
{
    QAction *cancel =
        makeAction(&m_bar, QStringLiteral("cancelJob"), QStringLiteral("cancel"), tr("&Cancel"));
    setHint(*cancel, tr("Cancel what has not begun yet"));
    connect(cancel, &QAction::triggered, this, &JobPresenter::cancel);
    m_bar.addButton(cancel);
    connect(&job, &BulkJob::progressChanged, this, &JobPresenter::showProgress);
    connect(&job, &BulkJob::finished, this, &JobPresenter::showResult);
    showProgress(0, job.total());
}

bool JobPresenter::hasSucceeded() const
{
    return m_finished && m_report.succeeded() == m_report.entries.size();
}

void JobPresenter::cancel()
{
    if (!m_job || m_job->isCancelled())
        return;
    m_job->cancel();
    m_bar.clearButtons();
    showProgress(m_job->done(), m_job->total());
}

void JobPresenter::showProgress(int done, int total)
{
    if (m_job && m_job->isCancelled())
        m_bar.setText(tr("Cancelling; waiting for what has begun already"));
    else if (m_targets.size() == 1)
        m_bar.setText(progressSentence(m_verb, m_targets.first()));
    else
        m_bar.setText(progressSentence(m_verb, done, total));
    m_bar.setProgress(done, total);
}

void JobPresenter::showResult()
{
    m_finished = true;
    m_report = m_job->report();
    m_bar.setProgress(0, 0);
    m_bar.clearButtons();
    const bool nothingDone = m_report.succeeded() == 0;
    if (hasSucceeded())
        m_bar.setKind(MessageBar::Kind::Positive);
    else if (m_report.failed() == 0)
        m_bar.setKind(MessageBar::Kind::Information);
    else
        m_bar.setKind(nothingDone ? MessageBar::Kind::Error : MessageBar::Kind::Warning);
    m_bar.setText(summarySentence(m_report));

    QAction *details =
        makeAction(&m_bar, QStringLiteral("showDetails"), QStringLiteral("details"), tr("&Details"));
    setHint(*details, tr("What became of each session"));
    connect(details, &QAction::triggered, this, [this] {
        Q_EMIT detailsWanted(m_report);
    });
    m_bar.addButton(details);
    if (!m_report.retryable().isEmpty()) {
        QAction *retry =
            makeAction(&m_bar, QStringLiteral("tryAgain"), QStringLiteral("retry"), tr("Try &again"));
        setHint(*retry, tr("Do the same again for those that failed, and only for those"));
        connect(retry, &QAction::triggered, this, [this] {
            Q_EMIT retryWanted(m_report);
        });
        m_bar.addButton(retry);
    }
    m_bar.setClosable(true);
    Q_EMIT finished();
}

} // namespace stationmaster
