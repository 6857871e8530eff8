// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/picture_encoder.h"
#include "backend/core/screen_capture.h"
#include "backend/display/capture_schedule.h"

#include <QImage>

#include <optional>

namespace stationmaster {

/// Makes the pictures of one capture out of what its screen shows: those that are news to their watches, with
/// serials that grow. Belongs to the capture's thread.
class PictureMaker final
{
public:
    /// `schedule` outlives this object.
    explicit PictureMaker(CaptureSchedule &schedule)
        : m_schedule(schedule)
    {
    }

    /// As PictureEncoder.
    void setQuality(int quality) { m_encoder.setQuality(quality); }
    void forget(quint32 watch) { m_encoder.forget(watch); }
    void keepOnly(const QList<quint32> &watches) { m_encoder.keepOnly(watches); }

    /// `image` shows the whole of a screen of `screen` pixels in the size that the watch gets. None where it
    /// looks as the last one of that watch did. Errors as PictureEncoder's.
    std::optional<Result<Picture>> make(const ScreenWatch &watch, const QImage &image, QSize screen);

private:
    CaptureSchedule &m_schedule;
    PictureEncoder m_encoder;
    quint64 m_serial = 0;
};

} // namespace stationmaster
