// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_runner.h"

#include "ui/terminal/action_command.h"
#include "ui/terminal/audit_command.h"
#include "ui/terminal/follow_command.h"
#include "ui/terminal/power_command.h"
#include "ui/terminal/screenshot_command.h"
#include "ui/terminal/session_json.h"
#include "ui/terminal/session_list.h"
#include "ui/terminal/standing_order_command.h"
#include "ui/terminal/target_choice.h"
#include "ui/text/error_text.h"
#include "ui/text/link_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct CommandRunnerWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandRunner)
};

} // namespace

CommandRunner::CommandRunner(CommandRequest request, Terminal &terminal, MakePictureFile makePictureFile,
                             std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_terminal(terminal)
    , m_makePictureFile(std::move(makePictureFile))
    , m_second(second)
    , m_reporter(m_request, terminal)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CommandRunner::onDeadline);
}

QString CommandRunner::computers() const
{
    return displayable((m_request.servers + m_request.rooms).join(u", "_s));
}

void CommandRunner::onDeadline()
{
    // Those that have answered are not to wait for the others.
    if (m_host.stopWaiting)
        std::exchange(m_host.stopWaiting, nullptr)();
    const bool wantsSessions = m_request.command->kind != CommandSpec::Kind::Hosts;
    if (m_host.backend && (!wantsSessions || m_host.backend->state() == SessionBackend::State::Ready))
        run();
    else
        fail({Error::Code::Unreachable, u"no answer in time"_s, {}});
}

void CommandRunner::holdDeadline(bool hold)
{
    if (m_command)
        m_command->holdDeadline(hold);
    if (m_running || m_finished)
        return;
    if (hold)
        m_deadline.stop();
    else
        m_deadline.start(m_request.timeout.value_or(DefaultTimeout));
}

void CommandRunner::start()
{
    m_deadline.start(m_request.timeout.value_or(DefaultTimeout));
    m_reporter.tell(m_request.isRemote() ? CommandRunnerWords::tr("Connecting to %1…").arg(computers())
                                         : CommandRunnerWords::tr("Asking this computer for its sessions…"));
}

void CommandRunner::useHost(const CommandHost &host)
{
    m_host = host;
    if (host.serviceTrouble) {
        m_reporter.tell(CommandRunnerWords::tr(
            "The host service (stationd) could not be started. Going on with the login "
            "manager alone."));
        m_reporter.tell(displayable(host.serviceTrouble->detail));
    }
    connect(host.backend, &SessionBackend::stateChanged, this, &CommandRunner::onStateChanged);
    host.backend->start();
    // Those that are off are not waited for before they are woken.
    QTimer::singleShot(0, this, wakes() ? &CommandRunner::run : &CommandRunner::onStateChanged);
}

void CommandRunner::fail(const Error &error)
{
    if (m_running || m_finished)
        return;
    // A script that completes words has nobody to talk to.
    if (m_request.command->kind != CommandSpec::Kind::Complete) {
        m_reporter.complain(m_request.isRemote() ? sentenceAbout(computers(), errorSentence(error))
                                                 : errorSentence(error));
        tellMissing();
        if (!error.detail.isEmpty())
            m_reporter.tell(displayable(error.detail));
    }
    finish(error.code == Error::Code::NotAuthorized ? ExitCode::NotAuthorized : ExitCode::Unreachable);
}

void CommandRunner::failToReach(const LinkStatus &status)
{
    if (m_running || m_finished)
        return;
    if (m_request.command->kind != CommandSpec::Kind::Complete) {
        m_reporter.complain(sentenceAbout(computers(), linkSentence(status)));
        if (const QString key = hostKeyText(status.key); !key.isEmpty())
            m_reporter.say(key);
        m_reporter.tell(status.detail);
    }
    finish(status.state == LinkState::Refused ? ExitCode::NotAuthorized : ExitCode::Unreachable);
}

void CommandRunner::tellMissing()
{
    const CommandSpec::Kind kind = m_request.command->kind;
    // That is what the list of computers is for.
    if (!m_host.hosts || kind == CommandSpec::Kind::Complete || kind == CommandSpec::Kind::Hosts || wakes())
        return;
    for (const NamedHost &host : m_host.hosts()) {
        if (host.isReady())
            continue;
        m_incomplete = true;
        m_reporter.complain(sentenceAbout(displayable(host.name), linkSentence(host.status)));
        if (const QString key = hostKeyText(host.status.key); !key.isEmpty())
            m_reporter.say(sentenceAbout(displayable(host.name), key));
        m_reporter.tell(host.status.detail);
    }
}

void CommandRunner::loseHost()
{
    if (m_finished)
        return;
    m_leftToHost = m_command && m_command->hasBegun();
    m_reporter.say(
        CommandRunnerWords::tr("The connection to the computer is lost. Trying to connect again…"));
}

