// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/room_hosts.h"

#include "app/common/room_files.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class RoomHostsTest : public testing::Test
{
protected:
    void write(const QString &path, const QByteArray &text) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString own() const { return folder.filePath(u"config/stationmaster/rooms"_s); }
    QString site() const { return folder.filePath(u"rooms"_s); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(RoomHostsTest, TheAdministratorsListAndTheUsersOwnAreOne)
{
    write(site(), "[Room 1]\nlab1\nlab2\n");
    RoomHosts rooms({site(), own()});
    ASSERT_EQ(rooms.rooms().rooms().size(), 1);
    EXPECT_EQ(rooms.hosts().links().size(), 2);
    EXPECT_TRUE(rooms.add(u"Room 1"_s, {{u"lab3"_s, u"lab3"_s}}));
    EXPECT_TRUE(rooms.add(u"Room 2"_s, {{u"lab1"_s, u"lab1"_s}}));
    ASSERT_EQ(rooms.rooms().rooms().size(), 2);
    EXPECT_EQ(rooms.rooms().rooms().first().hosts.size(), 3);
    // A host in two rooms is one host.
    EXPECT_EQ(rooms.hosts().links().size(), 3);
    EXPECT_EQ(RoomHosts({site(), own()}).rooms().rooms(), rooms.rooms().rooms());
    QFile file(site());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "[Room 1]\nlab1\nlab2\n") << "only the user's own list is written";
}

TEST_F(RoomHostsTest, WhatTheUserHasWrittenHimselfStaysWhenSomeAreAdded)
{
    write(site(), "# mine\n[Room 1]\nlab1-[1-2]  # old ones");
    RoomHosts rooms({site()});
    ASSERT_TRUE(rooms.add(u"Room 1"_s, {{u"lab3"_s, u"lab3"_s}}));
    ASSERT_TRUE(rooms.add(QString(), {{u"lab4"_s, u"lab4"_s}}));
    QFile file(site());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("# mine\n[Room 1]\nlab1-[1-2]  # old ones\n"));
    ASSERT_EQ(rooms.rooms().rooms().size(), 2);
    EXPECT_EQ(rooms.rooms().rooms().first(), (Room{QString(), {{u"lab4"_s, u"lab4"_s}}}));
    EXPECT_EQ(rooms.rooms().rooms().last().hosts.size(), 3);
}

TEST_F(RoomHostsTest, WhatTheAdministratorNamesStays)
{
    write(site(), "[Room 1]\nlab1\n");
    RoomHosts rooms({site(), own()});
    ASSERT_TRUE(rooms.add(u"Room 1"_s, {{u"lab2"_s, u"lab2"_s}}));
    EXPECT_FALSE(rooms.remove(u"Room 1"_s, {u"lab1"_s, u"lab1"_s}));
    EXPECT_TRUE(rooms.remove(u"Room 1"_s, {u"lab2"_s, u"lab2"_s}));
    ASSERT_EQ(rooms.hosts().links().size(), 1);
    EXPECT_EQ(rooms.hosts().links().first()->name(), u"lab1"_s);
}

TEST_F(RoomHostsTest, WhatEitherListSaysOfACardCounts)
{
    write(site(), "[Room 1]\nlab1 mac=52:54:00:ab:cd:0f\nlab2\n");
    RoomHosts rooms({site(), own()});
    ASSERT_TRUE(rooms.add(
        u"Room 1"_s,
        {{u"lab1"_s, u"lab1"_s}, {u"lab2"_s, u"lab2"_s, HardwareAddress::fromText(u"52:54:00:ab:cd:10"_s)}}));
    const auto cardOf = [&rooms](const QString &id) {
        return rooms.rooms().hardwareAddressOf(id).value_or(HardwareAddress()).text();
    };
    EXPECT_EQ(cardOf(u"ssh:lab1"_s), u"52:54:00:ab:cd:0f"_s);
    EXPECT_EQ(cardOf(u"ssh:lab2"_s), u"52:54:00:ab:cd:10"_s);
    EXPECT_FALSE(rooms.rooms().hardwareAddressOf(u"ssh:lab3"_s));
    // It is removed by its name, whatever else is known of it.
    EXPECT_TRUE(rooms.remove(u"Room 1"_s, {u"lab2"_s, u"lab2"_s}));
    EXPECT_FALSE(rooms.rooms().hardwareAddressOf(u"ssh:lab2"_s));
}

