// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// What the picture may lose against the reference, in dB: by JPEG and by another filter together, and by the
// filter alone. One that leaves pixels out, as a single bilinear step does, loses far more on text.
constexpr double MinPsnr = 27.5;
constexpr double MaxLossByFilter = 3.5;

class X11CapturePicture : public testing::TestWithParam<const char *>
{
protected:
    bool startServer(const QString &size)
    {
        return QLatin1String(GetParam()) == "Xvnc"_L1 ? server.startXvnc(size) : server.startXvfb(size);
    }

    XServerProcess server;
};

QImage nearest(const QImage &image, QSize size)
{
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, X11CapturePicture, testing::Values("Xvfb", "Xvnc"),
                         [](const auto &with) {
                             return std::string(with.param);
                         });

TEST_P(X11CapturePicture, ShowsTheScreenInExactlyTheAskedSizes)
{
    ASSERT_TRUE(startServer(u"1920x1080"_s));
    TestDisplay display(server.display());
    display.coverWithWindow(desktopPattern({1920, 1080}));
    const QImage screen = display.grab();
    ASSERT_EQ(screen.size(), QSize(1920, 1080));

    const QList<std::pair<QSize, QSize>> cases{
        {{320, 180}, {320, 180}},     {{160, 90}, {160, 90}},      {{333, 200}, {333, 187}},
        {{960, 540}, {960, 540}},     {{1000, 1000}, {1000, 563}}, {{64, 64}, {64, 36}},
        {{640, 9999}, {640, 360}},    {{1280, 720}, {1280, 720}},  {{250, 250}, {250, 141}},
        {{420, 420}, {420, 236}},     {{520, 520}, {520, 293}},    {{700, 700}, {700, 394}},
        {{1340, 1340}, {1340, 754}},  {{1600, 1600}, {1600, 900}}, {{1920, 1080}, {1920, 1080}},
        {{4000, 4000}, {1920, 1080}},
    };
    QList<ScreenWatch> watches;
    for (int i = 0; i < cases.size(); ++i)
        watches.append({static_cast<quint32>(i), cases[i].first, 5, false});

    CaptureProbe probe(server.display());
    probe.capture.setWatches(watches);
    ASSERT_TRUE(probe.start());
    EXPECT_TRUE(probe.capture.abilities().fallbacks.isEmpty())
        << probe.capture.abilities().fallbacks.join(u", "_s).toStdString();
    EXPECT_EQ(probe.capture.screenSize(), QSize(1920, 1080));
    for (int i = 0; i < cases.size(); ++i) {
        const auto id = static_cast<quint32>(i);
        ASSERT_TRUE(probe.waitForPictures(id, 1)) << i;
        const QSize size = cases[i].second;
        const QImage image = probe.image(id);
        ASSERT_EQ(image.size(), size) << i;
        EXPECT_EQ(probe.pictures[id].constLast().picture.screenSize, screen.size());
        const QImage reference = scaledByArea(screen, size);
        const double quality = psnr(image, reference);
        const auto compressed =
            PictureDecoder().decode({JpegEncoder().encode(reference).value(), size}, size);
        const double jpegAlone = psnr(compressed.value(), reference);
        EXPECT_GE(quality, MinPsnr) << size.width();
        EXPECT_GE(quality, jpegAlone - MaxLossByFilter) << size.width();
        if (size.width() < 900) {
            EXPECT_LT(psnr(nearest(screen, size), reference), MinPsnr) << "the bound tells nothing at " << i;
        }
    }
}

TEST_P(X11CapturePicture, KeepsOddScreensWithinHalfAPixel)
{
    ASSERT_TRUE(startServer(u"1367x771"_s));
    TestDisplay display(server.display());
    QImage pattern(1367, 771, QImage::Format_RGB32);
    pattern.fill(Qt::black);
    display.coverWithWindow(pattern);
    display.fill({0, 0, 4, 771}, Qt::white);
    display.fill({1363, 0, 4, 771}, Qt::white);
    display.fill({0, 767, 1367, 4}, Qt::white);
    const QImage screen = display.grab();

    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {342, 193}, 5, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_GE(psnr(probe.image(1), scaledByArea(screen, {342, 193})), MinPsnr);
}

TEST_P(X11CapturePicture, HasTheQualityAskedForFromThenOn)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    display.paint(desktopPattern({640, 480}));
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    QList<qsizetype> bytes;
    quint32 watch = 0;
    for (const int quality : {95, 30}) {
        probe.capture.setQuality(quality);
        probe.capture.setWatches({{++watch, {320, 240}, 30, false}});
        ASSERT_TRUE(probe.waitForPictures(watch, 1));
        bytes += probe.pictures.value(watch).constLast().picture.jpeg.size();
    }
    EXPECT_GT(bytes.at(0), 2 * bytes.at(1));
}

TEST_P(X11CapturePicture, GivesSerialsThatGrow)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 30, false}, {2, {32, 24}, 30, false}});
    for (int i = 1; i <= 4; ++i) {
        ASSERT_TRUE(probe.waitForPictures(1, i));
        ASSERT_TRUE(probe.waitForPictures(2, i));
        display.fill({0, 0, 640, 480}, QColor(60 * i, 0, 0));
    }
    QList<quint64> serials;
    for (const auto &list : std::as_const(probe.pictures)) {
        EXPECT_TRUE(std::is_sorted(list.cbegin(), list.cend(), [](const auto &a, const auto &b) {
            return a.picture.serial < b.picture.serial;
        }));
        for (const auto &shown : list)
            serials.append(shown.picture.serial);
    }
    std::sort(serials.begin(), serials.end());
    EXPECT_EQ(std::adjacent_find(serials.cbegin(), serials.cend()), serials.cend());
}

} // namespace stationmaster
