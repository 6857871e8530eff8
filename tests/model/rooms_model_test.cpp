// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rooms_model.h"

#include "model/hosts_backend.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class RoomsModelTest : public testing::Test
{
protected:
    /// "Floor" has b twice, as is: in its own list and in that of a room that is part of it.
    RoomsModelTest()
    {
        list.setRooms({room(u"Floor"_s, {u"a"_s, u"b"_s}), room(u"Floor/East"_s, {u"b"_s, u"c"_s})});
    }

    static Room room(const QString &name, const QStringList &names)
    {
        Room room{name, {}};
        for (const QString &host : names)
            room.hosts += RoomHost{host, host, std::nullopt};
        return room;
    }
    test::FakeHostLink &link(const QString &name)
    {
        return static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + name));
    }
    void logOn(const QString &name, int count)
    {
        QList<Session> sessions = test::makeSessions(count);
        for (Session &session : sessions)
            session.id.host = link(name).hostId();
        link(name).fakeBackend().setSessions(sessions);
    }
    /// Hosts, connected, out of reach, sessions.
    static QList<int> counts(const RoomsModel &model, const QString &room)
    {
        const QModelIndex index = model.find(room);
        QList<int> counts;
        for (const int role : {RoomsModel::HostsRole, RoomsModel::ReadyRole, RoomsModel::TroubledRole,
                               RoomsModel::SessionsRole})
            counts += index.data(role).toInt();
        return counts;
    }

    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
};

} // namespace

TEST_F(RoomsModelTest, ARoomCountsWhatIsBelowItAndEachHostOnce)
{
    RoomsModel model(list);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(counts(model, u"Floor"_s), (QList<int>{3, 0, 0, -1})) << "nobody knows of any session";

    logOn(u"b"_s, 2);
    link(u"b"_s).reach();
    link(u"c"_s).setStatus({LinkState::Unreachable});
    EXPECT_EQ(counts(model, u"Floor"_s), (QList<int>{3, 1, 1, 2}));
    EXPECT_EQ(counts(model, u"Floor/East"_s), (QList<int>{2, 1, 1, 2}));

    logOn(u"b"_s, 5);
    EXPECT_EQ(counts(model, u"Floor"_s), (QList<int>{3, 1, 1, 5}));
    link(u"c"_s).reach();
    EXPECT_EQ(counts(model, u"Floor/East"_s), (QList<int>{2, 2, 0, 5}));

    list.setRooms({room(u"Floor"_s, {u"a"_s, u"c"_s})});
    EXPECT_EQ(counts(model, u"Floor"_s), (QList<int>{2, 1, 0, 0}));
}

TEST_F(RoomsModelTest, HostsThatWereThereBeforeItAreCountedToo)
{
    logOn(u"a"_s, 1);
    link(u"a"_s).reach();
    // As when the language is changed: the window is made anew, what is connected stays.
    const RoomsModel model(list);
    EXPECT_EQ(counts(model, u"Floor"_s), (QList<int>{3, 1, 0, 1}));
    QList<int> told;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] {
        told = counts(model, u"Floor"_s);
    });
    logOn(u"a"_s, 3);
    EXPECT_EQ(told, (QList<int>{3, 1, 0, 3}));
}

} // namespace stationmaster
