// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/picture_decoder.h"

namespace stationmaster {

Result<QImage> PictureDecoder::decode(const QByteArray &jpeg, QSize announced)
{
    QImage image;
    const Result<> decoded = m_decoder.decode(jpeg, announced, JpegDecoder::Pixels::Rgb32, [&]() -> uchar * {
        image = QImage(announced, QImage::Format_RGB32);
        return image.isNull() ? nullptr : image.bits();
    });
    if (!decoded)
        return decoded.error();
    return image;
}

} // namespace stationmaster
