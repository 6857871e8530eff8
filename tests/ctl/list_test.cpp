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
    EXPECT_EQ(first.keys(), QStringList({u"blocked"_s,        u"disconnectedSince"_s,
                                         u"display"_s,        u"displaySystem"_s,
                                         u"endsAt"_s,         u"fullName"_s,
                                         u"host"_s,           u"idleSince"_s,
                                         u"kind"_s,           u"locked"_s,
                                         u"name"_s,           u"own"_s,
                                         u"remoteHost"_s,     u"restrictions"_s,
                                         u"role"_s,           u"seat"_s,
                                         u"session"_s,        u"startedAt"_s,
                                         u"state"_s,          u"uid"_s,
                                         u"uncoveredSince"_s, u"user"_s,
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

TEST(ListCommand, SeveralComputersHaveAColumnOfTheirOwnAndThoseThatAreMissingAreTold)
{
    CommandBench bench;
    QList<Session> sessions = bench.backend.sessions();
    for (Session &session : sessions)
        session.hostName = u"lab1"_s;
    bench.backend.setSessions(sessions);
    bench.host.hosts = [] {
        LinkStatus changed{LinkState::ChangedKey, {u"lab2"_s, u"RSA"_s, u"SHA256:x"_s}};
        return QList<NamedHost>{{u"lab1"_s, {LinkState::Ready}, 3, true}, {u"lab2"_s, changed}};
    };
    EXPECT_EQ(bench.run({u"stationctl"_s, u"list"_s, u"--server"_s, u"lab[1-2]"_s}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.dataLines.value(0).trimmed().startsWith(u"HOST"_s));
    EXPECT_TRUE(bench.terminal.dataLines.value(1).trimmed().startsWith(u"lab1"_s));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"lab2: The computer shows another key"_s))
        << bench.terminal.talkText.toStdString();
    EXPECT_TRUE(bench.terminal.talkText.contains(u"SHA256:x"_s));
    EXPECT_FALSE(bench.terminal.talkText.contains(u"lab1:"_s));
}

TEST(ListCommand, FollowingTellsWhatIsThereAndEachChangeUntilItIsInterrupted)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin({u"stationctl"_s, u"list"_s, u"--follow"_s, u"--json"_s}));
    const auto events = [&bench] {
        QStringList all;
        for (const QString &line : std::as_const(bench.terminal.dataLines))
            all +=
                object(line).value(u"event"_s).toString() + u' ' + object(line).value(u"user"_s).toString();
        return all;
    };
    ASSERT_TRUE(test::eventually([&] {
        return events().size() == 3;
    }));
    QList<Session> sessions = bench.backend.sessions();
    sessions[0].locked = true;
    sessions.removeLast();
    sessions += test::makeSession(u"c9"_s, u"student9"_s);
    bench.backend.setSessions(sessions);
    EXPECT_EQ(events().mid(3),
              QStringList({u"changed student1"_s, u"added student9"_s, u"removed student3"_s}));
    bench.backend.setState(SessionBackend::State::Unavailable);
    bench.backend.setSessions({});
    EXPECT_EQ(events().size(), 6) << "a host that is lost has not logged anybody off";
    EXPECT_FALSE(bench.code);
    bench.runner->interrupt();
    EXPECT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done);
}

TEST(HostsCommand, EveryComputerIsListedAlsoWhereNoneAnswers)
{
    CommandBench bench;
    bench.backend.setState(SessionBackend::State::Unavailable);
    bench.host.hosts = [] {
        return QList<NamedHost>{{u"lab1"_s, {LinkState::Unreachable}},
                                {u"lab2"_s, {LinkState::Ready}, 4, true, u"10.0.0.2"_s}};
    };
    EXPECT_EQ(bench.run({u"stationctl"_s, u"hosts"_s, u"--server"_s, u"lab[1-2]"_s}), ExitCode::Failed);
    ASSERT_EQ(bench.terminal.dataLines.size(), 3);
    EXPECT_TRUE(bench.terminal.dataLines.value(1).contains(u"Not reachable"_s));
    EXPECT_TRUE(bench.terminal.dataLines.value(2).contains(u"stationd"_s));
    EXPECT_EQ(bench.terminal.talkText, QString());

    bench.terminal.dataLines.clear();
    bench.code.reset();
    EXPECT_EQ(bench.run({u"stationctl"_s, u"hosts"_s, u"--json"_s, u"--server"_s, u"lab[1-2]"_s}),
              ExitCode::Failed);
    EXPECT_EQ(object(bench.terminal.dataLines.value(0)).value(u"state"_s), u"unreachable"_s);
    EXPECT_TRUE(object(bench.terminal.dataLines.value(0)).value(u"sessions"_s).isNull());
    EXPECT_TRUE(object(bench.terminal.dataLines.value(0)).value(u"address"_s).isNull());
    EXPECT_EQ(object(bench.terminal.dataLines.value(1)).value(u"sessions"_s), 4);
    EXPECT_EQ(object(bench.terminal.dataLines.value(1)).value(u"address"_s), u"10.0.0.2"_s);
}

} // namespace stationmaster
