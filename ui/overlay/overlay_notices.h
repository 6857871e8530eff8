// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/desktop_watch.h"
#include "ui/overlay/notice_windows.h"

#include <chrono>
#include <memory>

namespace stationmaster {

class ObservationNotice;

/// UserNotices by windows on the session's own screen. That somebody looked is shown for a moment at least,
/// however short the look was: one picture is enough to see all there is.
class OverlayNotices final : public NoticeWindows
{
public:
    static constexpr std::chrono::milliseconds LeastShown{4'000};

    /// Both outlive this object.
    OverlayNotices(Clock &clock, DesktopWatch &desktop);
    ~OverlayNotices() override;

    void setObserved(bool observed) override;

private:
    Clock &m_clock;
    DesktopWatch &m_desktop;
    std::unique_ptr<ObservationNotice> m_notice;
    bool m_observed = false;
    ClockTimer m_leastShown; ///< Runs while the notice must not go yet.
};

} // namespace stationmaster
