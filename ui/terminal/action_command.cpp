// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/action_command.h"

#include "ui/terminal/session_list.h"
#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActionCommand)
};

QString question(Verb verb, int count)
{
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("Log off %n session(s)? Work that is not saved is lost.", nullptr, count);
    case Verb::Disconnect:
        return Text::tr("Disconnect %n session(s)?", nullptr, count);
    case Verb::Lock:
        return Text::tr("Lock %n session(s)?", nullptr, count);
    case Verb::Unlock:
        return Text::tr("Unlock %n session(s)?", nullptr, count);
    case Verb::Activate:
        return Text::tr("Bring %n session(s) to the front?", nullptr, count);
    case Verb::Message:
        return Text::tr("Send the message to %n session(s)?", nullptr, count);
    case Verb::Block:
        return Text::tr("Block %n session(s)?", nullptr, count);
    case Verb::Unblock:
        return Text::tr("Unblock %n session(s)?", nullptr, count);
    case Verb::LogOffEverywhere:
        return Text::tr("Log off the users of %n session(s) everywhere? Work that is not saved is lost.",
                        nullptr, count);
    }
    return {};
}

/// What the users are told before the countdown.
QString warningText(Verb verb, int seconds)
{
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("You will be logged off in %n second(s). Save your work now.", nullptr, seconds);
    case Verb::Disconnect:
        return Text::tr("Your session will be disconnected in %n second(s).", nullptr, seconds);
    default:
        return Text::tr("Your screen will be locked in %n second(s).", nullptr, seconds);
    }
}

/// English is understood in every language: who types "y" out of habit means it.
bool isYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    return QStringList({u"y"_s, u"yes"_s, Text::tr("y", "short answer").toLower(), Text::tr("yes").toLower()})
        .contains(word);
}

} // namespace

