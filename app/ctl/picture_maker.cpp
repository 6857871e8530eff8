// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/picture_maker.h"

#include "backend/codec/jpeg_decoder.h"
#include "backend/codec/png_encoder.h"

namespace stationmaster {

Result<QByteArray> makePictureFile(const EncodedPicture &picture, QSize asked, PictureFormat format)
{
    const QSize size = pictureSize(picture.screen, asked);
    QByteArray pixels;
    JpegDecoder decoder;
    const Result<> decoded = decoder.decode(picture.jpeg, size, JpegDecoder::Pixels::Rgb24, [&] {
        pixels.resize(qsizetype(size.width()) * size.height() * 3);
        return reinterpret_cast<uchar *>(pixels.data());
    });
    if (!decoded)
        return decoded.error();
    return format == PictureFormat::Jpeg ? Result<QByteArray>(picture.jpeg) : encodePng(pixels, size);
}

} // namespace stationmaster
