// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the rows: which is one's own, the seats, and what a probe adds.
#include "tests/login1/login1_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using State = SessionBackend::State;

class Login1Surroundings : public Login1Test
{
};

TEST_F(Login1Surroundings, OwnSessionIsTheCallersBeforeAnythingElse)
{
    logind.put(desktop(u"1"_s, OwnUid));
    logind.put(desktop(u"2"_s, OwnUid));
    logind.put(desktop(u"3"_s, OwnUid));
    logind.sessionOfCaller = u"1"_s;
    logind.displayOfCaller = u"3"_s;
    options.ownSessionHint = u"2"_s;
    ready();
    EXPECT_TRUE(row(u"1"_s).own);
    EXPECT_FALSE(row(u"2"_s).own);
    EXPECT_FALSE(row(u"3"_s).own);
}

TEST_F(Login1Surroundings, OwnSessionByHintOnlyIfItIsOurs)
{
    logind.put(desktop(u"2"_s, OwnUid));
    logind.put(desktop(u"3"_s, OwnUid));
    logind.displayOfCaller = u"3"_s;
    options.ownSessionHint = u"2"_s;
    ready();
    EXPECT_TRUE(row(u"2"_s).own);
    EXPECT_FALSE(row(u"3"_s).own);
    logind.session(u"2"_s).uid = OtherUid;
    ready();
    EXPECT_FALSE(row(u"2"_s).own);
    EXPECT_TRUE(row(u"3"_s).own);
}

TEST_F(Login1Surroundings, OutsideAnySessionNoneIsOwn)
{
    logind.put(desktop(u"2"_s, OwnUid));
    ready();
    EXPECT_FALSE(row(u"2"_s).own);
}

TEST_F(Login1Surroundings, SeatsAreStationsAndHoldWhoIsInFront)
{
    FakeSession front = desktop(u"1"_s);
    front.seat = u"seat0"_s;
    front.service = u"gdm-password"_s;
    FakeSession behind = desktop(u"2"_s, 1002);
    behind.seat = u"seat0"_s;
    behind.service = front.service;
    behind.active = false;
    behind.state = u"online"_s;
    logind.put(front);
    logind.put(behind);
    ready();
    ASSERT_EQ(backend().stations().size(), 1);
    EXPECT_EQ(backend().stations().first().id, u"seat0"_s);
    EXPECT_EQ(backend().stations().first().session, row(u"1"_s).id);
    EXPECT_EQ(row(u"2"_s).state, SessionState::Disconnected);
    EXPECT_TRUE(row(u"2"_s).can(Verb::Activate));
    EXPECT_FALSE(row(u"1"_s).can(Verb::Activate));

    logind.addSeat(u"seat1"_s);
    EXPECT_TRUE(eventually([this] {
        return backend().stations().size() == 2 && backend().stations().at(1).isFree();
    }));
    logind.change(u"1"_s, {{u"Active"_s, false}, {u"State"_s, u"online"_s}});
    logind.change(u"2"_s, {{u"Active"_s, true}, {u"State"_s, u"active"_s}});
    EXPECT_TRUE(eventually([this] {
        return backend().stations().first().session == row(u"2"_s).id;
    }));
    logind.removeSeat(u"seat1"_s);
    EXPECT_TRUE(eventually([this] {
        return backend().stations().size() == 1;
    }));
}

TEST_F(Login1Surroundings, SeatWithAGreeterIsFree)
{
    FakeSession greeter = desktop(u"c1"_s);
    greeter.seat = u"seat0"_s;
    greeter.sessionClass = u"greeter"_s;
    logind.put(greeter);
    ready();
    ASSERT_EQ(backend().stations().size(), 1);
    EXPECT_TRUE(backend().stations().first().isFree());
    EXPECT_TRUE(rowIds().isEmpty());
}

