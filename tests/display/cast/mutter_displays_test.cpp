// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/mutter_displays.h"

#include "backend/core/picture.h"
#include "backend/display/wayland/screen_layout.h"
#include "tests/display/cast/mutter_fixture.h"
#include "tests/support/printers.h"

#include <limits>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class MutterDisplays : public MutterFixture
{
};

struct HostilePlace
{
    const char *name;
    QSize mode;
    QPoint position;
    double scale;
    quint32 transform;
};

class HostileMutterDisplays : public MutterFixture, public testing::WithParamInterface<HostilePlace>
{
protected:
    static void expectWithinBounds(QSize size)
    {
        EXPECT_GE(size.width(), 1);
        EXPECT_GE(size.height(), 1);
        EXPECT_LE(size.width(), EncodedPicture::MaxScreenSide);
        EXPECT_LE(size.height(), EncodedPicture::MaxScreenSide);
    }
    static void expectWithinBounds(const QRect &area)
    {
        constexpr int most = 2 * ScreenLayout::MaxDistance + ScreenLayout::MaxSide;
        EXPECT_GE(area.x(), -ScreenLayout::MaxDistance);
        EXPECT_GE(area.y(), -ScreenLayout::MaxDistance);
        EXPECT_GE(area.width(), 1);
        EXPECT_GE(area.height(), 1);
        EXPECT_LE(area.width(), most);
        EXPECT_LE(area.height(), most);
    }
};

constexpr int Most = std::numeric_limits<int>::max();
constexpr int Least = std::numeric_limits<int>::min();

} // namespace

TEST_F(MutterDisplays, OneIsRecordedByItsConnectorInItsOwnPixels)
{
    EXPECT_EQ(sizeOf({{u"eDP-1"_s, {{{1920, 1200}}}}}, {{{}, {u"eDP-1"_s}, 2}}), QSize(1920, 1200));
    const FakeMutter::Recording recorded = recording();
    EXPECT_EQ(recorded.connector, u"eDP-1"_s);
    EXPECT_FALSE(recorded.area);
}

TEST_F(MutterDisplays, TheModeThatIsShownIsTheOneThatCounts)
{
    const QList<MutterMode> modes{{{3840, 2160}, false}, {{1280, 720}, true}, {{800, 600}, false}};
    EXPECT_EQ(sizeOf({{u"DP-1"_s, modes}}, {{{}, {u"DP-1"_s}}}), QSize(1280, 720));
}

TEST_F(MutterDisplays, AQuarterTurnExchangesTheSides)
{
    for (const quint32 turn : {1u, 3u, 5u, 7u})
        EXPECT_EQ(sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}}, {{{}, {u"DP-1"_s}, 1, turn}}), QSize(1080, 1920))
            << turn;
    for (const quint32 turn : {0u, 2u, 4u, 6u})
        EXPECT_EQ(sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}}, {{{}, {u"DP-1"_s}, 1, turn}}), QSize(1920, 1080))
            << turn;
}

TEST_F(MutterDisplays, TwoAreRecordedAsTheAreaOfBoth)
{
    // The second one is to the left, and its top is lower.
    const QSize size = sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1280, 1024}}}}},
                              {{{1280, 0}, {u"DP-1"_s}}, {{0, 56}, {u"DP-2"_s}}});
    EXPECT_EQ(size, QSize(3200, 1080));
    const FakeMutter::Recording recorded = recording();
    EXPECT_EQ(recorded.area, QRect(0, 0, 3200, 1080));
    EXPECT_TRUE(recorded.connector.isEmpty());
}

TEST_F(MutterDisplays, TheFinestSaysHowFineTheScreenIs)
{
    // The desktop is laid out in pixels of its own, of which the first has two by two.
    const QSize size = sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1280, 1024}}}}},
                              {{{0, 0}, {u"DP-1"_s}, 2}, {{960, 0}, {u"DP-2"_s}, 1}});
    EXPECT_EQ(size, QSize(2 * 2240, 2 * 1024));
    EXPECT_EQ(recording().area, QRect(0, 0, 2240, 1024));
}

TEST_F(MutterDisplays, ATurnedOneIsTurnedOnTheDesktop)
{
    const QSize size = sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1920, 1080}}}}},
                              {{{0, 0}, {u"DP-1"_s}, 1, 1}, {{1080, 0}, {u"DP-2"_s}}});
    EXPECT_EQ(size, QSize(3000, 1920));
    EXPECT_EQ(recording().area, QRect(0, 0, 3000, 1920));
}

TEST_F(MutterDisplays, LaidOutInPixelsTheScaleChangesNoPlace)
{
    mutter.properties.insert(u"layout-mode"_s, 2u);
    const QSize size = sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1280, 1024}}}}},
                              {{{0, 0}, {u"DP-1"_s}, 2}, {{1920, 0}, {u"DP-2"_s}, 2}});
    EXPECT_EQ(size, QSize(3200, 1080));
    EXPECT_EQ(recording().area, QRect(0, 0, 3200, 1080));
}

