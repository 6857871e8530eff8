// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the agents that an earlier run of the service has left, and what this one leaves.
#include "tests/daemon/agent_supervisor_fixture.h"

#include "backend/protocol/names.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

namespace stationmaster::test {

using namespace std::chrono_literals;

TEST_F(AgentSupervisorTest, ReplacesWhatAnEarlierRunHasLeft)
{
    addProcess(100, "DISPLAY=:7");
    running.insert(Unit);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return stops == QStringList{Unit} && clock.waiting() == 1;
    }));
    EXPECT_EQ(starts.size(), 1) << "systemd is given the time to stop it";
    clock.advance(10ms);
    EXPECT_TRUE(waitFor([&] {
        return starts.size() == 2 && running.contains(Unit);
    }));
    EXPECT_EQ(stops, QStringList{Unit});
}

TEST_F(AgentSupervisorTest, TakesOnWhatAnEarlierRunHasLeftIfItIsWhatItWouldStart)
{
    // A bus that was not there yet at that time makes no difference.
    addProcess(100, "DISPLAY=:7\0DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/bus\0LANG=C\0"_ba);
    running.insert(Unit);
    leftEnvironment = {u"XDG_SESSION_TYPE=x11"_s,
                       u"DISPLAY=:7"_s,
                       u"XDG_RUNTIME_DIR=/run/user/%1"_s.arg(session.id.uid),
                       u"XDG_SESSION_ID=c1"_s,
                       u"STATIONMASTER_SESSION_STARTED=%1"_s.arg(session.id.startedUsec),
                       u"STATIONMASTER_UNIT=3"_s};
    supervisor().want(session, AgentLauncher::Need::Tasks);
    ASSERT_TRUE(waitFor([&] {
        return starts.size() == 1;
    }));
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    EXPECT_TRUE(waitFor([&] {
        return bool(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)));
    }));
    clock.advance(1min);
    // Asked of the same connection, and so after whatever would have been said on it.
    EXPECT_TRUE(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)));
    EXPECT_EQ(starts.size(), 1);
    EXPECT_TRUE(stops.isEmpty()) << "its cover stays up";
}

TEST_F(AgentSupervisorTest, ReplacesALeftUnitOfAnEarlierSessionOfTheSameId)
{
    addProcess(100, "DISPLAY=:7");
    running.insert(Unit);
    leftEnvironment = {u"XDG_SESSION_TYPE=x11"_s,
                       u"DISPLAY=:7"_s,
                       u"XDG_RUNTIME_DIR=/run/user/%1"_s.arg(session.id.uid),
                       u"XDG_SESSION_ID=c1"_s,
                       u"STATIONMASTER_SESSION_STARTED=%1"_s.arg(session.id.startedUsec - 1),
                       u"STATIONMASTER_UNIT=3"_s};
    supervisor().want(session, AgentLauncher::Need::Tasks);
    ASSERT_TRUE(waitFor([&] {
        return clock.waiting() == 1;
    }));
    clock.advance(10ms);
    EXPECT_TRUE(waitFor([&] {
        return starts.size() == 2;
    }));
    EXPECT_EQ(stops, QStringList{Unit});
}

TEST_F(AgentSupervisorTest, OneWithADutyOutlivesTheServiceAndWantsAddUp)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentLauncher::Need::Pictures);
    supervisor().want(session, AgentLauncher::Need::Tasks);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    supervisor().unwant(session.id, AgentLauncher::Need::Pictures);
    clock.advance(1min);
    supervisor().stopAll();
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    EXPECT_TRUE(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)));
    EXPECT_TRUE(stops.isEmpty());
    supervisor().unwant(session.id, AgentLauncher::Need::Tasks);
    clock.advance(20ms);
    EXPECT_TRUE(waitFor([&] {
        return !running.contains(Unit);
    }));
}

TEST_F(AgentSupervisorTest, AnAgentOfAnEarlierRunThatIsEarlyIsKeptWaitingForAWhile)
{
    addProcess(100, "DISPLAY=:7");
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    const QFuture<Result<SessionId>> early = supervisor().verify(u":1.1"_s, u"c1"_s);
    const QFuture<Result<SessionId>> nobody = supervisor().verify(u":1.1"_s, u"c9"_s);
    clock.advance(250ms);
    EXPECT_FALSE(early.isFinished());
    supervisor().want(session, AgentLauncher::Need::Tasks);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_EQ(verdict(early), Result<SessionId>(session.id));
    EXPECT_FALSE(verdict(nobody)) << "and not for ever";
}

} // namespace stationmaster::test
