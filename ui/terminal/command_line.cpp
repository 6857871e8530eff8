// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_line.h"

#include "backend/core/action.h"
#include "backend/core/host_control.h"
#include "backend/core/picture_size.h"
#include "model/host_pattern.h"
#include "ui/terminal/article_spelling.h"
#include "ui/terminal/command_values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine inform(const QString &text)
{
    return {CommandLine::Kind::Inform, {}, text};
}

CommandLine misuse(const QString &text)
{
    return {CommandLine::Kind::Misuse, {}, text};
}

QString versionText()
{
    return u"stationctl " STATIONMASTER_VERSION "\n"_s;
}

QString overviewText()
{
    QString text = CommandLineWords::tr("Usage: stationctl COMMAND [SESSION…] [OPTION…]") + u"\n\n"_s;
    text += CommandLineWords::tr("Lists and ends the sessions of this computer or another one.") + u"\n\n"_s;
    text += CommandLineWords::tr("Commands:") + u'\n';
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.kind != CommandSpec::Kind::Complete)
            text += u"  "_s + spec.name.leftJustified(12) + specText(spec.summary) + u'\n';
    }
    text += u'\n'
        + CommandLineWords::tr(
                "SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” "
                "tells a command's options, “man stationctl” everything.")
        + u'\n';
    return text;
}

QString usageLine(const CommandSpec &command)
{
    QString line = u"stationctl "_s + command.name;
    if (command.kind == CommandSpec::Kind::Audit || command.kind == CommandSpec::Kind::Hosts)
        return line + u" [OPTION…]"_s;
    if (command.kind == CommandSpec::Kind::Power)
        return line + u" --server HOST|--room NAME [OPTION…]"_s;
    if (command.ownByDefault || command.kind == CommandSpec::Kind::List)
        line += u" [SESSION…]"_s;
    else
        line += command.takesText ? u" SESSION|--all [TEXT…]"_s : u" SESSION…|--all"_s;
    return line + u" [OPTION…]"_s;
}

/// The library's help without its own first line, which would show the path the program was started by.
QString helpText(const CommandSpec &command, const QCommandLineParser &parser)
{
    const QString options = parser.helpText();
    return CommandLineWords::tr("Usage: %1").arg(usageLine(command)) + u'\n'
        + options.mid(options.indexOf(u'\n') + 1);
}

void addOptions(const CommandSpec &command, QCommandLineParser &parser)
{
    for (const OptionSpec &spec : optionSpecs()) {
        if (command.options.testFlag(spec.option))
            parser.addOption({spec.names, specText(spec.description), spec.valueName});
    }
    parser.addOption({{u"h"_s, u"?"_s, u"help"_s}, CommandLineWords::tr("Show this help.")});
}

/// Fills `target` from the option, if it was given. False when its value is no length of time.
bool readDuration(const QCommandLineParser &parser, const QString &name,
                  std::optional<std::chrono::seconds> &target)
{
    if (!parser.isSet(name))
        return true;
    target = parseDuration(parser.value(name));
    return target.has_value();
}

/// Only options the command takes are known to `parser`; asking for another would make it warn.
class Values final
{
public:
    Values(const CommandSpec &command, const QCommandLineParser &parser)
        : m_command(command)
        , m_parser(parser)
    {
    }

    bool has(CommandOption option) const
    {
        return m_command.options.testFlag(option) && m_parser.isSet(name(option));
    }
    QStringList all(CommandOption option) const
    {
        return has(option) ? m_parser.values(name(option)) : QStringList();
    }
    /// False when it was given and is no length of time.
    bool read(CommandOption option, std::optional<std::chrono::seconds> &target) const
    {
        return !has(option) || readDuration(m_parser, name(option), target);
    }

private:
    static QString name(CommandOption option)
    {
        for (const OptionSpec &spec : optionSpecs()) {
            if (spec.option == option)
                return spec.names.last();
        }
        return {};
    }

    const CommandSpec &m_command;
    const QCommandLineParser &m_parser;
};

QString badDuration(const QString &option)
{
    return CommandLineWords::tr(
               "The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.")
        .arg(option);
}

