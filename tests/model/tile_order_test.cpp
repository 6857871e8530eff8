// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tile_order.h"

#include "tests/support/sessions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::makeSession;
using testing::ElementsAre;
using Kind = GridTile::Kind;

SessionId idOf(int number)
{
    return makeSession(u"c%1"_s.arg(number), u"student%1"_s.arg(number)).id;
}

Station station(const QString &name, std::optional<SessionId> who = {})
{
    return {u"test"_s, name, name, who, {}};
}

/// "lab1" free, "c3" a session, "-" a gap.
std::vector<std::string> told(const QList<GridTile> &tiles)
{
    std::vector<std::string> words;
    for (const GridTile &tile : tiles) {
        switch (tile.kind) {
        case Kind::Session:
            words.push_back(tile.session.local.toStdString());
            break;
        case Kind::Free:
            words.push_back(tile.name.toStdString());
            break;
        case Kind::Gap:
            words.emplace_back("-");
            break;
        }
    }
    return words;
}

TEST(PlacedTiles, StationsStandByTheirNumbersAndWhoSitsThereStandsThere)
{
    const QList<Station> stations{station(u"lab10"_s), station(u"lab2"_s, idOf(1)), station(u"lab1"_s)};
    EXPECT_THAT(told(placedTiles({}, {idOf(1), idOf(2)}, stations, false)),
                ElementsAre("lab1", "c1", "lab10", "c2"));
}

TEST(PlacedTiles, WhoLeavesLeavesHisStationFreeAndNobodyMoves)
{
    const QList<Station> full{station(u"a"_s, idOf(1)), station(u"b"_s, idOf(2)), station(u"c"_s, idOf(3))};
    const QList<GridTile> before = placedTiles({}, {idOf(1), idOf(2), idOf(3)}, full, false);
    const QList<Station> now{station(u"a"_s, idOf(1)), station(u"b"_s), station(u"c"_s, idOf(3))};
    EXPECT_THAT(told(placedTiles(before, {idOf(1), idOf(3)}, now, false)), ElementsAre("c1", "b", "c3"));
}

TEST(PlacedTiles, WhoIsDisconnectedKeepsHisPlaceUntilSomebodySitsDownThere)
{
    const QList<GridTile> before =
        placedTiles({}, {idOf(1), idOf(2)}, {station(u"a"_s, idOf(1)), station(u"b"_s, idOf(2))}, false);
    const QList<GridTile> away =
        placedTiles(before, {idOf(1), idOf(2)}, {station(u"a"_s), station(u"b"_s, idOf(2))}, false);
    EXPECT_THAT(told(away), ElementsAre("c1", "c2"));
    const QList<GridTile> taken = placedTiles(away, {idOf(1), idOf(2), idOf(3)},
                                              {station(u"a"_s, idOf(3)), station(u"b"_s, idOf(2))}, false);
    EXPECT_THAT(told(taken), ElementsAre("c3", "c2", "c1"));
}

TEST(PlacedTiles, WithoutStationsAPlaceStaysOpenForWhoHadItAndElseForTheNext)
{
    const QList<GridTile> before = placedTiles({}, {idOf(1), idOf(2), idOf(3)}, {}, false);
    const QList<GridTile> gone = placedTiles(before, {idOf(1), idOf(3)}, {}, false);
    EXPECT_THAT(told(gone), ElementsAre("c1", "-", "c3"));
    SessionId again = idOf(2);
    again.local = u"c12"_s;
    again.startedUsec += 1;
    EXPECT_THAT(told(placedTiles(gone, {idOf(1), idOf(3), again}, {}, false)),
                ElementsAre("c1", "c12", "c3"));
    EXPECT_THAT(told(placedTiles(gone, {idOf(1), idOf(3), idOf(4), idOf(5)}, {}, false)),
                ElementsAre("c1", "c4", "c3", "c5"));
    EXPECT_THAT(told(placedTiles(before, {idOf(1), idOf(2)}, {}, false)), ElementsAre("c1", "c2"))
        << "no gap is kept open behind the last";
}

TEST(PlacedTiles, AStationThatAppearsGoesToTheEndWhileTilesAreHeld)
{
    const QList<GridTile> before = placedTiles({}, {idOf(1), idOf(2)}, {station(u"b"_s, idOf(1))}, false);
    EXPECT_THAT(told(before), ElementsAre("c1", "c2"));
    const QList<Station> more{station(u"a"_s), station(u"b"_s, idOf(1))};
    const QList<GridTile> held = placedTiles(before, {idOf(1), idOf(2)}, more, true);
    EXPECT_THAT(told(held), ElementsAre("c1", "c2", "a"));
    EXPECT_THAT(told(placedTiles(held, {idOf(1), idOf(2), idOf(3)}, more, true)),
                ElementsAre("c1", "c2", "a", "c3"));
    EXPECT_THAT(told(placedTiles(held, {idOf(1), idOf(2)}, more, false)), ElementsAre("a", "c1", "c2"));
}

