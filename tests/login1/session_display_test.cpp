// SPDX-License-Identifier: GPL-3.0-or-later
// Which X server is a session's, against somebody who would rather have another looked at.
#include "backend/linux/display_address.h"
#include "backend/linux/user_bus.h"
#include "tests/support/fake_x_server.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

class SessionDisplay : public testing::Test
{
protected:
    SessionDisplay()
    {
        paths = {folder.filePath(u"proc"_s), folder.filePath(u"cgroup"_s), folder.filePath(u"run"_s),
                 folder.filePath(u"x"_s), QFile::encodeName(folder.filePath(u"x"_s))};
    }

    void addProcess(pid_t pid, int startTime, const QByteArray &commandLine,
                    const QByteArray &environment = {})
    {
        const QString files = paths.proc + u"/%1/"_s.arg(pid);
        QDir().mkpath(files);
        write(files + u"cmdline"_s, commandLine);
        write(files + u"environ"_s, environment);
        write(files + u"stat"_s,
              QByteArray::number(pid) + " (a) b) S" + QByteArray(" 1").repeated(18) + ' '
                  + QByteArray::number(startTime) + " 1\n");
        pids += quint32(pid);
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString found(const QString &told = {}) const
    {
        const Result<DisplayAddress> result = DisplayAddress::find(told, pids, managed, ::getuid(), paths);
        return result ? result.value().display : QString();
    }

    /// As many of them as he likes.
    void addDecoys(const QByteArray &environment)
    {
        for (int pid = 2'000'000'001; pid < 2'000'000'021; ++pid)
            addProcess(pid, 900, "sleep", environment);
    }

    QTemporaryDir folder;
    KernelPaths paths;
    QList<quint32> pids;
    QList<quint32> managed; ///< Of the user's own service manager.
};

TEST_F(SessionDisplay, AMajorityOfEnvironmentsDoesNotOverruleTheKnownOne)
{
    const FakeXServer own(paths.xSockets, 10);
    const FakeXServer decoy(paths.xSockets, 77);
    addProcess(own.pid(), 100, QByteArray("Xorg\0:10\0", 9));
    addProcess(decoy.pid(), 500, QByteArray("Xvfb\0:77\0", 9));
    addDecoys("DISPLAY=:77\0XAUTHORITY=/tmp/mine\0"_ba);
    EXPECT_EQ(found(u":10"_s), u":10"_s) << "logind knows";
    EXPECT_EQ(found(), u":10"_s) << "it was there before";
    EXPECT_EQ(found(u":77"_s), u":10"_s) << "logind believes the session's owner";
}

TEST_F(SessionDisplay, ADisplayWithoutAnXServerOfTheSessionsIsNobodysWord)
{
    addDecoys("DISPLAY=:77\0"_ba);
    EXPECT_EQ(found(), QString());
    EXPECT_EQ(found(u":10"_s), u":10"_s) << "what logind says may be out of our sight";
    const FakeXServer outside(paths.xSockets, 77);
    EXPECT_EQ(found(), u":77"_s) << "there is no other";
    const FakeXServer another(paths.xSockets, 78);
    addProcess(2'000'000'030, 900, "sleep", "DISPLAY=:78\0"_ba);
    EXPECT_EQ(found(), QString()) << "one of two";
}

TEST_F(SessionDisplay, TheAuthorityIsThatOfTheDisplay)
{
    const FakeXServer own(paths.xSockets, 10);
    addProcess(own.pid(), 100, QByteArray("Xorg\0:10\0", 9));
    addProcess(2'000'000'040, 200, "openbox", "DISPLAY=:10.0\0XAUTHORITY=/run/own\0LANG=ko_KR.UTF-8\0"_ba);
    addDecoys("DISPLAY=:77\0XAUTHORITY=/tmp/mine\0LANG=C\0"_ba);
    EXPECT_EQ(DisplayAddress::find({}, pids, {}, ::getuid(), paths),
              Result<DisplayAddress>(DisplayAddress{u":10"_s, u"/run/own"_s, {}, u"ko_KR.UTF-8"_s}));
}

TEST_F(SessionDisplay, WhatTheUsersManagerRunsTellsTheAuthorityAndNotTheDisplay)
{
    const FakeXServer own(paths.xSockets, 10);
    addProcess(own.pid(), 100, QByteArray("Xorg\0:10\0", 9));
    const QList<quint32> ofSession = pids;
    addProcess(2'000'000'050, 200, "gnome-shell", "DISPLAY=:10\0XAUTHORITY=/run/managed\0"_ba);
    addProcess(2'000'000'051, 50, "Xvfb\0:77"_ba, "DISPLAY=:77\0XAUTHORITY=/run/other\0"_ba);
    const FakeXServer another(paths.xSockets, 77);
    managed = pids.mid(ofSession.size());
    pids = ofSession;
    EXPECT_EQ(DisplayAddress::find({}, pids, managed, ::getuid(), paths),
              Result<DisplayAddress>(DisplayAddress{u":10"_s, u"/run/managed"_s, {}, {}}));
    pids.clear();
    EXPECT_EQ(found(), QString()) << "it may be another session's";
}

TEST_F(SessionDisplay, ABusIsOneSocketOfTheUsersInHisFolder)
{
    const quint32 uid = ::getuid();
    const QString own = paths.runtime + u"/%1"_s.arg(uid);
    EXPECT_EQ(commonUserBus(uid, paths), QString()) << "nothing is there";
    const FakeXServer common(own, 1); // any socket will do
    ASSERT_TRUE(QFile::rename(own + u"/X1"_s, own + u"/bus"_s));
    const FakeXServer further(own + u"/dbus"_s, 2);
    const QByteArray address = "unix:path=" + QFile::encodeName(own) + "/dbus/X2";
    EXPECT_EQ(commonUserBus(uid, paths), u"unix:path="_s + own + u"/bus"_s);
    EXPECT_EQ(trustedUserBus(address, uid, paths).toLatin1(), address);
    EXPECT_EQ(trustedUserBus(address + ",guid=" + QByteArray(32, 'a'), uid, paths).toLatin1(), address);
    const QByteArray socket = QFile::encodeName(own) + "/bus";
    QDir().mkpath(paths.runtime + u"/99999"_s);
    QFile::link(own + u"/bus"_s, own + u"/link"_s);
    for (const QByteArray &no :
         {""_ba, "unixexec:path=/bin/sh"_ba, address + ";unixexec:path=/bin/sh",
          "unixexec:path=/bin/sh;" + address, address + ",argv0=x", "tcp:host=localhost,port=1"_ba,
          "unix:abstract=" + socket, "unix:path=/tmp/dbus-x"_ba, "unix:tmpdir=/tmp"_ba, "autolaunch:"_ba,
          "unix:path=" + QFile::encodeName(own) + "/dbus/%58%32", address + '\n',
          "unix:path=" + QFile::encodeName(own) + "/missing", "unix:path=" + QFile::encodeName(own) + "/link",
          "unix:path=" + QFile::encodeName(paths.runtime) + "/99999/../" + QByteArray::number(uid) + "/bus"})
        EXPECT_EQ(trustedUserBus(no, uid, paths), QString()) << no.constData();
    EXPECT_EQ(trustedUserBus(address, uid + 1, paths), QString()) << "another user's";
}

} // namespace stationmaster::test
