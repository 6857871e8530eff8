// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/silent_hosts_model.h"

#include "model/hosts_backend.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class SilentHostsModelTest : public testing::Test
{
protected:
    SilentHostsModelTest() { list.setRooms(rooms({u"a"_s, u"b"_s, u"c"_s})); }

    static QList<Room> rooms(const QStringList &names)
    {
        Room room{u"Room"_s, {}};
        for (const QString &name : names)
            room.hosts +=
                RoomHost{name, name,
                         name == u"b"_s ? HardwareAddress::fromText(u"02:00:00:00:00:0b"_s) : std::nullopt};
        return {room};
    }
    test::FakeHostLink &link(const QString &name)
    {
        return static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + name));
    }
    void silence(const QString &name) { link(name).setStatus({LinkState::Unreachable}); }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data().toString();
        return names;
    }

    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
    SilentHostsModel model{list};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(SilentHostsModelTest, HasThoseThatDoNotAnswerAndKeepsTheRowsOfThoseThatStay)
{
    EXPECT_EQ(shown(), QStringList()) << "nobody has tried yet";
    silence(u"c"_s);
    silence(u"a"_s);
    link(u"b"_s).setStatus({LinkState::Refused});
    EXPECT_EQ(shown(), (QStringList{u"a"_s, u"c"_s})) << "who refuses is on";
    const QPersistentModelIndex last = model.index(1);
    silence(u"b"_s);
    EXPECT_EQ(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(last.row(), 2);
    link(u"a"_s).setStatus({LinkState::Connecting});
    EXPECT_EQ(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s})) << "each try is no coming back";
    link(u"a"_s).reach();
    EXPECT_EQ(shown(), (QStringList{u"b"_s, u"c"_s}));
    EXPECT_TRUE(last.isValid());
}

TEST_F(SilentHostsModelTest, HasWhatIsLookedAtAlone)
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        silence(name);
    hosts.setScope({u"ssh:b"_s});
    EXPECT_EQ(shown(), QStringList(u"b"_s));
    hosts.setScope({u"ssh:b"_s, u"ssh:c"_s});
    EXPECT_EQ(shown(), (QStringList{u"b"_s, u"c"_s}));
}

TEST_F(SilentHostsModelTest, OneThatIsTakenFromTheListGoes)
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        silence(name);
    list.setRooms(rooms({u"a"_s, u"c"_s}));
    EXPECT_EQ(shown(), (QStringList{u"a"_s, u"c"_s}));
}

TEST_F(SilentHostsModelTest, KnowsWhichCanBeWoken)
{
    silence(u"a"_s);
    silence(u"b"_s);
    EXPECT_FALSE(model.index(0).data(SilentHostsModel::WakeableRole).toBool());
    EXPECT_TRUE(model.index(1).data(SilentHostsModel::WakeableRole).toBool());
    EXPECT_EQ(model.index(1).data(SilentHostsModel::HostIdRole).toString(), u"ssh:b"_s);
    EXPECT_EQ(model.index(1).data(SilentHostsModel::FailureRole).value<LinkStatus>().state,
              LinkState::Unreachable);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    link(u"b"_s).setStatus({LinkState::Unreachable, {}, {}, false, {}, true});
    EXPECT_EQ(changes.size(), 1);
    EXPECT_TRUE(model.index(1).data(SilentHostsModel::FailureRole).value<LinkStatus>().answers);
}

} // namespace stationmaster