TEST(PlacedTiles, WhileTheyAreHeldNobodyStepsIntoTheGapOfAnother)
{
    const QList<GridTile> before = placedTiles({}, {idOf(1), idOf(2), idOf(3)}, {}, false);
    const QList<GridTile> gone = placedTiles(before, {idOf(1), idOf(3)}, {}, true);
    EXPECT_THAT(told(placedTiles(gone, {idOf(1), idOf(3), idOf(4)}, {}, true)),
                ElementsAre("c1", "-", "c3", "c4"));
    EXPECT_THAT(told(placedTiles(gone, {idOf(1), idOf(2), idOf(3)}, {}, true)), ElementsAre("c1", "c2", "c3"))
        << "his own";
}

TEST(PlacedTiles, AStationThatGoesLeavesAGapWhileTilesAreHeld)
{
    const QList<Station> two{station(u"a"_s), station(u"b"_s, idOf(1))};
    const QList<GridTile> before = placedTiles({}, {idOf(1)}, two, false);
    EXPECT_THAT(told(placedTiles(before, {idOf(1)}, {station(u"b"_s, idOf(1))}, true)),
                ElementsAre("-", "c1"));
}

TEST(PlacedTiles, AStationWhereSomebodySitsWhoIsNotShownIsNotCalledFree)
{
    const QList<Station> stations{station(u"a"_s, idOf(9)), station(u"b"_s, idOf(1))};
    EXPECT_THAT(told(placedTiles({}, {idOf(1)}, stations, false)), ElementsAre("-", "c1"));
}

TEST(PlacedTiles, WhoIsSaidToSitInTwoPlacesHasOneTile)
{
    const QList<Station> both{station(u"a"_s, idOf(1)), station(u"b"_s, idOf(1))};
    const QList<GridTile> tiles = placedTiles({}, {idOf(1)}, both, false);
    EXPECT_EQ(std::ranges::count(tiles, idOf(1), &GridTile::session), 1);
    EXPECT_EQ(std::ranges::count(placedTiles(tiles, {idOf(1)}, both, true), idOf(1), &GridTile::session), 1);
    const QList<Station> twice{station(u"a"_s, idOf(1)), station(u"a"_s, idOf(1))};
    EXPECT_EQ(std::ranges::count(placedTiles({}, {idOf(1)}, twice, false), idOf(1), &GridTile::session), 1)
        << "and a place is one place";
}

TEST(PlacedTiles, AUserWhoWorksTwiceHasTwoTiles)
{
    SessionId second = idOf(1);
    second.local = u"c21"_s;
    EXPECT_THAT(told(placedTiles({}, {idOf(1), second}, {}, false)), ElementsAre("c1", "c21"));
}

TEST(SortedTiles, StandAsSortedUnlessTheyAreHeld)
{
    const QList<GridTile> before = sortedTiles({}, {idOf(1), idOf(2), idOf(3)}, false);
    EXPECT_THAT(told(sortedTiles(before, {idOf(3), idOf(4), idOf(1)}, false)), ElementsAre("c3", "c4", "c1"));
    const QList<GridTile> held = sortedTiles(before, {idOf(3), idOf(4), idOf(1)}, true);
    EXPECT_THAT(told(held), ElementsAre("c1", "-", "c3", "c4"));
    EXPECT_THAT(told(sortedTiles(held, {idOf(4), idOf(1)}, true)), ElementsAre("c1", "-", "-", "c4"));
}

TEST(ArrangedTiles, StandInTheirCellsAndTheOthersBelow)
{
    const QList<Station> stations{station(u"a"_s), station(u"b"_s), station(u"c"_s), station(u"d"_s)};
    Arrangement arrangement;
    arrangement.put({u"test"_s, u"c"_s, 0}, {0, 0});
    arrangement.put({u"test"_s, u"a"_s, 0}, {2, 1});
    const QList<GridTile> tiles = arrangedTiles(placedTiles({}, {idOf(1)}, stations, false), arrangement);
    EXPECT_THAT(told(tiles), ElementsAre("c", "a", "b", "d", "c1"));
    QList<QPoint> cells;
    std::ranges::transform(tiles, std::back_inserter(cells), &GridTile::cell);
    EXPECT_THAT(cells, ElementsAre(QPoint(0, 0), QPoint(2, 1), QPoint(0, 2), QPoint(1, 2), QPoint(2, 2)));
}

TEST(ArrangedTiles, KeepTheirCellsWhenSomebodyWithoutOneLeaves)
{
    Arrangement arrangement;
    arrangement.put({u"test"_s, {}, idOf(1).uid}, {1, 0});
    const QList<GridTile> placed = placedTiles({}, {idOf(1), idOf(2), idOf(3), idOf(4)}, {}, false);
    const QPoint fourth = arrangedTiles(placed, arrangement).constLast().cell;
    const QList<GridTile> left = placedTiles(placed, {idOf(1), idOf(3), idOf(4)}, {}, false);
    EXPECT_EQ(arrangedTiles(left, arrangement).constLast().cell, fourth);
}

} // namespace
} // namespace stationmaster
