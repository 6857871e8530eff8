// SPDX-License-Identifier: GPL-3.0-or-later
// stationctl on a teacher's PC, and two real computers at the other end of ssh, in an account that may do
// nothing there by itself: what its polkit asks is answered on the terminal.
#include "tests/lab/lab_test.h"
#include "tests/lab/room_lab.h"
#include "tests/support/printers.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 2;
constexpr int NotAuthorized = 4;

class PasswordsLab : public RoomLab
{
protected:
    static void SetUpTestSuite() { boot(Count); }

    void SetUp() override
    {
        RoomLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        for (int number = 1; number <= Count; ++number) {
            ASSERT_TRUE(succeeded(room().onLab(number, u"usermod -aG sudo student9"_s)));
            ASSERT_TRUE(logOn(number)) << number;
        }
    }
    void TearDown() override
    {
        if (!isBooted())
            return;
        room().onPc(u"pkill -x script"_s);
        for (int number = 1; number <= Count; ++number)
            room().onLab(number,
                         u"test ! -e /etc/ssh/away || mv /etc/ssh/away /etc/ssh/lab_key.pub;"
                         " test ! -e /opt/lab/marked || { systemctl stop agent-helper.socket;"
                         " mv /opt/lab/marked/* /usr/lib/polkit-1/ && rmdir /opt/lab/marked; }"_s);
    }

    /// student1 has a desktop there that stationd can act in.
    static void serve(int number)
    {
        ASSERT_TRUE(succeeded(
            room().onLab(number, u"loginctl terminate-user student1; /opt/lab/hostd install 30"_s)));
        ASSERT_TRUE(LabHost::waitFor([number] {
            return !isOn(number);
        }));
        ASSERT_TRUE(succeeded(room().onLab(number, u"/opt/lab/session start xvfb:student1"_s)));
    }

    /// As polkit 127 may have it: its helper is marked no more, and systemd runs it, as who speaks with the
    /// socket there. This release's helper has its user's name from its command line, and the number of who
    /// speaks from the process.
    static void putHelperBehindSocket(int number)
    {
        const QString units = uR"(
set -e
helper=/usr/lib/polkit-1/polkit-agent-helper-1
test -u $helper || { test -S /run/polkit/agent-helper.socket; exit; }
mkdir /opt/lab/marked
cp -p $helper /opt/lab/marked/
chmod u-s $helper
printf '#!/bin/sh\nread -r name; exec /opt/lab/marked/polkit-agent-helper-1 "$name"\n' >/opt/lab/socket-helper
chmod 755 /opt/lab/socket-helper
printf '[Socket]\nListenStream=/run/polkit/agent-helper.socket\nSocketMode=0666\nAccept=yes\n' \
    >/run/systemd/system/agent-helper.socket
printf '[Service]\nUser=student2\nExecStart=/opt/lab/socket-helper\nStandardInput=socket\nStandardError=journal\n' \
    >/run/systemd/system/agent-helper@.service
systemctl daemon-reload
systemctl start agent-helper.socket
)"_s;
        ASSERT_TRUE(succeeded(room().onLab(number, units)));
    }

    static bool isOn(int number) { return !sessionsOn(number).isEmpty(); }

    /// Begins to log student1 off, with a terminal, as student2.
    void begin(const QString &servers) { begin(u"logoff --all --user student1 --yes"_s, servers); }
    void begin(const QString &order, const QString &servers)
    {
        room().pc().open(terminal,
                         {u"script"_s, u"-qec"_s,
                          u"%1/stationctl %2 --server %3"_s.arg(LabHost::programs(), order, servers),
                          u"/dev/null"_s});
    }
    /// Whether this is said, after all that has been heard before.
    bool hears(const QString &piece)
    {
        return LabHost::waitFor([&] {
            terminal.waitForReadyRead(50);
            m_heard += QString::fromUtf8(terminal.readAllStandardOutput());
            const qsizetype found = m_heard.indexOf(piece, m_from);
            if (found >= 0)
                m_from = found + piece.size();
            return found >= 0;
        });
    }
    std::string heard() const { return m_heard.toStdString(); }
    int exitCode()
    {
        const bool ended = terminal.waitForFinished(LabHost::Timeout);
        m_heard += QString::fromUtf8(terminal.readAllStandardOutput());
        return ended ? terminal.exitCode() : -1;
    }
    static void expectNothingLeft()
    {
        EXPECT_TRUE(LabHost::waitFor([] {
            return room().onPc(u"! pgrep -x ssh"_s).ok();
        }));
        for (int number = 1; number <= Count; ++number) {
            EXPECT_TRUE(LabHost::waitFor([number] {
                return room().onLab(number, u"! pgrep -x polkit-agent-he"_s).ok();
            }));
        }
    }

    QProcess terminal;

