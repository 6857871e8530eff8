// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overlay/notice_windows.h"
#include "ui/overlay/surface_sign.h"

namespace stationmaster {

/// UserNotices by windows that are brought onto the screen, and a sign of its own there.
class SurfaceNotices final : public NoticeWindows
{
public:
    /// All of them outlive this object.
    SurfaceNotices(Clock &clock, SignSurface &sign, SurfaceWindows &windows)
        : NoticeWindows(clock, &windows)
        , m_sign(clock, sign)
    {
    }

    void setObserved(bool observed) override { m_sign.setObserved(observed); }

private:
    SurfaceSign m_sign;
};

} // namespace stationmaster
