// SPDX-License-Identifier: GPL-3.0-or-later
// stationctl on a teacher's PC, and six real computers at the other end of ssh, with all that can be wrong
// with them.
#include "tests/lab/lab_test.h"
#include "tests/lab/room_lab.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 6;

class ManyHostsLab : public RoomLab
{
protected:
    static void SetUpTestSuite() { boot(Count); }

    void SetUp() override
    {
        RoomLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        for (int number = 1; number <= Count; ++number)
            ASSERT_TRUE(logOn(number)) << number;
        known = room().onPc(u"cat /root/.ssh/known_hosts"_s).out;
    }
    void TearDown() override
    {
        if (!isBooted())
            return;
        // However the case ended, the next one begins with a room in order.
        room().onPc(u"pkill -x script; cat >/root/.ssh/known_hosts <<'KEYS'\n%1KEYS"_s.arg(known));
        for (int number = 1; number <= Count; ++number) {
            room().setCable(number, true);
            room().onLab(number,
                         u"pkill -CONT -x sshd; rm -f /root/.bashrc;"
                         " umount $(readlink -f $(command -v systemd-stdio-bridge)) 2>/dev/null;"
                         " test ! -e /etc/ssh/away || mv /etc/ssh/away /etc/ssh/lab_key.pub"_s);
        }
    }

    /// What a command with --json has said, by host.
    static QMap<QString, QList<QJsonObject>> byHost(const LabHost::Output &output)
    {
        QMap<QString, QList<QJsonObject>> lines;
        for (const QString &line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            lines[object.value(u"host"_s).toString()] += object;
        }
        return lines;
    }

    /// Nothing that was started for a command outlives it.
    static void expectNoSshLeft()
    {
        EXPECT_TRUE(LabHost::waitFor([] {
            return room().onPc(u"! pgrep -x ssh"_s).ok();
        }));
    }

    QString known;
};

} // namespace

TEST_F(ManyHostsLab, OneListHoldsTheSessionsOfAllComputersAndSaysWhereTheyAre)
{
    const LabHost::Output list = room().onPc(u"stationctl list --server lab[1-6]"_s);
    EXPECT_TRUE(succeeded(list));
    const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(lines.value(0).trimmed().startsWith(u"HOST"_s)) << list.out.toStdString();
    const QMap<QString, QList<QJsonObject>> hosts =
        byHost(room().onPc(u"stationctl list --json --server lab[1-3],lab4,lab5,lab6"_s));
    for (int number = 1; number <= Count; ++number) {
        const QList<QJsonObject> there = hosts.value(u"lab%1"_s.arg(number));
        EXPECT_TRUE(std::ranges::any_of(there, [](const QJsonObject &session) {
            return session.value(u"user"_s) == u"student1"_s;
        })) << number;
    }
    expectNoSshLeft();
}

TEST_F(ManyHostsLab, ARoomIsReadFromTheAdministratorsList)
{
    ASSERT_TRUE(succeeded(room().onPc(
        u"mkdir -p /etc/stationmaster; printf '[Room 1]\\nlab[1-2]\\nlab3 name=Printer\\n[Room 2]\\nlab4\\n'"
        " >/etc/stationmaster/rooms"_s)));
    const QMap<QString, QList<QJsonObject>> hosts =
        byHost(room().onPc(u"stationctl list --json --room 'Room 1'"_s));
    EXPECT_EQ(hosts.keys(), QStringList({u"Printer"_s, u"lab1"_s, u"lab2"_s}));
    const LabHost::Output unknown = room().onPc(u"stationctl list --room 'Room 9'"_s);
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.err.contains(u"Room 9"_s));
}

TEST_F(ManyHostsLab, AllAreLoggedOffEachOnItsOwnComputerWithProof)
{
    const LabHost::Output output =
        room().onPc(u"stationctl logoff --all --user student1 --yes --json --server lab[1-6]"_s);
    EXPECT_TRUE(succeeded(output));
    const QMap<QString, QList<QJsonObject>> hosts = byHost(output);
    for (int number = 1; number <= Count; ++number) {
        const QList<QJsonObject> there = hosts.value(u"lab%1"_s.arg(number));
        ASSERT_EQ(there.size(), 1) << number << output.out.toStdString();
        EXPECT_EQ(there.first().value(u"result"_s), u"done"_s);
        EXPECT_EQ(there.first().value(u"proof"_s), u"seen"_s);
        EXPECT_TRUE(sessionsOn(number).isEmpty()) << number;
    }
    expectNoSshLeft();
}

