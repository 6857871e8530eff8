// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/command_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"
#include "ui/terminal/action_command.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::CommandBench;
using test::done;
using test::failure;

namespace {

QStringList ctl(const QStringList &words)
{
    return QStringList(u"stationctl"_s) + words;
}

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

TEST(ActionCommand, WarnsWaitsAndThenActs)
{
    CommandBench bench;
    bench.second = std::chrono::milliseconds(1);
    bench.backend.setImmediateAnswer(done);
    EXPECT_EQ(
        bench.run(ctl({u"logoff"_s, u"c1"_s, u"--warn"_s, u"30"_s, u"--message"_s, u"The room closes."_s})),
        ExitCode::Done);
    ASSERT_EQ(bench.backend.calls.size(), 2U);
    EXPECT_EQ(bench.backend.calls.at(0).action.verb, Verb::Message);
    EXPECT_EQ(bench.backend.calls.at(0).action.message().text,
              u"The room closes.\nYou will be logged off in 30 second(s). Save your work now."_s);
    EXPECT_EQ(bench.backend.calls.at(1).action.verb, Verb::LogOff);
}

TEST(ActionCommand, WithTheHostLostItSaysThatTheHostGoesOn)
{
    const QString goesOn = u"The computer goes on with what it was told."_s;
    for (const bool regained : {false, true}) {
        SCOPED_TRACE(regained);
        CommandBench bench;
        ASSERT_TRUE(bench.begin(ctl({u"lock"_s, u"c1"_s, u"c2"_s, u"--yes"_s})));
        ASSERT_TRUE(bench.waitForCalls(2));
        bench.runner->loseHost();
        EXPECT_TRUE(bench.terminal.talkText.contains(u"The connection to the computer is lost."_s));
        EXPECT_FALSE(bench.code) << "it may come back";
        if (regained)
            bench.runner->regainHost();
        for (const auto &call : bench.backend.calls)
            call.answer(failure(Error::Code::Unreachable));
        ASSERT_TRUE(bench.waitForEnd());
        EXPECT_EQ(bench.code, ExitCode::Unreachable);
        EXPECT_EQ(bench.terminal.talkText.contains(goesOn), !regained)
            << bench.terminal.talkText.toStdString();
    }
}

TEST(ActionCommand, AHostThatIsLostBeforeItWasToldAnythingGoesOnWithNothing)
{
    CommandBench bench;
    bench.terminal.asks = true;
    bench.terminal.answer = u"y"_s;
    bench.backend.setState(SessionBackend::State::Loading);
    ASSERT_TRUE(bench.begin(ctl({u"lock"_s, u"c1"_s})));
    bench.runner->loseHost();
    bench.backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Unreachable);
    EXPECT_FALSE(bench.terminal.talkText.contains(u"goes on"_s)) << bench.terminal.talkText.toStdString();
}

TEST(ActionCommand, SaysWhoCouldNotBeWarnedAndGoesOn)
{
    CommandBench bench;
    bench.second = std::chrono::milliseconds(1);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"c2"_s, u"--yes"_s, u"--warn=5"_s})));
    ASSERT_TRUE(bench.waitForCalls(2));
    bench.backend.calls.at(0).answer(done);
    bench.backend.calls.at(1).answer(failure(Error::Code::Unsupported));
    ASSERT_TRUE(bench.waitForCalls(4));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student2 (xrdp-11, session c2): Could not be warned."_s));
    EXPECT_FALSE(bench.terminal.talkText.contains(u"student1 (xrdp-10, session c1): Could not"_s));
    bench.backend.calls.at(2).answer(done);
    bench.backend.calls.at(3).answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done);
    EXPECT_EQ(bench.touched(Verb::LogOff), QStringList({u"c1"_s, u"c2"_s}));
}

TEST(ActionCommand, WhoLeavesDuringTheCountdownHasDoneWhatWasWanted)
{
    CommandBench bench;
    bench.second = std::chrono::milliseconds(50);
    bench.backend.setImmediateAnswer(done);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"--warn=2"_s, u"--json"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    bench.backend.setSessions({});
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done);
    EXPECT_TRUE(bench.touched(Verb::LogOff).isEmpty());
    ASSERT_EQ(bench.terminal.dataLines.size(), 1);
    EXPECT_EQ(object(bench.terminal.dataLines.first()).value(u"result"_s), u"ended-itself"_s);
}

TEST(ActionCommand, AnInterruptInTheCountdownCallsOffAndTellsTheUsers)
{
    CommandBench bench;
    bench.backend.setImmediateAnswer(done);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"--warn=3600"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    ASSERT_TRUE(test::eventually([&]() {
        return bench.terminal.talkText.contains(u"Waiting 3600"_s);
    }));
    bench.runner->interrupt();
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Failed);
    EXPECT_TRUE(bench.touched(Verb::LogOff).isEmpty());
    EXPECT_EQ(bench.touched(Verb::Message), QStringList({u"c1"_s, u"c1"_s}));
    EXPECT_TRUE(bench.backend.calls.back().action.message().text.contains(u"cancelled"_s));
}

