// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/codec/picture_decoder.h"
#include "backend/core/picture_blocks.h"

#include <algorithm>

namespace stationmaster {

/// The first two bytes are the picture's size, the third the length of the mask, or 0 for the one that fits;
/// then the mask, then the sheet's JPEG.
void fuzzPictureChanges(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return;
    const QSize announced(data[0], data[1]);
    const QSize grid = blockGrid(announced);
    const std::size_t fitting = (static_cast<std::size_t>(grid.width() * grid.height()) + 7) / 8;
    const std::size_t length = std::min(data[2] == 0 ? fitting : data[2], size - 3);
    const auto bytes = [](const std::uint8_t *from, std::size_t count) {
        return QByteArray(reinterpret_cast<const char *>(from), static_cast<qsizetype>(count));
    };
    const EncodedPicture picture{bytes(data + 3 + length, size - 3 - length), announced,
                                 bytes(data + 3, length)};
    if (picture.isWhole())
        return;
    QImage before(announced, QImage::Format_RGB32);
    before.fill(Qt::magenta);
    PictureDecoder decoder;
    const auto image = decoder.decode(picture, announced, before);
    if (!image) {
        require(image.error().code == Error::Code::Protocol);
        return;
    }
    require(image.value().size() == announced && image.value().format() == QImage::Format_RGB32);
    for (int y = 0; y < announced.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.value().constScanLine(y));
        for (int x = 0; x < announced.width(); ++x) {
            require(line[x] >> 24 == 0xff);
            // What is not named stays as it was.
            const int block = y / BlockEdge * grid.width() + x / BlockEdge;
            require(hasBlock(picture.changed, block) || line[x] == 0xffff00ffU);
        }
    }
}

} // namespace stationmaster