ActionCommand::ActionCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                             std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_backend(backend)
    , m_terminal(terminal)
    , m_second(second)
    , m_reporter(request, terminal)
{
    m_action.verb = request.command->verb;
    m_action.force = request.force;
    m_countdown.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, &ActionCommand::act);
    connect(&m_deadline, &QTimer::timeout, this, [this]() {
        giveUp(Text::tr("The time given by --timeout is over."));
    });
    connect(&m_backend, &SessionBackend::stepReached, this, [this](const SessionId &id, Step step) {
        const auto target = std::ranges::find(m_targets, id, &Session::id);
        if (m_job && target != m_targets.end())
            m_reporter.tell(sentenceAbout(sessionWords(*target), stepText(m_action.verb, step)));
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
    if (!m_job && m_warning && !m_callingOff) {
        callOff();
        return;
    }
    if (!m_job) {
        m_reporter.complain(Text::tr("Interrupted. Nothing was done."));
        finish(ExitCode::Failed);
        return;
    }
    if (m_interrupted) {
        giveUp(Text::tr("Interrupted again."));
        return;
    }
    m_interrupted = true;
    m_reporter.say(
        Text::tr("Interrupted. What has begun is being finished; press Ctrl-C again not to wait."));
    m_job->cancel();
}

void ActionCommand::terminate()
{
    if (m_finished)
        return;
    if (!m_job) {
        interrupt();
        return;
    }
    const bool ownIsEnding =
        m_action.verb == Verb::LogOff && std::ranges::any_of(m_targets, [this](const Session &target) {
            return target.own && m_begun.contains(target.id) && !m_results.contains(target.id);
        });
    if (ownIsEnding)
        finish(ExitCode::Done);
    else
        giveUp(Text::tr("Told to end."));
}

void ActionCommand::choose()
{
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
        m_reporter.say(Text::tr("Type the message and end it with Ctrl-D on a line of its own."));
    connect(&m_terminal, &Terminal::inputRead, this, &ActionCommand::textRead, Qt::SingleShotConnection);
    m_terminal.readAll();
}

void ActionCommand::textRead(const QString &text)
{
    if (m_finished)
        return;
    m_action.message = text.trimmed();
    if (const QString problem = messageProblem(m_action.message); !problem.isEmpty()) {
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
    if (!m_terminal.canAsk()) {
        m_reporter.complain(Text::tr("This concerns %n session(s), and there is no terminal to ask on. "
                                     "Nothing was done. Add --yes to go on.",
                                     nullptr, int(m_targets.size())));
        finish(ExitCode::Usage);
        return;
    }
    m_terminal.talk(targetLines(m_targets).join(u'\n') + u'\n');
    m_terminal.talk(question(m_action.verb, int(m_targets.size())) + u' ' + Text::tr("[y/N]") + u' ');
    connect(&m_terminal, &Terminal::inputRead, this, &ActionCommand::answerRead, Qt::SingleShotConnection);
    m_terminal.readLine();
}

void ActionCommand::answerRead(const QString &answer)
{
    if (m_finished)
        return;
    if (isYes(answer)) {
        goOn();
        return;
    }
    m_reporter.say(Text::tr("Nothing was done."));
    finish(ExitCode::Usage);
}

void ActionCommand::goOn()
{
    if (m_request.dryRun) {
        for (const Session &target : std::as_const(m_targets))
            m_reporter.would(m_action, target);
        finish(ExitCode::Done);
        return;
    }
    const bool warns = m_action.verb != Verb::Message && (m_request.warn || m_request.message);
    if (warns)
        warn();
    else
        act();
}

void ActionCommand::warn()
{
    const int seconds = int(m_request.warn.value_or(std::chrono::seconds(0)).count());
    Action message;
    message.verb = Verb::Message;
    QStringList lines;
    if (m_request.message)
        lines += *m_request.message;
    if (seconds > 0 || lines.isEmpty())
        lines += warningText(m_action.verb, seconds);
    message.message = lines.join(u'\n');

    m_warning = newJob(message, m_targets);
    connect(m_warning, &BulkJob::finished, this, &ActionCommand::warned);
    m_warning->start();
}

void ActionCommand::warned()
{
    for (const BulkEntry &entry : m_warning->report().entries) {
        const QString whom = sessionWords(entry.session);
        const QString sentence = Reporter::sentence(m_warning->action(), entry);
        if (!entry.result)
            m_reporter.complain(sentenceAbout(whom, Text::tr("Could not be warned. %1").arg(sentence)));
        else
            m_reporter.tell(sentenceAbout(whom, Text::tr("Warned. %1").arg(sentence)));
    }
    if (!m_finished && !m_interrupted)
        countDown();
}

void ActionCommand::countDown()
{
    const auto seconds = m_request.warn.value_or(std::chrono::seconds(0));
    if (seconds.count() > 0)
        m_reporter.say(Text::tr("Waiting %n second(s). Ctrl-C cancels it.", nullptr, int(seconds.count())));
    m_countdown.start(m_second * seconds.count());
}

void ActionCommand::callOff()
{
    // Who was warned is told that nothing will come of it; nobody shall wait for a log-off that was
    // cancelled.
    m_interrupted = true;
    m_countdown.stop();
    m_warning->cancel();
    m_reporter.complain(Text::tr("Interrupted. Nothing was done; the users are being told."));
    Action message;
    message.verb = Verb::Message;
    message.message = Text::tr("It was cancelled. You can go on working.");
    m_callingOff = newJob(message, m_targets);
    connect(m_callingOff, &BulkJob::finished, this, [this]() {
        finish(ExitCode::Failed);
    });
    m_callingOff->start();
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
    m_job = newJob(m_action, m_targets);
    connect(m_job, &BulkJob::itemStarted, this, [this](const SessionId &id) {
        m_begun.insert(id);
    });
    connect(m_job, &BulkJob::itemFinished, this, &ActionCommand::itemFinished);
    connect(m_job, &BulkJob::finished, this, &ActionCommand::jobFinished);
    if (m_request.timeout)
        m_deadline.start(*m_request.timeout);
    m_job->start();
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
        // -v and --json have told these already.
        for (const BulkEntry &entry : report.entries) {
            if (entry.result && !m_request.verbose)
                m_reporter.say(
                    sentenceAbout(sessionWords(entry.session), Reporter::sentence(m_action, entry)));
        }
    }
    if (m_interrupted || report.entries.size() > 1)
        m_reporter.say(summarySentence(report));
    const bool done = report.succeeded() == report.entries.size();
    finish(m_interrupted && !done ? ExitCode::Failed : exitCodeFor(report));
}

void ActionCommand::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_countdown.stop();
    m_deadline.stop();
    m_terminal.stopReading();
    Q_EMIT finished(code);
}

BulkJob *ActionCommand::newJob(const Action &action, const QList<Session> &targets)
{
    return new BulkJob(
        action, targets,
        [this, action](const Session &session) {
            return m_backend.perform(action, session.id);
        },
        ParallelLimit, this);
}

} // namespace stationmaster