TEST_F(MutterDisplays, WithoutALayoutModeItIsTheDesktopsOwnPixels)
{
    mutter.properties.clear();
    sizeOf({{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1920, 1080}}}}},
           {{{0, 0}, {u"DP-1"_s}, 2}, {{960, 0}, {u"DP-2"_s}, 2}});
    EXPECT_EQ(recording().area, QRect(0, 0, 1920, 540));
}

TEST_F(MutterDisplays, SeveralThatShowTheSameAreOne)
{
    EXPECT_EQ(
        sizeOf({{u"DP-1"_s, {{{1280, 720}}}}, {u"DP-2"_s, {{{1280, 720}}}}}, {{{}, {u"DP-1"_s, u"DP-2"_s}}}),
        QSize(1280, 720));
    EXPECT_EQ(recording().connector, u"DP-1"_s);
}

TEST_F(MutterDisplays, OneThatIsOffShowsNothing)
{
    const QList<MutterMode> off{{{1280, 1024}, false}};
    EXPECT_EQ(sizeOf({{u"DP-1"_s, off}, {u"DP-2"_s, {{{1920, 1080}}}}}, {{{}, {u"DP-2"_s}}}),
              QSize(1920, 1080));
    EXPECT_EQ(recording().connector, u"DP-2"_s);
    // Nor does it where it is said to have a place.
    EXPECT_EQ(sizeOf({{u"DP-1"_s, off}, {u"DP-2"_s, {{{1920, 1080}}}}},
                     {{{0, 0}, {u"DP-1"_s}}, {{1280, 0}, {u"DP-2"_s}}}),
              QSize(1920, 1080));
    EXPECT_TRUE(sizeOf({{u"DP-1"_s, off}}, {}).isEmpty());
    EXPECT_TRUE(sizeOf({}, {{{}, {u"DP-7"_s}}}).isEmpty()) << "a place that no monitor shows";
    EXPECT_TRUE(sizeOf({{u"DP-1"_s, {{{Least, -1}}}}}, {{{}, {u"DP-1"_s}}}).isEmpty()) << "of no size";
    EXPECT_TRUE(failures.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Of, HostileMutterDisplays,
    testing::Values(
        HostilePlace{"EverySize", {Most, Most}, {0, 0}, 1, 0},
        HostilePlace{"EverySizeMagnified", {Most, Most}, {0, 0}, 0.000'1, 0},
        HostilePlace{"NoSize", {0, 0}, {0, 0}, 1, 0}, HostilePlace{"ALine", {Most, 1}, {0, 0}, 1, 3},
        HostilePlace{"FarAway", {1920, 1080}, {Most, Most}, 1, 0},
        HostilePlace{"FarAwayTheOtherWay", {Most, Most}, {Least, Least}, 1, 0},
        HostilePlace{"NoScale", {1920, 1080}, {0, 0}, 0, 0},
        HostilePlace{"ANegativeScale", {1920, 1080}, {0, 0}, -2, 0},
        HostilePlace{"TheLargestScale", {1, 1}, {0, 0}, std::numeric_limits<double>::max(), 0},
        HostilePlace{"NoNumberAsScale", {1920, 1080}, {0, 0}, std::numeric_limits<double>::quiet_NaN(), 0},
        HostilePlace{"AnInfiniteScale", {1920, 1080}, {0, 0}, std::numeric_limits<double>::infinity(), 0},
        HostilePlace{"NoTransform", {1920, 1080}, {0, 0}, 1, 0xffff'ffff}),
    [](const testing::TestParamInfo<HostilePlace> &of) {
        return std::string(of.param.name);
    });

TEST_P(HostileMutterDisplays, StayWithinBounds)
{
    const HostilePlace &place = GetParam();
    const MutterPlace hostile{place.position, {u"DP-1"_s}, place.scale, place.transform};
    const QList<MutterMonitor> monitors{{u"DP-1"_s, {{place.mode}}}, {u"DP-2"_s, {{{640, 480}}}}};
    expectWithinBounds(sizeOf(monitors, {hostile}));
    EXPECT_EQ(recording().connector, u"DP-1"_s);
    expectWithinBounds(sizeOf(monitors, {{{-5, 5}, {u"DP-2"_s}}, hostile}));
    const FakeMutter::Recording recorded = recording();
    ASSERT_TRUE(recorded.area);
    expectWithinBounds(*recorded.area);
}

TEST_F(HostileMutterDisplays, AreNotMoreThanAScreenLayoutShows)
{
    QList<MutterMonitor> monitors;
    QList<MutterPlace> places;
    for (int i = 0; i < 1'000; ++i) {
        monitors += {u"DP-%1"_s.arg(i), QList<MutterMode>(20, {{64, 64}})};
        places += {{64 * i, 0}, {u"DP-%1"_s.arg(i), u"DP-%1"_s.arg(999 - i)}};
    }
    const QSize size = sizeOf(monitors, places);
    expectWithinBounds(size);
    const FakeMutter::Recording recorded = recording();
    ASSERT_TRUE(recorded.area);
    EXPECT_LE(recorded.area->width(), 64 * ScreenLayout::MaxOutputs);
}

} // namespace stationmaster::test
