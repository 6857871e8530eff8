// SPDX-License-Identifier: GPL-3.0-or-later
// A session that begins to close and lives on: logind signals nothing, systemd that its scope has changed.
#include "tests/login1/login1_fixture.h"
#include "tests/support/stays.h"

#include "backend/login1/scope_watcher.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Login1Closing : public Login1Test
{
protected:
    bool becomes(const QString &local, SessionState state)
    {
        return eventually([this, local, state] {
            return row(local).state == state;
        });
    }

    /// Waits until whatever has been sent so far has been answered and looked at: a new session is seen only
    /// after it, because the bus keeps the order.
    bool allIsSeen(const QString &local)
    {
        logind.add(desktop(local));
        return eventually([this, local] {
            return rowIds().contains(local);
        });
    }

    FakeSession &session(const QString &local) { return logind.session(local); }
};

} // namespace

TEST_F(Login1Closing, IsSeenWhenTheScopeIsAbandoned)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    ready();
    ASSERT_EQ(row(u"c1"_s).state, SessionState::Active);
    session(u"c1"_s).state = u"closing"_s;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
    EXPECT_FALSE(row(u"c1"_s).verbs.testFlag(Verb::Lock));
    EXPECT_EQ(row(u"c2"_s).state, SessionState::Active);
    EXPECT_EQ(systemd.callCount(u"Subscribe"_s), 1);
    EXPECT_EQ(logind.callCount(u"GetAll"_s), 3) << "only the one that changed is asked about";
}

TEST_F(Login1Closing, ASessionThatEndsAsItShouldIsNotAskedAbout)
{
    options.scopeFirst = 60s;
    logind.put(desktop(u"c1"_s));
    ready();
    const int asked = logind.callCount(u"GetAll"_s);
    for (const QString &state : {u"stop-sigterm"_s, u"dead"_s})
        systemd.setScopeState(u"session-c1.scope"_s, state);
    logind.remove(u"c1"_s);
    ASSERT_TRUE(allIsSeen(u"c2"_s));
    EXPECT_EQ(logind.callCount(u"GetAll"_s), asked + 1) << "that of the new one";
    EXPECT_EQ(systemd.callCount(u"Get"_s), 0);
}

TEST_F(Login1Closing, WhatElseHasChangedIsSeenWithIt)
{
    logind.put(desktop(u"c1"_s));
    ready();
    ASSERT_FALSE(row(u"c1"_s).locked);
    session(u"c1"_s).state = u"closing"_s;
    session(u"c1"_s).more[u"LockedHint"_s] = true;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
    EXPECT_TRUE(row(u"c1"_s).locked);
}

TEST_F(Login1Closing, OfAStoppedUnitIsSeenThoughLogindHearsOfItLater)
{
    logind.put(desktop(u"c1"_s));
    ready();
    systemd.setScopeState(u"session-c1.scope"_s, u"stop-sigterm"_s);
    // Its leader takes its time, and nobody says when it has ended.
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"GetAll"_s) >= 4;
    }));
    EXPECT_EQ(row(u"c1"_s).state, SessionState::Active);
    session(u"c1"_s).state = u"closing"_s;
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
}

TEST_F(Login1Closing, AnAnswerOnItsWayThatIsOlderThanTheChangeIsNotBelieved)
{
    logind.put(desktop(u"c1"_s));
    ready();
    logind.misbehave(u"GetAll"_s, {FakeService::Misbehaviour::Kind::Delay, {}, 60});
    systemd.setScopeState(u"session-c1.scope"_s, u"stop-sigterm"_s);
    ASSERT_TRUE(eventually([this] {
        return logind.pendingCount(u"GetAll"_s) == 1;
    }));
    logind.behave(u"GetAll"_s);
    session(u"c1"_s).state = u"closing"_s;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
}