void CommandRunner::regainHost()
{
    if (m_finished)
        return;
    m_leftToHost = false;
    m_reporter.say(CommandRunnerWords::tr("Connected again."));
}

void CommandRunner::interrupt()
{
    if (m_command) {
        m_command->interrupt();
        return;
    }
    if (m_finished)
        return;
    m_reporter.complain(CommandRunnerWords::tr("Interrupted. Nothing was done."));
    finish(ExitCode::Failed);
}

void CommandRunner::terminate()
{
    if (m_command)
        m_command->terminate();
    else
        interrupt();
}

void CommandRunner::onStateChanged()
{
    if (m_running || m_finished)
        return;
    switch (m_host.backend->state()) {
    case SessionBackend::State::Loading:
        return;
    case SessionBackend::State::Unavailable:
        if (m_request.command->kind == CommandSpec::Kind::Hosts) {
            run();
            return;
        }
        fail(m_host.backend->trouble().value_or(Error{Error::Code::Unreachable, {}, {}}));
        return;
    case SessionBackend::State::Ready:
        run();
        return;
    }
}

bool CommandRunner::wakes() const
{
    return m_request.command->kind == CommandSpec::Kind::Power && m_request.command->power == PowerVerb::Wake;
}

void CommandRunner::run()
{
    if (std::exchange(m_running, true) || m_finished)
        return;
    m_deadline.stop();
    // Before anybody is asked whether to go on.
    tellMissing();
    switch (m_request.command->kind) {
    case CommandSpec::Kind::Act:
        if (m_request.isStandingOrder())
            begin(new StandingOrderCommand(m_request, m_host, m_terminal, this));
        else
            begin(new ActionCommand(m_request, *m_host.backend, m_terminal, m_second, this));
        return;
    case CommandSpec::Kind::Screenshot:
        begin(new ScreenshotCommand(m_request, m_host, m_makePictureFile, m_terminal, this));
        return;
    case CommandSpec::Kind::Audit:
        begin(new AuditCommand(m_request, m_host, m_terminal, this));
        return;
    case CommandSpec::Kind::List:
        if (m_request.follow)
            begin(new FollowCommand(m_request, *m_host.backend, m_terminal, this));
        else
            list();
        return;
    case CommandSpec::Kind::Power:
        begin(new PowerCommand(m_request, m_host, m_terminal, this));
        return;
    case CommandSpec::Kind::Hosts:
        listHosts();
        return;
    case CommandSpec::Kind::Complete:
        for (const QString &word : completionWords(m_host.backend->sessions(), m_request.users))
            m_terminal.data(word);
        finish(ExitCode::Done);
        return;
    }
}

void CommandRunner::begin(Command *command)
{
    m_command = command;
    connect(command, &Command::finished, this, &CommandRunner::finish);
    command->start();
}

void CommandRunner::list()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TargetChoice choice = chooseListed(m_request, m_host.backend->sessions(), now);
    if (m_request.json) {
        for (const Session &session : choice.targets)
            m_terminal.data(jsonLine(sessionJson(session)));
    } else if (choice.targets.isEmpty()) {
        if (choice.problems.isEmpty())
            m_reporter.say(CommandRunnerWords::tr("No session fits."));
    } else {
        const QStringList lines =
            m_request.users ? userLines(choice.targets, now) : sessionLines(choice.targets, now);
        tableData(lines);
    }
    for (const QString &problem : choice.problems)
        m_reporter.complain(problem);
    finish(choice.code);
}

void CommandRunner::listHosts()
{
    const QList<NamedHost> hosts = m_host.hosts ? m_host.hosts() : QList<NamedHost>();
    if (m_request.json) {
        for (const NamedHost &host : hosts)
            m_terminal.data(jsonLine(hostJson(host)));
    } else {
        tableData(hostLines(hosts));
    }
    const bool allReady = std::ranges::all_of(hosts, &NamedHost::isReady);
    finish(allReady ? ExitCode::Done : ExitCode::Failed);
}

void CommandRunner::tableData(const QStringList &lines)
{
    const bool coloured = m_terminal.colouredData();
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_terminal.data(coloured && i == 0 ? u"\x1b[1m"_s + lines.at(i) + u"\x1b[0m"_s : lines.at(i));
}

void CommandRunner::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    if (m_leftToHost) {
        m_reporter.complain(
            CommandRunnerWords::tr("The computer goes on with what it was told. \"stationctl list\" and "
                                   "\"stationctl audit\" show what becomes of it."));
    }
    Q_EMIT finished(m_incomplete && code == ExitCode::Done ? ExitCode::Failed : code);
}

} // namespace stationmaster

#include "moc_command_runner.cpp"