/// Splits the words without a dash into targets and text.
void readWords(CommandRequest &request, QStringList words)
{
    if (!request.command->takesText) {
        request.sessions = words;
        return;
    }
    if (!request.all && request.criteria.isEmpty() && !words.isEmpty()) {
        const QString target = words.takeFirst();
        // msg's own word for everybody.
        if (target == "*"_L1)
            request.all = true;
        else
            request.sessions = {target};
    }
    if (!words.isEmpty() && words != QStringList(u"-"_s))
        request.message = words.join(u' ');
}

/// What is wrong with the request as a whole; empty if nothing is.
QString contradiction(const CommandRequest &request)
{
    const CommandSpec &command = *request.command;
    if (request.sessions.contains(QString()))
        return CommandLineWords::tr("An empty word names no session.");
    for (const QString &word : request.sessions) {
        if (word.startsWith(u'/'))
            return CommandLineWords::tr(
                       "There is no option %1 here. “stationctl %2 --help” tells what there is.")
                .arg(displayable(word), command.name);
    }
    if (request.all && !request.sessions.isEmpty())
        return CommandLineWords::tr("Either name sessions or say --all, not both.");
    const bool namesNobody = request.sessions.isEmpty() && !request.choosesAll();
    const bool needsTargets =
        command.kind == CommandSpec::Kind::Act || command.kind == CommandSpec::Kind::Screenshot;
    if (needsTargets && namesNobody) {
        if (!command.ownByDefault)
            return CommandLineWords::tr("Say whom: a session id, a session name, a user name, or --all.");
        if (request.isRemote())
            return CommandLineWords::tr(
                "With --server, say whom: a session id, a session name, a user name, or --all.");
    }
    if (command.kind == CommandSpec::Kind::Audit && !request.sessions.isEmpty())
        return CommandLineWords::tr("“%1” takes no sessions. Choose with --user, --operator and --since.")
            .arg(command.name);
    const bool ofHosts = command.kind == CommandSpec::Kind::Hosts || command.kind == CommandSpec::Kind::Power;
    if (ofHosts && !request.sessions.isEmpty())
        return CommandLineWords::tr("“%1” takes no sessions. Choose with --server and --room.")
            .arg(command.name);
    if (command.kind == CommandSpec::Kind::Power && !request.isRemote())
        return CommandLineWords::tr("Say which computers with --server or --room.");
    if (command.kind == CommandSpec::Kind::Power && request.message && !request.warn)
        return CommandLineWords::tr("--message goes with --warn here: it stands beside the countdown.");
    if (request.verify && (request.servers.size() > 1 || !request.rooms.isEmpty()))
        return CommandLineWords::tr("--verify looks at one computer: each numbers its own entries.");
    if (request.lease && !request.isStandingOrder())
        return CommandLineWords::tr("--lease goes with --all alone.");
    if (command.kind == CommandSpec::Kind::Screenshot) {
        if (request.output.isEmpty())
            return CommandLineWords::tr("Say where the picture is to go: --output FILE, FOLDER/ or -.");
        if (request.output == "-"_L1 && request.json)
            return CommandLineWords::tr("The standard output takes either the picture or --json.");
    }
    if (request.message)
        return messageProblem(*request.message);
    return {};
}

