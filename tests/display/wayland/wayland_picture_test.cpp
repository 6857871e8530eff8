// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/jpeg_encoder.h"
#include "backend/core/picture_size.h"
#include "backend/display/wayland/wayland_capture.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/screen_probe.h"
#include "tests/display/wayland/sway_process.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// As for X11: what JPEG and another filter together may cost, and the filter alone, in dB.
constexpr double MinPsnr = 27.5;
constexpr double MaxLossByFilter = 3.5;

} // namespace

TEST(WaylandPicture, ShowsTheScreenInExactlyTheAskedSizes)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"1920x1080"_s));
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, desktopPattern({1920, 1080})));
    const QImage screen = sway.grab();
    ASSERT_EQ(screen.size(), QSize(1920, 1080));

    const QList<QSize> wishes{{320, 180}, {160, 90},    {333, 200},  {1000, 1000},
                              {64, 64},   {1340, 1340}, {4000, 4000}};
    QList<ScreenWatch> watches;
    for (int i = 0; i < wishes.size(); ++i)
        watches.append({quint32(i), wishes.at(i), 5, false});
    ProbeOf<WaylandCapture> probe(sway.socket());
    probe.capture.setWatches(watches);
    ASSERT_TRUE(probe.start());
    EXPECT_EQ(probe.capture.screenSize(), screen.size());
    for (int i = 0; i < wishes.size(); ++i) {
        const auto id = quint32(i);
        ASSERT_TRUE(probe.waitForPictures(id, 1)) << i;
        const QSize size = pictureSize(screen.size(), wishes.at(i));
        const QImage image = probe.image(id);
        ASSERT_EQ(image.size(), size) << i;
        EXPECT_EQ(probe.pictures[id].constLast().picture.screenSize, screen.size());
        const QImage reference = scaledByArea(screen, size);
        const double quality = psnr(image, reference);
        const auto compressed =
            PictureDecoder().decode({JpegEncoder().encode(reference).value(), size}, size);
        EXPECT_GE(quality, MinPsnr) << size.width();
        EXPECT_GE(quality, psnr(compressed.value(), reference) - MaxLossByFilter) << size.width();
    }
}

class TurnedOutputs : public testing::TestWithParam<const char *>
{
};

INSTANTIATE_TEST_SUITE_P(By, TurnedOutputs,
                         testing::Values("normal", "90", "180", "270", "flipped", "flipped-90", "flipped-180",
                                         "flipped-270"),
                         [](const testing::TestParamInfo<const char *> &of) {
                             return QString::fromLatin1(of.param).remove(u'-').toStdString();
                         });

TEST_P(TurnedOutputs, AreAsTheCompositorItselfShowsThem)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"640x480"_s));
    ASSERT_TRUE(sway.tell(u"output HEADLESS-1 transform "_s + QLatin1StringView(GetParam())));
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, desktopPattern(sway.grab().size())));
    const QImage screen = sway.grab();
    ProbeOf<WaylandCapture> probe(sway.socket());
    ASSERT_TRUE(probe.start());
    EXPECT_EQ(probe.capture.screenSize(), screen.size());
    probe.capture.setWatches({{1, screen.size(), 5, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_GE(psnr(probe.image(1), screen), MinPsnr);
}

TEST(WaylandPicture, PutsOutputsOfDifferentGrainTogether)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    ASSERT_TRUE(sway.tell(u"create_output"_s));
    ASSERT_TRUE(sway.tell(u"output HEADLESS-2 resolution 800x600 position 800 200 scale 2"_s));
    ASSERT_TRUE(sway.paint(u"HEADLESS-2"_s, desktopPattern({800, 600})));
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, desktopPattern({800, 600})));
    // What no output shows is black in ours, and nothing in the compositor's.
    const QImage screen = sway.grab();
    ASSERT_EQ(screen.size(), QSize(2 * 1200, 2 * 600));
    ProbeOf<WaylandCapture> probe(sway.socket());
    ASSERT_TRUE(probe.start());
    ASSERT_EQ(probe.capture.screenSize(), screen.size());
    probe.capture.setWatches({{1, {600, 600}, 5, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    const QImage image = probe.image(1);
    ASSERT_EQ(image.size(), QSize(600, 300));
    const QImage reference = scaledByArea(screen, image.size());
    for (const QRect &output : {QRect(0, 0, 400, 300), QRect(400, 100, 200, 150)})
        EXPECT_GE(psnr(image.copy(output), reference.copy(output)), MinPsnr) << output.x();
    EXPECT_EQ(qGray(image.pixel(500, 20)), 0);
}

} // namespace stationmaster
