// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/target_choice.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(2'000'000'000).toUTC();

class TargetChoiceTest : public testing::Test
{
protected:
    TargetChoiceTest() { sessions[1].own = true; }

    TargetChoice choose(const QStringList &words)
    {
        const CommandLine line = parseCommandLine(QStringList{u"stationctl"_s, u"logoff"_s} + words);
        EXPECT_EQ(line.kind, CommandLine::Kind::Run) << line.text.toStdString();
        return chooseTargets(line.request, sessions, now);
    }
    static QStringList ids(const QList<Session> &list)
    {
        QStringList result;
        for (const Session &session : list)
            result += session.id.local;
        return result;
    }

    QList<Session> sessions = test::makeSessions(4);
};

} // namespace

TEST_F(TargetChoiceTest, NoWordIsTheCallersOwnSession)
{
    EXPECT_EQ(ids(choose({}).targets), QStringList(u"c2"_s));
}

TEST_F(TargetChoiceTest, NoWordOutsideAnySessionIsAnError)
{
    sessions[1].own = false;
    const TargetChoice choice = choose({});
    EXPECT_TRUE(choice.targets.isEmpty());
    EXPECT_EQ(choice.code, ExitCode::NoSuchSession);
    EXPECT_EQ(choice.problems,
              QStringList(u"This program does not run inside a session. Say which session you mean."_s));
}

TEST_F(TargetChoiceTest, AllLeavesOutWhomTheCallerMayNotActOnAndNamesThem)
{
    sessions[2].aboveOperator = true;
    const TargetChoice choice = choose({u"--all"_s});
    EXPECT_EQ(ids(choice.targets), QStringList({u"c1"_s, u"c4"_s}));
    EXPECT_EQ(ids(choice.aboveOperator), QStringList(u"c3"_s));
    // Who is named is meant: the computer says what becomes of it.
    EXPECT_EQ(ids(choose({u"c3"_s}).targets), QStringList(u"c3"_s));
}

TEST_F(TargetChoiceTest, AllLeavesOutTheCallersOwn)
{
    EXPECT_EQ(ids(choose({u"--all"_s}).targets), QStringList({u"c1"_s, u"c3"_s, u"c4"_s}));
}

TEST_F(TargetChoiceTest, CriteriaAloneLeaveOutTheCallersOwn)
{
    sessions[1].state = sessions[2].state = SessionState::Disconnected;
    EXPECT_EQ(ids(choose({u"--disconnected"_s}).targets), QStringList(u"c3"_s));
}

TEST_F(TargetChoiceTest, OnesOwnCanBeNamed)
{
    EXPECT_EQ(ids(choose({u"c2"_s}).targets), QStringList(u"c2"_s));
}

TEST_F(TargetChoiceTest, TwoWordsForOneSessionAreOneTarget)
{
    EXPECT_EQ(ids(choose({u"c1"_s, u"student1"_s, u"c3"_s}).targets), QStringList({u"c1"_s, u"c3"_s}));
}

TEST_F(TargetChoiceTest, OneUnknownWordSpoilsTheWhole)
{
    const TargetChoice choice = choose({u"c1"_s, u"nobody"_s});
    EXPECT_TRUE(choice.targets.isEmpty());
    EXPECT_EQ(choice.code, ExitCode::NoSuchSession);
    EXPECT_EQ(choice.problems, QStringList(u"There is no session “nobody”."_s));
}

TEST_F(TargetChoiceTest, AnAmbiguousWordIsRefusedWithTheCandidates)
{
    sessions[3].userName = u"student1"_s;
    const TargetChoice choice = choose({u"student1"_s, u"nobody"_s});
    EXPECT_TRUE(choice.targets.isEmpty());
    EXPECT_EQ(choice.code, ExitCode::Usage);
    ASSERT_EQ(choice.problems.size(), 2);
    EXPECT_TRUE(choice.problems.first().contains(u"\n  c1  student1 (xrdp-10, session c1)"_s));
    EXPECT_TRUE(choice.problems.first().contains(u"\n  c4  student1 (xrdp-13, session c4)"_s));
}

TEST_F(TargetChoiceTest, ANamedSessionThatDoesNotFitIsLeftAlone)
{
    sessions[0].state = SessionState::Disconnected;
    const TargetChoice choice = choose({u"c1"_s, u"c3"_s, u"--disconnected"_s});
    EXPECT_EQ(ids(choice.targets), QStringList(u"c1"_s));
    EXPECT_EQ(ids(choice.leftAlone), QStringList(u"c3"_s));
    EXPECT_EQ(choice.code, ExitCode::Done);
}

TEST_F(TargetChoiceTest, TheSameNumberIsAnotherUserOnAnotherComputer)
{
    for (Session &session : sessions) {
        session.own = false;
        session.id.uid = 6001;
        session.id.host = session.hostName = u"lab1"_s;
    }
    sessions[2].id.host = sessions[2].hostName = u"lab2"_s;
    // Everywhere takes one session for each user, and these are two users.
    EXPECT_EQ(choose({u"--everywhere"_s, u"--all"_s}).targets.size(), 2);
    // The caller's own sessions are spared on his computer, not his namesakes elsewhere.
    sessions[0].own = true;
    const QList<Session> targets = choose({u"--everywhere"_s, u"--all"_s}).targets;
    ASSERT_EQ(targets.size(), 1);
    EXPECT_EQ(targets.first().hostName, u"lab2"_s);
}

} // namespace stationmaster
