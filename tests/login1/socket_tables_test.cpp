// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/socket_tables.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace stationmaster::test {

namespace {

const QByteArray UnixTable =
    "Num       RefCount Protocol Flags    Type St Inode Path\n"
    "ffff9d0000000000: 00000002 00000000 00010000 0001 01 21001 /run/xrdp/sockdir/xrdp_display_10\n"
    "ffff9d0000000001: 00000003 00000000 00000000 0001 03 21002 /run/xrdp/sockdir/xrdp_display_10\n"
    "ffff9d0000000002: 00000002 00000000 00010000 0001 01    17 /run/user/1000/a socket with spaces\n"
    "ffff9d0000000003: 00000003 00000000 00000000 0001 03 21003\n"
    "ffff9d0000000004: 00000003 00000000 00000000 0001 03 21004 @/tmp/.X11-unix/X10\n";

const QByteArray TcpTable =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    "   0: 0100007F:170D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1\n"
    "   1: 0100007F:170E 0100007F:8000 01 00000000:00000000 00:00000000 00000000     0        0 2 1\n";

} // namespace

TEST(SocketTables, TellConnectedPathsFromListeningOnes)
{
    const UnixSockets sockets = unixSocketsFrom(UnixTable);
    EXPECT_EQ(sockets.known,
              (QSet<QByteArray>{"/run/xrdp/sockdir/xrdp_display_10", "/run/user/1000/a socket with spaces"}));
    EXPECT_EQ(sockets.connected, (QSet<QByteArray>{"/run/xrdp/sockdir/xrdp_display_10"}));
}

TEST(SocketTables, TellConnectedPortsFromListeningOnes)
{
    EXPECT_EQ(connectedPortsFrom(TcpTable), (QSet<quint16>{0x170e}));
    const QByteArray six =
        "heading\n   0: 00000000000000000000000001000000:170C 00000000000000000000000001000000:9000 01 0:0\n";
    EXPECT_EQ(connectedPortsFrom(six), (QSet<quint16>{0x170c}));
}

TEST(SocketTables, TakeNothingButFourHexadecimalDigitsForAPort)
{
    const QByteArray zeroByte("000\0", 4);
    for (const QByteArray &port :
         {QByteArray("+170"), QByteArray("0x17"), QByteArray("-170"), zeroByte, QByteArray("170g")})
        EXPECT_TRUE(connectedPortsFrom("heading\n 0: 00000000:" + port + " 00000000:9000 01 0:0\n").isEmpty())
            << port.toHex().constData();
}

TEST(SocketTables, TellTheSocketsOfConnectionsByTheirInodes)
{
    const QByteArray table =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:0D3D 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1000        0 4711 1\n"
        "   1: 00000000:0D3D 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4712 1\n"
        "   2: 0100007F:0D3D 0100007F:9C41 01 00000000:00000000 00:00000000 00000000  1000        0 x 1\n";
    EXPECT_EQ(connectedInodesFrom(table), QSet<quint64>{4711});
    EXPECT_TRUE(connectedInodesFrom({}).isEmpty());
}

TEST(SocketTables, NonsenseIsPassedOver)
{
    for (const QByteArray &table :
         {QByteArray(), QByteArray("\n"), QByteArray("heading"), QByteArray("heading\n\n\n"),
          QByteArray("heading\n0: 1 2 3 4 03\n"), QByteArray("heading\n0: 1 2 3 4 03 5 "),
          QByteArray("h\n: : : : : : : :\n"), QByteArray(1'000'000, ' '), QByteArray(1'000'000, '\0'),
          QByteArray("h\n") + QByteArray(1'000'000, 'x')}) {
        EXPECT_TRUE(unixSocketsFrom(table).known.isEmpty());
        EXPECT_TRUE(connectedPortsFrom(table).isEmpty());
    }
}

TEST(SocketTables, CutAndScrambledTablesDoNoHarm)
{
    for (qsizetype end = 0; end < UnixTable.size(); ++end) {
        unixSocketsFrom(UnixTable.left(end));
        connectedPortsFrom(TcpTable.left(end));
    }
    QRandomGenerator random(1);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray unixTable = UnixTable;
        QByteArray tcpTable = TcpTable;
        for (int i = 0; i < 20; ++i) {
            unixTable[random.bounded(int(unixTable.size()))] = char(random.bounded(256));
            tcpTable[random.bounded(int(tcpTable.size()))] = char(random.bounded(256));
        }
        const UnixSockets sockets = unixSocketsFrom(unixTable);
        EXPECT_TRUE(sockets.known.contains(sockets.connected));
        connectedPortsFrom(tcpTable);
    }
}

} // namespace stationmaster::test