TEST_F(ManyHostsLab, ANameOnSeveralComputersIsAmbiguousAndOneOfThemIsNamedByItsHost)
{
    const LabHost::Output both = room().onPc(u"stationctl logoff student1 --server lab1,lab2"_s);
    EXPECT_EQ(both.exitCode, 2);
    EXPECT_EQ(sessionsOn(1).size(), 1);
    EXPECT_EQ(sessionsOn(2).size(), 1);
    EXPECT_TRUE(succeeded(room().onPc(u"stationctl logoff student1@lab2 --server lab1,lab2"_s)));
    EXPECT_EQ(sessionsOn(1).size(), 1);
    EXPECT_TRUE(sessionsOn(2).isEmpty());
}

TEST_F(ManyHostsLab, WhatIsWrongWithEachIsSaidAndTheOthersAreListed)
{
    // lab1 is right; lab2 has another key than before; lab3 is not known; lab4 wants a password; lab5 has no
    // bridge; lab6 is off the network.
    ASSERT_TRUE(succeeded(room().onPc(
        u"ssh-keygen -q -t ed25519 -N '' -f /tmp/other <<<y >/dev/null;"
        " sed -i -e \"s,^lab2 .*,lab2 $(cut -d' ' -f1,2 /tmp/other.pub),\" -e '/^lab3 /d' /root/.ssh/known_hosts"_s)));
    ASSERT_TRUE(succeeded(room().onLab(4, u"mv /etc/ssh/lab_key.pub /etc/ssh/away"_s)));
    ASSERT_TRUE(succeeded(
        room().onLab(5,
                     u"printf '#!/bin/sh\\nexit 127\\n' >/tmp/none; chmod 755 /tmp/none;"
                     " mount --bind /tmp/none $(readlink -f $(command -v systemd-stdio-bridge))"_s)));
    ASSERT_TRUE(room().setCable(6, false));
    const LabHost::Output list = room().onPc(u"stationctl list --json --timeout 10 --server lab[1-6]"_s);
    const auto says = [&list](int number, const QString &piece) {
        for (const QString &line : list.err.split(u'\n')) {
            if (line.contains(u"lab%1: "_s.arg(number)) && line.contains(piece))
                return true;
        }
        return false;
    };
    EXPECT_EQ(list.exitCode, 1);
    EXPECT_EQ(byHost(list).keys(), QStringList({u"lab1"_s})) << list.out.toStdString();
    EXPECT_TRUE(says(2, u"another key"_s)) << list.err.toStdString();
    EXPECT_TRUE(says(2, u"SHA256:"_s)) << list.err.toStdString();
    EXPECT_TRUE(says(3, u"right computer"_s)) << list.err.toStdString();
    EXPECT_TRUE(says(4, u"password"_s)) << list.err.toStdString();
    EXPECT_TRUE(says(5, u"system bus"_s)) << list.err.toStdString();
    EXPECT_TRUE(says(6, u"does not answer"_s)) << list.err.toStdString();
    const LabHost::Output hosts = room().onPc(u"stationctl hosts --json --timeout 10 --server lab[1-6]"_s);
    const QMap<QString, QList<QJsonObject>> states = byHost(hosts);
    const QStringList expected{u"ready"_s,          u"changed-key"_s, u"unknown-key"_s,
                               u"needs-password"_s, u"no-service"_s,  u"unreachable"_s};
    for (int number = 1; number <= Count; ++number) {
        const QList<QJsonObject> there = states.value(u"lab%1"_s.arg(number));
        ASSERT_EQ(there.size(), 1) << hosts.out.toStdString();
        EXPECT_EQ(there.first().value(u"state"_s).toString(), expected.at(number - 1)) << number;
    }
    expectNoSshLeft();
}

