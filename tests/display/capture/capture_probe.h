// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/picture_decoder.h"
#include "backend/display/x11/x11_capture.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QMap>

#include <optional>

namespace stationmaster {

/// One X11Capture and all it has said, with the waits that tests need.
class CaptureProbe final
{
public:
    struct Shown
    {
        Picture picture;
        qint64 at; ///< Milliseconds since the probe was made.
    };

    explicit CaptureProbe(const QByteArray &display, const X11Capture::Options &options = {});

    /// Starts it; true once it has started.
    bool start();
    /// Waits until the watch has at least so many pictures.
    bool waitForPictures(quint32 watch, int count);
    /// Waits until nothing has come for a while, and forgets what came.
    void settle(int quietFor = 300);

    /// The last picture of a watch, decoded as a receiver would; null when there is none or it is refused.
    QImage image(quint32 watch) const;
    int count(quint32 watch) const { return static_cast<int>(pictures.value(watch).size()); }

    X11Capture capture;
    QMap<quint32, QList<Shown>> pictures;
    QList<QSize> screens;
    QList<bool> stalls;
    std::optional<Error> error;
    bool started = false;
    QElapsedTimer clock;
};

} // namespace stationmaster
