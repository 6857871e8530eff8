// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/async.h"
#include "model/session_model.h"
#include "tests/demo/demo_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::DemoBackendTest;
using test::Future;
using test::morning;

TEST_F(DemoBackendTest, KnowsNothingUntilItIsStarted)
{
    DemoBackend fresh(7, morning, DemoBackend::Drive::ByHand);
    QSignalSpy states(&fresh, &SessionBackend::stateChanged);
    fresh.advance(10s);
    EXPECT_EQ(fresh.state(), SessionBackend::State::Loading);
    EXPECT_TRUE(fresh.sessions().isEmpty());
    EXPECT_EQ(failure(fresh.perform({}, user(u"okafor"_s).id)), Error::Code::Unreachable);
    fresh.start();
    fresh.advance(0ms);
    EXPECT_EQ(fresh.state(), SessionBackend::State::Ready);
    EXPECT_EQ(fresh.sessions().size(), 30);
    EXPECT_EQ(states.size(), 1);
}

TEST_F(DemoBackendTest, SaysPlainlyWhatItIs)
{
    EXPECT_EQ(demo.host().name, u"Demonstration classroom"_s);
    for (const Session &session : demo.sessions()) {
        EXPECT_EQ(session.id.host, demo.host().id);
        EXPECT_EQ(session.verbs & demo.host().capabilities.verbs, session.verbs);
    }
}

TEST_F(DemoBackendTest, ASessionThatIsActedOnDoesNothingOfItsOwnAccord)
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        DemoBackend other(seed, morning, DemoBackend::Drive::ByHand);
        other.start();
        other.advance(0ms);
        const QList<Session> sessions = other.sessions();
        const auto stuck = std::ranges::find(sessions, u"d.ivanov"_s, &Session::userName);
        const SessionId id = stuck->id;
        const Future future = other.perform({Verb::LogOff}, id);
        other.advance(8s);
        EXPECT_EQ(failure(future), Error::Code::TimedOut);
        EXPECT_TRUE(std::ranges::any_of(other.sessions(),
                                        [&](const Session &session) {
                                            return session.id == id;
                                        }))
            << "seed " << seed;
    }
}

TEST_F(DemoBackendTest, OneActionAtATimeOnOneSession)
{
    const Session target = someoneAtWork();
    const Future first = perform(Verb::Lock, target.id);
    EXPECT_EQ(failure(perform(Verb::LogOff, target.id)), Error::Code::Busy);
    finish(first);
    EXPECT_TRUE(bool(first.result()));
    EXPECT_TRUE(now(target.id)->locked);
}

TEST_F(DemoBackendTest, EverybodyCanBeLoggedOffAtOnce)
{
    std::vector<std::pair<Session, Future>> all;
    for (const Session &session : demo.sessions())
        all.emplace_back(session, perform(Verb::LogOff, session.id));
    demo.advance(8s);
    int refusals = 0;
    for (const auto &[session, future] : all) {
        ASSERT_TRUE(future.isFinished()) << session.userName.toStdString();
        refusals += future.result() ? 0 : 1;
    }
    EXPECT_EQ(refusals, 2); // the one that refuses and the one that is stuck
    demo.advance(60s);
    EXPECT_GE(demo.sessions().size(), 25);
}

TEST_F(DemoBackendTest, ABackendThatDiesAnswersCancelled)
{
    auto dying = std::make_unique<DemoBackend>(7, morning, DemoBackend::Drive::ByHand);
    dying->start();
    dying->advance(0ms);
    const Future future = dying->perform({Verb::LogOff}, dying->sessions().constFirst().id);
    std::optional<Result<Outcome>> answer;
    QObject owner;
    whenDone(future, &owner, [&](const Result<Outcome> &result) {
        answer = result;
    });
    dying.reset();
    ASSERT_TRUE(test::eventually([&] {
        return answer.has_value();
    }));
    EXPECT_EQ(answer->error().code, Error::Code::Cancelled);
}

TEST_F(DemoBackendTest, ANewActionMayBeginWhileAnotherIsToldOf)
{
    const Session first = someoneAtWork();
    const Session second = demo.sessions().constLast();
    ASSERT_NE(first.id, second.id);
    std::vector<Future> futures;
    const ActionHandle handle = demo.perform({Verb::Message, MessageOptions{.text = u"Hello"_s}}, first.id);
    handle.onStep(&demo, [&](Step step) {
        if (step == Step::Checking)
            futures.push_back(perform(Verb::Message, second.id));
    });
    finish(handle);
    ASSERT_EQ(futures.size(), 1u);
    finish(futures.front());
}

TEST_F(DemoBackendTest, HalfAnHourOfItKeepsAModelInOrder)
{
    test::ManualClock clock;
    SessionModel model(demo, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&demo, &SessionBackend::sessionsChanged);
    for (int second = 0; second < 1800; ++second) {
        demo.advance(1s);
        ASSERT_EQ(model.sessions(), demo.sessions());
    }
    EXPECT_TRUE(resets.isEmpty());
    EXPECT_GT(changes.size(), 100);
}

TEST(DemoBackend, RunsByItselfWhenStarted)
{
    DemoBackend demo;
    QSignalSpy pictures(&demo, &DemoBackend::pictureReady);
    QSignalSpy states(&demo, &SessionBackend::stateChanged);
    demo.start();
    EXPECT_TRUE(states.isEmpty()) << "before anybody could connect";
    ASSERT_TRUE(test::comesAgain(states));
    EXPECT_EQ(demo.sessions().size(), 30);
    EXPECT_TRUE(test::comesAgain(pictures));
}

} // namespace
} // namespace stationmaster
