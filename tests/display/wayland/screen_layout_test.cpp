// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/picture.h"
#include "backend/display/wayland/screen_layout.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <limits>

namespace stationmaster {

namespace {

OutputGeometry output(QSize mode, QPoint position, QSize logical, int turns = 0)
{
    OutputGeometry geometry;
    geometry.mode = mode;
    geometry.transform.quarterTurns = turns;
    geometry.logicalPosition = position;
    geometry.logicalSize = logical;
    return geometry;
}

} // namespace

TEST(ScreenLayout, OneOutputIsTheScreenInItsOwnPixels)
{
    EXPECT_TRUE(ScreenLayout().size().isEmpty());
    const ScreenLayout finer({output({1366, 768}, {300, 200}, {1092, 614})});
    EXPECT_EQ(finer.size(), QSize(1366, 768)) << "whatever it is scaled by";
    EXPECT_EQ(finer.placeOf(0, {320, 180}), QRect(0, 0, 320, 180));
    EXPECT_EQ(ScreenLayout({output({800, 600}, {}, {600, 800}, 1)}).size(), QSize(600, 800));
}

TEST(ScreenLayout, OutputsAreWhereTheDesktopHasThem)
{
    const ScreenLayout layout(
        {output({800, 600}, {-800, 0}, {800, 600}), output({400, 300}, {0, 300}, {400, 300})});
    EXPECT_EQ(layout.size(), QSize(1200, 600));
    EXPECT_EQ(layout.placeOf(0, {300, 150}), QRect(0, 0, 200, 150));
    EXPECT_EQ(layout.placeOf(1, {300, 150}), QRect(200, 75, 100, 75));
    // At a size that does not divide they still touch.
    const QSize odd(101, 51);
    EXPECT_EQ(layout.placeOf(0, odd).right() + 1, layout.placeOf(1, odd).left());
    EXPECT_EQ(layout.placeOf(1, odd).right(), odd.width() - 1);
}

TEST(ScreenLayout, TheFinestOutputSaysHowFineTheScreenIs)
{
    const ScreenLayout layout(
        {output({1920, 1080}, {0, 0}, {960, 540}), output({1280, 1024}, {960, 0}, {1280, 1024})});
    EXPECT_EQ(layout.size(), QSize(2 * 2240, 2 * 1024));
    EXPECT_EQ(layout.placeOf(0, layout.size()), QRect(0, 0, 1920, 1080)) << "pixel by pixel";
}

TEST(ScreenLayout, WithoutXdgOutputTheScaleTellsTheSize)
{
    OutputGeometry plain;
    plain.mode = {1920, 1080};
    plain.scale = 2;
    plain.position = {100, 0};
    EXPECT_EQ(ScreenLayout({plain}).size(), QSize(1920, 1080));
    EXPECT_EQ(ScreenLayout({plain, output({640, 480}, {1060, 0}, {640, 480})}).size(),
              QSize(2 * 1600, 2 * 540));
}

TEST(ScreenLayout, WhatNoDesktopCanBeIsWithinBounds)
{
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    QList<OutputGeometry> outputs{
        output({most, most}, {least, least}, {most, most}), output({1, 1}, {most, most}, {least, 0}),
        output({least, 5}, {0, 0}, {most, 1}), output({most, most}, {0, 0}, {1, 1})};
    OutputGeometry without;
    without.mode = {most, 7};
    without.scale = least;
    without.position = {least, most};
    outputs += without;
    for (int more = 0; more < 100; ++more)
        outputs += output({64, 64}, {more, 0}, {64, 64});
    const ScreenLayout layout(outputs);
    const QSize size = layout.size();
    EXPECT_GE(size.width(), 1);
    EXPECT_GE(size.height(), 1);
    EXPECT_LE(size.width(), EncodedPicture::MaxScreenSide);
    EXPECT_LE(size.height(), EncodedPicture::MaxScreenSide);
    for (qsizetype i = 0; i < ScreenLayout::MaxOutputs; ++i) {
        for (const QSize picture : {QSize(320, 180), QSize(1, 1)}) {
            const QRect place = layout.placeOf(i, picture);
            EXPECT_FALSE(place.isEmpty()) << i;
            EXPECT_TRUE(QRect(QPoint(), picture).contains(place)) << i;
        }
    }
}

} // namespace stationmaster