CommandLine parseCommand(const CommandSpec &command, const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(command, parser);
    parser.setApplicationDescription(specText(command.summary));
    // The library takes the first word for the program's name.
    if (!parser.parse(QStringList(u"stationctl"_s) + fromArticleSpelling(command, words)))
        return misuse(displayable(parser.errorText()));
    if (parser.isSet(u"help"_s))
        return inform(helpText(command, parser));

    using enum CommandOption;
    const Values values(command, parser);
    CommandLine line{CommandLine::Kind::Run, {}, {}};
    CommandRequest &request = line.request;
    request.command = &command;
    request.all = values.has(All);
    request.criteria.users = values.all(User);
    request.criteria.disconnected = values.has(Disconnected);
    request.verbose = values.has(Verbose);
    request.json = values.has(Json);
    request.users = values.has(Users);
    request.follow = values.has(Follow);
    request.force = values.has(Force);
    request.dryRun = values.has(DryRun);
    request.yes = values.has(Yes);
    request.wait = values.has(Wait);
    request.everywhere = values.has(Everywhere);
    for (const QString &pattern : values.all(Server)) {
        const std::optional<QStringList> servers = expandHostPattern(pattern);
        if (!servers || servers->contains(QString()))
            return misuse(CommandLineWords::tr("--server needs the name of a computer."));
        request.servers += *servers;
    }
    request.servers.removeDuplicates();
    request.rooms = values.all(Room);
    if (request.rooms.contains(QString()))
        return misuse(CommandLineWords::tr("--room needs the name of a room."));
    if (values.has(Message))
        request.message = values.all(Message).constLast();
    if (request.criteria.users.contains(QString()))
        return misuse(CommandLineWords::tr("--user needs the name of a user."));
    if (!values.read(Warn, request.warn))
        return misuse(badDuration(u"--warn"_s));
    if (request.warn > std::chrono::seconds(Action::MaxGraceSeconds))
        return misuse(CommandLineWords::tr("The value of --warn is more than a day."));
    if (!values.read(Show, request.show) || request.show > std::chrono::seconds(Action::MaxShowSeconds))
        return misuse(
            CommandLineWords::tr("The value of --time is not a length of time of an hour at most."));
    if (!values.read(Lease, request.lease) || request.lease == std::chrono::seconds(0))
        return misuse(badDuration(u"--lease"_s));
    if (!values.read(IdleLongerThan, request.criteria.idleLongerThan))
        return misuse(badDuration(u"--idle-longer-than"_s));
    if (!values.read(Timeout, request.timeout) || request.timeout == std::chrono::seconds(0))
        return misuse(badDuration(u"--timeout"_s));
    if (values.has(Since)) {
        request.since = parsePointInTime(values.all(Since).constLast(), QDateTime::currentDateTime());
        if (!request.since) {
            return misuse(CommandLineWords::tr(
                "The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, "
                "2026-11-21 or “2026-11-21 10:45”."));
        }
    }
    request.verify = values.has(Verify);
    if (values.has(Operator))
        request.operatorName = values.all(Operator).constLast();
    if (values.has(Lines)) {
        request.lines = parseCount(values.all(Lines).constLast(), HostControl::MaxHistory);
        if (!request.lines)
            return misuse(CommandLineWords::tr("The value of --lines is not a number from 1 to %1.")
                              .arg(HostControl::MaxHistory));
    }
    if (values.has(Output))
        request.output = values.all(Output).constLast();
    if (values.has(CommandOption::Size)) {
        request.size = parseSize(values.all(CommandOption::Size).constLast());
        if (!request.size)
            return misuse(CommandLineWords::tr(
                              "The value of --size is not a size of a picture. Write 1280x720; %1 at most on "
                              "each side.")
                              .arg(MaxPictureEdge));
    }
    readWords(request, parser.positionalArguments());
    if (const QString problem = contradiction(request); !problem.isEmpty())
        return misuse(problem);
    return line;
}

/// "query session" and "query user", "quser": the original's words for the two shapes of the list.
QStringList withQueryWords(const QString &name, QStringList words)
{
    if (name == "quser"_L1)
        words.prepend(u"--users"_s);
    if (name != "query"_L1 || words.isEmpty())
        return words;
    if (words.first().compare("user"_L1, Qt::CaseInsensitive) == 0)
        words.first() = u"--users"_s;
    else if (words.first().compare("session"_L1, Qt::CaseInsensitive) == 0)
        words.removeFirst();
    return words;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QStringList words = arguments.mid(1);
    QString name = arguments.isEmpty() ? QString() : QFileInfo(arguments.first()).fileName();
    if (!findCommand(name)) {
        if (words.isEmpty())
            return misuse(CommandLineWords::tr("Say what to do. “stationctl --help” tells the commands."));
        name = words.takeFirst();
        if (name == "help"_L1 && !words.isEmpty())
            return parseCommandLine({arguments.first(), words.first(), u"--help"_s});
    }
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1 || name == "/?"_L1)
        return inform(overviewText());
    if (name == "--version"_L1)
        return inform(versionText());
    const CommandSpec *command = findCommand(name);
    if (!command) {
        return misuse(
            CommandLineWords::tr("There is no command “%1”. “stationctl --help” tells the commands.")
                .arg(displayable(name)));
    }
    return parseCommand(*command, withQueryWords(name, words));
}

QString messageProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return CommandLineWords::tr("The message is empty.");
    if (text.size() > MaxMessageLength)
        return CommandLineWords::tr("The message is longer than %n character(s).", nullptr, MaxMessageLength);
    return {};
}

} // namespace stationmaster
