// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_line.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CommandRequest request(const QStringList &words)
{
    const CommandLine line = parseCommandLine(words);
    EXPECT_EQ(line.kind, CommandLine::Kind::Run) << line.text.toStdString();
    return line.request;
}

CommandRequest ctl(const QStringList &words)
{
    return request(QStringList(u"/usr/bin/stationctl"_s) + words);
}

QString misuse(const QStringList &words)
{
    const CommandLine line = parseCommandLine(QStringList(u"stationctl"_s) + words);
    EXPECT_EQ(line.kind, CommandLine::Kind::Misuse) << words.join(u' ').toStdString();
    return line.text;
}

QString information(const QStringList &words)
{
    const CommandLine line = parseCommandLine(QStringList(u"stationctl"_s) + words);
    EXPECT_EQ(line.kind, CommandLine::Kind::Inform) << words.join(u' ').toStdString();
    return line.text;
}

} // namespace

TEST(CommandLine, TheArticlesThreeExamplesAreUnderstood)
{
    const CommandRequest own = ctl({u"logoff"_s});
    EXPECT_EQ(own.command->verb, Verb::LogOff);
    EXPECT_TRUE(own.sessions.isEmpty());
    EXPECT_FALSE(own.choosesAll());

    EXPECT_EQ(ctl({u"logoff"_s, u"12"_s}).sessions, QStringList(u"12"_s));

    const CommandRequest remote = ctl({u"logoff"_s, u"TERM04"_s, u"/server:Server1"_s});
    EXPECT_EQ(remote.sessions, QStringList(u"TERM04"_s));
    EXPECT_EQ(remote.servers, QStringList(u"Server1"_s));
}

TEST(CommandLine, BothSpellingsMeanTheSame)
{
    for (const QStringList &words :
         {QStringList{u"logoff"_s, u"TERM04"_s, u"/server:Server1"_s, u"/v"_s},
          {u"logoff"_s, u"/V"_s, u"/SERVER:Server1"_s, u"TERM04"_s},
          {u"logoff"_s, u"-v"_s, u"--server"_s, u"Server1"_s, u"TERM04"_s},
          {u"logoff"_s, u"--server=Server1"_s, u"--verbose"_s, u"--"_s, u"TERM04"_s}}) {
        const CommandRequest result = ctl(words);
        EXPECT_EQ(result.sessions, QStringList(u"TERM04"_s));
        EXPECT_EQ(result.servers, QStringList(u"Server1"_s));
        EXPECT_TRUE(result.verbose);
    }
}

TEST(CommandLine, HelpIsThereInEverySpelling)
{
    for (const QStringList &words : {QStringList{u"logoff"_s, u"/?"_s},
                                     {u"logoff"_s, u"-?"_s},
                                     {u"logoff"_s, u"--help"_s},
                                     {u"logoff"_s, u"-h"_s},
                                     {u"help"_s, u"logoff"_s}}) {
        const QString text = information(words);
        EXPECT_TRUE(text.startsWith(u"Usage: stationctl logoff [SESSION…] [OPTION…]"_s))
            << text.toStdString();
        EXPECT_TRUE(text.contains(u"--idle-longer-than"_s));
        EXPECT_FALSE(text.contains(u"command_line"_s)) << "the program's own path is nobody's business";
    }
    for (const QString &word : {u"--help"_s, u"-h"_s, u"/?"_s, u"help"_s})
        EXPECT_TRUE(information({word}).contains(u"disconnect"_s));
    EXPECT_FALSE(information({u"--help"_s}).contains(u"  complete"_s));
    EXPECT_EQ(information({u"--version"_s}), u"stationctl " STATIONMASTER_VERSION "\n"_s);
}

TEST(CommandLine, ItsOtherNamesAreTheCommands)
{
    EXPECT_EQ(request({u"/usr/bin/logoff"_s, u"12"_s}).command->verb, Verb::LogOff);
    EXPECT_EQ(request({u"tsdiscon"_s}).command->verb, Verb::Disconnect);
    EXPECT_EQ(request({u"msg"_s, u"anna"_s, u"hello"_s}).command->verb, Verb::Message);
    EXPECT_EQ(request({u"qwinsta"_s}).command->kind, CommandSpec::Kind::List);
    EXPECT_FALSE(request({u"qwinsta"_s}).users);
    EXPECT_TRUE(request({u"quser"_s}).users);
    EXPECT_TRUE(ctl({u"quser"_s}).users);
}

TEST(CommandLine, QuerySessionAndQueryUserAreTheList)
{
    EXPECT_FALSE(ctl({u"query"_s, u"session"_s}).users);
    EXPECT_TRUE(ctl({u"query"_s, u"user"_s}).users);
    EXPECT_EQ(ctl({u"query"_s, u"user"_s, u"anna"_s}).sessions, QStringList(u"anna"_s));
    EXPECT_EQ(ctl({u"query"_s, u"anna"_s}).sessions, QStringList(u"anna"_s));
    EXPECT_EQ(ctl({u"list"_s, u"user"_s}).sessions, QStringList(u"user"_s));
}

