// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/picture_maker.h"

namespace stationmaster {

std::optional<Result<Picture>> PictureMaker::make(const ScreenWatch &watch, const QImage &image, QSize screen)
{
    if (!m_schedule.isNews(watch, fingerprint(image)))
        return std::nullopt;
    Result<Picture> encoded = m_encoder.encode(watch, image);
    if (!encoded)
        return encoded.error();
    Picture picture = std::move(encoded).value();
    picture.screenSize = screen;
    picture.serial = ++m_serial;
    return picture;
}

} // namespace stationmaster
