// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/seen_addresses.h"

#include "app/common/room_files.h"
#include "backend/linux/neighbour_table.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "IP address       HW type     Flags       HW address            Mask     Device\n"
                         "10.0.0.7         0x1         0x2         52:54:00:ab:cd:0f     *        eth0\n"
                         "10.0.0.8         0x1         0x0         00:00:00:00:00:00     *        eth0\n"
                         "10.0.0.9         0x20        0x2         52:54:00:ab:cd:11     *        ib0\n"
                         "10.0.0.1 forged\n"
                         "10.0.0.70        0x1         0x2         52:54:00:ab:cd:12     *        eth0\n";

class SeenAddressesTest : public testing::Test
{
protected:
    SeenAddressesTest()
    {
        list.setRooms({{u"Room"_s, {{u"teacher@lab1:22"_s, u"lab1"_s}, {u"lab2"_s, u"lab2"_s}}}});
        QDir(folder.path()).mkpath(u"net"_s);
        write(folder.filePath(u"net/arp"_s), table);
        // The name service, as getent shows it: lab1 is a neighbour, lab2 is not.
        write(folder.filePath(u"getent"_s),
              "#!/bin/sh\n[ \"$1 $2\" = '-- ahostsv4' ] || exit 2\n"
              "case $3 in lab1) echo '10.0.0.7        STREAM lab1'; echo '10.0.0.7        DGRAM';;"
              " *) echo '10.0.9.9        STREAM lab2';; esac\n");
        QFile::setPermissions(folder.filePath(u"getent"_s), QFile::ReadOwner | QFile::ExeOwner);
        options.file = folder.filePath(u"config/addresses"_s);
        options.lookUp = folder.filePath(u"getent"_s);
        options.proc = folder.path();
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void reach(const QString &name)
    {
        static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + name)).reach();
    }

    QTemporaryDir folder;
    SeenAddresses::Options options;
    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
};

} // namespace

TEST(NeighbourTable, OnlyWhoHasAnsweredIsKnown)
{
    EXPECT_EQ(neighbourIn(table, u"10.0.0.7"_s), HardwareAddress::fromText(u"52:54:00:ab:cd:0f"_s));
    for (const QString &other : {u"10.0.0.8"_s, u"10.0.0.9"_s, u"10.0.0.1"_s, u"10.0.0"_s, QString()})
        EXPECT_FALSE(neighbourIn(table, other)) << other.toStdString();
}

TEST_F(SeenAddressesTest, AComputerThatIsConnectedIsRememberedForWhenItIsOff)
{
    const SeenAddresses seen(list, options);
    reach(u"lab2"_s);
    reach(u"lab1"_s);
    ASSERT_TRUE(test::eventually([this] {
        return list.hardwareAddressOf(u"ssh:lab1"_s).has_value();
    }));
    EXPECT_EQ(list.hardwareAddressOf(u"ssh:lab1"_s)->text(), u"52:54:00:ab:cd:0f"_s);
    EXPECT_FALSE(list.hardwareAddressOf(u"ssh:lab2"_s)) << "it is behind a router";
    // The next program knows it without having seen it.
    list.setSeenAddresses({});
    const SeenAddresses later(list, options);
    EXPECT_TRUE(list.hardwareAddressOf(u"ssh:lab1"_s));
    EXPECT_EQ(readSeenAddresses(options.file).keys(), QStringList(u"teacher@lab1:22"_s));
}

TEST_F(SeenAddressesTest, WhatTheListSaysComesFirst)
{
    const QString other = u"52:54:00:00:00:01"_s;
    list.setRooms({{u"Room"_s, {{u"teacher@lab1:22"_s, u"lab1"_s, HardwareAddress::fromText(other)}}}});
    list.setSeenAddresses({{u"teacher@lab1:22"_s, *HardwareAddress::fromText(u"52:54:00:00:00:02"_s)}});
    EXPECT_EQ(list.hardwareAddressOf(u"ssh:lab1"_s)->text(), other);
}

TEST_F(SeenAddressesTest, AFileThatMakesNoSenseSaysNothing)
{
    EXPECT_TRUE(readSeenAddresses(folder.filePath(u"none"_s)).isEmpty());
    write(folder.filePath(u"odd"_s),
          "lab1 ff:ff:ff:ff:ff:ff\nlab2\n\xff\xfe\nlab3 52:54:00:ab:cd:0f more\n"
          "lab4 52:54:00:ab:cd:0f\n");
    EXPECT_EQ(readSeenAddresses(folder.filePath(u"odd"_s)).keys(), QStringList(u"lab4"_s));
}

} // namespace stationmaster