TEST_F(ManyHostsLab, AnswersAreGivenOnTheTerminalAndTheKeyIsKnownFromThenOn)
{
    ASSERT_TRUE(succeeded(room().onPc(u"sed -i '/^lab1 /d' /root/.ssh/known_hosts"_s)));
    ASSERT_TRUE(succeeded(room().onLab(1, u"mv /etc/ssh/lab_key.pub /etc/ssh/away"_s)));
    QProcess terminal;
    room().pc().open(terminal,
                     {u"script"_s, u"-qec"_s,
                      LabHost::programs() + u"/stationctl list --timeout 30 --server teacher@lab1"_s,
                      u"/dev/null"_s});
    QString said;
    const auto hears = [&](const QString &piece) {
        return LabHost::waitFor([&] {
            terminal.waitForReadyRead(50);
            said += QString::fromUtf8(terminal.readAllStandardOutput());
            return said.contains(piece);
        });
    };
    ASSERT_TRUE(hears(u"SHA256:"_s)) << said.toStdString();
    terminal.write("yes\n");
    ASSERT_TRUE(hears(u"Password:"_s)) << said.toStdString();
    terminal.write("station\n");
    EXPECT_TRUE(hears(u"student1"_s)) << said.toStdString();
    EXPECT_TRUE(LabHost::waitForEnd(terminal));
    EXPECT_EQ(terminal.exitCode(), 0);
    EXPECT_FALSE(said.contains(u"\nstation"_s)) << "the password is not shown";
    EXPECT_TRUE(succeeded(room().onPc(u"ssh-keygen -F lab1 >/dev/null"_s)));
}

TEST_F(ManyHostsLab, SlowAndFrozenComputersCostTheOthersNothing)
{
    // lab1's log-on shell takes a minute; lab2's ssh server stands still.
    ASSERT_TRUE(succeeded(room().onLab(1, u"echo 'sleep 60' >/root/.bashrc"_s)));
    ASSERT_TRUE(succeeded(room().onLab(2, u"pkill -STOP -x sshd"_s)));
    const LabHost::Output output =
        room().onPc(u"stationctl logoff --all --user student1 --yes --json --timeout 15 --server lab[1-6]"_s);
    const QMap<QString, QList<QJsonObject>> hosts = byHost(output);
    EXPECT_EQ(output.exitCode, 1);
    for (int number = 3; number <= Count; ++number) {
        EXPECT_EQ(hosts.value(u"lab%1"_s.arg(number)).size(), 1) << output.err.toStdString();
        EXPECT_TRUE(sessionsOn(number).isEmpty()) << number;
    }
    for (int number = 1; number <= 2; ++number) {
        EXPECT_TRUE(output.err.contains(u"lab%1: "_s.arg(number))) << output.err.toStdString();
        EXPECT_EQ(sessionsOn(number).size(), 1) << number;
    }
    expectNoSshLeft();
}

TEST_F(ManyHostsLab, AComputerThatGoesDownInTheMidstOfItIsNotSaidToBeDone)
{
    // On lab1 the session ignores that it is to end, so that ending it takes until it is killed.
    ASSERT_TRUE(succeeded(room().onLab(1,
                                       u"loginctl terminate-user student1; systemd-run --quiet --collect"
                                       " -p User=student1 -p PAMName=login -E XDG_SESSION_CLASS=user"
                                       " -E XDG_SESSION_TYPE=tty bash -c \"trap '' TERM HUP;"
                                       " while :; do sleep 1; done\""_s)));
    ASSERT_TRUE(LabHost::waitFor([] {
        return sessionsOn(1).size() == 1;
    }));
    QProcess command;
    room().pc().open(command,
                     {LabHost::programs() + u"/stationctl"_s, u"logoff"_s, u"--all"_s, u"--user"_s,
                      u"student1"_s, u"--yes"_s, u"--json"_s, u"--timeout"_s, u"40"_s, u"--server"_s,
                      u"lab[1-6]"_s});
    ASSERT_TRUE(LabHost::waitFor([] {
        return sessionsOn(6).isEmpty();
    }));
    room().lab(1).end();
    ASSERT_TRUE(LabHost::waitForEnd(command, 2 * LabHost::Timeout));
    const LabHost::Output output{command.exitCode(), QString::fromUtf8(command.readAllStandardOutput()),
                                 QString::fromUtf8(command.readAllStandardError())};
    EXPECT_EQ(output.exitCode, 1) << output.err.toStdString();
    const QMap<QString, QList<QJsonObject>> hosts = byHost(output);
    for (int number = 1; number <= Count; ++number) {
        ASSERT_EQ(hosts.value(u"lab%1"_s.arg(number)).size(), 1) << number << output.err.toStdString();
        const QString result = hosts.value(u"lab%1"_s.arg(number)).first().value(u"result"_s).toString();
        EXPECT_EQ(result, number == 1 ? u"failed"_s : u"done"_s) << number;
    }
    ASSERT_TRUE(room().bootAgain(1)) << room().problem().toStdString();
    // It is another installation for ssh: nothing is done there before somebody says that it is right.
    EXPECT_EQ(room().onPc(u"stationctl list --server lab1"_s).exitCode, 3);
    expectNoSshLeft();
}

} // namespace stationmaster::lab
