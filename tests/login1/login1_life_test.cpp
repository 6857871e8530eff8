// SPDX-License-Identifier: GPL-3.0-or-later
// logind comes, goes, hangs and restarts; so does the bus.
#include "tests/login1/login1_fixture.h"
#include "tests/support/stays.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SessionBackend::State;
using Misbehaviour = FakeService::Misbehaviour;

class Login1Life : public Login1Test
{
protected:
    bool becomes(State state)
    {
        return eventually([this, state] {
            return backend().state() == state;
        });
    }
};

TEST_F(Login1Life, RowsSurviveARestartUntouched)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    ready();
    QSignalSpy changes(&backend(), &SessionBackend::sessionsChanged);
    logind.vanish();
    ASSERT_TRUE(becomes(State::Unavailable));
    ASSERT_TRUE(backend().trouble());
    EXPECT_EQ(backend().trouble()->code, Error::Code::Unreachable);
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s, u"c2"_s}));
    logind.appear();
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_FALSE(backend().trouble());
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s, u"c2"_s}));
    EXPECT_EQ(changes.size(), 0);
}

TEST_F(Login1Life, WhatHappenedDuringARestartIsSeenInOneChange)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    ready();
    logind.vanish();
    ASSERT_TRUE(becomes(State::Unavailable));
    logind.lose(u"c1"_s);
    logind.put(desktop(u"c3"_s, 1003));
    logind.session(u"c2"_s).state = u"closing"_s;
    QList<QStringList> seen;
    QObject::connect(&backend(), &SessionBackend::sessionsChanged, &backend(), [&] {
        seen += rowIds();
    });
    logind.appear();
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(seen, (QList<QStringList>{{u"c2"_s, u"c3"_s}}));
    EXPECT_EQ(row(u"c2"_s).state, SessionState::Closing);
    // The new logind is listened to.
    logind.remove(u"c3"_s);
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c2"_s};
    }));
}

TEST_F(Login1Life, RestartInTheMiddleOfTheFirstList)
{
    logind.put(desktop(u"c1"_s));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Vanish, {}, 0});
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
    EXPECT_TRUE(rowIds().isEmpty());
    logind.behave(u"GetAll"_s);
    logind.appear();
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
}

TEST_F(Login1Life, NoLogindAtAllIsSaid)
{
    logind.vanish();
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
    EXPECT_EQ(backend().trouble()->code, Error::Code::Unreachable);
    EXPECT_FALSE(backend().trouble()->detail.isEmpty());
    logind.put(desktop(u"c1"_s));
    logind.appear();
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
}

TEST_F(Login1Life, LogindThatNeverAnswersIsAskedAgainLater)
{
    options.readTimeout = std::chrono::seconds(1);
    logind.put(desktop(u"c1"_s));
    logind.misbehave(u"ListSessionsEx"_s, {Misbehaviour::Kind::Silence, {}, 0});
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
    EXPECT_EQ(backend().trouble()->code, Error::Code::Unreachable);
    EXPECT_LE(logind.callCount(u"ListSessionsEx"_s), 2);
    logind.behave(u"ListSessionsEx"_s);
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
}

TEST_F(Login1Life, LogindThatTellsNothingOfItsSessionsIsUnavailable)
{
    options.readTimeout = std::chrono::seconds(1);
    logind.put(desktop(u"c1"_s));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Silence, {}, 0});
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
    logind.behave(u"GetAll"_s);
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
}

TEST_F(Login1Life, ListOfTheWrongShapeIsUnavailable)
{
    logind.misbehave(u"ListSessionsEx"_s, {Misbehaviour::Kind::WrongShape, {}, 0});
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
}

TEST_F(Login1Life, RefusedListIsSaidAsSuch)
{
    logind.refuse(u"ListSessionsEx"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    logind.refuse(u"ListSessions"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    make().start();
    ASSERT_TRUE(becomes(State::Unavailable));
    EXPECT_EQ(backend().trouble()->code, Error::Code::NotAuthorized);
}

TEST_F(Login1Life, UnknownSeatsAndOwnSessionDoNotHoldUpTheList)
{
    logind.put(desktop(u"c1"_s));
    for (const QString &member : {u"ListSeats"_s, u"GetSessionByPID"_s, u"GetUserByPID"_s})
        logind.misbehave(member, {Misbehaviour::Kind::WrongShape, {}, 0});
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
    EXPECT_TRUE(backend().stations().isEmpty());
}

TEST_F(Login1Life, BusThatClosesIsUnavailableAndAnswersWhatIsPending)
{
    logind.put(desktop(u"c1"_s));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Silence, {}, 0});
    const auto future = begin(Verb::LogOff, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"TerminateSession"_s) == 1;
    }));
    bus.stop();
    EXPECT_EQ(answerOf(future).error().code, Error::Code::Unreachable);
    ASSERT_TRUE(becomes(State::Unavailable));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
    EXPECT_EQ(logOff(u"c1"_s).error().code, Error::Code::Unreachable);
}

TEST_F(Login1Life, ClosedConnectionIsUnavailableFromTheStart)
{
    Login1Backend closed(QDBusConnection(u"never opened"_s), options);
    QSignalSpy states(&closed, &SessionBackend::stateChanged);
    closed.start();
    ASSERT_TRUE(eventually([&closed] {
        return closed.state() == State::Unavailable;
    }));
    EXPECT_EQ(states.size(), 1);
}

TEST_F(Login1Life, DestructionAtAnyMomentIsHarmless)
{
    logind.put(desktop(u"c1"_s));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 20});
    make();
    destroyBackend();
    make().start();
    destroyBackend();
    make().start();
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"GetAll"_s) > 0;
    }));
    destroyBackend();
    // Whatever is still on its way finds nobody: a crash would be here.
    letPass(50ms);
}

TEST_F(Login1Life, TellsWhatTheHostCanDo)
{
    make();
    EXPECT_EQ(backend().host().id, u"host"_s);
    EXPECT_EQ(backend().host().name, u"Room 3"_s);
    EXPECT_TRUE(backend().host().capabilities.can(Verb::LogOff));
    EXPECT_FALSE(backend().host().capabilities.can(Verb::Message));
}

} // namespace stationmaster::test
