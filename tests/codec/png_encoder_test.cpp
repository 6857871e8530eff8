// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/png_encoder.h"

#include "tests/support/printers.h"

#include <QColorSpace>
#include <QImage>

#include <gtest/gtest.h>

namespace stationmaster {

TEST(PngEncoder, KeepsEveryPixel)
{
    for (const QSize size : {QSize(1, 1), QSize(37, 11), QSize(640, 3)}) {
        QImage image(size, QImage::Format_RGB888);
        QByteArray pixels;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(x * 7, y * 5, x ^ y));
            pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), size.width() * 3);
        }
        const Result<QByteArray> png = encodePng(pixels, size);
        ASSERT_TRUE(png);
        QImage read = QImage::fromData(png.value(), "PNG").convertToFormat(QImage::Format_RGB888);
        read.setColorSpace({}); // The file says sRGB.
        EXPECT_EQ(read, image);
    }
}

} // namespace stationmaster
