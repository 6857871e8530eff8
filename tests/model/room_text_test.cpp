// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_text.h"

#include "model/host_pattern.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(RoomText, ReadsRoomsPatternsAndNames)
{
    const RoomText text = parseRooms(u"# the school\n"
                                     "server name=\"The old server\"   ; in the cellar\n"
                                     "\n"
                                     "[Room 101]\n"
                                     "lab1-[01-02]\n"
                                     "  lab1-01  \n"
                                     "[Room 102]  # upstairs\n"
                                     "teacher@lab2:2222\n"_s);
    EXPECT_TRUE(text.problems.isEmpty());
    ASSERT_EQ(text.rooms.size(), 3);
    EXPECT_EQ(text.rooms.at(0), (Room{QString(), {{u"server"_s, u"The old server"_s}}}));
    EXPECT_EQ(text.rooms.at(1),
              (Room{u"Room 101"_s, {{u"lab1-01"_s, u"lab1-01"_s}, {u"lab1-02"_s, u"lab1-02"_s}}}));
    EXPECT_EQ(text.rooms.at(2), (Room{u"Room 102"_s, {{u"teacher@lab2:2222"_s, u"teacher@lab2:2222"_s}}}));
}

TEST(RoomText, ReadsAnAnsibleInventory)
{
    const RoomText text = parseRooms(u"[lab1]\n"
                                     "pc[1:2] ansible_user=root\n"
                                     "old ansible_host=10.0.0.7 ansible_port=2222\n"
                                     "[lab1:vars]\n"
                                     "ansible_connection=ssh\n"
                                     "[school:children]\n"
                                     "lab1\n"
                                     "school\n"_s);
    EXPECT_TRUE(text.problems.isEmpty());
    ASSERT_EQ(text.rooms.size(), 2);
    const QList<RoomHost> hosts{
        {u"root@pc1"_s, u"pc1"_s}, {u"root@pc2"_s, u"pc2"_s}, {u"10.0.0.7:2222"_s, u"old"_s}};
    EXPECT_EQ(text.rooms.at(0), (Room{u"lab1"_s, hosts}));
    EXPECT_EQ(text.rooms.at(1), (Room{u"school"_s, hosts}));
}

TEST(RoomText, TheCardOfOneComputerIsReadAndWhatIsNoneIsToldAndNotUsed)
{
    const RoomText text = parseRooms(u"[a]\n"
                                     "lab1 mac=52:54:00:AB:cd:0f\n"
                                     "lab2 mac=52:54:00:ab:cd\n"
                                     "lab[3-4] mac=52:54:00:ab:cd:10\n"
                                     "lab5\n"
                                     "lab5 mac=52-54-00-ab-cd-11\n"_s);
    EXPECT_EQ(text.problems,
              QStringList({u"3: lab2 mac=52:54:00:ab:cd"_s, u"4: lab[3-4] mac=52:54:00:ab:cd:10"_s}));
    ASSERT_EQ(text.rooms.size(), 1);
    const QList<RoomHost> &hosts = text.rooms.at(0).hosts;
    ASSERT_EQ(hosts.size(), 5) << "they are computers all the same, each once";
    EXPECT_EQ(hosts.at(0).mac, HardwareAddress::fromText(u"52:54:00:ab:cd:0f"_s));
    for (const int index : {1, 2, 3})
        EXPECT_FALSE(hosts.at(index).mac) << index;
    EXPECT_EQ(hosts.at(4).mac, HardwareAddress::fromText(u"52:54:00:ab:cd:11"_s));
    EXPECT_EQ(parseRooms(roomText(text.rooms)).rooms, text.rooms);
}

TEST(RoomText, WhatCannotBeReadIsNamedByItsLine)
{
    const RoomText text = parseRooms(u"[a]\nlab[9-1]\nfine\n"_s);
    EXPECT_EQ(text.problems, QStringList({u"2: lab[9-1]"_s}));
    ASSERT_EQ(text.rooms.size(), 1);
    EXPECT_EQ(text.rooms.at(0).hosts.size(), 1);
}

TEST(RoomText, SourcesAreTakenFromWhoMayNameThemAndFromNobodyElse)
{
    const QString list = u"@avahi\n"
                         "[Room 1]\n"
                         "@ssh-config lab*  # by pattern\n"
                         "@inventory \"/etc/my inventory\"\n"
                         "@command /usr/bin/list-lab --room \"Room 1\"\n"
                         "@list\n"
                         "@teleport x\n"
                         "lab1\n"_s;
    const RoomText text = parseRooms(list, SourceLines::Taken);
    EXPECT_EQ(text.problems, (QStringList{u"6: @list"_s, u"7: @teleport x"_s}));
    ASSERT_EQ(text.rooms.size(), 2);
    using Kind = RoomSource::Kind;
    EXPECT_EQ(text.rooms.at(0), (Room{QString(), {}, RoomOrigin::Own, {{Kind::Avahi, {}}}}));
    EXPECT_EQ(text.rooms.at(1).sources,
              (QList<RoomSource>{{Kind::SshConfig, {u"lab*"_s}},
                                 {Kind::Inventory, {u"/etc/my inventory"_s}},
                                 {Kind::Command, {u"/usr/bin/list-lab"_s, u"--room"_s, u"Room 1"_s}}}));
    EXPECT_EQ(text.rooms.at(1).hosts.size(), 1);

    const RoomText refused = parseRooms(list);
    EXPECT_EQ(refused.problems.size(), 6);
    ASSERT_EQ(refused.rooms.size(), 1);
    EXPECT_TRUE(refused.rooms.at(0).sources.isEmpty());
}

TEST(RoomText, RoomsThatContainEachOtherInALongChainAreReadToAnEnd)
{
    QString all;
    for (int i = 0; i < 3000; ++i)
        all += u"[r%1]\nh%1\n[r%1:children]\nr%2\n"_s.arg(i).arg(i + 1);
    const RoomText text = parseRooms(all);
    EXPECT_LE(text.rooms.size(), 1000);
    EXPECT_FALSE(text.rooms.isEmpty());
    EXPECT_FALSE(text.problems.isEmpty());
}

TEST(RoomText, NoListIsTooLong)
{
    QString all;
    for (int i = 0; i < 3; ++i)
        all += u"lab%1-[1-4000]\n"_s.arg(i);
    const RoomText text = parseRooms(all);
    ASSERT_EQ(text.rooms.size(), 1);
    EXPECT_LE(text.rooms.at(0).hosts.size(), MaxHosts);
    EXPECT_EQ(text.problems.size(), 2);
}

TEST(RoomText, WhatIsWrittenIsReadTheSame)
{
    const QList<Room> rooms{{QString(), {{u"server"_s, u"The \"old\" server"_s}}},
                            {u"Room 101"_s, {{u"lab1-01"_s, u"lab1-01"_s}, {u"[::1]:22"_s, u"here"_s}}}};
    QList<Room> expected = rooms;
    expected[0].hosts[0].name = u"The old server"_s;
    EXPECT_EQ(parseRooms(roomText(rooms)).rooms, expected);
}

} // namespace stationmaster
