// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_layout.h"

#include "ui/grid/session_grid.h"
#include "ui/grid/session_tile.h"
#include "ui/grid/tile_fit.h"

#include <QFont>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using testing::Pair;

constexpr QSize Tile(100, 50);

TEST(TileLayout, PutsTilesIntoLines)
{
    const TileLayout layout(Tile, 3, 8);
    EXPECT_EQ(layout.rectOf(0), QRect(0, 0, 100, 50));
    EXPECT_EQ(layout.rectOf(5), QRect(200, 50, 100, 50));
    EXPECT_EQ(layout.contentsSize(), QSize(300, 150));
    EXPECT_EQ(layout.rowAt({299, 99}), 5);
    EXPECT_EQ(layout.rowAt({299, 149}), -1) << "behind the last";
    EXPECT_EQ(layout.rowAt({300, 10}), -1);
    EXPECT_THAT(layout.rowsBetween(60, 70), Pair(3, 5));
    EXPECT_EQ(layout.rectOf(8), QRect());
    EXPECT_THAT(TileLayout(Tile, 3, 0).rowsBetween(0, 100), Pair(0, -1));
}

TEST(TileLayout, BeginsEachGroupBelowItsHeading)
{
    const TileLayout layout(Tile, 2, {u"a"_s, u"a"_s, u"a"_s, u"b"_s}, 20);
    EXPECT_EQ(layout.rectOf(0).topLeft(), QPoint(0, 20));
    EXPECT_EQ(layout.rectOf(2).topLeft(), QPoint(0, 70));
    EXPECT_EQ(layout.rectOf(3).topLeft(), QPoint(0, 140));
    ASSERT_EQ(layout.headings().size(), 2);
    EXPECT_EQ(layout.headings().at(1).text, u"b"_s);
    EXPECT_EQ(layout.headings().at(1).rect, QRect(0, 120, 200, 20));
    EXPECT_EQ(layout.contentsSize(), QSize(200, 190));
    EXPECT_EQ(layout.rowAt({10, 10}), -1) << "a heading is no tile";
    EXPECT_EQ(layout.rowAt({10, 150}), 3);
}

TEST(TileLayout, PutsTilesIntoTheirCells)
{
    const TileLayout layout(Tile, {{1, 0}, {4, 0}, {0, 2}});
    EXPECT_EQ(layout.columns(), 5);
    EXPECT_EQ(layout.contentsSize(), QSize(500, 150));
    EXPECT_EQ(layout.rowAt({450, 10}), 1);
    EXPECT_EQ(layout.rowAt({250, 10}), -1);
    EXPECT_THAT(layout.rowsBetween(100, 120), Pair(2, 2));
    EXPECT_EQ(layout.cellAt({250, 60}), QPoint(2, 1));
    EXPECT_EQ(layout.rectOfCell({2, 1}), QRect(200, 50, 100, 50));
}

TEST(TileFit, MakesTilesAsLargeAsCanBeWhileAllAreInSight)
{
    const QFont font;
    const QSize room(1240, 620);
    for (const int count : {1, 5, 12, 30}) {
        const TileFit fit = TileFit::ofAll({count, 0, 0, 0}, room, font);
        const QSize cell = SessionTile::cellSize(fit.pictureWidth, font);
        const int lines = (count + fit.columns - 1) / fit.columns;
        EXPECT_LE(cell.width() * fit.columns, room.width()) << count;
        EXPECT_LE(cell.height() * lines, room.height()) << count;
        // No other number of columns would give larger ones.
        for (int columns = 1; columns <= count; ++columns) {
            const QSize larger = SessionTile::cellSize(fit.pictureWidth + 17, font);
            const int then = (count + columns - 1) / columns;
            EXPECT_TRUE(fit.pictureWidth + 17 > SessionGrid::MaximumPictureWidth
                        || larger.width() * columns > room.width() || larger.height() * then > room.height())
                << count << " in " << columns;
        }
    }
}

TEST(TileFit, NeverGoesBelowTheLeastAndKeepsColumnsThatWereArranged)
{
    const QFont font;
    const TileFit many = TileFit::ofAll({1000, 0, 0, 0}, {1240, 620}, font);
    EXPECT_GE(many.pictureWidth, SessionGrid::MinimumFittedWidth);
    const TileFit arranged = TileFit::ofAll({9, 7, 2, 0}, {1240, 620}, font);
    EXPECT_EQ(arranged.columns, 7);
    EXPECT_LE(SessionTile::cellSize(arranged.pictureWidth, font).width() * 7, 1240);
    EXPECT_EQ(TileFit::ofAll({9, 40, 2, 0}, {1240, 620}, font).pictureWidth, SessionGrid::MinimumFittedWidth);
}

} // namespace
} // namespace stationmaster