TEST(ActionCommand, AnInterruptAtTheQuestionDoesNothing)
{
    CommandBench bench;
    bench.terminal.asks = true;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--all"_s})));
    ASSERT_TRUE(test::eventually([&]() {
        return !bench.terminal.reads.isEmpty();
    }));
    bench.runner->interrupt();
    EXPECT_EQ(bench.code, ExitCode::Failed);
    bench.terminal.type(u"y"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(bench.backend.calls.empty()) << "an answer after the end is none";
    EXPECT_EQ(bench.finishes, 1);
}

TEST(ActionCommand, AnInterruptInTheMiddleStopsWhatHasNotBegunAndSaysWhatWasDone)
{
    CommandBench bench;
    bench.backend.setSessions(test::makeSessions(20));
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--all"_s, u"--yes"_s})));
    ASSERT_TRUE(bench.waitForCalls(ActionCommand::ParallelLimit));
    bench.backend.calls.at(0).answer(done);
    // One in its place, and one more because it ended well.
    ASSERT_TRUE(bench.waitForCalls(ActionCommand::ParallelLimit + 2));
    bench.runner->interrupt();
    QCoreApplication::processEvents();
    for (size_t i = 1; i < bench.backend.calls.size(); ++i)
        bench.backend.calls.at(i).answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Failed);
    EXPECT_EQ(bench.backend.calls.size(), size_t(ActionCommand::ParallelLimit + 2)) << "nothing new began";
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student1 (xrdp-10, session c1): Logged off."_s));
    EXPECT_TRUE(
        bench.terminal.talkText.contains(u"student20 (xrdp-29, session c20): Cancelled before it began."_s));
    EXPECT_TRUE(bench.terminal.talkText.endsWith(u"stationctl: 10 logged off, 10 left alone: cancelled\n"_s));
}

TEST(ActionCommand, ASecondInterruptWaitsNoLonger)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"--all"_s, u"--yes"_s})));
    ASSERT_TRUE(bench.waitForCalls(3));
    bench.backend.calls.at(0).answer(done);
    ASSERT_TRUE(test::eventually([&]() {
        return bench.runner->findChild<BulkJob *>()->done() == 1;
    }));
    bench.runner->interrupt();
    EXPECT_FALSE(bench.code);
    bench.runner->interrupt();
    EXPECT_EQ(bench.code, ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student1 (xrdp-10, session c1): Logged off."_s));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student2 (xrdp-11, session c2): This was not seen"_s));
    bench.backend.calls.at(1).answer(done);
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.finishes, 1);
}

TEST(ActionCommand, TheTimeoutWaitsForWhoeverTypesAPassword)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"--timeout"_s, u"1"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    bench.runner->holdDeadline(true);
    EXPECT_TRUE(test::staysSo(1500ms, [&bench] {
        return !bench.code;
    }));
    bench.runner->holdDeadline(false);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Failed);
}

TEST(ActionCommand, TheTimeoutBoundsTheActingToo)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s, u"--timeout"_s, u"1"_s})), ExitCode::Failed);
    EXPECT_EQ(bench.backend.calls.size(), 1U);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"This was not seen to happen in time."_s));
}

TEST(ActionCommand, BeingEndedWithOnesOwnSessionIsWhatWasAskedFor)
{
    CommandBench bench;
    bench.setOwn(1);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    EXPECT_EQ(bench.touched(Verb::LogOff), QStringList(u"c2"_s));
    bench.runner->terminate();
    EXPECT_EQ(bench.code, ExitCode::Done);

    CommandBench other;
    ASSERT_TRUE(other.begin(ctl({u"logoff"_s, u"c1"_s})));
    ASSERT_TRUE(other.waitForCalls(1));
    other.runner->terminate();
    EXPECT_EQ(other.code, ExitCode::Failed);
}

TEST(ActionCommand, OnesOwnSessionComesLast)
{
    CommandBench bench;
    bench.setOwn(0);
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"--yes"_s})));
    ASSERT_TRUE(bench.waitForCalls(2));
    EXPECT_EQ(bench.touched(Verb::LogOff), QStringList({u"c2"_s, u"c3"_s}));
    bench.backend.calls.at(0).answer(done);
    bench.backend.calls.at(1).answer(done);
    ASSERT_TRUE(bench.waitForCalls(3));
    bench.backend.calls.at(2).answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.code, ExitCode::Done);
}

} // namespace stationmaster
