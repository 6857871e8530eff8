// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher does in the demonstration beside logging off at once.
#include "backend/demo/demo_host_control.h"
#include "tests/demo/demo_fixture.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <algorithm>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::DemoBackendTest;
using test::Future;
using testing::Contains;

class DemoLessonTest : public DemoBackendTest
{
protected:
    Future logOffIn(int seconds, const SessionId &id)
    {
        Action action;
        action.edit<LogOffOptions>().graceSeconds = seconds;
        return perform(action, id);
    }
    Action message(int showSeconds = 0) const
    {
        Action action;
        action.verb = Verb::Message;
        action.edit<MessageOptions>().text = u"Hello"_s;
        action.edit<MessageOptions>().showSeconds = showSeconds;
        action.edit<MessageOptions>().waitSeen = true;
        return action;
    }

    DemoHostControl control{demo};
};

TEST_F(DemoLessonTest, AWarnedUserSeesTheCountdownAndIsLoggedOffAtItsEnd)
{
    const Session target = someoneAtWork();
    const Future future = logOffIn(20, target.id);
    demo.advance(1s);
    ASSERT_TRUE(now(target.id)->endsAt);
    EXPECT_THAT(stepsOf(target.id), Contains(Step::Warned));
    EXPECT_EQ(now(target.id)->state, SessionState::Active);
    finish(future);
    EXPECT_TRUE(bool(future.result()));
    EXPECT_FALSE(now(target.id));
    EXPECT_THAT(stepsOf(target.id), Contains(Step::Leaving));
}

TEST_F(DemoLessonTest, ACountdownCanBeCancelledOnce)
{
    const Session target = someoneAtWork();
    const Future future = logOffIn(60, target.id);
    demo.advance(2s);
    EXPECT_TRUE(bool(demo.callOff(target.id).result()));
    demo.advance(200ms);
    EXPECT_EQ(failure(future), Error::Code::Cancelled);
    EXPECT_FALSE(now(target.id)->endsAt);
    EXPECT_EQ(demo.callOff(target.id).result().error().code, Error::Code::NotFound);
    demo.advance(70s);
    EXPECT_NE(user(target.userName).id.isNull(), true);
}

TEST_F(DemoLessonTest, ALogOffAtOnceTakesTheCountdownsPlace)
{
    const Session target = someoneAtWork();
    const Future warned = logOffIn(600, target.id);
    demo.advance(2s);
    EXPECT_EQ(failure(perform(Verb::Lock, target.id)), Error::Code::Busy);
    const Future now_ = perform(Verb::LogOff, target.id);
    finish(now_);
    EXPECT_EQ(failure(warned), Error::Code::Cancelled);
    EXPECT_TRUE(bool(now_.result()));
    EXPECT_FALSE(now(target.id));
}

TEST_F(DemoLessonTest, AMessageIsSeenAfterAWhileOrItsTimeIsOver)
{
    const Session target = someone([](const Session &session) {
        return session.kind == SessionKind::Xrdp && session.state == SessionState::Active && !session.locked
            && !session.idleSince;
    });
    const Future seen = perform(message(), target.id);
    demo.advance(1s);
    EXPECT_FALSE(seen.isFinished());
    EXPECT_THAT(stepsOf(target.id), Contains(Step::Shown));
    finish(seen);
    EXPECT_TRUE(seen.result().value().confirmed);
    const Future over = perform(message(1), user(target.userName).id);
    finish(over);
    EXPECT_FALSE(over.result().value().confirmed);
}

TEST_F(DemoLessonTest, OneSessionsCoverDoesNotGetTheInput)
{
    const Session target = someoneAtWork();
    const Future blocked = perform(Verb::Block, target.id);
    finish(blocked);
    EXPECT_EQ(blocked.result().value().proof, Outcome::Proof::Seen);
    EXPECT_TRUE(now(target.id)->blocked);
    finish(perform(Verb::Unblock, target.id));
    EXPECT_FALSE(now(target.id)->blocked);
    EXPECT_EQ(failure(perform(Verb::Unblock, target.id)), Error::Code::Unsupported);

    const Session grabbing = atWork(u"amara.diallo"_s);
    const Future half = perform(Verb::Block, grabbing.id);
    finish(half);
    EXPECT_EQ(half.result().value().proof, Outcome::Proof::AskedOnly);
    EXPECT_TRUE(now(grabbing.id)->blocked);
}

TEST_F(DemoLessonTest, ABlockOfEverybodyTakesInWhoLogsOnLaterAndEndsWithItsLease)
{
    const Session gone = someoneAtWork();
    QSignalSpy told(&demo, &SessionBackend::hostChanged);
    EXPECT_TRUE(bool(control.blockAll(u"Listen"_s, 120).result()));
    demo.advance(1s);
    EXPECT_EQ(told.size(), 1);
    ASSERT_TRUE(demo.host().standingBlock);
    EXPECT_EQ(demo.host().standingBlock->message, u"Listen"_s);
    for (const Session &session : demo.sessions()) {
        const bool spared = session.own || session.isText() || session.userName == u"horvat"_s
            || session.state == SessionState::Closing;
        EXPECT_TRUE(session.blocked || spared) << session.userName.toStdString();
        EXPECT_FALSE(session.blocked && session.own);
    }
    finish(perform(Verb::LogOff, gone.id));
    demo.advance(50s);
    EXPECT_TRUE(user(gone.userName).blocked) << "back, and blocked again";
    demo.advance(70s);
    EXPECT_FALSE(demo.host().standingBlock);
    EXPECT_TRUE(std::ranges::none_of(demo.sessions(), &Session::blocked));
}

TEST_F(DemoLessonTest, TheHistoryHasWhatWasDone)
{
    const QDateTime ever = QDateTime::fromSecsSinceEpoch(0);
    const auto entries = [&] {
        return control.history(ever, HostControl::MaxHistory).result().value();
    };
    const qsizetype before = entries().size();
    EXPECT_GT(before, 8);
    const Session target = atWork(u"horvat"_s);
    finish(perform(Verb::Lock, target.id));
    ASSERT_EQ(entries().size(), before + 1);
    const HistoryEntry last = entries().first();
    EXPECT_EQ(last.act, u"lock"_s);
    EXPECT_EQ(last.outcome, u"refused"_s);
    EXPECT_EQ(last.targetUser, u"horvat"_s);
    EXPECT_EQ(control.history(ever, 3).result().value().size(), 3);
    EXPECT_EQ(control.history(last.at, 100).result().value().size(), 1);
}

} // namespace
} // namespace stationmaster
