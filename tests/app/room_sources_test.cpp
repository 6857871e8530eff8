// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/room_sources.h"

#include "app/common/room_files.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_avahi.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RoomSourcesTest : public testing::Test
{
protected:
    RoomSourcesTest()
        : config(qgetenv("XDG_CONFIG_HOME"))
    {
        QDir(folder.path()).mkpath(u"stationmaster"_s);
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        // Which list is the user's own is part of what is tested.
        QStandardPaths::setTestModeEnabled(false);
        options.ssh = {folder.filePath(u"ssh"_s), folder.filePath(u"none"_s), folder.path()};
        options.timeout = 60s;
    }
    ~RoomSourcesTest() override
    {
        QStandardPaths::setTestModeEnabled(true);
        if (config.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", config);
    }

    void write(const QString &name, const QByteArray &text,
               QFileDevice::Permissions more = QFileDevice::ReadOwner) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | more);
    }
    /// The user's own list, and what comes of it.
    void use(const QByteArray &text)
    {
        write(u"stationmaster/rooms"_s, text);
        sources = std::make_unique<RoomSources>(options);
        sources->setRooms(readRooms(roomFiles()).rooms, false);
    }
    bool settles() const
    {
        return test::eventually([this] {
            return sources->isSettled();
        });
    }
    QStringList told() const
    {
        QStringList lines;
        for (const Room &room : sources->rooms()) {
            QStringList names;
            for (const RoomHost &host : room.hosts)
                names += host.name;
            lines += room.name + u": "_s + names.join(u' ');
        }
        return lines;
    }
    RoomSource firstSource() const
    {
        for (const Room &room : sources->rooms()) {
            if (!room.sources.isEmpty())
                return room.sources.constFirst();
        }
        return {};
    }

    const QByteArray config;
    QTemporaryDir folder;
    RoomSources::Options options;
    std::unique_ptr<RoomSources> sources;
};

class AvahiSourceTest : public RoomSourcesTest
{
protected:
    AvahiSourceTest() { options.bus = bus.address(); }

    test::PrivateBus bus;
    test::FakeAvahi avahi{bus};
};

} // namespace

TEST_F(RoomSourcesTest, SshInventoriesAndListsAddToTheRoomThatNamesThem)
{
    write(u"ssh"_s, "Host lab1 lab2 server\n");
    write(u"stationmaster/inventory.yml"_s, "all:\n  hosts: {alone: }\nlab:\n  hosts: {\"pc[1:2]\": }\n");
    write(u"plain"_s, "[x]\na,b\n[y]\nc\n");
    use("[Ssh]\n@ssh-config lab*\nlab9\n[School]\n@inventory inventory.yml\n[Plain]\n@list "
        + folder.filePath(u"plain"_s).toUtf8() + "\n");
    EXPECT_EQ(told().constFirst(), u"Ssh: lab9"_s) << "what needs no reading is there at once";
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(),
              (QStringList{u"Ssh: lab9 lab1 lab2"_s, u"School: alone"_s, u"Plain: a b c"_s,
                           u"School/lab: pc1 pc2"_s}));
    const QList<Room> rooms = sources->rooms();
    EXPECT_EQ(rooms.constFirst().origin, RoomOrigin::Own);
    EXPECT_EQ(rooms.constFirst().hosts.constFirst().origin, RoomOrigin::Own);
    EXPECT_EQ(rooms.constFirst().hosts.constLast().origin, RoomOrigin::Source);
    EXPECT_EQ(rooms.constLast().origin, RoomOrigin::Source);
}

