// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace stationmaster {

/// Compresses pictures with libjpeg-turbo: baseline, YCbCr 4:2:0. Keeps its compressor and its output buffer
/// from one picture to the next. Belongs to one thread at a time.
class JpegEncoder final
{
public:
    static constexpr int DefaultQuality = 75;

    /// `quality` from 1 (smallest) to 100 (best); kept within that.
    explicit JpegEncoder(int quality = DefaultQuality);

    int quality() const { return m_quality; }
    void setQuality(int quality);

    /// `image` must be RGB32 and at most MaxPictureEdge each way; else Unsupported. The result is at most
    /// MaxPictureBytes: where the asked quality gives more, a lower one is used.
    Result<QByteArray> encode(const QImage &image);

private:
    struct Close
    {
        void operator()(void *handle) const;
    };

    std::unique_ptr<void, Close> m_handle;
    QByteArray m_buffer;
    int m_quality = DefaultQuality;
};

} // namespace stationmaster