TEST(CommandLine, ReadsEveryOptionOfLogoff)
{
    const CommandRequest result =
        ctl({u"logoff"_s, u"--warn"_s, u"60"_s, u"--message"_s, u"Time!"_s, u"--force"_s, u"--all"_s,
             u"--user"_s, u"anna"_s, u"--user=bob"_s, u"--idle-longer-than"_s, u"2h"_s, u"--disconnected"_s,
             u"--dry-run"_s, u"--yes"_s, u"--json"_s, u"--timeout"_s, u"5"_s});
    EXPECT_EQ(result.warn, 60s);
    EXPECT_EQ(result.message, u"Time!"_s);
    EXPECT_TRUE(result.force && result.all && result.dryRun && result.yes && result.json);
    EXPECT_EQ(result.criteria.users, QStringList({u"anna"_s, u"bob"_s}));
    EXPECT_EQ(result.criteria.idleLongerThan, 2h);
    EXPECT_TRUE(result.criteria.disconnected);
    EXPECT_EQ(result.timeout, 5s);
    EXPECT_TRUE(result.choosesAll());
}

TEST(CommandLine, CriteriaAloneChooseAllThatFit)
{
    EXPECT_TRUE(ctl({u"logoff"_s, u"--disconnected"_s}).choosesAll());
    EXPECT_FALSE(ctl({u"logoff"_s, u"c1"_s, u"--disconnected"_s}).choosesAll());
}

TEST(CommandLine, TheTextOfAMessageStaysWhatItIs)
{
    const CommandRequest result =
        ctl({u"message"_s, u"anna"_s, u"/v"_s, u"read"_s, u"/v"_s, u"and"_s, u"/server:x"_s});
    EXPECT_EQ(result.sessions, QStringList(u"anna"_s));
    EXPECT_TRUE(result.verbose) << "before the text it is a switch";
    EXPECT_EQ(result.message, u"read /v and /server:x"_s);
    EXPECT_TRUE(result.servers.isEmpty());
}

TEST(CommandLine, AMessageToEverybodyHasNoTarget)
{
    EXPECT_EQ(ctl({u"message"_s, u"--all"_s, u"good"_s, u"bye"_s}).message, u"good bye"_s);
    EXPECT_EQ(ctl({u"msg"_s, u"*"_s, u"good"_s, u"bye"_s}).message, u"good bye"_s);
    EXPECT_TRUE(ctl({u"msg"_s, u"*"_s, u"x"_s}).all);
    EXPECT_EQ(ctl({u"message"_s, u"--user"_s, u"anna"_s, u"hello"_s}).message, u"hello"_s);
    EXPECT_FALSE(ctl({u"message"_s, u"anna"_s}).message) << "comes from the input";
    EXPECT_FALSE(ctl({u"message"_s, u"anna"_s, u"-"_s}).message);
}

TEST(CommandLine, RefusesWhatItDoesNotUnderstand)
{
    for (const QStringList &words : {QStringList{},
                                     {u"frobnicate"_s},
                                     {u"logoff"_s, u"--frobnicate"_s},
                                     {u"logoff"_s, u"/frobnicate"_s},
                                     {u"logoff"_s, u"/server"_s},
                                     {u"logoff"_s, u"/v:3"_s},
                                     {u"logoff"_s, u"--warn"_s},
                                     {u"logoff"_s, u"--warn"_s, u"soon"_s},
                                     {u"logoff"_s, u"--warn=-1"_s},
                                     {u"logoff"_s, u"--timeout=0"_s},
                                     {u"logoff"_s, u"--idle-longer-than="_s},
                                     {u"logoff"_s, u"--server="_s},
                                     {u"logoff"_s, u"--user="_s},
                                     {u"logoff"_s, u"--all"_s, u"c1"_s},
                                     {u"logoff"_s, u"--server=h"_s},
                                     {u"unlock"_s},
                                     {u"message"_s},
                                     {u"message"_s, u"anna"_s, u" "_s},
                                     {u"unlock"_s, u"--warn=5"_s, u"c1"_s},
                                     {u"lock"_s, u"--force"_s},
                                     {u"list"_s, u"--all"_s},
                                     {u"list"_s, u"--yes"_s}})
        EXPECT_FALSE(misuse(words).isEmpty()) << words.join(u' ').toStdString();
}

TEST(CommandLine, AnEmptyVariableInAScriptIsNotOnesOwnSession)
{
    EXPECT_EQ(misuse({u"logoff"_s, QString()}), u"An empty word names no session."_s);
    EXPECT_EQ(misuse({u"logoff"_s, u"c1"_s, QString()}), u"An empty word names no session."_s);
}

TEST(CommandLine, ALongMessageIsRefusedAndNotCut)
{
    EXPECT_TRUE(ctl({u"message"_s, u"anna"_s, QString(MaxMessageLength, u'x')}).message);
    misuse({u"message"_s, u"anna"_s, QString(MaxMessageLength + 1, u'x')});
}

TEST(CommandLine, QuotesNothingHarmfulBack)
{
    EXPECT_FALSE(misuse({u"\x1b[31mlogoff"_s}).contains(u'\x1b'));
    EXPECT_FALSE(misuse({u"logoff"_s, u"--\x1b[31m"_s}).contains(u'\x1b'));
    EXPECT_FALSE(misuse({u"logoff"_s, u"/\x1b[31m"_s}).contains(u'\x1b'));
}

} // namespace stationmaster
