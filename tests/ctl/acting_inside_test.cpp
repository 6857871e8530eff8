// SPDX-License-Identifier: GPL-3.0-or-later
// Actions whose time the host keeps: countdowns, messages that wait for an OK, and users who are ended
// everywhere.
#include "model/bulk_job.h"
#include "tests/ctl/command_bench.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::CommandBench;
using test::done;
using test::failure;

namespace {

QStringList ctl(const QStringList &words)
{
    return QStringList(u"stationctl"_s) + words;
}

/// A host that warns users and counts down by itself.
struct WarningBench : CommandBench
{
    WarningBench() { backend.offer({&Capabilities::warns}); }
};

Outcome seen(bool confirmed)
{
    Outcome outcome;
    outcome.reachedBy = {u"window"_s};
    outcome.confirmed = confirmed;
    return outcome;
}

} // namespace

TEST(HostCountdown, IsLeftToTheHostThatKeepsOne)
{
    WarningBench bench;
    ASSERT_TRUE(bench.begin(ctl(
        {u"logoff"_s, u"c1"_s, u"c2"_s, u"--yes"_s, u"--warn"_s, u"5m"_s, u"--message"_s, u"Save now."_s})));
    ASSERT_TRUE(bench.waitForCalls(2));
    EXPECT_TRUE(bench.touched(Verb::Message).isEmpty()) << "no message of our own";
    const Action action = bench.backend.calls.at(0).action;
    EXPECT_EQ(action.verb, Verb::LogOff);
    EXPECT_EQ(action.logOff().graceSeconds, 300);
    EXPECT_EQ(action.logOff().message, u"Save now."_s);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"Waiting 300 second(s). Ctrl-C cancels it."_s));
    for (const auto &call : bench.backend.calls)
        call.answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done);
}

TEST(HostCountdown, EverybodyIsWarnedAtOnceWhateverTheLimit)
{
    WarningBench bench;
    bench.backend.setSessions(test::makeSessions(30));
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--all"_s, u"--yes"_s, u"--warn"_s, u"60"_s})));
    ASSERT_TRUE(test::eventually([&] {
        for (size_t i = 0; i < bench.backend.calls.size(); ++i)
            bench.backend.reach(bench.backend.calls.at(i).id, Step::Warned);
        return bench.backend.calls.size() == 30;
    }));
}

TEST(HostCountdown, AnInterruptCallsOffWhatHasNotEnded)
{
    WarningBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--all"_s, u"--yes"_s, u"--warn"_s, u"60"_s})));
    ASSERT_TRUE(bench.waitForCalls(3));
    for (int i = 0; i < 3; ++i)
        bench.backend.reach(bench.backend.calls.at(i).id, Step::Warned);
    bench.backend.calls.at(0).answer(done); // He left by himself.
    ASSERT_TRUE(test::eventually([&] {
        QCoreApplication::processEvents();
        return bench.runner->findChild<BulkJob *>()->done() == 1;
    }));
    bench.runner->interrupt();
    EXPECT_TRUE(bench.terminal.talkText.contains(u"The countdowns are being called off"_s));
    ASSERT_TRUE(test::eventually([&] {
        return bench.backend.calledOff.size() == 2;
    }));
    EXPECT_FALSE(bench.code) << "what came of it is waited for";
    bench.backend.calls.at(1).answer(failure(Error::Code::Cancelled));
    bench.backend.calls.at(2).answer(failure(Error::Code::Cancelled));
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Failed);
    EXPECT_EQ(bench.terminal.talkText.count(u"Called off. The session goes on."_s), 2)
        << bench.terminal.talkText.toStdString();
    EXPECT_TRUE(bench.terminal.talkText.endsWith(u"stationctl: 1 logged off, 2 left alone: cancelled\n"_s))
        << bench.terminal.talkText.toStdString();
}

TEST(HostCountdown, ThatItIsTooLateIsSaid)
{
    WarningBench bench;
    bench.backend.callOffAnswer = Error{Error::Code::NotFound, {}, {}};
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"--warn"_s, u"60"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    bench.backend.reach(bench.backend.calls.at(0).id, Step::Warned);
    bench.runner->interrupt();
    ASSERT_TRUE(test::eventually([&] {
        return bench.terminal.talkText.contains(u"Could not be called off any more."_s);
    }));
    bench.backend.calls.at(0).answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done) << "it was done after all, and that is told";
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student1 (xrdp-10, session c1): Logged off."_s));
}

TEST(HostCountdown, BeingToldToEndCallsOffFirst)
{
    WarningBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"--warn"_s, u"60"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    bench.backend.reach(bench.backend.calls.at(0).id, Step::Warned);
    bench.runner->terminate();
    EXPECT_FALSE(bench.code);
    ASSERT_TRUE(test::eventually([&] {
        return bench.backend.calledOff.size() == 1;
    }));
    EXPECT_FALSE(bench.code);
    bench.runner->terminate();
    EXPECT_EQ(bench.code, ExitCode::Failed) << "the second time nothing is waited for";
}