TEST_F(Login1Closing, IsLookedForNoLongerOnceItIsKnown)
{
    logind.put(desktop(u"c1"_s));
    ready();
    session(u"c1"_s).state = u"closing"_s;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    ASSERT_TRUE(becomes(u"c1"_s, SessionState::Closing));
    const int asked = logind.callCount(u"GetAll"_s);
    systemd.setScopeState(u"session-c1.scope"_s, u"stop-sigterm"_s);
    ASSERT_TRUE(allIsSeen(u"c2"_s));
    EXPECT_EQ(logind.callCount(u"GetAll"_s), asked + 1) << "that of the new one";
}

TEST_F(Login1Closing, AScopeThatRunsOrIsGoneIsAskedAboutOnce)
{
    logind.put(desktop(u"c1"_s));
    ready();
    for (const QString &state : {u"running"_s, u"dead"_s, u"failed"_s}) {
        const int asked = systemd.callCount(u"Get"_s);
        systemd.setScopeState(u"session-c1.scope"_s, state);
        ASSERT_TRUE(eventually([this, asked] {
            return systemd.callCount(u"Get"_s) == asked + 1;
        }));
        // Far longer than the next look would be away.
        EXPECT_TRUE(staysSo(60ms, [this, asked] {
            return systemd.callCount(u"Get"_s) == asked + 1;
        })) << state.toStdString();
    }
    EXPECT_EQ(row(u"c1"_s).state, SessionState::Active);
}

TEST_F(Login1Closing, OtherScopesAreNobodysBusiness)
{
    logind.put(desktop(u"c1"_s));
    ready();
    for (const QString &unit : {u"session-c7.scope"_s, u"init.scope"_s, u"machine-x.scope"_s})
        systemd.setScopeState(unit, u"abandoned"_s);
    ASSERT_TRUE(allIsSeen(u"c2"_s));
    EXPECT_EQ(logind.callCount(u"GetAll"_s), 2);
    EXPECT_EQ(systemd.callCount(u"Get"_s), 0);
}

TEST_F(Login1Closing, IsNotLookedForWhileLogindIsAway)
{
    logind.put(desktop(u"c1"_s));
    ready();
    const int asked = logind.callCount(u"GetAll"_s);
    logind.vanish();
    ASSERT_TRUE(eventually([this] {
        return backend().state() == SessionBackend::State::Unavailable;
    }));
    session(u"c1"_s).state = u"closing"_s;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    // Far longer than the look would be away.
    EXPECT_TRUE(staysSo(60ms, [this, asked] {
        return logind.callCount(u"GetAll"_s) == asked;
    }));
    logind.appear();
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
}

TEST_F(Login1Closing, RefusedSubscriptionIsNoTrouble)
{
    systemd.refuse(u"Subscribe"_s, u"org.freedesktop.systemd1.AlreadySubscribed"_s);
    logind.put(desktop(u"c1"_s));
    ready();
    session(u"c1"_s).state = u"closing"_s;
    systemd.setScopeState(u"session-c1.scope"_s, u"abandoned"_s);
    EXPECT_TRUE(becomes(u"c1"_s, SessionState::Closing));
}

TEST(SessionOfUnit, IsReadFromThePathOfTheUnitsObject)
{
    for (const QString &local : {u"1"_s, u"c12"_s, u"a-b_c"_s})
        EXPECT_EQ(sessionOfUnit(FakeSystemd::unitPath(u"session-%1.scope"_s.arg(local))), local);
    for (const QString &unit : {u"session-.scope"_s, u"session-c1.service"_s, u"init.scope"_s,
                                u"xsession-1.scope"_s, u"session-a.b.scope"_s})
        EXPECT_EQ(sessionOfUnit(FakeSystemd::unitPath(unit)), QString()) << unit.toStdString();
    for (const QString &path : {QString(), u"/"_s, u"/org/freedesktop/systemd1"_s, u"session_2dc1_2escope"_s})
        EXPECT_EQ(sessionOfUnit(path), QString()) << path.toStdString();
}

} // namespace stationmaster::test
