// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_spec.h"

#include "ui/actions/action_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

using enum CommandOption;

constexpr CommandOptions reaching = CommandOptions(Server) | Room | Timeout | Json | Verbose;
constexpr CommandOptions choosing = CommandOptions(User) | IdleLongerThan | Disconnected;
constexpr CommandOptions turningOff = reaching | DryRun | Yes | Warn | Message;
constexpr CommandOptions acting = reaching | choosing | All | DryRun | Yes;

} // namespace

const std::vector<OptionSpec> &optionSpecs()
{
    static const std::vector<OptionSpec> specs = {
        {All, {u"all"_s}, {}, QT_TRANSLATE_NOOP("CommandSpec", "Every session except your own.")},
        {User,
         {u"user"_s},
         u"NAME"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "Only sessions of this user. May be given more than once.")},
        {IdleLongerThan,
         {u"idle-longer-than"_s},
         u"DURATION"_s,
         QT_TRANSLATE_NOOP("CommandSpec",
                           "Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, "
                           "1d12h.")},
        {Disconnected,
         {u"disconnected"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Only disconnected sessions.")},
        {Warn,
         {u"warn"_s},
         u"DURATION"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "Warn the users first and wait this long before acting.")},
        {Message,
         {u"message"_s},
         u"TEXT"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "Show the users this text before acting.")},
        {Force,
         {u"force"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Kill the processes at once instead of asking them to end first.")},
        {Everywhere,
         {u"everywhere"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec",
                           "End every session of the user on the computer, and what goes on without one.")},
        {Lease,
         {u"lease"_s},
         u"DURATION"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "With --all: lift the block after this time.")},
        {Wait,
         {u"w"_s, u"wait"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Wait until the users have said OK, and tell who has.")},
        {Show,
         {u"time"_s},
         u"DURATION"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "Take the message away after this time.")},
        {DryRun,
         {u"dry-run"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Say what would be done and do nothing.")},
        {Yes,
         {u"y"_s, u"yes"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Do not ask, not even for more than one target.")},
        {Output,
         {u"o"_s, u"output"_s},
         u"FILE"_s,
         QT_TRANSLATE_NOOP("CommandSpec",
                           "Where to write: a file that ends in .png or .jpg, a folder, or - for the "
                           "standard output.")},
        {Size,
         {u"size"_s},
         u"WIDTHxHEIGHT"_s,
         QT_TRANSLATE_NOOP("CommandSpec",
                           "The largest size of the picture; without it the whole size of the screen.")},
        {Since,
         {u"since"_s},
         u"TIME"_s,
         QT_TRANSLATE_NOOP(
             "CommandSpec",
             "Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.")},
        {Operator, {u"operator"_s}, u"NAME"_s, QT_TRANSLATE_NOOP("CommandSpec", "Only what this user did.")},
        {Lines,
         {u"n"_s, u"lines"_s},
         u"NUMBER"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "At most so many lines, 100 unless told.")},
        {Verify,
         {u"verify"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "Say whether entries are missing or there twice.")},
        {Users,
         {u"users"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec",
                           "Show users and how long they have been idle, as “query user” does.")},
        {Follow,
         {u"follow"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec",
                           "Go on and tell each change, as one JSON object a line, until interrupted.")},
        {Server,
         {u"server"_s},
         u"HOST"_s,
         QT_TRANSLATE_NOOP(
             "CommandSpec",
             "Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as "
             "lab1-[01-30].")},
        {Room,
         {u"room"_s},
         u"NAME"_s,
         QT_TRANSLATE_NOOP("CommandSpec", "Act on the computers of this room, through ssh.")},
        {Timeout,
         {u"timeout"_s},
         u"DURATION"_s,
         QT_TRANSLATE_NOOP("CommandSpec",
                           "Give up when the computer has not answered, or has not finished, in this time.")},
        {Json,
         {u"json"_s},
         {},
         QT_TRANSLATE_NOOP("CommandSpec", "One JSON object for each session, one a line.")},
        {Verbose, {u"v"_s, u"verbose"_s}, {}, QT_TRANSLATE_NOOP("CommandSpec", "Tell each step.")},
    };
    return specs;
}

namespace {

std::vector<CommandSpec> makeCommandSpecs()
{
    using Kind = CommandSpec::Kind;
    std::vector<CommandSpec> specs;
    for (const ActionText *action : actionTexts()) {
        if (const std::optional<ActionCommandText> command = action->command())
            specs.push_back({Kind::Act, action->info().word, command->aliases, action->verb(),
                             acting | command->options, command->ownByDefault, command->takesText,
                             command->summary});
    }
    const std::vector<CommandSpec> others = {
        {Kind::Screenshot,
         u"screenshot"_s,
         {},
         Verb::LogOff,
         reaching | choosing | All | Output | Size,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Write pictures of the sessions' screens to files.")},
        {Kind::Audit,
         u"audit"_s,
         {},
         Verb::LogOff,
         reaching | User | Since | Operator | Lines | Verify,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Show what was done on the computer and refused, newest first.")},
        {Kind::List,
         u"list"_s,
         {u"query"_s, u"qwinsta"_s, u"quser"_s},
         Verb::LogOff,
         reaching | choosing | Users | Follow,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Show the sessions. The mark > stands before your own.")},
        {Kind::Hosts,
         u"hosts"_s,
         {},
         Verb::LogOff,
         reaching,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Show other computers and how they can be reached.")},
        {Kind::Power,
         u"restart"_s,
         {},
         Verb::LogOff,
         turningOff,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Restart other computers, and see them come back."),
         PowerVerb::Restart},
        {Kind::Power,
         u"shutdown"_s,
         {},
         Verb::LogOff,
         turningOff,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Shut other computers down, and see them go."),
         PowerVerb::PowerOff},
        {Kind::Power,
         u"wake"_s,
         {},
         Verb::LogOff,
         reaching | DryRun,
         false,
         false,
         QT_TRANSLATE_NOOP("CommandSpec", "Wake other computers that are off, and see them come."),
         PowerVerb::Wake},
        {Kind::Complete,
         u"complete"_s,
         {},
         Verb::LogOff,
         CommandOptions(Server) | Room | Timeout | Users,
         false,
         false,
         ""},
    };
    specs.insert(specs.end(), others.begin(), others.end());
    return specs;
}

} // namespace

const std::vector<CommandSpec> &commandSpecs()
{
    static const std::vector<CommandSpec> specs = makeCommandSpecs();
    return specs;
}

const CommandSpec *findCommand(const QString &name)
{
    const auto &specs = commandSpecs();
    const auto found = std::ranges::find_if(specs, [&name](const CommandSpec &spec) {
        return spec.name == name || spec.aliases.contains(name);
    });
    return found == specs.end() ? nullptr : &*found;
}

QString specText(const char *source)
{
    return QCoreApplication::translate("CommandSpec", source);
}

} // namespace stationmaster
