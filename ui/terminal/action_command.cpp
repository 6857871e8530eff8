// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/action_command.h"

#include "ui/actions/action_texts.h"
#include "ui/terminal/confirmation.h"
#include "ui/terminal/session_list.h"
#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct ActionCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionCommand)
};

/// The action as far as the command line says it.
Action actionOf(const CommandRequest &request)
{
    Action action{request.everywhere ? Verb::LogOffEverywhere : request.command->verb};
    // What the command does not take the command line has not let through.
    if (request.force)
        action.edit<LogOffOptions>().force = true;
    if (action.verb == Verb::Message) {
        const auto show =
            request.show.value_or(request.wait ? ActionCommand::DefaultShow : std::chrono::seconds(0));
        action.options = MessageOptions{{}, int(show.count()), request.wait};
    }
    if (action.verb == Verb::Block)
        action.options = BlockOptions{request.message.value_or(QString())};
    return action;
}

} // namespace

ActionCommand::ActionCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                             std::chrono::milliseconds second, QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_backend(backend)
    , m_terminal(terminal)
    , m_second(second)
    , m_reporter(request, terminal)
    , m_action(actionOf(request))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this]() {
        giveUp(ActionCommandWords::tr("The time given by --timeout is over."));
    });
}

void ActionCommand::start()
{
    QTimer::singleShot(0, this, &ActionCommand::choose);
}

void ActionCommand::interrupt()
{
    if (m_finished)
        return;
    if (!m_job && m_warning) {
        m_interrupted = true;
        m_warning->callOff();
        return;
    }
    if (!m_job) {
        m_reporter.complain(ActionCommandWords::tr("Interrupted. Nothing was done."));
        finish(ExitCode::Failed);
        return;
    }
    if (m_interrupted) {
        giveUp(ActionCommandWords::tr("Interrupted again."));
        return;
    }
    m_interrupted = true;
    m_reporter.say(
        anyIsWarned() ? ActionCommandWords::tr(
            "Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.")
                      : ActionCommandWords::tr(
                          "Interrupted. What has begun is being finished; press Ctrl-C again not to wait."));
    m_job->cancel();
}

void ActionCommand::terminate()
{
    if (m_finished)
        return;
    const bool ownIsEnding = std::ranges::any_of(m_targets, [this](const Session &target) {
        return target.own && isEnding(target);
    });
    if (ownIsEnding)
        finish(ExitCode::Done);
    else if (!m_job || (anyIsWarned() && !m_interrupted))
        interrupt();
    else
        giveUp(ActionCommandWords::tr("Told to end."));
}

void ActionCommand::holdDeadline(bool hold)
{
    if (hold && m_deadline.isActive()) {
        m_heldBack = m_deadline.remainingTimeAsDuration();
        m_deadline.stop();
    } else if (!hold && m_heldBack && !m_finished) {
        m_deadline.start(*std::exchange(m_heldBack, {}));
    }
}

bool ActionCommand::isEnding(const Session &target) const
{
    const bool ends = infoOf(m_action.verb).ends();
    return m_job && ends && m_begun.contains(target.id) && !m_results.contains(target.id)
        && m_steps.value(target.id, Step::Checking) != Step::Warned;
}

bool ActionCommand::anyIsWarned() const
{
    return std::ranges::any_of(m_targets, [this](const Session &target) {
        return !m_results.contains(target.id) && m_steps.value(target.id, Step::Checking) == Step::Warned;
    });
}

void ActionCommand::choose()
{
    if (m_finished)
        return;
    const TargetChoice choice =
        chooseTargets(m_request, m_backend.sessions(), QDateTime::currentDateTimeUtc());
    if (const std::optional<ExitCode> code = m_reporter.choice(choice)) {
        finish(*code);
        return;
    }
    m_targets = choice.targets;
    readText();
}

void ActionCommand::readText()
{
    if (!m_request.command->takesText || m_request.dryRun) {
        ask();
        return;
    }
    if (m_request.message) {
        textRead(*m_request.message);
        return;
    }
    if (m_terminal.inputIsTyped())
        m_reporter.say(
            ActionCommandWords::tr("Type the message and end it with Ctrl-D on a line of its own."));
    connect(&m_terminal, &Terminal::inputRead, this, &ActionCommand::textRead, Qt::SingleShotConnection);
    m_terminal.readAll();
}

void ActionCommand::textRead(const QString &text)
{
    if (m_finished)
        return;
    m_action.edit<MessageOptions>().text = text.trimmed();
    if (const QString problem = messageProblem(m_action.message().text); !problem.isEmpty()) {
        m_reporter.complain(problem);
        finish(ExitCode::Usage);
        return;
    }
    ask();
}

void ActionCommand::ask()
{
    const bool several = m_targets.size() > 1 || m_request.choosesAll();
    if (!several || m_request.yes || m_request.dryRun) {
        goOn();
        return;
    }
    auto *confirmation = new Confirmation(m_reporter, m_terminal, this);
    connect(confirmation, &Confirmation::agreed, this, &ActionCommand::goOn);
    connect(confirmation, &Confirmation::refused, this, [this] {
        finish(ExitCode::Usage);
    });
    confirmation->ask(targetLines(m_targets),
                      actionText(m_action.verb).terminalQuestion(int(m_targets.size())),
                      int(m_targets.size()));
}

