// SPDX-License-Identifier: GPL-3.0-or-later
// A compositor is a program of the session's user's own, and may be one that he wrote to do harm.
#include "backend/display/wayland/wayland_capture.h"
#include "tests/display/capture/screen_probe.h"
#include "tests/display/wayland/fake_compositor.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <gtest/gtest.h>

#include <limits>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using WaylandProbe = ProbeOf<WaylandCapture>;

constexpr quint32 Xrgb = 1;
constexpr quint32 Rgb565 = 0x36314752;
constexpr quint32 Most = std::numeric_limits<quint32>::max();

struct FrameCase
{
    const char *name;
    FakeCompositor::Frame frame;
};

class HostileFrames : public testing::TestWithParam<FrameCase>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Of, HostileFrames,
                         testing::Values(FrameCase{"NoSize", {Xrgb, 0, 0, 0}},
                                         FrameCase{"NoHeight", {Xrgb, 64, 0, 256}},
                                         FrameCase{"EverySize", {Xrgb, Most, Most, Most}},
                                         FrameCase{"SizesThatOverflow", {Xrgb, 1u << 30, 4, 0}},
                                         FrameCase{"TooWide", {Xrgb, 16'385, 1, 65'540}},
                                         FrameCase{"TooHigh", {Xrgb, 1, 16'385, 4}},
                                         FrameCase{"TooMuch", {Xrgb, 8'192, 8'192, 32'768}},
                                         FrameCase{"TooMuchByItsStride", {Xrgb, 64, 2'048, 131'072}},
                                         FrameCase{"AStrideTooShort", {Xrgb, 64, 48, 255}},
                                         FrameCase{"NoStride", {Xrgb, 64, 48, 0}},
                                         FrameCase{"OtherPixels", {Rgb565, 64, 48, 128}}),
                         [](const testing::TestParamInfo<FrameCase> &of) {
                             return std::string(of.param.name);
                         });

TEST_P(HostileFrames, AreUnsupported)
{
    FakeCompositor compositor;
    compositor.frame = GetParam().frame;
    compositor.start();
    WaylandProbe probe(compositor.socket());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 30, false}});
    ASSERT_TRUE(test::eventually([&] {
        return probe.error.has_value();
    }));
    EXPECT_EQ(probe.error.value_or(Error{}).code, Error::Code::Unsupported);
    EXPECT_TRUE(probe.pictures.isEmpty());
}

TEST(HostileCompositor, MayUseARowWithRoomBehindIt)
{
    FakeCompositor compositor;
    compositor.frame.stride = 1'024;
    compositor.start();
    WaylandProbe probe(compositor.socket());
    probe.capture.setWatches({{1, {64, 48}, 30, false}});
    ASSERT_TRUE(probe.start());
    EXPECT_TRUE(probe.waitForPictures(1, 1));
}

TEST(HostileCompositor, WithOutputsOfEverySizeGetsPicturesWithinBounds)
{
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    FakeCompositor compositor;
    compositor.outputs = {{least, most, most, most, most, least},
                          {most, least, 1, most, least, most},
                          {0, 0, least, 5, 7, 0},
                          {0, 0, 64, 48, 6, 1}};
    for (int more = 0; more < 40; ++more)
        compositor.outputs.push_back({more, more, 64, 48, more, more});
    compositor.start();
    WaylandProbe probe(compositor.socket());
    probe.capture.setWatches({{1, {320, 180}, 30, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    const Picture picture = probe.pictures.value(1).constFirst().picture;
    EXPECT_TRUE(isPlausible(EncodedPicture{picture.jpeg, picture.screenSize, picture.changed}));
    EXPECT_LE(picture.size.width(), 320);
    EXPECT_LE(picture.size.height(), 180);
}

TEST(HostileCompositor, ThatSaysThingsOutOfTurnIsNotBelieved)
{
    FakeCompositor compositor;
    compositor.readyAtOnce = true;
    compositor.tellsTwice = true;
    compositor.start();
    WaylandProbe probe(compositor.socket());
    probe.capture.setWatches({{1, {64, 48}, 30, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    compositor.paint(Qt::red);
    EXPECT_TRUE(test::eventually([&] {
        return qRed(probe.image(1).pixel(8, 8)) > 200;
    }));
    EXPECT_FALSE(probe.error);
}

TEST(HostileCompositor, ThatRefusesIsAskedAgainAndNotOften)
{
    FakeCompositor compositor;
    compositor.refusals = 3;
    compositor.start();
    WaylandCapture::Options options;
    options.retryRefused = 100ms;
    WaylandProbe probe(compositor.socket(), options);
    probe.capture.setWatches({{1, {64, 48}, 30, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_GE(probe.pictures.value(1).constFirst().at, 300);
    EXPECT_FALSE(probe.error);
}

TEST(HostileCompositor, ThatSaysNothingIsGivenUp)
{
    FakeCompositor compositor;
    compositor.answers = false;
    compositor.start();
    WaylandCapture::Options options;
    options.connectDeadline = 100ms;
    WaylandProbe probe(compositor.socket(), options);
    EXPECT_FALSE(probe.start());
    EXPECT_EQ(probe.error.value_or(Error{}).code, Error::Code::TimedOut);
}

TEST(HostileCompositor, WithoutTheProtocolIsUnsupported)
{
    FakeCompositor compositor;
    compositor.offersScreencopy = false;
    compositor.start();
    WaylandProbe probe(compositor.socket());
    EXPECT_FALSE(probe.start());
    EXPECT_EQ(probe.error.value_or(Error{}).code, Error::Code::Unsupported);
}

} // namespace stationmaster
