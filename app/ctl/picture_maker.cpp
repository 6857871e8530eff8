// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/picture_maker.h"

#include "backend/codec/picture_decoder.h"

#include <QBuffer>
#include <QImageWriter>

namespace stationmaster {

Result<QByteArray> makePictureFile(const EncodedPicture &picture, QSize asked, PictureFormat format)
{
    PictureDecoder decoder;
    const Result<QImage> image = decoder.decode(picture.jpeg, pictureSize(picture.screen, asked));
    if (!image)
        return image.error();
    if (format == PictureFormat::Jpeg)
        return picture.jpeg;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image.value()))
        return Error{Error::Code::Internal, writer.errorString(), {}};
    return png;
}

} // namespace stationmaster
