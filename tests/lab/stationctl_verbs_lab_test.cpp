// SPDX-License-Identifier: GPL-3.0-or-later
// What each verb of stationctl does to real sessions, by root and by their own users.
#include "tests/lab/stationctl_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

TEST_F(StationctlLab, LogsOffEveryKindOfSessionAndLeavesNoProcess)
{
    ASSERT_TRUE(succeeded(
        host().startSessions({u"rdp:student1"_s, u"vnc:student2"_s, u"ssh:student3"_s, u"text:student4"_s})));
    for (const QString &user : {u"student1"_s, u"student2"_s, u"student3"_s, u"student4"_s}) {
        const QString id = idOf(user);
        const LabHost::Output output = asRoot(u"stationctl logoff -v "_s + user);
        EXPECT_TRUE(succeeded(output)) << user.toStdString();
        EXPECT_TRUE(output.err.contains(u"Logged off."_s));
        EXPECT_EQ(output.out, QString());
        EXPECT_FALSE(exists(id));
        EXPECT_TRUE(host().processesOf(id).isEmpty());
    }
}

TEST_F(StationctlLab, AUserMayEndOneOfHisOwnSessionsFromAnother)
{
    const QString id = startText(u"student1"_s);
    EXPECT_TRUE(succeeded(asUser(u"student1"_s, u"stationctl logoff "_s + id)));
    EXPECT_FALSE(exists(id));
}

TEST_F(StationctlLab, AStubbornSessionIsKilled)
{
    const QString id = startStubborn(u"student1"_s);
    const LabHost::Output output = asRoot(u"stationctl logoff --force -v "_s + id);
    EXPECT_TRUE(succeeded(output));
    EXPECT_TRUE(host().processesOf(id).isEmpty());
}

TEST_F(StationctlLab, DisconnectsAnRdpSessionForItsUserAndForRoot)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student1"_s, u"rdp:student2"_s})));
    const QString first = idOf(u"student1"_s);
    const QString second = idOf(u"student2"_s);
    const QString firstDisplay = host().sessionsOf(u"student1"_s).first().value("Display");
    const QString secondDisplay = host().sessionsOf(u"student2"_s).first().value("Display");
    ASSERT_TRUE(host().hasRdpClient(firstDisplay));

    EXPECT_TRUE(succeeded(asUser(u"student1"_s, u"stationctl disconnect "_s + first)));
    EXPECT_FALSE(host().hasRdpClient(firstDisplay));
    EXPECT_TRUE(host().hasRdpClient(secondDisplay));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl tsdiscon student2"_s)));
    EXPECT_FALSE(host().hasRdpClient(secondDisplay));
    EXPECT_TRUE(exists(first) && exists(second)) << "they live on";

    const LabHost::Output again = asRoot(u"stationctl disconnect student1"_s);
    EXPECT_EQ(again.exitCode, 0) << "is so already: " << again.err.toStdString();
    EXPECT_TRUE(asRoot(u"stationctl list --disconnected"_s).out.contains(u"student2"_s));

    ASSERT_TRUE(succeeded(host().resumeRdp(u"student1"_s)));
    EXPECT_EQ(idOf(u"student1"_s), first) << "and can be resumed";
}

TEST_F(StationctlLab, DisconnectsAnXvncSessionForItsUserAndForRoot)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s})));
    const QString id = idOf(u"student1"_s);
    for (const bool root : {false, true}) {
        SCOPED_TRACE(root ? "root" : "owner");
        const LabHost::Output socket = asRoot(u"ls /run/user/$(id -u student1)/rfb-*"_s);
        ASSERT_TRUE(succeeded(socket));
        ASSERT_TRUE(succeeded(
            asRoot(u"systemd-run --quiet --collect --unit=viewer --uid=student1 /opt/lab/rfb-viewer "_s
                   + socket.out.trimmed())));
        ASSERT_TRUE(LabHost::waitFor([] {
            return asRoot(u"stationctl list student1"_s).out.contains(u"Active"_s);
        }));
        const QString line = u"stationctl disconnect "_s + id;
        EXPECT_TRUE(succeeded(root ? asRoot(line) : asUser(u"student1"_s, line)));
        EXPECT_TRUE(LabHost::waitFor([] {
            return !asRoot(u"systemctl is-active viewer"_s).ok();
        }));
        EXPECT_TRUE(exists(id));
    }
}

TEST_F(StationctlLab, ATextSessionCannotBeDisconnectedOrLocked)
{
    const QString id = startText(u"student1"_s);
    const LabHost::Output disconnected = asRoot(u"stationctl disconnect "_s + id);
    EXPECT_EQ(disconnected.exitCode, 1);
    EXPECT_TRUE(disconnected.err.contains(u"cannot be disconnected"_s)) << disconnected.err.toStdString();
    const LabHost::Output locked = asRoot(u"stationctl lock "_s + id);
    EXPECT_EQ(locked.exitCode, 1);
    EXPECT_TRUE(locked.err.contains(u"no screen"_s)) << locked.err.toStdString();
    EXPECT_TRUE(exists(id));
}

