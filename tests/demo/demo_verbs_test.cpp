// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/async.h"
#include "tests/demo/demo_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::DemoBackendTest;
using test::Future;
using testing::ElementsAre;

TEST_F(DemoBackendTest, ALogOffPassesItsStepsAndEndsTheSessionBeforeItAnswers)
{
    const Session target = someoneAtWork();
    bool goneWhenAnswered = false;
    const Future future = perform(Verb::LogOff, target.id);
    whenDone(future, &demo, [&](const Result<Outcome> &) {
        goneWhenAnswered = !now(target.id);
    });
    demo.advance(200ms);
    EXPECT_EQ(now(target.id)->state, SessionState::Closing);
    const auto taken = finish(future) + 200ms;
    EXPECT_GE(taken, 300ms);
    EXPECT_LE(taken, 2100ms);
    EXPECT_EQ(future.result(), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(test::eventually([&] {
        return goneWhenAnswered;
    }));
    const size_t count = steps.size();
    EXPECT_THAT(stepsOf(target.id), ElementsAre(Step::Checking, Step::Asking, Step::Ending, Step::Verifying));
    demo.advance(5s);
    EXPECT_EQ(steps.size(), count);
}

TEST_F(DemoBackendTest, WhoWasLoggedOffComesBackAsAnotherSession)
{
    const Session target = someoneAtWork();
    finish(perform(Verb::LogOff, target.id));
    demo.advance(46s);
    const Session back = user(target.userName);
    ASSERT_FALSE(back.id.isNull());
    EXPECT_NE(back.id, target.id);
    EXPECT_EQ(back.id.uid, target.id.uid);
    EXPECT_EQ(failure(perform(Verb::LogOff, target.id)), Error::Code::NotFound);
    EXPECT_EQ(now(back.id), back);
}

TEST_F(DemoBackendTest, NothingIsDoneToASessionThatIsNotTheOneMeant)
{
    const Session target = someoneAtWork();
    SessionId other = target.id;
    other.uid += 1;
    EXPECT_EQ(failure(perform(Verb::LogOff, other)), Error::Code::NotFound);
    other = target.id;
    other.startedUsec += 1;
    EXPECT_EQ(failure(perform(Verb::LogOff, other)), Error::Code::NotFound);
    demo.advance(300ms);
    EXPECT_EQ(now(target.id), target);
    EXPECT_TRUE(steps.empty());
}

TEST_F(DemoBackendTest, ForceSkipsTheWaiting)
{
    const Session target = someoneAtWork();
    EXPECT_LE(finish(perform(Verb::LogOff, target.id, true)), 300ms);
    EXPECT_THAT(stepsOf(target.id),
                ElementsAre(Step::Checking, Step::Asking, Step::Killing, Step::Verifying));
}

TEST_F(DemoBackendTest, OneRefusesEveryVerb)
{
    const Session target = atWork(u"horvat"_s);
    for (const Verb verb : {Verb::LogOff, Verb::Disconnect, Verb::Lock, Verb::Unlock, Verb::Message}) {
        const Future future = perform(verb, target.id);
        finish(future);
        EXPECT_EQ(failure(future), Error::Code::NotAuthorized);
    }
    EXPECT_EQ(now(target.id)->state, SessionState::Active);
}

TEST_F(DemoBackendTest, OneIsSlow)
{
    const Session target = atWork(u"theo.moreau"_s);
    const Future future = perform(Verb::LogOff, target.id);
    const auto taken = finish(future);
    EXPECT_GE(taken, 5s);
    EXPECT_LE(taken, 7s);
    EXPECT_TRUE(bool(future.result()));
    EXPECT_THAT(stepsOf(target.id), testing::Contains(Step::Killing));
}

TEST_F(DemoBackendTest, OneGetsStuckAndSaysWhatIsLeft)
{
    const Session target = atWork(u"d.ivanov"_s);
    const Future future = perform(Verb::LogOff, target.id);
    finish(future);
    EXPECT_EQ(failure(future), Error::Code::TimedOut);
    EXPECT_FALSE(future.result().error().remaining.isEmpty());
    ASSERT_TRUE(now(target.id));
    EXPECT_EQ(now(target.id)->state, SessionState::Closing);
    const Future again = perform(Verb::LogOff, target.id, true);
    finish(again);
    EXPECT_EQ(failure(again), Error::Code::TimedOut);
    demo.advance(150s);
    EXPECT_NE(user(u"d.ivanov"_s).id, target.id) << "stuck for ever";
}

TEST_F(DemoBackendTest, LockingShowsExceptWithTheOneThatNeverConfirms)
{
    const Session target = someoneAtWork();
    const Future locked = perform(Verb::Lock, target.id);
    finish(locked);
    EXPECT_EQ(locked.result(), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(now(target.id)->locked);
    finish(perform(Verb::Unlock, target.id));
    EXPECT_FALSE(now(target.id)->locked);

    const Session silent = atWork(u"jose.garcia"_s);
    const Future asked = perform(Verb::Lock, silent.id);
    finish(asked);
    EXPECT_EQ(asked.result().value().proof, Outcome::Proof::AskedOnly);
    EXPECT_FALSE(now(silent.id)->locked);
}

TEST_F(DemoBackendTest, ADisconnectedSessionLeavesItsStationAndCanBeLoggedOff)
{
    const Session target = someoneAtWork();
    const auto stationIsFree = [&] {
        for (const Station &station : demo.stations()) {
            if (station.name == target.station)
                return station.isFree();
        }
        return false;
    };
    EXPECT_FALSE(stationIsFree());
    finish(perform(Verb::Disconnect, target.id));
    ASSERT_TRUE(now(target.id));
    EXPECT_EQ(now(target.id)->state, SessionState::Disconnected);
    EXPECT_TRUE(stationIsFree());
    EXPECT_EQ(failure(perform(Verb::Disconnect, target.id)), Error::Code::Unsupported);
    finish(perform(Verb::LogOff, target.id));
    EXPECT_FALSE(now(target.id));
}

TEST_F(DemoBackendTest, ADisconnectedUserResumesTheSameSession)
{
    const Session target = someoneAtWork();
    finish(perform(Verb::Disconnect, target.id));
    demo.advance(121s);
    ASSERT_TRUE(now(target.id));
    EXPECT_NE(now(target.id)->state, SessionState::Disconnected);
}

TEST_F(DemoBackendTest, OneOfTwoOnASeatCanBeBroughtToTheFront)
{
    const Session back = someone([](const Session &session) {
        return session.kind == SessionKind::Seat && session.state == SessionState::Disconnected;
    });
    const Future future = perform(Verb::Activate, back.id);
    finish(future);
    EXPECT_TRUE(bool(future.result()));
    EXPECT_EQ(now(back.id)->state, SessionState::Active);
    for (const Session &session : demo.sessions()) {
        if (session.seat == back.seat && session.id != back.id) {
            EXPECT_EQ(session.state, SessionState::Disconnected);
        }
    }
}

TEST_F(DemoBackendTest, AMessageSaysHowItReachedItsUser)
{
    const Session desktop = someoneAtWork();
    const Session text = someone([](const Session &session) {
        return session.kind == SessionKind::Ssh && session.state == SessionState::Active;
    });
    const Future toDesktop = perform(Verb::Message, desktop.id);
    const Future toText = perform(Verb::Message, text.id);
    finish(toDesktop);
    finish(toText);
    EXPECT_EQ(toDesktop.result().value(), (Outcome{Outcome::Proof::Seen, {u"notification"_s}}));
    EXPECT_EQ(toText.result().value().reachedBy, QStringList{u"terminal"_s});
    EXPECT_EQ(failure(perform(Verb::Lock, text.id)), Error::Code::Unsupported);
}

} // namespace
} // namespace stationmaster
