// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/jpeg_encoder.h"
#include "backend/codec/picture_decoder.h"
#include "backend/core/picture_size.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace stationmaster {

namespace {

QImage gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 90));
    }
    return image;
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    std::minstd_rand random(1);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = 0xff000000 | static_cast<QRgb>(random());
    }
    return image;
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

} // namespace

TEST(JpegEncoder, KeepsSizeAndColours)
{
    JpegEncoder encoder;
    PictureDecoder decoder;
    for (const QSize size : {QSize(320, 180), QSize(1, 1), QSize(3, 500), QSize(17, 9), QSize(1920, 1080)}) {
        const QImage image = gradient(size);
        const auto jpeg = encoder.encode(image);
        ASSERT_TRUE(jpeg);
        const auto back = decoder.decode({jpeg.value(), size}, size);
        ASSERT_TRUE(back);
        EXPECT_EQ(back.value().format(), QImage::Format_RGB32);
        EXPECT_EQ(back.value().pixel(0, 0) >> 24, 0xffU);
        // A tiny one has steps between its few pixels that no shared colour follows.
        EXPECT_LE(largestDifference(image, back.value()), size.width() > 100 ? 12 : 255);
    }
}

TEST(JpegEncoder, TakesMemoryWithItsOwnLineLength)
{
    const QImage large = gradient({640, 360});
    const QImage window(large.constScanLine(10) + 40, 100, 50, large.bytesPerLine(), QImage::Format_RGB32);
    JpegEncoder encoder;
    EXPECT_EQ(encoder.encode(window).value(), encoder.encode(window.copy()).value());
}

TEST(JpegEncoder, PaysForQuality)
{
    const QImage image = gradient({640, 360});
    const auto low = JpegEncoder(20).encode(image).value().size();
    const auto high = JpegEncoder(95).encode(image).value().size();
    EXPECT_LT(low, high);
    EXPECT_EQ(JpegEncoder(0).quality(), 1);
    EXPECT_EQ(JpegEncoder(1000).quality(), 100);
}

TEST(JpegEncoder, StaysWithinItsBytesWhateverThePicture)
{
    const QImage worst = noise({MaxPictureEdge, 2000});
    const auto jpeg = JpegEncoder(100).encode(worst);
    ASSERT_TRUE(jpeg);
    EXPECT_LE(jpeg.value().size(), MaxPictureBytes);
    EXPECT_TRUE(PictureDecoder().decode({jpeg.value(), worst.size()}, worst.size()));
}

TEST(JpegEncoder, RefusesWhatIsNoPictureOfOurs)
{
    JpegEncoder encoder;
    for (const QImage &image : {QImage(), QImage(10, 10, QImage::Format_ARGB32),
                                QImage(MaxPictureEdge + 1, 1, QImage::Format_RGB32)}) {
        const auto result = encoder.encode(image);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Error::Code::Unsupported);
    }
}

} // namespace stationmaster
