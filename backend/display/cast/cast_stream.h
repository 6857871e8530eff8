// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/pixel_view.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// The frames of a screen that its compositor hands out. It tells its listener on the thread that made it,
/// from that thread's event loop, and no call waits. It comes out of a library that is loaded when it is
/// needed, which has no part in this program's meta objects: so there are no signals.
class CastStream
{
public:
    class Listener
    {
    public:
        /// The screen has changed: frame() is another. The stream may be deleted in here.
        virtual void onFrame() = 0;
        /// There are no frames any more, and why, for the log. Nothing else is told after this. The stream
        /// may be deleted in here.
        virtual void onLost(const QString &why) = 0;

    protected:
        ~Listener() = default;
    };

    virtual ~CastStream() = default;

    /// The newest frame, in memory that the compositor shares and will not write to before control is back in
    /// the event loop. None before the first has come.
    virtual std::optional<PixelView> frame() const = 0;

    /// From now on at most so many frames a second, though never fewer than one. The compositor sends the
    /// last change, late if need be, and one frame at once even if nothing has changed.
    virtual void setMaxRate(double hz) = 0;

protected:
    CastStream() = default;
    Q_DISABLE_COPY_MOVE(CastStream)
};

} // namespace stationmaster