void ActionCommand::goOn()
{
    if (m_finished)
        return;
    if (m_request.dryRun) {
        for (const Session &target : std::as_const(m_targets))
            m_reporter.would(m_action, target);
        finish(ExitCode::Done);
        return;
    }
    const bool warns =
        m_request.command->options.testFlag(CommandOption::Warn) && (m_request.warn || m_request.message);
    if (warns && hostCountsDown()) {
        m_action.edit<LogOffOptions>().graceSeconds = int(m_request.warn->count());
        m_action.edit<LogOffOptions>().message = m_request.message.value_or(QString());
        m_reporter.say(ActionCommandWords::tr("Waiting %n second(s). Ctrl-C cancels it.", nullptr,
                                              m_action.logOff().graceSeconds));
        act();
    } else if (warns) {
        warn();
    } else {
        act();
    }
}

bool ActionCommand::hostCountsDown() const
{
    const bool ends = infoOf(m_action.verb).ends();
    return ends && m_request.warn && m_request.warn->count() > 0 && m_backend.host().capabilities.warns;
}

void ActionCommand::warn()
{
    m_warning = new WarningCountdown(m_request, m_targets, m_backend, m_reporter, m_second, this);
    connect(m_warning, &WarningCountdown::over, this, &ActionCommand::act);
    connect(m_warning, &WarningCountdown::calledOff, this, [this] {
        finish(ExitCode::Failed);
    });
    m_warning->start();
}

void ActionCommand::act()
{
    QList<Session> remaining;
    const QList<Session> now = m_backend.sessions();
    for (const Session &target : std::as_const(m_targets)) {
        const bool ended = m_warning && m_action.verb == Verb::LogOff
            && std::ranges::find(now, target.id, &Session::id) == now.end();
        if (ended)
            m_reporter.endedItself(m_action, target);
        else
            remaining += target;
    }
    m_targets = remaining;
    m_job = new BulkJob(
        m_action, m_targets,
        [this](const Session &session) {
            return m_backend.perform(m_action, session.id);
        },
        // Who is warned is to be warned with the others, not after the eighth before him.
        m_action.logOff().graceSeconds > 0 ? BulkJob::DefaultParallelLimit : ParallelLimit, this);
    connect(m_job, &BulkJob::stepReached, this, &ActionCommand::noteStep);
    connect(m_job, &BulkJob::cancelFailed, this, &ActionCommand::noteCancelFailed);
    connect(m_job, &BulkJob::itemStarted, this, [this](const SessionId &id) {
        m_begun.insert(id);
    });
    connect(m_job, &BulkJob::itemFinished, this, &ActionCommand::itemFinished);
    connect(m_job, &BulkJob::finished, this, &ActionCommand::jobFinished);
    if (m_request.timeout)
        m_deadline.start(*m_request.timeout
                         + m_second * (m_action.logOff().graceSeconds + m_action.message().showSeconds));
    m_job->start();
}

void ActionCommand::noteStep(const SessionId &id, Step step)
{
    const auto target = std::ranges::find(m_targets, id, &Session::id);
    if (target == m_targets.end())
        return;
    m_steps.insert(id, step);
    m_reporter.tell(sentenceAbout(sessionTexts(*target), stepText(m_action.verb, step)));
}

void ActionCommand::noteCancelFailed(const SessionId &id, const Error &error)
{
    // What became of it the action itself tells; that it was too late is worth a word of its own.
    const auto target = std::ranges::find(m_targets, id, &Session::id);
    if (m_finished || target == m_targets.end())
        return;
    m_reporter.complain(
        sentenceAbout(sessionTexts(*target),
                      error.code == Error::Code::NotFound
                          ? ActionCommandWords::tr("Could not be called off any more.")
                          : ActionCommandWords::tr("Could not be called off. %1").arg(errorSentence(error))));
}

void ActionCommand::itemFinished(const SessionId &id, const Result<Outcome> &result)
{
    m_results.insert(id, result);
    const auto target = std::ranges::find(m_targets, id, &Session::id);
    if (!m_finished && target != m_targets.end())
        m_reporter.result(m_action, {*target, result});
}

void ActionCommand::jobFinished()
{
    if (!m_finished)
        conclude(m_job->report());
}

void ActionCommand::giveUp(const QString &why)
{
    m_reporter.complain(why);
    BulkReport report;
    report.action = m_action;
    for (const Session &target : std::as_const(m_targets)) {
        const Error::Code code = m_begun.contains(target.id) ? Error::Code::TimedOut : Error::Code::Cancelled;
        const bool known = m_results.contains(target.id);
        const BulkEntry entry{target,
                              known ? m_results.value(target.id) : Result<Outcome>(Error{code, {}, {}})};
        if (!known)
            m_reporter.result(m_action, entry);
        report.entries += entry;
    }
    m_interrupted = true;
    conclude(report);
}

void ActionCommand::conclude(const BulkReport &report)
{
    if (m_interrupted) {
        // -v and --json have told these already, and so has --wait.
        for (const BulkEntry &entry : report.entries) {
            if (entry.result && !m_request.verbose && !m_action.message().waitSeen)
                m_reporter.say(
                    sentenceAbout(sessionTexts(entry.session), Reporter::sentence(m_action, entry)));
        }
    }
    if (m_interrupted || report.entries.size() > 1)
        m_reporter.say(summarySentence(report));
    const bool done = report.isComplete();
    // Whoever waits for an OK wants to know whether everybody gave it.
    const bool unseen =
        m_action.message().waitSeen && std::ranges::any_of(report.entries, [](const BulkEntry &entry) {
            return entry.result && !entry.result.value().confirmed;
        });
    finish((m_interrupted && !done) || unseen ? ExitCode::Failed : exitCodeFor(report));
}

void ActionCommand::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_terminal.stopReading();
    Q_EMIT finished(code);
}

} // namespace stationmaster

#include "moc_action_command.cpp"
