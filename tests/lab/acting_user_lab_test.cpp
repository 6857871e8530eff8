// SPDX-License-Identifier: GPL-3.0-or-later
// What the session's own user has to do with it: his unsaved work, his OK, his leaving the station.
#include "tests/lab/acting_lab.h"

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// His desktop starts a program from now on that does not go with it.
const QString startsWhatStays = uR"(
mkdir -p ~/.config/autostart
cat >~/stays <<PROGRAM
#!/bin/bash
trap : TERM HUP
touch /tmp/stays
while true; do sleep 1; done
PROGRAM
chmod +x ~/stays
printf "[Desktop Entry]\nType=Application\nName=Stays\nExec=$HOME/stays\n" >~/.config/autostart/stays.desktop
)"_s;

class UserOfSession : public ActingLab
{
protected:
    struct LogOff
    {
        qint64 deadline = 0;
        qint64 removed = 0;
        QString heardBefore; ///< By the program, as the deadline came near.
    };

    /// Ten seconds of warning to student1, with the listener on his desktop.
    static LogOff logOffWithListener(bool unsaved)
    {
        LogOff result;
        const QString user = u"student1"_s;
        const QString file = u"/home/student1/heard"_s;
        const QString id = logOn(1, 1, u"xfce"_s).value(user);
        // The session manager is told of the programs that run, once it is done starting.
        EXPECT_TRUE(startOnDesktop(user, u"xfwm4"_s,
                                   QStringList{LabHost::programs() + u"/lab_listener"_s, file}
                                       + (unsaved ? QStringList{u"unsaved"_s} : QStringList{})));
        EXPECT_TRUE(LabHost::waitFor([&] {
            return fileOf(file).contains(u"active"_s);
        }));
        BusRecord record(host());
        const auto caller = startAsTeacher(u"stationctl logoff student1 --warn 10"_s);
        EXPECT_TRUE(record.waitFor([&] {
            return record.deadlineOf(id).has_value();
        }));
        result.deadline = record.deadlineOf(id).value_or(0);
        EXPECT_TRUE(record.waitFor([&] {
            return now() > result.deadline - 1'000'000 || record.removedAt(id);
        }));
        result.heardBefore = fileOf(file);
        EXPECT_TRUE(record.waitFor([&] {
            return record.removedAt(id).has_value();
        }));
        result.removed = record.removedAt(id).value_or(0);
        EXPECT_TRUE(succeeded(finished(*caller)));
        EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 1);
        return result;
    }
};

} // namespace

TEST_F(UserOfSession, IsAskedAboutUnsavedWorkAndHasUntilTheDeadline)
{
    const LogOff logOff = logOffWithListener(true);
    EXPECT_TRUE(logOff.heardBefore.contains(u"asked"_s)) << logOff.heardBefore.toStdString();
    EXPECT_GE(logOff.removed, logOff.deadline);
    EXPECT_LT(logOff.removed, logOff.deadline + 30'000'000);
}

TEST_F(UserOfSession, WithoutUnsavedWorkLeavesBeforeTheDeadline)
{
    const LogOff logOff = logOffWithListener(false);
    EXPECT_TRUE(logOff.heardBefore.contains(u"asked"_s)) << logOff.heardBefore.toStdString();
    EXPECT_LT(logOff.removed, logOff.deadline);
}

TEST_F(UserOfSession, WhoHasLeftIsNotWaitedForBecauseAProgramStayed)
{
    ASSERT_TRUE(succeeded(asRoot(u"runuser -u student1 -- bash -c '%1'"_s.arg(startsWhatStays))));
    const QString id = logOn(1, 1, u"xfce"_s).value(u"student1"_s);
    EXPECT_TRUE(LabHost::waitFor([] {
        return asRoot(u"test -e /tmp/stays"_s).ok();
    }));
    // Started; the next desktop of his is to begin as all others.
    asRoot(u"rm -f /home/student1/.config/autostart/stays.desktop /home/student1/stays /tmp/stays"_s);
    BusRecord record(host());
    const auto caller = startAsTeacher(u"stationctl logoff student1 --warn 600"_s);
    EXPECT_TRUE(record.waitFor([&] {
        return record.stepAt(id, u"warned"_s).has_value();
    }));
    EXPECT_TRUE(succeeded(asRoot(u"pkill -KILL -u student1 -x xfce4-session"_s)));
    EXPECT_TRUE(record.waitFor([&] {
        return record.removedAt(id).has_value();
    }));
    EXPECT_LT(record.removedAt(id).value_or(0), record.deadlineOf(id).value_or(0) - 300'000'000);
    EXPECT_TRUE(succeeded(finished(*caller)));
}

TEST_F(UserOfSession, SaysOkToAMessageAndTheTeacherIsTold)
{
    const QString id = logOn(1, 1, u"quiet"_s).value(u"student1"_s);
    BusRecord record(host());
    const auto caller = startAsTeacher(u"stationctl message student1 --wait --time 30 'Ten minutes left'"_s);
    ASSERT_TRUE(record.waitFor([&] {
        return record.stepAt(id, u"shown"_s).has_value();
    }));
    EXPECT_NE(caller->state(), QProcess::NotRunning) << "nobody has said anything";
    // It does not take the keyboard from whoever is typing: he turns to it.
    for (const QStringList &act : {QStringList{u"search"_s, u"--sync"_s, u"--name"_s, u"^Message$"_s,
                                               u"windowactivate"_s, u"--sync"_s},
                                   QStringList{u"key"_s, u"Return"_s}})
        ASSERT_TRUE(succeeded(host().runOnDesktop(u"student1"_s, QStringList{u"xdotool"_s} + act)));
    ASSERT_TRUE(LabHost::waitForEnd(*caller));
    const LabHost::Output told = finished(*caller);
    EXPECT_TRUE(succeeded(told));
    EXPECT_TRUE((told.out + told.err).contains(u"said OK"_s))
        << told.out.toStdString() << told.err.toStdString();
}