TEST_F(RoomHostsTest, WhatIsChangedInTheUsersListLeavesTheRestAsItWasWritten)
{
    write(site(), "[Room 1]\nlab1\n");
    QDir(folder.path()).mkpath(u"config/stationmaster"_s);
    write(own(), "# mine\n[Room 2]\nlab2-[1-3]  # new\n\n# below\n[Room 3]\nlab3\n");
    RoomHosts rooms({site(), own()});
    const auto text = [this] {
        QFile file(own());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_TRUE(rooms.move(u"Room 2"_s, {u"lab2-2"_s, u"lab2-2"_s}, u"Room 3"_s));
    EXPECT_EQ(text(), "# mine\n[Room 2]\nlab2-1,lab2-3  # new\n\n# below\n[Room 3]\nlab3\nlab2-2\n");
    EXPECT_TRUE(rooms.renameRoom(u"Room 2"_s, u"A/Lab"_s));
    EXPECT_TRUE(text().contains("# mine\n[A/Lab]\nlab2-1,lab2-3  # new\n"));
    EXPECT_TRUE(rooms.removeRoom(u"Room 3"_s));
    EXPECT_EQ(text(), "# mine\n[A/Lab]\nlab2-1,lab2-3  # new\n\n# below\n");
    EXPECT_TRUE(rooms.add(u"A/Lab"_s, {{u"lab2-1"_s, u"lab2-1"_s}}));
    EXPECT_EQ(text(), "# mine\n[A/Lab]\nlab2-1,lab2-3  # new\n\n# below\n") << "it is there";
    // What the administrator's list names is not the user's to change.
    EXPECT_FALSE(rooms.renameRoom(u"Room 1"_s, u"mine"_s));
    EXPECT_FALSE(rooms.removeRoom(u"Room 1"_s));
    EXPECT_FALSE(rooms.move(u"Room 1"_s, {u"lab1"_s, u"lab1"_s}, u"A/Lab"_s));
    EXPECT_EQ(rooms.rooms().rooms().constFirst().origin, RoomOrigin::Site);
    EXPECT_EQ(rooms.rooms().rooms().constLast().origin, RoomOrigin::Own);
}

TEST_F(RoomHostsTest, AListThatCannotBeWrittenBackAsItIsIsNotWritten)
{
    write(site(), "# caf\xE9\nlab1\n");
    RoomHosts rooms({site()});
    EXPECT_FALSE(rooms.add(u"a"_s, {{u"lab2"_s, u"lab2"_s}}));
    EXPECT_EQ(rooms.hosts().links().size(), 1);
}

TEST_F(RoomHostsTest, WhatASourceNamesIsReadWhenAskedForAndIsNotTheUsersToChange)
{
    write(folder.filePath(u"list"_s), "lab1\n");
    write(site(), "[Room 1]\n@list list\n");
    RoomHosts rooms({site()});
    ASSERT_TRUE(test::eventually([&] {
        return rooms.hosts().links().size() == 1;
    }));
    EXPECT_EQ(rooms.rooms().rooms().constFirst().hosts.constFirst().origin, RoomOrigin::Source);
    EXPECT_FALSE(rooms.remove(u"Room 1"_s, {u"lab1"_s, u"lab1"_s}));
    const HostLink *before = rooms.hosts().links().constFirst();
    write(folder.filePath(u"list"_s), "lab1\nlab2\n");
    rooms.refresh();
    EXPECT_EQ(rooms.hosts().links().size(), 1) << "it stands while it is read anew";
    ASSERT_TRUE(test::eventually([&] {
        return rooms.hosts().links().size() == 2;
    }));
    EXPECT_EQ(rooms.hosts().links().constFirst(), before);
}

TEST_F(RoomHostsTest, AHostThatIsThereKeepsItsConnectionWhenTheListIsReadAgain)
{
    write(site(), "lab1\n");
    RoomHosts rooms({site(), own()});
    const HostLink *before = rooms.hosts().links().first();
    ASSERT_TRUE(rooms.add(QString(), {{u"lab2"_s, u"lab2"_s}}));
    EXPECT_EQ(rooms.hosts().links().first(), before);
}

TEST_F(RoomHostsTest, WhatCannotBeReadIsTold)
{
    write(site(), "lab[9-1]\nlab1\n");
    RoomHosts rooms({site(), own()});
    EXPECT_EQ(rooms.problems(), QStringList(site() + u":1: lab[9-1]"_s));
    EXPECT_EQ(rooms.hosts().links().size(), 1);
    EXPECT_FALSE(RoomHosts({u"/proc/self/rooms"_s}).add(QString(), {{u"a"_s, u"a"_s}}));
}

TEST_F(RoomHostsTest, ThisComputerIsOneOfThem)
{
    write(site(), "[Room 1]\nlocalhost name=Desk\nlab1\n");
    RoomHosts rooms({site(), own()});
    HostLink *desk = rooms.hosts().link(u"local"_s);
    ASSERT_NE(desk, nullptr);
    EXPECT_EQ(desk->name(), u"Desk"_s);
    EXPECT_EQ(rooms.hosts().links().size(), 2);
}

TEST_F(RoomHostsTest, WhatIsNoComputersNameCannotBeReachedAndStartsNothing)
{
    write(site(), "-oProxyCommand=touch_x\n-oProxyCommand\nlab1:99999\n");
    RoomHosts rooms({site(), own()});
    EXPECT_EQ(rooms.problems().size(), 1);
    ASSERT_EQ(rooms.hosts().links().size(), 2);
    for (HostLink *link : rooms.hosts().links()) {
        link->open();
        EXPECT_EQ(link->status().state, LinkState::Unreachable) << link->name().toStdString();
    }
}

} // namespace stationmaster