TEST_F(RoomSourcesTest, ACommandIsRunWithItsWordsAndWithoutAShell)
{
    use("[Lab]\n@command /bin/echo \"pc[1-2]\"\n[Odd]\n@command /bin/echo $HOME;touch\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(), (QStringList{u"Lab: pc1 pc2"_s, u"Odd: "_s}));
    EXPECT_EQ(sources->rooms().constLast().sources.constFirst().said, u"1: $HOME;touch"_s);
}

TEST_F(RoomSourcesTest, ACommandThatFailsSaysSoAndWhatItNamedBeforeStands)
{
    const QString program = folder.filePath(u"list"_s);
    write(u"list"_s, "#!/bin/sh\necho lab1\n", QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    use("[Lab]\n@command " + program.toUtf8() + "\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(), QStringList(u"Lab: lab1"_s));
    write(u"list"_s, "#!/bin/sh\necho lab2\necho 'no such directory' >&2\necho more >&2\nexit 3\n",
          QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    sources->setRooms(readRooms(roomFiles()).rooms, true);
    EXPECT_EQ(told(), QStringList(u"Lab: lab1"_s)) << "while it is read anew";
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(), QStringList(u"Lab: lab1"_s));
    EXPECT_EQ(firstSource().state, RoomSource::State::Failed);
    EXPECT_EQ(firstSource().error, Error::Code::Internal);
    EXPECT_EQ(firstSource().said, u"no such directory"_s);
    // Only what is asked for anew is run anew.
    write(u"list"_s, "#!/bin/sh\necho lab3\n", QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    sources->setRooms(readRooms(roomFiles()).rooms, false);
    EXPECT_TRUE(sources->isSettled());
    sources->setRooms(readRooms(roomFiles()).rooms, true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(), QStringList(u"Lab: lab3"_s));
    EXPECT_EQ(firstSource().state, RoomSource::State::Read);
}

TEST_F(RoomSourcesTest, ACommandThatDoesNotEndOrPrintsWithoutEndIsEndedWithAllThatItStarted)
{
    const QString pid = folder.filePath(u"pid"_s);
    options.timeout = 500ms;
    use("[Lab]\n@command /bin/sh -c \"sleep 600 & echo $! >" + pid.toUtf8() + "; wait\"\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().error, Error::Code::TimedOut);
    QFile file(pid);
    if (file.open(QIODevice::ReadOnly)) {
        const auto child = pid_t(file.readAll().trimmed().toInt());
        ASSERT_GT(child, 1);
        EXPECT_TRUE(test::eventually([child] {
            return ::kill(child, 0) != 0;
        }));
    }
    options.timeout = 60s;
    use("[Lab]\n@command /usr/bin/yes\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().error, Error::Code::Unsupported);
    use("[Lab]\n@command /nowhere/at-all\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().error, Error::Code::NotFound);
}

TEST_F(RoomSourcesTest, OnlyAListThatNobodyElseCanWriteNamesPrograms)
{
    const QString mark = folder.filePath(u"mark"_s);
    const QByteArray list = "[Lab]\n@command /usr/bin/touch " + mark.toUtf8() + "\n";
    write(u"given"_s, list);
    const auto refused = [this](const QStringList &files) {
        sources = std::make_unique<RoomSources>(options);
        sources->setRooms(readRooms(files).rooms, true);
        return sources->isSettled() && firstSource().state == RoomSource::State::Failed
            && firstSource().error == Error::Code::NotAuthorized;
    };
    EXPECT_TRUE(refused({folder.filePath(u"given"_s)})) << "any other file";
    write(u"stationmaster/rooms"_s, list, QFileDevice::ReadOwner | QFileDevice::WriteOther);
    EXPECT_TRUE(refused({ownRoomFile()}));
    write(u"stationmaster/rooms"_s, list, QFileDevice::ReadOwner | QFileDevice::WriteGroup);
    EXPECT_TRUE(refused({ownRoomFile()}));
    EXPECT_FALSE(QFile::exists(mark));
    write(u"stationmaster/rooms"_s, list);
    EXPECT_FALSE(refused({ownRoomFile()}));
    EXPECT_TRUE(settles());
    EXPECT_TRUE(QFile::exists(mark));
}

TEST_F(RoomSourcesTest, WhatASourcePrintsNamesNoOtherSource)
{
    const QString mark = folder.filePath(u"mark"_s);
    write(u"inventory"_s, "@command /usr/bin/touch " + mark.toUtf8() + "\nlab1\n");
    use("[Lab]\n@inventory " + folder.filePath(u"inventory"_s).toUtf8()
        + "\n[Gone]\n@list /nowhere\n"
          "[Endless]\n@list /dev/zero\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(told(), (QStringList{u"Lab: lab1"_s, u"Gone: "_s, u"Endless: "_s}));
    EXPECT_FALSE(QFile::exists(mark));
    EXPECT_EQ(sources->rooms().at(1).sources.constFirst().error, Error::Code::NotFound);
    EXPECT_EQ(sources->rooms().at(2).sources.constFirst().error, Error::Code::Unsupported);
}

TEST_F(AvahiSourceTest, NothingIsBrowsedWhereNoListAsksForIt)
{
    avahi.appear();
    use("[Lab]\nlab1\n");
    EXPECT_TRUE(sources->isSettled());
    EXPECT_TRUE(test::staysSo(100ms, [this] {
        return avahi.calls().isEmpty();
    }));
}

TEST_F(AvahiSourceTest, ComputersComeAndGoAsTheyAnnounceThemselves)
{
    avahi.announce({u"Lab one"_s, u"lab1.local"_s, {"room=Room 101"}});
    // The same over another network, and one on a port of its own without a room.
    avahi.announce({u"Lab one"_s, u"lab1.local"_s, {"room=Room 101"}, 22, 3, 1});
    avahi.announce({u"Lab two"_s, u"lab2.local"_s, {"version=1"}, 2222});
    avahi.appear();
    use("[Found]\n@avahi\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(avahi.types, QStringList(u"_stationmaster._tcp"_s));
    EXPECT_EQ(told(), (QStringList{u"Found: Lab two"_s, u"Found/Room 101: Lab one"_s}));
    EXPECT_EQ(sources->rooms().constFirst().hosts.constFirst().address, u"lab2.local:2222"_s);

    avahi.announce({u"Lab three"_s, u"lab3.local"_s, {"room=Room 101"}});
    EXPECT_TRUE(test::eventually([this] {
        return told().contains(u"Found/Room 101: Lab one Lab three"_s);
    }));
    avahi.withdraw(u"Lab three"_s);
    EXPECT_TRUE(test::eventually([this] {
        return told().contains(u"Found/Room 101: Lab one"_s);
    }));
    avahi.withdraw(u"Lab one"_s, 3);
    avahi.withdraw(u"Lab two"_s);
    EXPECT_TRUE(test::eventually([this] {
        return told() == QStringList({u"Found: "_s, u"Found/Room 101: Lab one"_s});
    })) << "it is still there over the other network";
}

TEST_F(AvahiSourceTest, WhatIsAnnouncedIsHostile)
{
    avahi.announce({u"evil\x1b[31m"_s, u"-oProxyCommand=x"_s});
    avahi.announce({u"spaced"_s, u"a b"_s});
    avahi.announce({u"no port"_s, u"c"_s, {}, 0});
    avahi.announce({u"gone"_s, u"d"_s});
    avahi.unresolvable += u"gone"_s;
    avahi.announce({u"<b>fine</b>\x1b"_s,
                    u"fine"_s,
                    {"room=[x]:vars\n@command /bin/false" + QByteArray(300, 'y'), "room=second"}});
    avahi.appear();
    use("@avahi\n");
    ASSERT_TRUE(settles());
    const QList<Room> rooms = sources->rooms();
    ASSERT_EQ(rooms.size(), 2);
    ASSERT_EQ(rooms.at(1).hosts.size(), 1);
    EXPECT_EQ(rooms.at(1).hosts.constFirst().address, u"fine"_s);
    EXPECT_FALSE(rooms.at(1).hosts.constFirst().name.contains(u'\x1b'));
    EXPECT_LE(rooms.at(1).name.size(), 100);
    EXPECT_FALSE(rooms.at(1).name.contains(u'[') || rooms.at(1).name.contains(u'\n'));
}

TEST_F(AvahiSourceTest, ANeighbourWhoAnnouncesThousandsCostsNoMoreThanAFewHundred)
{
    for (int i = 0; i < 2000; ++i)
        avahi.announce({u"n%1"_s.arg(i), u"h%1"_s.arg(i)});
    avahi.appear();
    use("@avahi\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(sources->rooms().constFirst().hosts.size(), AvahiBrowser::MaxHosts);
    EXPECT_LE(avahi.callCount(u"ResolveService"_s), AvahiBrowser::MaxHosts);
    EXPECT_LE(avahi.highestPendingCount(u"ResolveService"_s), 16);
}

TEST_F(AvahiSourceTest, WithoutAvahiThatIsToldAndItIsTakenUpWhenItComes)
{
    use("[Found]\n@avahi\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().state, RoomSource::State::Failed);
    EXPECT_EQ(firstSource().error, Error::Code::Unreachable);
    avahi.announce({u"Lab one"_s, u"lab1.local"_s});
    avahi.appear();
    EXPECT_TRUE(test::eventually([this] {
        return told() == QStringList(u"Found: Lab one"_s);
    }));
    // One that goes takes nothing with it.
    avahi.vanish();
    EXPECT_TRUE(test::eventually([this] {
        return firstSource().state == RoomSource::State::Failed;
    }));
    EXPECT_EQ(told(), QStringList(u"Found: Lab one"_s));
}

TEST_F(AvahiSourceTest, AnAvahiThatNeverSaysThatThisIsAllIsNotWaitedForForEver)
{
    avahi.goesOn = true;
    options.timeout = 300ms;
    avahi.appear();
    use("[Found]\n@avahi\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().error, Error::Code::TimedOut);
}

TEST_F(AvahiSourceTest, AnAnswerThatMakesNoSenseIsAFailure)
{
    avahi.misbehave(u"ServiceBrowserNew"_s, {test::FakeService::Misbehaviour::Kind::WrongShape, {}, 0});
    avahi.appear();
    use("[Found]\n@avahi\n");
    ASSERT_TRUE(settles());
    EXPECT_EQ(firstSource().state, RoomSource::State::Failed);
}

TEST_F(AvahiSourceTest, ASignalOfSomebodyElseIsNotHeard)
{
    avahi.appear();
    use("[Found]\n@avahi\n");
    ASSERT_TRUE(settles());
    QDBusConnection other = bus.connect();
    QDBusMessage forged = QDBusMessage::createSignal(u"/Client1/ServiceBrowser1"_s,
                                                     u"org.freedesktop.Avahi.ServiceBrowser"_s, u"ItemNew"_s);
    forged.setArguments({2, 0, u"forged"_s, u"_stationmaster._tcp"_s, u"local"_s, 4U});
    other.send(forged);
    // The true one is told later on the same bus.
    avahi.announce({u"true"_s, u"lab1.local"_s});
    EXPECT_TRUE(test::eventually([this] {
        return told() == QStringList(u"Found: true"_s);
    }));
    EXPECT_EQ(avahi.callCount(u"ResolveService"_s), 1);
}

} // namespace stationmaster