TEST_F(UserOfSession, SaysOkOnTheCoverAndAsksForTheEndThere)
{
    const QString user = u"student1"_s;
    const QString file = u"/home/student1/heard"_s;
    const QString id = logOn(1, 1, u"quiet"_s).value(user);
    ASSERT_TRUE(startOnDesktop(user, u"openbox"_s, {LabHost::programs() + u"/lab_listener"_s, file}));
    ASSERT_TRUE(LabHost::waitFor([&] {
        return fileOf(file).contains(u"active"_s);
    }));
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block student1"_s)));
    BusRecord record(host());
    // The button does not answer in the first moment; whoever sits there presses again.
    const auto pressUntil = [&](const QStringList &keys, const auto &done) {
        return LabHost::waitFor([&] {
            host().runOnDesktop(user, QStringList{u"xdotool"_s, u"key"_s} + keys);
            return done();
        });
    };
    const auto message =
        startAsTeacher(u"stationctl message student1 --wait --time 60 'Look at the board'"_s);
    ASSERT_TRUE(record.waitFor([&] {
        return record.stepAt(id, u"shown"_s).has_value();
    }));
    EXPECT_NE(message->state(), QProcess::NotRunning) << "nobody has said anything";
    EXPECT_TRUE(pressUntil({u"Return"_s}, [&] {
        return message->waitForFinished(200);
    }));
    const LabHost::Output told = finished(*message);
    EXPECT_TRUE(succeeded(told));
    EXPECT_TRUE((told.out + told.err).contains(u"said OK"_s))
        << told.out.toStdString() << told.err.toStdString();
    EXPECT_FALSE(fileOf(file).contains(u'\r')) << "it reached what is under the cover";

    const auto logOff = startAsTeacher(u"stationctl logoff student1 --warn 300"_s);
    ASSERT_TRUE(record.waitFor([&] {
        return record.stepAt(id, u"warned"_s).has_value();
    }));
    EXPECT_FALSE(fileOf(file).contains(u'\r'));
    // Long before its time the desktop is asked to log out, and with it the program to close.
    EXPECT_TRUE(pressUntil({u"Tab"_s, u"Return"_s}, [&] {
        return fileOf(file).contains(u"asked"_s);
    }));
    EXPECT_FALSE(fileOf(file).contains(u'\r'));
    EXPECT_FALSE(record.removedAt(id)) << "it is a desktop that nobody manages";
    ASSERT_TRUE(succeeded(asRoot(u"loginctl terminate-session "_s + id)));
    EXPECT_TRUE(succeeded(finished(*logOff)));
}

TEST_F(UserOfSession, LeavesTheStationAndComesBackAndTheStateFollows)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student1"_s, u"xvnc:student2"_s})));
    const QString rdp = idOf(u"student1"_s);
    const QString vnc = idOf(u"student2"_s);
    BusRecord record(host());
    // stationd looks for as long as somebody does.
    QProcess watcher;
    host().open(watcher, {LabHost::programs() + u"/lab_watcher"_s, rdp, u"320x180"_s, u"1"_s});
    const auto follows = [&](const char *what, const QString &id, const QString &state,
                             const std::function<bool()> &act) {
        const qint64 before = now();
        EXPECT_TRUE(act()) << what;
        const qint64 done = now();
        ASSERT_TRUE(record.waitFor([&] {
            return record.stateAt(id, state, before).has_value();
        })) << what;
        const qint64 late = *record.stateAt(id, state, before) - done;
        std::printf("%s: known %lld ms after\n", what, static_cast<long long>(late / 1000));
    };
    const QString socket = asRoot(u"echo /run/user/$(id -u student2)/rfb-*"_s).out.trimmed();
    follows("Xvnc, viewer comes", vnc, u"active"_s, [&] {
        return host()
            .run({u"systemd-run"_s, u"--quiet"_s, u"--collect"_s, u"--unit=lab-rfb-viewer"_s,
                  u"/opt/lab/rfb-viewer"_s, socket})
            .ok();
    });
    follows("Xvnc, viewer goes", vnc, u"disconnected"_s, [] {
        return host().run({u"systemctl"_s, u"kill"_s, u"-s"_s, u"KILL"_s, u"lab-rfb-viewer"_s}).ok();
    });
    follows("xrdp, client killed", rdp, u"disconnected"_s, [] {
        return host().killRdpClient(u"student1"_s).ok();
    });
    follows("xrdp, client comes back", rdp, u"active"_s, [] {
        return host().resumeRdp(u"student1"_s).ok();
    });
    EXPECT_EQ(idOf(u"student1"_s), rdp) << "the same session";
    follows("xrdp, disconnected by the teacher", rdp, u"disconnected"_s, [] {
        return asTeacher(u"stationctl disconnect student1"_s).ok();
    });
    watcher.kill();
    watcher.waitForFinished();
}

} // namespace stationmaster::lab
