// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_edit.h"

#include "model/room_text.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString list = u"# mine\n"
                     "alone\n"
                     "\n"
                     "[Room 1]   # down the hall\n"
                     "lab1-[01-05]  ansible_user=root  # the row at the window\n"
                     "old name=\"The old one\"\n"
                     "\n"
                     "# what follows is new\n"
                     "[Room 2]\n"
                     "@command /usr/bin/list-lab\n"
                     "lab2\n"
                     "\n"
                     "[Room 2/Back row]\n"
                     "lab3\n"
                     "[School:children]\n"
                     "\"Room 1\"  # of many\n"
                     "x\n"_s;

/// A text with one of its lines in another form, or without it.
QString with(const QString &line, const QString &other)
{
    QString text = list;
    EXPECT_TRUE(text.contains(line)) << line.toStdString();
    return text.replace(line, other);
}

} // namespace

TEST(RoomEdit, AHostIsTakenOutOfItsLineAndTheRestStays)
{
    EXPECT_EQ(withoutHost(list, u"Room 1"_s, u"root@lab1-03"_s),
              with(u"lab1-[01-05] "_s, u"lab1-[01-02],lab1-[04-05] "_s));
    EXPECT_EQ(withoutHost(list, u"Room 1"_s, u"root@lab1-01"_s),
              with(u"lab1-[01-05] "_s, u"lab1-[02-05] "_s));
    EXPECT_EQ(withoutHost(list, u"Room 1"_s, u"root@lab1-04"_s),
              with(u"lab1-[01-05] "_s, u"lab1-[01-03],lab1-05 "_s));
    EXPECT_EQ(withoutHost(list, u"Room 1"_s, u"old"_s), with(u"old name=\"The old one\"\n"_s, {}));
    EXPECT_EQ(withoutHost(list, QString(), u"alone"_s), with(u"alone\n"_s, {}));
    EXPECT_EQ(withoutHost(u"a,b,c\n"_s, {}, u"b"_s), u"a,c\n"_s);
    EXPECT_EQ(withoutHost(list, u"Room 2"_s, u"old"_s), std::nullopt) << "it is in another room";
    EXPECT_EQ(withoutHost(list, u"Room 2"_s, u"@command"_s), std::nullopt);
}

TEST(RoomEdit, ARoomGoesWithItsHeadingItsHostsAndThoseBelow)
{
    const QString expected =
        list.left(list.indexOf(u"[Room 2]"_s)) + u"\n[School:children]\n\"Room 1\"  # of many\nx\n"_s;
    EXPECT_EQ(withoutRoom(list, u"Room 2"_s), expected);
    const std::optional<QString> one = withoutRoom(list, u"Room 1"_s);
    ASSERT_TRUE(one);
    EXPECT_TRUE(one->contains(u"# what follows is new\n[Room 2]"_s)) << "it speaks of the next room";
    EXPECT_FALSE(one->contains(u"Room 1"_s)) << one->toStdString();
    EXPECT_EQ(withoutRoom(list, QString()), with(u"alone\n"_s, {}));
    EXPECT_EQ(withoutRoom(list, u"Room"_s), std::nullopt) << "no room is called so";
}

TEST(RoomEdit, ARoomIsRenamedWhereverItIsNamed)
{
    EXPECT_EQ(withRoomRenamed(list, u"Room 1"_s, u"A/Lab"_s),
              QString(list).replace(u"[Room 1]"_s, u"[A/Lab]"_s).replace(u"\"Room 1\""_s, u"\"A/Lab\""_s));
    EXPECT_EQ(withRoomRenamed(list, u"Room 2"_s, u"X"_s),
              QString(list).replace(u"[Room 2]"_s, u"[X]"_s).replace(u"[Room 2/"_s, u"[X/"_s));
    EXPECT_EQ(withRoomRenamed(list, u"School"_s, u"S"_s), with(u"[School:children]"_s, u"[S:children]"_s));
    EXPECT_EQ(withRoomRenamed(u"[x]\na\n[y:children]\nx\n"_s, u"x"_s, u"Room 7"_s),
              u"[Room 7]\na\n[y:children]\n\"Room 7\"\n"_s);
    EXPECT_EQ(withRoomRenamed(list, u"nowhere"_s, u"X"_s), std::nullopt);
}

TEST(RoomEdit, HostsComeToTheEndOfTheirRoom)
{
    const QList<RoomHost> hosts{{u"new"_s, u"new"_s}, {u"10.0.0.9"_s, u"The new one"_s}};
    EXPECT_EQ(withHosts(list, u"Room 1"_s, hosts),
              with(u"The old one\"\n"_s, u"The old one\"\nnew\n10.0.0.9 name=\"The new one\"\n"_s));
    EXPECT_EQ(withHosts(list, u"Room 3"_s, {hosts.constFirst()}), list + u"\n[Room 3]\nnew\n"_s);
    EXPECT_EQ(withHosts(list, QString(), {hosts.constFirst()}), u"new\n"_s + list);
    EXPECT_EQ(withHosts(u"[a]"_s, u"a"_s, {hosts.constFirst()}), u"[a]\nnew\n"_s);
    EXPECT_EQ(withHosts(QString(), u"a"_s, {hosts.constFirst()}), u"[a]\nnew\n"_s);
    // What only contains it is not the place.
    EXPECT_EQ(
        parseRooms(withHosts(list, u"School"_s, {hosts.constFirst()})).rooms.constLast().hosts.constFirst(),
        hosts.constFirst());
}

} // namespace stationmaster
