// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/picture_decoder.h"

#include "backend/codec/changed_blocks.h"

namespace stationmaster {

Result<QImage> PictureDecoder::decode(const EncodedPicture &picture, QSize announced, const QImage &before)
{
    if (picture.isWhole())
        return decodeWhole(picture.jpeg, announced, JpegDecoder::Colors::Smooth);
    // The sheet's size follows from bounded sizes, and is no larger than the picture's blocks.
    const QSize sheet = before.size() == announced ? sheetSize(announced, picture.changed) : QSize();
    if (sheet.isEmpty())
        return Error{Error::Code::Protocol, QStringLiteral("changes of another picture"), {}};
    const Result<QImage> blocks = decodeWhole(picture.jpeg, sheet, JpegDecoder::Colors::Apart);
    if (!blocks)
        return blocks.error();
    QImage image = before.copy();
    if (image.isNull())
        return Error{Error::Code::Internal, QStringLiteral("no memory for a picture"), {}};
    putBlocks(blocks.value(), picture.changed, image);
    return image;
}

Result<QImage> PictureDecoder::decodeWhole(const QByteArray &jpeg, QSize announced,
                                           JpegDecoder::Colors colors)
{
    QImage image;
    const Result<> decoded = m_decoder.decode(
        jpeg, announced, JpegDecoder::Pixels::Rgb32,
        [&]() -> uchar * {
            image = QImage(announced, QImage::Format_RGB32);
            return image.isNull() ? nullptr : image.bits();
        },
        colors);
    if (!decoded)
        return decoded.error();
    return image;
}

} // namespace stationmaster
