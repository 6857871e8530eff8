// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/box_scaler.h"
#include "tests/display/capture/pictures.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <vector>

namespace stationmaster {

namespace {

PixelView viewOf(const QImage &image)
{
    PixelView view;
    view.data = image.constBits();
    view.size = image.size();
    view.stride = image.bytesPerLine();
    return view;
}

} // namespace

TEST(BoxScaler, GivesTheMeanOfWhatEachPixelStandsFor)
{
    const QImage screen = desktopPattern({1920, 1080});
    for (const QSize size : {QSize(320, 180), QSize(1920, 1080), QSize(64, 36), QSize(333, 187),
                             QSize(700, 394), QSize(1600, 900), QSize(1, 1), QSize(3, 1080)}) {
        const QImage image = boxMean(viewOf(screen), size);
        ASSERT_EQ(image.size(), size);
        // Sixteenths of a pixel are all that it may be off.
        EXPECT_GE(psnr(image, scaledByArea(screen, size)), 40) << size.width();
    }
}

TEST(BoxScaler, TakesAScreenThatIsSmallerThanThePicture)
{
    QImage screen(2, 1, QImage::Format_RGB32);
    screen.setPixel(0, 0, qRgb(200, 100, 0));
    screen.setPixel(1, 0, qRgb(0, 100, 200));
    const QImage image = boxMean(viewOf(screen), {8, 3});
    for (int y = 0; y < 3; ++y) {
        for (int x = 0; x < 8; ++x)
            EXPECT_EQ(image.pixel(x, y), screen.pixel(x / 4, 0)) << x;
    }
}

TEST(BoxScaler, SumsOfATallScreenDoNotOverflow)
{
    QImage screen(3, 16'384, QImage::Format_RGB32);
    screen.fill(Qt::white);
    const QImage image = boxMean(viewOf(screen), {1, 1});
    EXPECT_EQ(image.pixel(0, 0), qRgb(255, 255, 255));
    for (const int rows : {15, 16, 17, 255, 300})
        EXPECT_EQ(boxMean(viewOf(screen), {1, 16'384 / rows}).pixel(0, 0), qRgb(255, 255, 255)) << rows;
}

TEST(BoxScaler, KnowsWhereColoursAreAndWhichRowIsFirst)
{
    // Two rows of two pixels and a gap behind each: red, green, blue and something, in memory.
    const std::vector<uchar> memory{10, 20, 30, 1, 10, 20, 30, 2, 99, 99, 99, 99,
                                    40, 50, 60, 3, 40, 50, 60, 4, 99, 99, 99, 99};
    PixelView view;
    view.data = memory.data();
    view.size = {2, 2};
    view.stride = 12;
    view.red = 0;
    view.green = 1;
    view.blue = 2;
    const QImage image = boxMean(view, {1, 2});
    EXPECT_EQ(image.pixel(0, 0), qRgb(10, 20, 30));
    EXPECT_EQ(image.pixel(0, 1), qRgb(40, 50, 60));
    view.upsideDown = true;
    EXPECT_EQ(boxMean(view, {1, 2}).pixel(0, 0), qRgb(40, 50, 60));
    EXPECT_EQ(boxMean(view, {1, 1}).pixel(0, 0), qRgb(25, 35, 45));
}

} // namespace stationmaster
