// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/agent_supervisor_fixture.h"

#include "backend/linux/process_files.h"
#include "backend/protocol/names.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_x_server.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

namespace stationmaster::test {

using namespace std::chrono_literals;

TEST_F(AgentSupervisorTest, StartsAnAgentOnTheDisplayOfTheSessionsOwnProcesses)
{
    logindDisplay = u":12"_s;
    addProcess(100, QByteArray("PATH=/bin\0XAUTHORITY=/home/s/.Xauthority\0DISPLAY=:12.0\0", 54));
    addProcess(101,
               "DISPLAY=:12.0\0XAUTHORITY=/home/s/.Xauthority\0"
               "DBUS_SESSION_BUS_ADDRESS=unix:path=/x;unixexec:path=/bin/sh\0LANG=ko_KR.UTF-8\0"_ba);
    addProcess(102, "DISPLAY=elsewhere:0");
    for (quint32 decoy = 103; decoy < 108; ++decoy)
        addProcess(decoy, "DISPLAY=:77\0XAUTHORITY=/tmp/mine\0"_ba);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_EQ(starts.size(), 1);
    const QStringList environment = properties.value(u"Environment"_s).toStringList();
    EXPECT_TRUE(environment.contains(u"DISPLAY=:12"_s));
    EXPECT_TRUE(environment.contains(u"XAUTHORITY=/home/s/.Xauthority"_s));
    EXPECT_TRUE(environment.filter(u"DBUS_SESSION_BUS_ADDRESS"_s).isEmpty())
        << "that one would run a program in the agent's unit";
    EXPECT_TRUE(environment.contains(u"LANG=ko_KR.UTF-8"_s));
    EXPECT_EQ(properties.value(u"User"_s).toString(), QString::number(session.id.uid));
    EXPECT_EQ(properties.value(u"BindsTo"_s).toStringList(), QStringList{u"session-c1.scope"_s});
    EXPECT_EQ(properties.value(u"Restart"_s).toString(), u"always"_s);
    EXPECT_TRUE(properties.value(u"NoNewPrivileges"_s).toBool());
    EXPECT_EQ(properties.value(u"NotifyAccess"_s).toString(), u"main"_s);
}

TEST_F(AgentSupervisorTest, WithoutADisplayOfLogindsTakesAnXServerOfTheSessionAndElseTriesAgain)
{
    logindDisplay.clear();
    addProcess(100, "DISPLAY=:7");
    QSignalSpy failed(&supervisor(), &AgentLauncher::failed);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(test::comesAgain(failed));
    EXPECT_EQ(failed.first().at(1).value<NoPicture>(), NoPicture::NoDisplay);
    const FakeXServer server(proc.filePath(u"x"_s), 7);
    addProcess(quint32(server.pid()), {});
    clock.advance(10ms);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_TRUE(properties.value(u"Environment"_s).toStringList().contains(u"DISPLAY=:7"_s));
}

TEST_F(AgentSupervisorTest, StartsAnAgentOnTheCompositorOfAWaylandSession)
{
    session.displaySystem = DisplaySystem::Wayland;
    const QString run = proc.filePath(u"run/%1"_s.arg(session.id.uid));
    const FakeXServer compositor(run, 1); // any socket will do
    ASSERT_TRUE(QFile::rename(run + u"/X1"_s, run + u"/wayland-1"_s));
    QSignalSpy failed(&supervisor(), &AgentLauncher::failed);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(test::comesAgain(failed)) << "whose it is cannot be told";
    EXPECT_EQ(failed.first().at(1).value<NoPicture>(), NoPicture::NoDisplay);
    // Xwayland's display is not the session's screen.
    addProcess(100, "DISPLAY=:7\0WAYLAND_DISPLAY=wayland-1\0"_ba);
    addProcess(quint32(compositor.pid()), {});
    clock.advance(10ms);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    const QStringList environment = properties.value(u"Environment"_s).toStringList();
    EXPECT_TRUE(environment.contains(u"WAYLAND_DISPLAY=wayland-1"_s));
    EXPECT_TRUE(environment.contains(u"XDG_SESSION_TYPE=wayland"_s));
    EXPECT_TRUE(environment.filter(u"DISPLAY=:"_s).isEmpty()) << environment.join(u' ').toStdString();
}

TEST_F(AgentSupervisorTest, TakesACompositorOfTheUsersManagerForHisDesktopsSessionOnly)
{
    session.displaySystem = DisplaySystem::Wayland;
    const QString run = proc.filePath(u"run/%1"_s.arg(session.id.uid));
    const FakeXServer compositor(run, 1);
    ASSERT_TRUE(QFile::rename(run + u"/X1"_s, run + u"/wayland-0"_s));
    managed += Process{u"/user.slice"_s, quint32(compositor.pid()), u"x"_s};
    usersDesktop = u"c2"_s;
    QSignalSpy failed(&supervisor(), &AgentLauncher::failed);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(test::comesAgain(failed));
    usersDesktop = u"c1"_s;
    clock.advance(10ms);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_TRUE(properties.value(u"Environment"_s).toStringList().contains(u"WAYLAND_DISPLAY=wayland-0"_s));
}

TEST_F(AgentSupervisorTest, StartsNothingForASessionThatIsAnotherByNow)
{
    addProcess(100, "DISPLAY=:7");
    logindStarted += 1;
    QSignalSpy failed(&supervisor(), &AgentLauncher::failed);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(test::comesAgain(failed));
    EXPECT_TRUE(starts.isEmpty());
}

TEST_F(AgentSupervisorTest, ReplacesOneWhoseProcessStandsStillAndNoOther)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentLauncher::Need::Tasks);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    QProcess agent;
    agent.start(u"sleep"_s, {u"3600"_s});
    ASSERT_TRUE(agent.waitForStarted());
    const auto pid = pid_t(agent.processId());
    mainPid = uint(pid);
    const ProcessFiles files(KernelPaths{}, quint32(pid));
    // The one that is asked after first is at work; its answer, if there were one, would come first.
    supervisor().replaceStopped(session.id);
    ASSERT_TRUE(waitFor([&] {
        return questions > 0;
    }));
    EXPECT_FALSE(files.isStopped());
    ASSERT_TRUE(staysSo(100ms, [&] {
        return kills.isEmpty();
    }));
    ASSERT_EQ(::kill(pid, SIGSTOP), 0);
    ASSERT_TRUE(waitFor([&] {
        return files.isStopped();
    }));
    supervisor().replaceStopped(session.id);
    EXPECT_TRUE(waitFor([&] {
        return !kills.isEmpty();
    }));
    EXPECT_EQ(kills, (QStringList{Unit + u" main 9"_s}));
    agent.kill();
    EXPECT_TRUE(agent.waitForFinished());
}