private:
    QString m_heard;
    qsizetype m_from = 0;
};

} // namespace

TEST_F(PasswordsLab, WithoutATerminalNobodyIsAskedAndItIsRefused)
{
    const LabHost::Output output =
        room().onPc(u"stationctl logoff --all --user student1 --yes --server student2@lab1"_s);
    EXPECT_EQ(output.exitCode, NotAuthorized) << output.err.toStdString();
    EXPECT_TRUE(isOn(1));
}

TEST_F(PasswordsLab, AnAdministratorsPasswordOnTheTerminalIsEnough)
{
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"student9"_s)) << heard();
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("station\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_FALSE(isOn(1));
    EXPECT_FALSE(heard().find("\nstation") != std::string::npos) << "the password is not shown";
    expectNothingLeft();
}

TEST_F(PasswordsLab, AWrongOneCanBeTypedAgain)
{
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("wrong\n");
    ASSERT_TRUE(hears(u"not right"_s)) << heard();
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("station\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_FALSE(isOn(1));
}

TEST_F(PasswordsLab, ThreeWrongOnesAreRefused)
{
    begin(u"student2@lab1"_s);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(hears(u"Password:"_s)) << i << heard();
        terminal.write("wrong\n");
    }
    EXPECT_EQ(exitCode(), NotAuthorized) << heard();
    EXPECT_TRUE(isOn(1));
    expectNothingLeft();
}

TEST_F(PasswordsLab, WhoTypesNothingIsRefused)
{
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("\n");
    EXPECT_EQ(exitCode(), NotAuthorized) << heard();
    EXPECT_TRUE(isOn(1));
    expectNothingLeft();
}

TEST_F(PasswordsLab, WhoInterruptsHasDoneNothing)
{
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("\x03");
    EXPECT_NE(exitCode(), 0) << heard();
    EXPECT_TRUE(isOn(1));
    expectNothingLeft();
}

TEST_F(PasswordsLab, AComputerThatIsEnteredByPasswordAsksForThatOnce)
{
    ASSERT_TRUE(succeeded(room().onLab(1, u"mv /etc/ssh/lab_key.pub /etc/ssh/away"_s)));
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("station\n");
    ASSERT_TRUE(hears(u"student9"_s)) << heard();
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("station\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_FALSE(isOn(1));
}

TEST_F(PasswordsLab, OnePasswordMayServeSeveralComputers)
{
    begin(u"student2@lab1,student2@lab2"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    // Both have asked by then, or the second asks for itself.
    ASSERT_TRUE(LabHost::waitFor([] {
        return room().onLab(1, u"pgrep -x polkit-agent-he"_s).ok()
            && room().onLab(2, u"pgrep -x polkit-agent-he"_s).ok();
    }));
    terminal.write("station\n");
    ASSERT_TRUE(hears(u"other"_s)) << heard();
    terminal.write("y\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_FALSE(isOn(1));
    EXPECT_FALSE(isOn(2));
    expectNothingLeft();
}

TEST_F(PasswordsLab, AHelperBehindASocketChecksItAsWell)
{
    putHelperBehindSocket(1);
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("\n");
    EXPECT_EQ(exitCode(), NotAuthorized) << heard();
    expectNothingLeft();
    begin(u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    terminal.write("wrong\n");
    ASSERT_TRUE(hears(u"not right"_s)) << heard();
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    EXPECT_TRUE(isOn(1));
    terminal.write("station\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_FALSE(isOn(1));
    expectNothingLeft();
}

TEST_F(PasswordsLab, WhatStationdAsksIsAnsweredAsWell)
{
    serve(1);
    const auto blocked = [] {
        return room()
            .onPc(u"stationctl list --json --server student9@lab1"_s)
            .out.contains(u"\"blocked\":true"_s);
    };
    begin(u"block --yes student1"_s, u"student2@lab1"_s);
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    EXPECT_TRUE(heard().find("student1") != std::string::npos) << "whom it is about: " << heard();
    terminal.write("wrong\n");
    ASSERT_TRUE(hears(u"Password:"_s)) << heard();
    EXPECT_FALSE(blocked());
    terminal.write("station\n");
    EXPECT_EQ(exitCode(), 0) << heard();
    EXPECT_TRUE(blocked());
    expectNothingLeft();

    const LabHost::Output done =
        room().onLab(1,
                     u"journalctl -q -o cat STATIONMASTER_ACT=block"
                     " STATIONMASTER_OUTCOME=done STATIONMASTER_OPERATOR=student2"_s);
    EXPECT_EQ(done.out.count(u'\n'), 1) << done.out.toStdString();
}

} // namespace stationmaster::lab
