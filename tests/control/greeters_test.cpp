// SPDX-License-Identifier: GPL-3.0-or-later
// Which display manager runs, and how it is asked for its login screen.
#include "backend/control/local_control.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_service.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QDBusVariant>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Misbehaviour = FakeService::Misbehaviour;

namespace {

/// LightDM and SDDM.
class FakeSeats final : public FakeService
{
public:
    explicit FakeSeats(PrivateBus &bus)
        : FakeService(bus, u"org.freedesktop.DisplayManager"_s, u"/org/freedesktop/DisplayManager"_s)
    {
    }

    bool canSwitch = true;

private:
    QDBusMessage answerTo(const QDBusMessage &call) override
    {
        if (call.path() != "/org/freedesktop/DisplayManager/Seat0"_L1)
            return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownObject"_s, u"no such seat"_s);
        if (call.member() == "Get"_L1)
            return call.createReply(QVariant::fromValue(QDBusVariant(canSwitch)));
        return call.createReply();
    }
};

class FakeGdm final : public FakeService
{
public:
    explicit FakeGdm(PrivateBus &bus)
        : FakeService(bus, u"org.gnome.DisplayManager"_s, u"/org/gnome/DisplayManager"_s)
    {
    }

private:
    QDBusMessage answerTo(const QDBusMessage &call) override
    {
        const QDBusObjectPath display(u"/org/gnome/DisplayManager/Displays/1"_s);
        return call.createReply(QVariant::fromValue(display));
    }
};

class GreetersTest : public testing::Test
{
protected:
    static Result<> answerOf(const QFuture<Result<>> &future)
    {
        EXPECT_TRUE(eventually([&future] {
            return future.isFinished();
        }));
        return future.resultCount() == 1 ? future.result() : Result<>(Error{});
    }

    static bool becomes(const Greeters &greeters, bool wanted)
    {
        return eventually([&] {
            return greeters.canShow(u"seat0"_s) == wanted;
        });
    }

    PrivateBus bus;
    FakeSeats seats{bus};
    FakeGdm gdm{bus};
};

} // namespace

TEST_F(GreetersTest, WithoutADisplayManagerThereIsNone)
{
    Greeters greeters(bus.connect(), 500ms);
    EXPECT_TRUE(staysSo(100ms, [&] {
        return !greeters.canShow(u"seat0"_s);
    }));
    EXPECT_EQ(answerOf(greeters.show(u"seat0"_s)).error().code, Error::Code::Unsupported);
}

TEST_F(GreetersTest, LightDmAndSddmAreAskedToSwitch)
{
    seats.appear();
    Greeters greeters(bus.connect(), 500ms);
    ASSERT_TRUE(becomes(greeters, true));
    EXPECT_FALSE(greeters.canShow(u"seat1"_s)) << "no virtual terminals there";
    EXPECT_TRUE(answerOf(greeters.show(u"seat0"_s)));
    EXPECT_EQ(seats.callCount(u"SwitchToGreeter"_s), 1);
    EXPECT_EQ(seats.calls().last().path(), u"/org/freedesktop/DisplayManager/Seat0"_s);
    EXPECT_EQ(seats.calls().last().interface(), u"org.freedesktop.DisplayManager.Seat"_s);
    EXPECT_EQ(answerOf(greeters.show(u"seat1"_s)).error().code, Error::Code::Unsupported);
    EXPECT_EQ(seats.callCount(u"SwitchToGreeter"_s), 1);
}

TEST_F(GreetersTest, ASeatThatCannotSwitchIsNotOffered)
{
    seats.canSwitch = false;
    seats.appear();
    Greeters greeters(bus.connect(), 500ms);
    ASSERT_TRUE(eventually([this] {
        return seats.callCount(u"Get"_s) == 1;
    }));
    EXPECT_TRUE(becomes(greeters, false));
}

