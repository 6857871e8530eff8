// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/power_presenter.h"

#include "ui/commands/action_factory.h"
#include "ui/text/power_text.h"
#include "ui/window/message_bar.h"

#include <algorithm>

namespace stationmaster {

PowerPresenter::PowerPresenter(PowerJob &job, MessageBar &bar)
    : QObject(&bar)
    , m_job(&job)
    , m_bar(bar)
    , m_verb(job.verb())
    , m_offersCallOff(job.canCancel())
{
    m_bar.setObjectName(QStringLiteral("powerBar"));
    if (m_offersCallOff) {
        const bool wakes = m_verb == PowerVerb::Wake;
        QAction *callOff = makeAction(&m_bar, QStringLiteral("callOffPower"), QStringLiteral("call-off"),
                                      wakes ? tr("&Stop waiting") : tr("&Call off"));
        setHint(*callOff,
                wakes ? tr("Wait no longer for those that have not come")
                      : tr("Call off every countdown, and what has not been asked to go down yet"));
        connect(callOff, &QAction::triggered, this, [this] {
            if (m_job)
                m_job->cancel();
            showProgress();
        });
        m_bar.addButton(callOff);
    }
    connect(&job, &PowerJob::stepReached, this, &PowerPresenter::showProgress);
    connect(&job, &PowerJob::entryFinished, this, &PowerPresenter::showProgress);
    connect(&job, &PowerJob::finished, this, &PowerPresenter::showResult);
    showProgress();
}

void PowerPresenter::showProgress()
{
    if (!m_job || m_job->isFinished())
        return;
    const QList<PowerEntry> &entries = m_job->entries();
    const auto warned = std::ranges::count(entries, PowerStep::Warning, &PowerEntry::step);
    QString text = powerProgress(m_verb, m_job->done(), int(entries.size()));
    if (warned > 0)
        text += QLatin1Char(' ') + tr("The users of %n computer(s) are being warned.", nullptr, int(warned));
    m_bar.setText(text);
    m_bar.setProgress(m_job->done(), int(entries.size()));
    if (m_offersCallOff && !m_job->canCancel()) {
        m_offersCallOff = false;
        m_bar.clearButtons();
    }
}

void PowerPresenter::showResult()
{
    m_entries = m_job->entries();
    const auto seen = std::ranges::count_if(m_entries, &PowerEntry::isSeen);
    m_bar.setProgress(0, 0);
    m_bar.clearButtons();
    const bool stopped = std::ranges::all_of(m_entries, [](const PowerEntry &entry) {
        return entry.isSeen() || entry.outcome->end == PowerOutcome::End::Stopped;
    });
    m_bar.setKind(seen == m_entries.size() ? MessageBar::Kind::Positive
                      : stopped            ? MessageBar::Kind::Information
                      : seen == 0          ? MessageBar::Kind::Error
                                           : MessageBar::Kind::Warning);
    m_bar.setText(powerSummary(m_verb, m_entries));
    QAction *details =
        makeAction(&m_bar, QStringLiteral("powerDetails"), QStringLiteral("details"), tr("&Details"));
    setHint(*details, tr("What became of each computer"));
    connect(details, &QAction::triggered, this, [this] {
        Q_EMIT detailsWanted(m_verb, m_entries);
    });
    m_bar.addButton(details);
    m_bar.setClosable(true);
}

} // namespace stationmaster

#include "moc_power_presenter.cpp"
