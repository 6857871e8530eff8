// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/jpeg_decoder.h"

#include <QImage>

namespace stationmaster {

/// JpegDecoder for those who show pictures. Costs at most one image of the announced size beside what that
/// costs. Belongs to one thread at a time; several may work side by side.
class PictureDecoder final
{
public:
    static constexpr int MaxScans = JpegDecoder::MaxScans;

    /// An RGB32 image of exactly `announced`.
    Result<QImage> decode(const QByteArray &jpeg, QSize announced);

private:
    JpegDecoder m_decoder;
};

} // namespace stationmaster
