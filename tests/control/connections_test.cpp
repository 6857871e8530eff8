// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_connections.h"

#include "tests/control/fake_kernel.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(Connections, ADisplayIsANumberAndNothingElse)
{
    EXPECT_EQ(displayNumber(u":10"_s), 10);
    EXPECT_EQ(displayNumber(u":10.0"_s), 10);
    for (const QString &bad : {QString(), u"10"_s, u":"_s, u"host:10"_s, u":10/../x"_s, u":10\n"_s, u":-1"_s})
        EXPECT_EQ(displayNumber(bad), -1) << bad.toStdString();
}

TEST(Connections, AnRdpClientIsARowInStateThree)
{
    const test::FakeKernel kernel;
    const QByteArray heading = "Num RefCount Protocol Flags Type St Inode Path\n";
    const QByteArray listening =
        "0000000000000000: 00000002 00000000 00010000 0001 01 100 /run/xrdp/sockdir/xrdp_display_10\n";
    const QByteArray connected =
        "0000000000000000: 00000003 00000000 00000000 0001 03 101 /run/xrdp/sockdir/xrdp_display_10\n";
    kernel.write(u"proc/net/unix"_s, heading + listening);
    EXPECT_FALSE(xrdpIsConnected(10, kernel.paths()));
    kernel.write(u"proc/net/unix"_s, heading + listening + connected);
    EXPECT_TRUE(xrdpIsConnected(10, kernel.paths()));
    EXPECT_FALSE(xrdpIsConnected(1, kernel.paths()));
    EXPECT_FALSE(xrdpIsConnected(0, kernel.paths()));
}

TEST(Connections, AViewerIsASocketOfTheServerThatIsNotX)
{
    const test::FakeKernel kernel;
    kernel.addProcess(50, 0, {}, "Xtigervnc");
    const QString fds = kernel.paths().proc + u"/50/fd"_s;
    QDir().mkpath(fds);
    QFile::link(u"socket:[700]"_s, fds + u"/7"_s);
    QFile::link(u"socket:[800]"_s, fds + u"/8"_s);
    QFile::link(u"/dev/null"_s, fds + u"/9"_s);
    const QByteArray heading = "  sl  local_address rem_address   st\n";
    const QByteArray row =
        "   0: 0100007F:170C 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1001 0 700 1\n";

    const QByteArray x = "0: 3 0 0 0001 03 800 @/tmp/.X11-unix/X12\n";
    kernel.write(u"proc/net/unix"_s, heading + x);
    EXPECT_FALSE(vncIsConnected(50, kernel.paths())) << "an X client is no viewer";
    kernel.write(u"proc/net/tcp"_s, heading + row);
    EXPECT_TRUE(vncIsConnected(50, kernel.paths()));
    kernel.write(u"proc/net/tcp"_s, heading + QByteArray(row).replace(" 700 ", " 701 "));
    EXPECT_FALSE(vncIsConnected(50, kernel.paths())) << "somebody else's connection";
    kernel.write(u"proc/net/unix"_s, heading + x + "0: 3 0 0 0001 03 700 /run/user/1001/vnc\n");
    EXPECT_TRUE(vncIsConnected(50, kernel.paths()));
}

TEST(Connections, FindsTheSessionsXvnc)
{
    const test::FakeKernel kernel;
    kernel.addProcess(49, 0, {}, "bash");
    kernel.addProcess(50, 0, {}, "Xtigervnc");
    EXPECT_EQ(vncServer({{49, 0, {}}, {50, 0, {}}}, kernel.paths()), 50);
    EXPECT_EQ(vncServer({{49, 0, {}}}, kernel.paths()), 0);
}

} // namespace stationmaster