TEST_F(StationctlLab, LocksAndUnlocksAndSaysWhereNothingConfirmsIt)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s, u"vnc:student2"_s})));
    const QString id = idOf(u"student1"_s);
    ASSERT_TRUE(succeeded(host().startLocker(id)));
    const auto locked = [] {
        return host().sessionsOf(u"student1"_s).first().yes("LockedHint");
    };
    EXPECT_TRUE(succeeded(asUser(u"student1"_s, u"stationctl lock "_s + id)));
    EXPECT_TRUE(locked());
    EXPECT_TRUE(succeeded(asRoot(u"stationctl unlock "_s + id)));
    EXPECT_FALSE(locked());

    const LabHost::Output unconfirmed = asRoot(u"stationctl lock student2"_s);
    EXPECT_EQ(unconfirmed.exitCode, 0);
    EXPECT_TRUE(unconfirmed.err.contains(u"did not confirm"_s)) << unconfirmed.err.toStdString();
}

TEST_F(StationctlLab, AMessageAppearsOnATerminalAndCannotCommandIt)
{
    ASSERT_TRUE(succeeded(host().run(
        {u"sh"_s, u"-c"_s,
         u"systemd-run --quiet --collect --unit=typescript sh -c \"sleep infinity | script -qfc 'su -l student1' /run/typescript\""_s})));
    // A session is there before anything runs in it.
    const auto typescript = [] {
        return host().run({u"cat"_s, u"/run/typescript"_s}).out;
    };
    ASSERT_TRUE(LabHost::waitFor([&] {
        return typescript().contains(u"student1@"_s);
    }));
    const LabHost::Output output =
        asRoot(u"printf 'five minutes\\033[2J left' | stationctl message student1 -v"_s);
    EXPECT_TRUE(succeeded(output));
    EXPECT_TRUE(output.err.contains(u"(terminal)"_s)) << output.err.toStdString();
    EXPECT_TRUE(LabHost::waitFor([&] {
        return typescript().contains(u"five minutes?[2J left"_s);
    })) << typescript().toStdString();
    host().run({u"systemctl"_s, u"stop"_s, u"typescript"_s});
}

TEST_F(StationctlLab, AMessageReachesADesktopsNotificationService)
{
    const std::unique_ptr<QProcess> desktop = host().startInSession(
        u"student1"_s,
        {u"sh"_s, u"-c"_s,
         u"DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus exec %1/lab_notifications"_s.arg(
             LabHost::programs())});
    ASSERT_TRUE(LabHost::waitFor([&] {
        return desktop->canReadLine();
    }));
    EXPECT_EQ(desktop->readLine().trimmed(), "ready");
    for (const bool root : {false, true}) {
        const QString line = u"stationctl message -v student1 'Time is <b>up</b> & over'"_s;
        const LabHost::Output output = root ? asRoot(line) : asUser(u"student1"_s, line);
        EXPECT_TRUE(succeeded(output));
        EXPECT_TRUE(output.err.contains(u"(notification)"_s)) << output.err.toStdString();
        ASSERT_TRUE(LabHost::waitFor([&] {
            return desktop->canReadLine();
        }));
        EXPECT_EQ(desktop->readLine().trimmed(), "Time is &lt;b&gt;up&lt;/b&gt; &amp; over");
    }
    desktop->kill();
    desktop->waitForFinished();
}

TEST_F(StationctlLab, NothingRunsThatASessionCallsItsBus)
{
    const std::unique_ptr<QProcess> desktop = host().startInSession(
        u"student1"_s,
        {u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unixexec:path=/usr/bin/touch,argv1=/var/tmp/ran"_s, u"sh"_s,
         u"-c"_s, u"echo ready; exec sleep infinity"_s});
    ASSERT_TRUE(LabHost::waitFor([&] {
        return desktop->canReadLine();
    }));
    asRoot(u"stationctl message student1 hello"_s);
    EXPECT_FALSE(host().run({u"test"_s, u"-e"_s, u"/var/tmp/ran"_s}).ok());
    desktop->kill();
    desktop->waitForFinished();
}

TEST_F(StationctlLab, ASessionThatNothingReachesIsSaidToBeSo)
{
    const QString id = startText(u"student1"_s);
    const LabHost::Output output = asRoot(u"stationctl message %1 hello"_s.arg(id));
    EXPECT_EQ(output.exitCode, 1);
    EXPECT_TRUE(output.err.contains(u"neither a terminal nor a notification service"_s))
        << output.err.toStdString();

    const LabHost::Output warned = asRoot(u"stationctl logoff %1 --warn 1"_s.arg(id));
    EXPECT_TRUE(succeeded(warned)) << "and is logged off all the same";
    EXPECT_TRUE(warned.err.contains(u"Could not be warned."_s)) << warned.err.toStdString();
    EXPECT_FALSE(exists(id));
}

} // namespace stationmaster::lab
