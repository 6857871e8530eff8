// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_connections.h"

#include "tests/control/fake_kernel.h"
#include "tests/support/fake_x_server.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Uid = 1001;

class Connections : public testing::Test
{
protected:
    using Table = DisplayConnections::Table;

    void setUnix(const QByteArray &rows) const
    {
        kernel.write(u"proc/net/unix"_s, "Num RefCount Protocol Flags Type St Inode Path\n" + rows);
    }
    static QByteArray row(const QByteArray &state, const QByteArray &path)
    {
        return "0000000000000000: 00000003 00000000 00000000 0001 " + state + " 101 " + path + '\n';
    }
    DisplayConnections read(DisplayConnections::Tables tables = Table::Unix | Table::Tcp) const
    {
        return DisplayConnections::read(kernel.paths(), tables);
    }

    const test::FakeKernel kernel;
};

} // namespace

TEST_F(Connections, AnRdpClientIsARowInStateThree)
{
    const QByteArray listening = row("01", "/run/xrdp/sockdir/xrdp_display_10");
    setUnix(listening);
    EXPECT_EQ(read().xrdp(u":10"_s, Uid), false);
    setUnix(listening + row("03", "/run/xrdp/sockdir/xrdp_display_10"));
    EXPECT_EQ(read().xrdp(u":10"_s, Uid), true);
    EXPECT_EQ(read(Table::Tcp).xrdp(u":10"_s, Uid), std::nullopt) << "that table was not asked for";
    for (const QString &other : {u":1"_s, u":0"_s, QString()})
        EXPECT_EQ(read().xrdp(other, Uid), std::nullopt) << other.toStdString();
}

TEST_F(Connections, OfANewerXrdpTheUsersOwnFolderCounts)
{
    setUnix(row("03", "/run/xrdp/sockdir/1001/xrdp_display_10"));
    EXPECT_EQ(read().xrdp(u":10"_s, Uid), true);
    EXPECT_EQ(read().xrdp(u":10"_s, Uid + 1), std::nullopt);
}

TEST_F(Connections, ASocketThatOnlyEndsLikeXrdpsIsNoRdpClient)
{
    const QByteArray listening = row("01", "/run/xrdp/sockdir/xrdp_display_10");
    for (const char *path : {"/tmp/xrdp_display_10", "/home/student2/run/xrdp/sockdir/xrdp_display_10",
                             "@/run/xrdp/sockdir/xrdp_display_10", "/run/xrdp/sockdir/1002/xrdp_display_10",
                             "/run/xrdp/sockdir/../../tmp/xrdp_display_10"}) {
        setUnix(listening + row("03", path));
        EXPECT_EQ(read().xrdp(u":10"_s, Uid), false) << path;
    }
}

TEST_F(Connections, AViewerIsOnThePortOrThePathThatTheServerListensOn)
{
    XServerProcess server;
    server.xvnc = true;
    EXPECT_FALSE(read().vnc(server)) << "it listens nowhere";
    server.rfbPort = 5'900;
    server.rfbUnixPath = "/run/user/1001/vnc";
    const QByteArray x = row("03", "@/tmp/.X11-unix/X12");
    setUnix(x);
    EXPECT_FALSE(read().vnc(server)) << "an X client is no viewer";
    const QByteArray heading = "  sl  local_address rem_address   st\n";
    const QByteArray viewer =
        "   0: 0100007F:170C 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1001 0 700 1\n";
    kernel.write(u"proc/net/tcp"_s, heading + viewer);
    EXPECT_TRUE(read().vnc(server));
    kernel.write(u"proc/net/tcp"_s, heading + QByteArray(viewer).replace(":170C", ":170D"));
    EXPECT_FALSE(read().vnc(server)) << "somebody else's connection";
    setUnix(x + row("03", "/run/user/1001/vnc"));
    EXPECT_TRUE(read().vnc(server));
    setUnix(x + row("03", "/tmp/run/user/1001/vnc"));
    EXPECT_FALSE(read().vnc(server));
}

TEST_F(Connections, FindsTheSessionsXvnc)
{
    const test::FakeXServer server(kernel.paths().xSockets, 12);
    kernel.addProcess(49, 0, {}, QByteArray("Xvnc\0:12\0-rfbport\0001", 20));
    kernel.addProcess(server.pid(), 0, {}, QByteArray("/usr/bin/Xtigervnc\0:12\0-rfbport\0005999", 36));
    const QList<SessionProcess> processes{{49, 0, {}}, {server.pid(), 0, {}}};
    const auto found = xvncAmong(processes, 12, kernel.paths());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rfbPort, quint16(5'999)) << "not of one that only says that it is it";
    EXPECT_FALSE(xvncAmong(processes, 13, kernel.paths())) << "a nested one";
    EXPECT_FALSE(xvncAmong({{49, 0, {}}}, 12, kernel.paths())) << "says so, and does not listen";
}

} // namespace stationmaster
