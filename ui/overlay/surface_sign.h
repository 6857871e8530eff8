// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/sign_surface.h"

namespace stationmaster {

/// The sign that somebody is looking, on a surface of its own. It is worded at first, small from then on, and
/// is shown for a moment at least, as OverlayNotices has it.
class SurfaceSign final
{
public:
    /// Both outlive this object.
    SurfaceSign(Clock &clock, SignSurface &surface);
    ~SurfaceSign();
    Q_DISABLE_COPY_MOVE(SurfaceSign)

    void setObserved(bool observed);

private:
    void hide();

    SignSurface &m_surface;
    ClockTimer m_worded; ///< Runs while its words are shown.
    ClockTimer m_leastShown; ///< Runs while it must not go yet.
    bool m_observed = false;
    bool m_shown = false;
};

} // namespace stationmaster