TEST(HostCountdown, OnesOwnCountdownIsNotOnesOwnEnd)
{
    WarningBench bench;
    bench.setOwn(0);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--warn"_s, u"60"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    bench.backend.reach(bench.backend.calls.at(0).id, Step::Warned);
    bench.runner->terminate();
    EXPECT_FALSE(bench.code) << "it is called off";
    bench.backend.reach(bench.backend.calls.at(0).id, Step::Ending);
    bench.runner->terminate();
    EXPECT_EQ(bench.code, ExitCode::Done) << "the session takes this program along";
}

TEST(MessageWait, TellsForEachWhoHasSeenIt)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"message"_s, u"--all"_s, u"--yes"_s, u"--wait"_s, u"Come"_s})));
    ASSERT_TRUE(bench.waitForCalls(3));
    EXPECT_TRUE(bench.backend.calls.at(0).action.message().waitSeen);
    EXPECT_EQ(bench.backend.calls.at(0).action.message().showSeconds, 60);
    bench.backend.calls.at(0).answer(seen(true));
    bench.backend.calls.at(1).answer(seen(false));
    bench.backend.calls.at(2).answer(seen(true));
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Failed) << "one has not";
    ASSERT_EQ(bench.terminal.dataLines.size(), 3);
    EXPECT_TRUE(bench.terminal.dataLines.at(0).contains(u"student1 (xrdp-10, session c1): Message seen"_s))
        << bench.terminal.dataLines.at(0).toStdString();
    EXPECT_TRUE(bench.terminal.dataLines.at(1).contains(u"has not said OK in time"_s));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"2 of 3 have seen the message"_s))
        << bench.terminal.talkText.toStdString();
}

TEST(MessageWait, EverybodysOkIsDone)
{
    CommandBench bench;
    bench.backend.setImmediateAnswer(Result<Outcome>(seen(true)));
    EXPECT_EQ(bench.run(ctl({u"msg"_s, u"c1"_s, u"/w"_s, u"/time:30"_s, u"Come"_s})), ExitCode::Done)
        << bench.line.text.toStdString();
    ASSERT_EQ(bench.backend.calls.size(), 1U);
    EXPECT_EQ(bench.backend.calls.at(0).action.message().showSeconds, 30);
    EXPECT_EQ(bench.backend.calls.at(0).action.message().text, u"Come"_s);
}

TEST(MessageWait, WithoutItAMessageIsDoneWhenItIsDelivered)
{
    CommandBench bench;
    bench.backend.setImmediateAnswer(Result<Outcome>(seen(false)));
    EXPECT_EQ(bench.run(ctl({u"message"_s, u"c1"_s, u"--time"_s, u"90"_s, u"--json"_s, u"Come"_s})),
              ExitCode::Done);
    EXPECT_EQ(bench.backend.calls.at(0).action.message().showSeconds, 90);
    EXPECT_FALSE(bench.backend.calls.at(0).action.message().waitSeen);
    const QJsonObject object = QJsonDocument::fromJson(bench.terminal.dataLines.value(0).toUtf8()).object();
    EXPECT_EQ(object.value(u"confirmed"_s), false);
    EXPECT_EQ(bench.run(ctl({u"message"_s, u"c1"_s, u"--time"_s, u"2h"_s, u"Come"_s})), ExitCode::Usage);
}

TEST(Everywhere, MeansUsersAndEachOnce)
{
    CommandBench bench;
    QList<Session> sessions = test::makeSessions(4);
    sessions[2].userName = sessions[0].userName;
    sessions[2].id.uid = sessions[0].id.uid;
    sessions[3].own = true;
    bench.backend.setSessions(sessions);
    bench.backend.setImmediateAnswer(done);
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"student1"_s, u"--everywhere"_s})), ExitCode::Done)
        << "two sessions of one user are no question here";
    EXPECT_EQ(bench.touched(Verb::LogOffEverywhere), QStringList(u"c1"_s));
    bench.code.reset();
    bench.backend.calls.clear();
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"--all"_s, u"--everywhere"_s, u"--yes"_s})), ExitCode::Done);
    EXPECT_EQ(bench.touched(Verb::LogOffEverywhere), QStringList({u"c1"_s, u"c2"_s}));
}

TEST(Everywhere, AllSparesEverySessionOfTheCaller)
{
    CommandBench bench;
    QList<Session> sessions = test::makeSessions(3);
    sessions[1].own = true;
    sessions[2].id.uid = sessions[1].id.uid;
    bench.backend.setSessions(sessions);
    bench.backend.setImmediateAnswer(done);
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"--all"_s, u"--everywhere"_s, u"--yes"_s})), ExitCode::Done);
    EXPECT_EQ(bench.touched(Verb::LogOffEverywhere), QStringList(u"c1"_s));
}

} // namespace stationmaster