TEST_F(GreetersTest, GdmIsAskedForAnotherDisplay)
{
    gdm.appear();
    Greeters greeters(bus.connect(), 500ms);
    ASSERT_TRUE(becomes(greeters, true));
    EXPECT_TRUE(answerOf(greeters.show(u"seat0"_s)));
    EXPECT_EQ(gdm.callCount(u"CreateTransientDisplay"_s), 1);
    EXPECT_EQ(gdm.calls().last().path(), u"/org/gnome/DisplayManager/LocalDisplayFactory"_s);
}

TEST_F(GreetersTest, ComingAndGoingIsFollowed)
{
    Greeters greeters(bus.connect(), 500ms);
    QSignalSpy changed(&greeters, &Greeters::changed);
    seats.appear();
    ASSERT_TRUE(becomes(greeters, true));
    EXPECT_EQ(changed.size(), 1);
    seats.vanish();
    ASSERT_TRUE(becomes(greeters, false));
    EXPECT_EQ(changed.size(), 2);
    gdm.appear();
    EXPECT_TRUE(becomes(greeters, true));
}

TEST_F(GreetersTest, WithTheBusTheDisplayManagerHasGone)
{
    seats.appear();
    Greeters greeters(bus.connect(), 500ms);
    ASSERT_TRUE(becomes(greeters, true));
    QSignalSpy changed(&greeters, &Greeters::changed);
    bus.stop();
    EXPECT_TRUE(becomes(greeters, false));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(GreetersTest, AFailureIsTheAnswer)
{
    seats.appear();
    Greeters greeters(bus.connect(), 200ms);
    ASSERT_TRUE(becomes(greeters, true));
    seats.refuse(u"SwitchToGreeter"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    EXPECT_EQ(answerOf(greeters.show(u"seat0"_s)).error().code, Error::Code::NotAuthorized);
    seats.misbehave(u"SwitchToGreeter"_s, {Misbehaviour::Kind::Silence, {}, 0});
    EXPECT_EQ(answerOf(greeters.show(u"seat0"_s)).error().code, Error::Code::TimedOut);
    seats.misbehave(u"SwitchToGreeter"_s, {Misbehaviour::Kind::Vanish, {}, 0});
    EXPECT_FALSE(answerOf(greeters.show(u"seat0"_s)));
}

TEST_F(GreetersTest, ADisplayManagerIsNotStartedByAsking)
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(u"started"_s);
    bus.setActivatable(u"org.freedesktop.DisplayManager"_s, u"/usr/bin/touch "_s + mark);
    Greeters greeters(bus.connect(), 300ms);
    EXPECT_TRUE(staysSo(200ms, [&] {
        return !greeters.canShow(u"seat0"_s) && !QFile::exists(mark);
    }));
}

TEST_F(GreetersTest, MakeASeatSomethingThatCanBeLeft)
{
    seats.appear();
    auto owned = std::make_unique<Greeters>(bus.connect(), 500ms);
    LocalControl control(u"teacher@room"_s, {}, std::move(owned));
    QSignalSpy changed(&control, &SessionControl::changed);
    ASSERT_TRUE(test::comesAgain(changed));
    Session session;
    session.kind = SessionKind::Seat;
    session.id.uid = ::geteuid();
    session.seat = u"seat0"_s;
    EXPECT_TRUE(control.verbs(session).testFlag(Verb::Disconnect));
    session.seat = u"seat1"_s;
    EXPECT_FALSE(control.verbs(session).testFlag(Verb::Disconnect));
    session.seat = u"seat0"_s;
    session.state = SessionState::Disconnected;
    EXPECT_FALSE(control.verbs(session).testFlag(Verb::Disconnect)) << "has been left already";
    session.state = SessionState::Active;
    const QFuture<Result<Outcome>> future = control.perform({Verb::Disconnect}, session);
    ASSERT_TRUE(eventually([&future] {
        return future.isFinished();
    }));
    EXPECT_EQ(future.result(), Result<Outcome>(Outcome{}));
    EXPECT_EQ(seats.callCount(u"SwitchToGreeter"_s), 1);
}

} // namespace stationmaster::test
