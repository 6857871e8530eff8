// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/codec/picture_decoder.h"

namespace stationmaster {

namespace {

// What the first frame header says, wherever it is, so that the fuzzer gets past the comparison of sizes.
QSize claimedSize(const QByteArray &jpeg)
{
    for (qsizetype at = 0; at + 9 < jpeg.size(); ++at) {
        const auto byte = [&jpeg, at](int i) {
            return static_cast<quint8>(jpeg[at + i]);
        };
        if (byte(0) == 0xFF && byte(1) >= 0xC0 && byte(1) <= 0xC2)
            return QSize(byte(7) << 8 | byte(8), byte(5) << 8 | byte(6)).boundedTo(QSize(512, 512));
    }
    return {64, 48};
}

} // namespace

/// The first two bytes choose the announced size, or (both 0) the one that the file itself claims.
void fuzzPictureDecoder(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return;
    const auto jpeg =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const QSize announced = data[0] == 0 && data[1] == 0 ? claimedSize(jpeg) : QSize(data[0], data[1]);
    PictureDecoder decoder;
    const auto image = decoder.decode({jpeg, announced}, announced);
    if (!image) {
        require(image.error().code == Error::Code::Protocol);
        return;
    }
    require(image.value().size() == announced && image.value().format() == QImage::Format_RGB32);
    // Every pixel is read, so that a checker of uninitialised memory sees it, and is opaque.
    for (int y = 0; y < announced.height(); ++y) {
        for (int x = 0; x < announced.width(); ++x)
            require(reinterpret_cast<const QRgb *>(image.value().constScanLine(y))[x] >> 24 == 0xff);
    }
}

} // namespace stationmaster
