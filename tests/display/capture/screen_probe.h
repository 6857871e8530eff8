// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/codec/picture_decoder.h"
#include "backend/core/screen_capture.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QMap>

#include <optional>

namespace stationmaster {

/// All that a ScreenCapture has said, with the waits that tests need.
class ScreenProbe
{
public:
    struct Shown
    {
        Picture picture;
        qint64 at; ///< Milliseconds since the probe was made.
    };

    /// Hears what it says from now on; it outlives the probe's use.
    void listenTo(ScreenCapture &capture);

    /// Starts it; true once it has started.
    bool start();
    /// Waits until the watch has at least so many pictures.
    bool waitForPictures(quint32 watch, int count);
    /// Waits until nothing has come for a while, and forgets what came.
    void settle(int quietFor = 300);

    /// The last picture of a watch, decoded as a receiver would; null when there is none or it is refused.
    QImage image(quint32 watch) const;
    int count(quint32 watch) const { return static_cast<int>(pictures.value(watch).size()); }

    QMap<quint32, QList<Shown>> pictures;
    QList<QSize> screens;
    QList<bool> stalls;
    std::optional<Error> error;
    bool started = false;
    QElapsedTimer clock;

private:
    ScreenCapture *m_capture = nullptr;
};

/// One capture of a kind of its own, and its probe.
template <typename Capture>
class ProbeOf final : public ScreenProbe
{
public:
    template <typename Display>
    explicit ProbeOf(const Display &display, const typename Capture::Options &options = {})
        : capture(display, options)
    {
        listenTo(capture);
    }

    Capture capture;
};

} // namespace stationmaster
