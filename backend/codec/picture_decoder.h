// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/jpeg_decoder.h"
#include "backend/core/picture.h"

#include <QImage>

namespace stationmaster {

/// JpegDecoder for those who show pictures. Costs at most one image of the announced size beside what that
/// costs. Belongs to one thread at a time; several may work side by side.
class PictureDecoder final
{
public:
    static constexpr int MaxScans = JpegDecoder::MaxScans;

    /// An RGB32 image of exactly `announced`. A picture told by its changes alone needs `before`, the one
    /// that it follows; where that is not of the announced size, and where the mask of the changes does not
    /// fit, it is refused (Protocol).
    Result<QImage> decode(const EncodedPicture &picture, QSize announced, const QImage &before = {});

private:
    Result<QImage> decodeWhole(const QByteArray &jpeg, QSize announced, JpegDecoder::Colors colors);

    JpegDecoder m_decoder;
};

} // namespace stationmaster
