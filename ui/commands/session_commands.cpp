// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/session_commands.h"

#include "backend/core/action_catalogue.h"
#include "ui/actions/action_texts.h"
#include "ui/commands/call_off.h"
#include "ui/commands/enablement.h"
#include "ui/commands/job_presenter.h"
#include "ui/window/message_area.h"

#include <algorithm>

namespace stationmaster {

namespace {

/// A log-off everywhere is asked for once for each user.
QList<Session> oneOfEachUser(const QList<Session> &sessions)
{
    QList<Session> first;
    for (const Session &session : sessions) {
        const bool there = std::ranges::any_of(first, [&session](const Session &other) {
            return other.id.host == session.id.host && other.id.uid == session.id.uid;
        });
        if (!there)
            first += session;
    }
    return first;
}

} // namespace

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
    const ActionInfo &info = infoOf(verb);
    QList<Session> meant = info.oncePerUser ? oneOfEachUser(targets) : targets;
    // Whoever selects everything does not mean to shut himself out.
    if (info.sparesOwn)
        meant = everyoneElse(meant);
    if (meant.isEmpty())
        return;
    Action action;
    action.verb = verb;
    ask({action, meant, {}, false});
}

void SessionCommands::endLesson(const QSet<SessionId> &hidden)
{
    askForAll(Verb::LogOff, hidden, LessonEndSeconds);
}

void SessionCommands::runForAll(Verb verb, const QSet<SessionId> &hidden)
{
    askForAll(verb, hidden, {});
}

void SessionCommands::askForAll(Verb verb, const QSet<SessionId> &hidden, std::optional<int> graceSeconds)
{
    const QList<Session> all = m_model.sessions();
    QList<Session> targets = everyoneElse(all);
    // Where nothing is to be done it is left alone.
    targets.removeIf([&info = infoOf(verb)](const Session &session) {
        return !info.applies(session);
    });
    if (targets.isEmpty())
        return;
    QSet<SessionId> hiddenTargets;
    for (const Session &target : targets) {
        if (hidden.contains(target.id))
            hiddenTargets.insert(target.id);
    }
    Action action;
    action.verb = verb;
    const auto leftOut = std::ranges::count_if(all, &Session::aboveOperator);
    ask({action, targets, hiddenTargets, true, int(leftOut), graceSeconds});
}

void SessionCommands::callOff(const QList<Session> &targets)
{
    QList<Session> counting;
    std::ranges::copy_if(targets, std::back_inserter(counting), [](const Session &session) {
        return session.endsAt.has_value();
    });
    if (!counting.isEmpty())
        new CallOff(m_model.backend(), counting, *m_messages.add(MessageBar::Kind::Information, {}));
}

bool SessionCommands::isRunning() const
{
    return std::ranges::any_of(presenters(), [](const JobPresenter *presenter) {
        return !presenter->isFinished() && !presenter->onlyWaitsForReaders();
    });
}

void SessionCommands::retry(const BulkReport &report)
{
    tryAgain(report, nullptr);
}

void SessionCommands::tryAgain(const BulkReport &report, MessageBar *told)
{
    const QList<Session> targets = report.retryable();
    if (!targets.isEmpty())
        ask({report.action, targets, {}, false}, told);
}

void SessionCommands::ask(const Question &question, MessageBar *replaced)
{
    const auto answered = [this, replaced = QPointer(replaced)](Answer answer, const Action &action,
                                                                const QList<Session> &chosen) {
        if (answer != Answer::Yes)
            return;
        if (replaced)
            replaced->dismiss();
        // Those who have gone while the question stood were shown as gone; they are not asked for again.
        start(action, stillThere(chosen));
    };
    if (m_questions.kind(actionText(question.action.verb), question.everyone) == QuestionKind::None)
        answered(Answer::Yes, question.action, question.targets);
    else
        m_prompter.confirm(question, this, answered);
}

QList<Session> SessionCommands::stillThere(const QList<Session> &sessions) const
{
    QList<Session> there;
    std::ranges::copy_if(sessions, std::back_inserter(there), [this](const Session &session) {
        return m_model.indexOf(session.id).isValid();
    });
    return there;
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
    connect(presenter, &JobPresenter::undoWanted, this,
            [this, bar](Verb undo, const QList<Session> &sessions) {
                bar->dismiss();
                Action taken;
                taken.verb = undo;
                start(taken, stillThere(sessions));
            });
    connect(presenter, &JobPresenter::retryWanted, this, [this, bar](const BulkReport &report) {
        tryAgain(report, bar);
    });
    connect(presenter, &JobPresenter::toBeToldChanged, this, &SessionCommands::forgetOutcomes);
    connect(bar, &MessageBar::dismissed, this, &SessionCommands::forgetOutcomes);
}

void SessionCommands::dropOldSuccesses()
{
    // Good news is read once; what failed stays until the operator has closed it.
    for (const JobPresenter *presenter : presenters()) {
        if (presenter->hasSucceeded())
            presenter->bar().dismiss();
    }
}

void SessionCommands::forgetOutcomes()
{
    QSet<SessionId> told;
    for (const JobPresenter *presenter : presenters())
        told.unite(presenter->toBeTold());
    m_model.clearOutcomes(told);
}

QList<JobPresenter *> SessionCommands::presenters() const
{
    return m_messages.findChildren<JobPresenter *>();
}

} // namespace stationmaster

#include "moc_session_commands.cpp"
