// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/jpeg_encoder.h"
#include "backend/core/screen_capture.h"

#include <QHash>
#include <QImage>

namespace stationmaster {

/// Compresses the pictures of several watches. Of a watch that takes changes only the blocks that differ from
/// its picture before are compressed, if they are few; for that it keeps that picture. Belongs to one thread
/// at a time.
class PictureEncoder final
{
public:
    /// More than so many of a hundred blocks are a whole picture: then that costs hardly more.
    static constexpr int MostChangedPercent = 70;

    /// As JpegEncoder.
    void setQuality(int quality) { m_jpeg.setQuality(quality); }

    /// `size`, `jpeg` and `changed` of a Picture of `image`, which has to be RGB32. Errors as JpegEncoder's.
    Result<Picture> encode(const ScreenWatch &watch, const QImage &image);

    /// The next picture of this watch is a whole one.
    void forget(quint32 watch) { m_before.remove(watch); }
    /// Keeps nothing of any other watch.
    void keepOnly(const QList<quint32> &watches);

private:
    JpegEncoder m_jpeg;
    QHash<quint32, QImage> m_before;
};

} // namespace stationmaster
