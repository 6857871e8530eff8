// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/png_encoder.h"

#include <png.h>

namespace stationmaster {

Result<QByteArray> encodePng(const QByteArray &pixels, QSize size)
{
    Q_ASSERT(pixels.size() == qsizetype(size.width()) * size.height() * 3);
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(size.width());
    image.height = png_uint_32(size.height());
    image.format = PNG_FORMAT_RGB;
    // Room for the worst case, which no screen comes near: asking how much is needed would encode twice.
    png_alloc_size_t bytes = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray png(qsizetype(bytes), Qt::Uninitialized);
    if (png_image_write_to_memory(&image, png.data(), &bytes, 0, pixels.constData(), 0, nullptr) == 0)
        return Error{Error::Code::Internal, QString::fromLatin1(image.message), {}};
    png.truncate(qsizetype(bytes));
    png.squeeze();
    return png;
}

} // namespace stationmaster
