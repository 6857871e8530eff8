// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/jpeg_encoder.h"

#include "backend/core/picture_size.h"

#include <turbojpeg.h>

#include <algorithm>

namespace stationmaster {

void JpegEncoder::Close::operator()(void *handle) const
{
    tjDestroy(handle);
}

JpegEncoder::JpegEncoder(int quality)
    : m_handle(tjInitCompress())
{
    setQuality(quality);
}

void JpegEncoder::setQuality(int quality)
{
    m_quality = std::clamp(quality, 1, 100);
}

Result<QByteArray> JpegEncoder::encode(const QImage &image)
{
    if (!m_handle)
        return Error{Error::Code::Internal, QStringLiteral("no JPEG compressor"), {}};
    if (image.isNull() || image.format() != QImage::Format_RGB32 || image.width() > MaxPictureEdge
        || image.height() > MaxPictureEdge)
        return Error{Error::Code::Unsupported, QStringLiteral("not a picture this encoder takes"), {}};

    // Room for the worst case, so that the library never reallocates a buffer that is ours.
    const unsigned long room = tjBufSize(image.width(), image.height(), TJSAMP_420);
    const auto wanted = static_cast<qsizetype>(room);
    if (m_buffer.size() < wanted || m_buffer.size() / 4 > wanted)
        m_buffer = QByteArray(wanted, Qt::Uninitialized);

    // A QImage of RGB32 is 0xffRRGGBB in the host's byte order.
    constexpr int Layout = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRX : TJPF_XRGB;
    auto *out = reinterpret_cast<unsigned char *>(m_buffer.data());
    // Noise at full size does not fit in its bounds at any quality worth having; then it gets what quality
    // fits.
    for (int quality = m_quality; quality > 0; quality /= 2) {
        unsigned long size = room;
        if (tjCompress2(m_handle.get(), image.constBits(), image.width(),
                        static_cast<int>(image.bytesPerLine()), image.height(), Layout, &out, &size,
                        TJSAMP_420, quality, TJFLAG_NOREALLOC)
            != 0)
            return Error{Error::Code::Internal, QString::fromLocal8Bit(tjGetErrorStr2(m_handle.get())), {}};
        if (static_cast<qsizetype>(size) <= MaxPictureBytes)
            return QByteArray(m_buffer.constData(), static_cast<qsizetype>(size));
    }
    return Error{Error::Code::Unsupported, QStringLiteral("picture does not fit in its bounds"), {}};
}

} // namespace stationmaster