TEST_F(Login1Surroundings, FirstListWaitsForTheProbe)
{
    logind.put(desktop(u"c1"_s));
    auto owned = std::make_unique<FakeProbe>();
    FakeProbe *probe = owned.get();
    options.probeGrace = std::chrono::milliseconds(4'000);
    Login1Backend &backend = make(std::move(owned));
    backend.start();
    ASSERT_TRUE(eventually([&] {
        return probe->watched.size() == 1;
    }));
    EXPECT_EQ(backend.state(), State::Loading);
    EXPECT_EQ(probe->watched.first().scope, u"session-c1.scope"_s);
    EXPECT_TRUE(probe->watched.first().xrdp);
    Q_EMIT probe->factsFound(probe->watched.first().id, {u"Ada Lovelace"_s, {}, false, false});
    EXPECT_EQ(backend.state(), State::Ready);
    EXPECT_EQ(row(u"c1"_s).fullName, u"Ada Lovelace"_s);
    EXPECT_EQ(row(u"c1"_s).state, SessionState::Disconnected);

    Q_EMIT probe->factsFound(probe->watched.first().id, {u"Ada"_s, {}, false, true});
    EXPECT_TRUE(eventually([this] {
        return row(u"c1"_s).state == SessionState::Active && row(u"c1"_s).fullName == u"Ada"_s;
    }));
}

TEST_F(Login1Surroundings, SinceWhenASessionIsDisconnectedIsKeptUntilItIsNot)
{
    logind.put(desktop(u"c1"_s));
    auto owned = std::make_unique<FakeProbe>();
    FakeProbe *probe = owned.get();
    Login1Backend &backend = make(std::move(owned));
    backend.start();
    ASSERT_TRUE(eventually([&] {
        return probe->watched.size() == 1;
    }));
    const SessionId id = probe->watched.first().id;
    const auto say = [&](const QString &name, bool connected) {
        Q_EMIT probe->factsFound(id, {name, {}, false, connected});
        return eventually([&] {
            return row(u"c1"_s).fullName == name;
        });
    };
    ASSERT_TRUE(say(u"there"_s, true));
    EXPECT_FALSE(row(u"c1"_s).disconnectedSince);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(say(u"gone"_s, false));
    const std::optional<QDateTime> since = row(u"c1"_s).disconnectedSince;
    ASSERT_TRUE(since);
    EXPECT_GE(*since, before);
    ASSERT_TRUE(eventually([&] {
        return QDateTime::currentDateTimeUtc() > *since;
    })) << "or nobody could tell a new time from the old one";
    ASSERT_TRUE(say(u"still gone"_s, false));
    EXPECT_EQ(row(u"c1"_s).disconnectedSince, since);
    ASSERT_TRUE(say(u"back"_s, true));
    EXPECT_FALSE(row(u"c1"_s).disconnectedSince);
    ASSERT_TRUE(say(u"gone again"_s, false));
    EXPECT_GT(row(u"c1"_s).disconnectedSince, since);
}

TEST_F(Login1Surroundings, SlowProbeDoesNotHoldUpTheListForLong)
{
    logind.put(desktop(u"c1"_s));
    ready(std::make_unique<FakeProbe>());
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s}));
    EXPECT_EQ(row(u"c1"_s).state, SessionState::Active);
}

TEST_F(Login1Surroundings, StaleFactsAreDropped)
{
    auto owned = std::make_unique<FakeProbe>();
    FakeProbe *probe = owned.get();
    logind.put(desktop(u"c1"_s));
    ready(std::move(owned));
    SessionId former = row(u"c1"_s).id;
    former.startedUsec -= 1;
    Q_EMIT probe->factsFound(former, {u"Somebody else"_s, {}, false, {}});
    Q_EMIT probe->factsFound(row(u"c1"_s).id, {u"Ada"_s, {}, false, {}});
    EXPECT_TRUE(eventually([this] {
        return row(u"c1"_s).fullName == u"Ada"_s;
    }));
}

} // namespace stationmaster::test
