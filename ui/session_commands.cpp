// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_commands.h"

#include "ui/enablement.h"
#include "ui/job_presenter.h"
#include "ui/message_area.h"

#include <algorithm>

namespace stationmaster {

SessionCommands::SessionCommands(SessionModel &model, ActionRunner &runner, Prompter &prompter,
                                 MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_runner(runner)
    , m_prompter(prompter)
    , m_messages(messages)
{
}

void SessionCommands::run(Verb verb, const QList<Session> &targets)
{
    if (targets.isEmpty())
        return;
    Action action;
    action.verb = verb;
    if (verb == Verb::LogOff)
        ask({action, targets, {}, false});
    else
        start(action, targets);
}

void SessionCommands::logOffAll(const QSet<SessionId> &hidden)
{
    const QList<Session> targets = everyoneElse(m_model.sessions());
    if (targets.isEmpty())
        return;
    QSet<SessionId> hiddenTargets;
    for (const Session &target : targets) {
        if (hidden.contains(target.id))
            hiddenTargets.insert(target.id);
    }
    ask({Action{}, targets, hiddenTargets, true});
}

bool SessionCommands::isRunning() const
{
    return std::ranges::any_of(presenters(), [](const JobPresenter *presenter) {
        return !presenter->isFinished();
    });
}

void SessionCommands::retry(const BulkReport &report)
{
    start(report.action, report.retryable());
}

void SessionCommands::ask(const Question &question)
{
    m_prompter.confirm(question, this, [this, question](Answer answer) {
        if (answer != Answer::Yes)
            return;
        // Those who have gone while the question stood were shown as gone; they are not asked for again.
        QList<Session> targets;
        std::ranges::copy_if(question.targets, std::back_inserter(targets), [this](const Session &session) {
            return m_model.indexOf(session.id).isValid();
        });
        start(question.action, targets);
    });
}

void SessionCommands::start(const Action &action, const QList<Session> &targets)
{
    if (targets.isEmpty())
        return;
    dropOldSuccesses();
    BulkJob *job = m_runner.run(action, targets);
    MessageBar *bar = m_messages.add(MessageBar::Kind::Information, {});
    auto *presenter = new JobPresenter(*job, targets, *bar);
    connect(presenter, &JobPresenter::detailsWanted, this, &SessionCommands::detailsWanted);
    connect(presenter, &JobPresenter::retryWanted, this, [this, bar](const BulkReport &report) {
        // The new job's bar takes the place of this one; `report` lives in the presenter, which goes with it.
        const BulkReport kept = report;
        bar->dismiss();
        retry(kept);
    });
    connect(bar, &MessageBar::dismissed, this, &SessionCommands::forgetOutcomesWhenAllRead);
}

void SessionCommands::dropOldSuccesses()
{
    // Good news is read once; what failed stays until the operator has closed it.
    for (const JobPresenter *presenter : presenters()) {
        if (presenter->hasSucceeded())
            presenter->bar().dismiss();
    }
}

void SessionCommands::forgetOutcomesWhenAllRead()
{
    const bool allRead = std::ranges::none_of(presenters(), [](const JobPresenter *presenter) {
        return !presenter->bar().isHidden();
    });
    if (allRead)
        m_model.clearOutcomes();
}

QList<JobPresenter *> SessionCommands::presenters() const
{
    return m_messages.findChildren<JobPresenter *>();
}

} // namespace stationmaster
