// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/command_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::CommandBench;

namespace {

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

TEST(ListCommand, ShowsEverySessionOnStdoutAndSaysNothing)
{
    CommandBench bench;
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s}), ExitCode::Done);
    EXPECT_EQ(bench.terminal.dataLines.size(), 4);
    EXPECT_EQ(bench.terminal.talkText, QString());
    EXPECT_TRUE(bench.backend.calls.empty());
}

TEST(ListCommand, ANameShowsWhatItFits)
{
    CommandBench bench;
    QList<Session> sessions = bench.backend.sessions();
    sessions[2].userName = u"student1"_s;
    bench.backend.setSessions(sessions);
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s, u"student1"_s}), ExitCode::Done);
    EXPECT_EQ(bench.terminal.dataLines.size(), 3) << "two sessions of one user are no question here";
}

TEST(ListCommand, AnUnknownNameIsNoSuchSession)
{
    CommandBench bench;
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s, u"nobody"_s}), ExitCode::NoSuchSession);
    EXPECT_TRUE(bench.terminal.dataLines.isEmpty());
    EXPECT_EQ(bench.terminal.talkText, u"stationctl: There is no session “nobody”.\n"_s);
}

TEST(ListCommand, AHostWithoutSessionsIsNoError)
{
    CommandBench bench;
    bench.backend.setSessions({});
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s}), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.dataLines.isEmpty());
}

TEST(ListCommand, JsonHasTheDocumentedKeys)
{
    CommandBench bench;
    QList<Session> sessions = bench.backend.sessions();
    sessions[0].idleSince = QDateTime::fromSecsSinceEpoch(1'800'000'000).toUTC();
    sessions[0].own = true;
    sessions[0].fullName = u"김 \"철수\""_s;
    bench.backend.setSessions(sessions);
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s, u"--json"_s}), ExitCode::Done);
    ASSERT_EQ(bench.terminal.dataLines.size(), 3);
    const QJsonObject first = object(bench.terminal.dataLines.first());
    EXPECT_EQ(first.keys(),
              QStringList({u"blocked"_s,
                           u"disconnectedSince"_s,
                           u"display"_s,
                           u"displaySystem"_s,
                           u"endsAt"_s,
                           u"fullName"_s,
                           u"idleSince"_s,
                           u"kind"_s,
                           u"locked"_s,
                           u"name"_s,
                           u"own"_s,
                           u"remoteHost"_s,
                           u"restrictions"_s,
                           u"seat"_s,
                           u"session"_s,
                           u"startedAt"_s,
                           u"state"_s,
                           u"uid"_s,
                           u"uncoveredSince"_s,
                           u"user"_s,
                           u"verbs"_s}));
    EXPECT_EQ(first.value(u"session"_s), u"c1"_s);
    EXPECT_EQ(first.value(u"uid"_s), 1001);
    EXPECT_EQ(first.value(u"fullName"_s), u"김 \"철수\""_s);
    EXPECT_EQ(first.value(u"kind"_s), u"xrdp"_s);
    EXPECT_EQ(first.value(u"state"_s), u"active"_s);
    EXPECT_EQ(first.value(u"own"_s), true);
    EXPECT_EQ(first.value(u"startedAt"_s), u"2026-01-01T00:00:01Z"_s);
    EXPECT_EQ(first.value(u"idleSince"_s), u"2027-01-15T08:00:00Z"_s);
    EXPECT_TRUE(first.value(u"disconnectedSince"_s).isNull());
    EXPECT_TRUE(first.value(u"remoteHost"_s).isNull());
    EXPECT_EQ(first.value(u"verbs"_s).toArray(),
              QJsonArray({u"logoff"_s, u"lock"_s, u"unlock"_s, u"message"_s}));
}

TEST(ListCommand, ColourOnlyWhereTheTerminalHasIt)
{
    CommandBench plain;
    plain.run({u"stationctl"_s, u"list"_s});
    EXPECT_FALSE(plain.terminal.dataLines.join(u' ').contains(u'\x1b'));
    CommandBench coloured;
    coloured.terminal.coloured = true;
    coloured.run({u"stationctl"_s, u"list"_s});
    EXPECT_TRUE(coloured.terminal.dataLines.first().contains(u'\x1b'));
}

TEST(ListCommand, WaitsForTheHostToHaveAnswered)
{
    CommandBench bench;
    bench.backend.setState(SessionBackend::State::Loading);
    ASSERT_TRUE(bench.begin({u"stationctl"_s, u"list"_s}));
    QCoreApplication::processEvents();
    EXPECT_FALSE(bench.code);
    EXPECT_TRUE(bench.backend.started);
    bench.backend.setState(SessionBackend::State::Ready);
    EXPECT_EQ(bench.code, ExitCode::Done);
}

TEST(ListCommand, AHostThatIsAwayIsUnreachable)
{
    CommandBench bench;
    bench.backend.setState(SessionBackend::State::Unavailable,
                           Error{Error::Code::Unreachable, u"gone"_s, {}});
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s}), ExitCode::Unreachable);
    EXPECT_EQ(bench.terminal.talkText, u"stationctl: The computer's login manager cannot be reached.\n"_s);
}

TEST(ListCommand, AHostThatNeverAnswersIsUnreachableAfterTheTimeout)
{
    CommandBench bench;
    bench.backend.setState(SessionBackend::State::Loading);
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s, u"--timeout"_s, u"1"_s}), ExitCode::Unreachable);
}

TEST(CompleteCommand, PrintsWordsAndNeverComplains)
{
    CommandBench bench;
    EXPECT_EQ(bench.run({u"stationctl"_s, u"complete"_s}), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.dataLines.contains(u"student3"_s));
    CommandBench away;
    away.backend.setState(SessionBackend::State::Unavailable, Error{});
    EXPECT_EQ(away.run({u"stationctl"_s, u"complete"_s}), ExitCode::Unreachable);
    EXPECT_TRUE(away.terminal.talkText.isEmpty());
}

} // namespace stationmaster
