// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/gnome_remote_desktop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class GnomeRemoteDesktop : public testing::Test
{
protected:
    GnomeRemoteDesktop()
    {
        paths.proc = folder.filePath(u"proc"_s);
        paths.cgroups = folder.filePath(u"cgroup"_s);
        connections({});
        write(u"proc/net/tcp6"_s, "heading\n");
    }
    void write(const QString &path, const QByteArray &content) const
    {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// A row for each inode, in this state.
    void connections(const QMap<int, QByteArray> &rows) const
    {
        QByteArray table = "heading\n";
        for (const auto &[inode, state] : rows.asKeyValueRange())
            table += "0: 0100007F:0D3D 0100007F:9C40 " + state + " 0:0 0:0 0 1000 0 "
                + QByteArray::number(inode) + " 1\n";
        write(u"proc/net/tcp"_s, table);
    }
    void process(int pid, const QString &unit, int inode) const
    {
        const QString group = u"user.slice/user-1000.slice/user@1000.service/session.slice/"_s + unit;
        write(u"cgroup/"_s + group + u"/cgroup.procs"_s, QByteArray::number(pid) + '\n');
        write(u"proc/%1/cgroup"_s.arg(pid), "0::/" + group.toLatin1() + '\n');
        const QString fd = folder.filePath(u"proc/%1/fd"_s.arg(pid));
        QDir().mkpath(fd);
        const QByteArray target = "socket:[" + QByteArray::number(inode) + ']';
        ASSERT_EQ(::symlink(target.constData(), QFile::encodeName(fd + u"/7"_s).constData()), 0);
    }

    QTemporaryDir folder;
    KernelPaths paths;
};

} // namespace

TEST_F(GnomeRemoteDesktop, AClientIsAConnectionThatItsServiceHolds)
{
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), std::nullopt) << "no such service runs";
    process(101, u"gnome-remote-desktop-handover.service"_s, 4711);
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), false);
    connections({{4711, "0A"}, {4712, "01"}});
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), false) << "it listens, and somebody else is connected";
    connections({{4711, "01"}});
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), true);
    EXPECT_EQ(hasGnomeRemoteClient(1001, paths), std::nullopt) << "another user's";
}

TEST_F(GnomeRemoteDesktop, AnotherProgramsConnectionIsNoClient)
{
    process(101, u"gnome-remote-desktop-handover.service"_s, 4711);
    process(102, u"org.gnome.Shell@wayland.service"_s, 4712);
    connections({{4712, "01"}});
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), false);
}

TEST_F(GnomeRemoteDesktop, WhatCannotBeLookedIntoIsNotKnown)
{
    process(101, u"gnome-remote-desktop-handover.service"_s, 4711);
    QDir(folder.filePath(u"proc/101/fd"_s)).removeRecursively();
    EXPECT_EQ(hasGnomeRemoteClient(1000, paths), std::nullopt);
}

} // namespace stationmaster