TEST_F(AgentSupervisorTest, StopsItSomeTimeAfterNobodyWantsIt)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    supervisor().unwant(session.id, AgentLauncher::Need::Pictures);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    clock.advance(60ms);
    supervisor().unwant(session.id, AgentLauncher::Need::Pictures);
    clock.advance(19ms);
    supervisor().want(session, AgentLauncher::Need::Pictures);
    clock.advance(60ms);
    EXPECT_EQ(clock.waiting(), 0);
    supervisor().unwant(session.id, AgentLauncher::Need::Pictures);
    clock.advance(19ms);
    supervisor().want(session, AgentLauncher::Need::Tasks);
    supervisor().unwant(session.id, AgentLauncher::Need::Tasks);
    clock.advance(19ms);
    EXPECT_EQ(clock.waiting(), 1) << "it was wanted less than that ago";
    EXPECT_TRUE(stops.isEmpty());
    clock.advance(1ms);
    EXPECT_TRUE(waitFor([&] {
        return !running.contains(Unit);
    }));
    // Its stop may be asked for twice, where systemd's answer to its start comes only now.
    EXPECT_EQ(starts.size(), 1)
        << "scrolling there and back stops nothing, or it would have been started again";
}

TEST_F(AgentSupervisorTest, TriesAgainWhenSystemdRefuses)
{
    addProcess(100, "DISPLAY=:7");
    failStarts = 2;
    supervisor().want(session, AgentLauncher::Need::Pictures);
    for (const std::chrono::milliseconds delay : {10ms, 20ms}) {
        ASSERT_TRUE(waitFor([&] {
            return clock.waiting() == 1;
        }));
        const qsizetype before = starts.size();
        clock.advance(delay - 1ms);
        EXPECT_EQ(clock.waiting(), 1) << "twice as long each time";
        clock.advance(1ms);
        ASSERT_TRUE(waitFor([&] {
            return starts.size() == before + 1;
        }));
    }
    EXPECT_TRUE(running.contains(Unit));
    EXPECT_EQ(starts.size(), 3);
}

TEST_F(AgentSupervisorTest, KnowsATrueAgentFromAForgedOne)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentLauncher::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    EXPECT_EQ(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)), Result<SessionId>(session.id));
    const auto isRefused = [&](const QString &connection, const QString &local) {
        const Result<SessionId> result = verdict(supervisor().verify(connection, local));
        return !result && result.error().code == Error::Code::NotAuthorized;
    };
    EXPECT_TRUE(isRefused(u":1.1"_s, u"c2"_s)) << "for another session than its own";
    EXPECT_TRUE(isRefused(u":1.9"_s, u"c1"_s)) << "from nowhere";
    peers.known.insert(u":1.2"_s, {session.id.uid, 202});
    EXPECT_TRUE(isRefused(u":1.2"_s, u"c1"_s)) << "a process of the agent's unit that is not its main one";
    peers.known.insert(u":1.3"_s, {session.id.uid, 201});
    EXPECT_TRUE(isRefused(u":1.3"_s, u"c1"_s))
        << "a connection whose opener has gone, and whose number is the agent's by now";
    peers.known.insert(u":1.4"_s, {session.id.uid + 1, 201});
    statusText = u":1.4"_s;
    EXPECT_TRUE(isRefused(u":1.4"_s, u"c1"_s)) << "another user";
    statusText = u":1.1"_s;
    mainPid = 0;
    EXPECT_TRUE(isRefused(u":1.1"_s, u"c1"_s)) << "while it is being started again";
    mainPid = 201;
    supervisor().stopAll();
    EXPECT_TRUE(isRefused(u":1.1"_s, u"c1"_s)) << "after it was stopped";
}

} // namespace stationmaster::test
