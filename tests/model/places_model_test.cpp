// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places_model.h"

#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::makeSessions;
using testing::ElementsAre;
using Kind = GridTile::Kind;
using SortKey = SessionFilterModel::SortKey;

class PlacesModelTest : public testing::Test
{
protected:
    PlacesModelTest() { filter.setSourceModel(&sessions); }

    static Station station(const QString &name, std::optional<SessionId> who = {})
    {
        return {u"test"_s, name, name, who, {}};
    }

    /// Users, names of free stations, "-" for gaps.
    QStringList told() const
    {
        QStringList words;
        for (int row = 0; row < places.rowCount(); ++row) {
            const QModelIndex index = places.index(row);
            switch (index.data(PlacesModel::TileKindRole).value<Kind>()) {
            case Kind::Session:
                words += index.data(SessionModel::SessionRole).value<Session>().userName;
                break;
            case Kind::Free:
                words += index.data(Qt::DisplayRole).toString();
                break;
            case Kind::Gap:
                words += u"-"_s;
                break;
            }
        }
        return words;
    }

    test::FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel sessions{backend, clock};
    SessionFilterModel filter;
    PlacesModel places{sessions, filter};
    QAbstractItemModelTester tester{&places, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PlacesModelTest, ShowsEverybodyInHisPlaceAndTheFreeStations)
{
    const QList<Session> all = makeSessions(3);
    backend.setSessions(all);
    backend.setStations({station(u"lab1"_s), station(u"lab2"_s, all[2].id)});
    EXPECT_THAT(told(), ElementsAre(u"lab1"_s, u"student3"_s, u"student1"_s, u"student2"_s));
    EXPECT_FALSE(places.index(0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(places.index(1).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(places.indexOf(all[0].id).row(), 2);
    places.setShowFree(false);
    EXPECT_FALSE(told().contains(u"lab1"_s));
    EXPECT_EQ(places.rowCount(), 3);
}

TEST_F(PlacesModelTest, WhoComesToAPlaceDoesNotInheritTheSelectionOfWhoWasThere)
{
    const QList<Session> all = makeSessions(3);
    backend.setSessions({all[0], all[1]});
    backend.setStations({station(u"a"_s, all[0].id), station(u"b"_s, all[1].id)});
    QItemSelectionModel selection(&places);
    for (int row = 0; row < places.rowCount(); ++row)
        selection.select(places.index(row), QItemSelectionModel::Select);
    ASSERT_EQ(selection.selectedIndexes().size(), 2);
    // He leaves and another sits down: told of in two steps, and in one.
    backend.setSessions({all[1]});
    backend.setStations({station(u"a"_s), station(u"b"_s, all[1].id)});
    backend.setStations({station(u"a"_s, all[2].id), station(u"b"_s, all[1].id)});
    backend.setSessions({all[1], all[2]});
    ASSERT_THAT(told(), ElementsAre(u"student3"_s, u"student2"_s));
    ASSERT_EQ(selection.selectedIndexes().size(), 1);
    EXPECT_EQ(selection.selectedIndexes().first().row(), 1);
}

TEST_F(PlacesModelTest, TilesThatAreSearchedForStandCloseAndComeBackToTheirPlaces)
{
    backend.setSessions(makeSessions(12));
    const QStringList before = told();
    filter.setSearch(u"student1"_s);
    EXPECT_THAT(told(), ElementsAre(u"student1"_s, u"student10"_s, u"student11"_s, u"student12"_s));
    filter.setSearch({});
    EXPECT_EQ(told(), before);
}

TEST_F(PlacesModelTest, WhileTheyAreHeldTilesAreNotReordered)
{
    QList<Session> all = makeSessions(4);
    backend.setSessions({all[0], all[1], all[2]});
    filter.setSortKey(SortKey::Name);
    places.setHeld(true);
    backend.setSessions({all[0], all[2]});
    EXPECT_THAT(told(), ElementsAre(u"student1"_s, u"-"_s, u"student3"_s));
    all[3].fullName = u"Anton"_s;
    backend.setSessions({all[0], all[2], all[3]});
    EXPECT_THAT(told(), ElementsAre(u"student1"_s, u"-"_s, u"student3"_s, u"student4"_s));
    places.setHeld(false);
    EXPECT_THAT(told(), ElementsAre(u"student4"_s, u"student1"_s, u"student3"_s));
}

TEST_F(PlacesModelTest, WhatTheOperatorAsksForIsDoneThoughTilesAreHeld)
{
    backend.setSessions(makeSessions(3));
    places.setHeld(true);
    filter.setSearch(u"student2"_s);
    EXPECT_THAT(told(), ElementsAre(u"student2"_s));
    filter.setSearch({});
    filter.setSortKey(SortKey::LogOnTime);
    EXPECT_THAT(told(), ElementsAre(u"student3"_s, u"student2"_s, u"student1"_s));
}

TEST_F(PlacesModelTest, MovingOneByHandLeavesTheOthersWhereTheyStood)
{
    backend.setSessions(makeSessions(6));
    QSignalSpy changed(&places, &PlacesModel::arrangementChanged);
    places.moveTo(0, {4, 0}, 3);
    EXPECT_EQ(changed.count(), 1);
    const auto cellOf = [this](int number) {
        return places.indexOf(sessions.sessions().at(number - 1).id).data(PlacesModel::CellRole).toPoint();
    };
    EXPECT_EQ(cellOf(1), QPoint(4, 0));
    EXPECT_EQ(cellOf(2), QPoint(1, 0));
    EXPECT_EQ(cellOf(4), QPoint(0, 1));
    places.moveTo(places.indexOf(sessions.sessions().at(1).id).row(), {0, 1}, 3);
    EXPECT_EQ(cellOf(2), QPoint(0, 1));
    EXPECT_EQ(cellOf(4), QPoint(1, 0)) << "they change places";
    places.setArrangement({});
    EXPECT_FALSE(places.index(0).data(PlacesModel::CellRole).isValid());
}

TEST_F(PlacesModelTest, GroupsStandTogetherUnderTheirNames)
{
    QList<Session> all = makeSessions(4);
    all[0].state = SessionState::Disconnected;
    all[2].state = SessionState::Disconnected;
    backend.setSessions(all);
    places.setGrouping(PlacesModel::Grouping::State);
    EXPECT_THAT(told(), ElementsAre(u"student2"_s, u"student4"_s, u"student1"_s, u"student3"_s));
    EXPECT_EQ(places.index(1).data(PlacesModel::GroupRole), places.index(0).data(PlacesModel::GroupRole));
    EXPECT_NE(places.index(2).data(PlacesModel::GroupRole), places.index(1).data(PlacesModel::GroupRole));
    all[0].state = SessionState::Active;
    backend.setSessions(all);
    EXPECT_THAT(told(), ElementsAre(u"student1"_s, u"student2"_s, u"student4"_s, u"student3"_s));
    places.setGrouping(PlacesModel::Grouping::None);
    EXPECT_FALSE(places.index(0).data(PlacesModel::GroupRole).isValid());
}

TEST_F(PlacesModelTest, WhoIsOutOfReachStaysWhereHeWasSeenLast)
{
    const QList<Session> all = makeSessions(2);
    backend.setSessions(all);
    backend.setStations({station(u"a"_s), station(u"b"_s, all[1].id), station(u"c"_s)});
    const QStringList before = told();
    backend.setState(SessionBackend::State::Unavailable);
    backend.setStations({});
    EXPECT_EQ(told(), before);
    backend.setState(SessionBackend::State::Ready);
    backend.setStations({station(u"b"_s, all[1].id)});
    EXPECT_THAT(told(), ElementsAre(u"student2"_s, u"student1"_s));
}

TEST_F(PlacesModelTest, RoomsAreGroupsAsFarAsTheyAreKnown)
{
    QList<Session> all = makeSessions(3);
    all[1].id.host = u"other"_s;
    backend.setSessions(all);
    places.setGrouping(PlacesModel::Grouping::Room);
    places.setRooms({{u"test"_s, u"Room 2"_s}, {u"other"_s, u"Room 10"_s}});
    EXPECT_THAT(told(), ElementsAre(u"student1"_s, u"student3"_s, u"student2"_s)) << "2 before 10";
    places.setRooms({{u"test"_s, u"Room 2"_s}, {u"other"_s, u"Attic"_s}});
    EXPECT_THAT(told(), ElementsAre(u"student2"_s, u"student1"_s, u"student3"_s));
    EXPECT_EQ(places.index(0).data(PlacesModel::GroupRole), u"Attic"_s);
    places.setRooms({{u"other"_s, u"Attic"_s}});
    EXPECT_THAT(told(), ElementsAre(u"student2"_s, u"student1"_s, u"student3"_s)) << "in no room: the last";
    EXPECT_EQ(places.index(2).data(PlacesModel::GroupRole), QString());
}

TEST_F(PlacesModelTest, InPlacesATileThatStaysNeverChangesItsRowWhoeverComesAndGoes)
{
    // A room of ten places without stations, of which two are always there.
    const QList<Session> all = makeSessions(10);
    backend.setSessions(all);
    const QPersistentModelIndex fixed = places.indexOf(all[4].id);
    const int row = fixed.row();
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QList<Session> now{all[4]};
        for (const Session &session : all) {
            if (session.id != all[4].id && random.bounded(2) == 0)
                now += session;
        }
        backend.setSessions(now);
        ASSERT_TRUE(fixed.isValid());
        ASSERT_EQ(fixed.row(), row) << "in round " << round;
    }
}

TEST_F(PlacesModelTest, WhoComesOrGoesAloneStandsWhereThePlacesOfAllWouldPutHim)
{
    const QList<Session> all = makeSessions(12);
    const auto shown = [this] {
        QList<SessionId> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids += filter.index(row, 0).data(SessionModel::SessionIdRole).value<SessionId>();
        return ids;
    };
    // Also in the middle of a change each row is found where it is.
    const auto checkRows = [this] {
        for (int row = 0; row < places.rowCount(); ++row) {
            if (places.tile(row).kind == Kind::Session) {
                ASSERT_EQ(places.indexOf(places.tile(row).session).row(), row);
            }
        }
    };
    QObject::connect(&places, &QAbstractItemModel::rowsRemoved, &places, checkRows);
    QObject::connect(&places, &QAbstractItemModel::rowsInserted, &places, checkRows);
    QRandomGenerator random(23);
    QList<GridTile> expected;
    QList<Session> now;
    bool held = false;
    for (int round = 0; round < 600; ++round) {
        if (random.bounded(10) == 0)
            places.setHeld(held = !held);
        const Session &who = all.at(random.bounded(all.size()));
        if (now.removeIf([&who](const Session &session) {
                return session.id == who.id;
            })
            == 0)
            now += who;
        backend.setSessions(now);
        expected = placedTiles(expected, shown(), {}, held);
        ASSERT_EQ(places.rowCount(), expected.size()) << "in round " << round;
        for (int row = 0; row < expected.size(); ++row)
            ASSERT_TRUE(places.tile(row).isSameAs(expected.at(row)))
                << "in round " << round << ", row " << row;
        ASSERT_NO_FATAL_FAILURE(checkRows());
    }
}

TEST_F(PlacesModelTest, WhoeverLetsGoInTheMiddleOfAChangeFindsEverybodyOnceWhereHeStands)
{
    const QList<Session> all = makeSessions(4);
    backend.setSessions({all[0], all[1], all[2]});
    places.setHeld(true);
    backend.setSessions({all[0], all[2]});
    // A pointer that leaves the tiles because of the one that comes.
    QObject::connect(&places, &QAbstractItemModel::rowsInserted, &places, [this] {
        places.setHeld(false);
    });
    backend.setSessions({all[0], all[2], all[3]});
    const auto there = ElementsAre(u"student1"_s, u"-"_s, u"student3"_s, u"student4"_s);
    EXPECT_THAT(told(), there);
    // Nor has it been noted down otherwise.
    filter.setSearch(u"student4"_s);
    filter.setSearch({});
    EXPECT_THAT(told(), there);
}

TEST_F(PlacesModelTest, IsRightWhateverIsAskedOfItWhileSessionsComeAndGo)
{
    const QList<Session> all = makeSessions(15);
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QList<Session> now;
        QList<Station> stations;
        for (const Session &session : all) {
            const bool isThere = random.bounded(3) > 0;
            if (isThere)
                now += session;
            if (session.id.uid % 2 == 0 && random.bounded(4) > 0)
                stations +=
                    station(session.userName,
                            isThere && random.bounded(2) == 0 ? std::optional(session.id) : std::nullopt);
        }
        backend.setSessions(now);
        backend.setStations(stations);
        switch (random.bounded(6)) {
        case 0:
            places.setHeld(random.bounded(2) == 0);
            break;
        case 1:
            filter.setSearch(random.bounded(2) == 0 ? u"student1"_s : QString());
            break;
        case 2:
            places.setGrouping(PlacesModel::Grouping(random.bounded(5)));
            break;
        case 3:
            filter.setSortKey(SortKey(random.bounded(6)));
            break;
        case 4:
            places.moveTo(random.bounded(std::max(1, places.rowCount())),
                          {random.bounded(5), random.bounded(5)}, 4);
            break;
        default:
            places.setShowFree(random.bounded(2) == 0);
            break;
        }
        // Nobody is lost and nobody is there twice.
        QSet<SessionId> shown;
        for (int row = 0; row < places.rowCount(); ++row) {
            if (places.tile(row).kind != Kind::Session)
                continue;
            ASSERT_FALSE(shown.contains(places.tile(row).session)) << "in round " << round;
            shown.insert(places.tile(row).session);
            ASSERT_EQ(places.indexOf(places.tile(row).session).row(), row);
        }
        ASSERT_EQ(shown.size(), filter.rowCount()) << "in round " << round;
    }
}

} // namespace
} // namespace stationmaster
