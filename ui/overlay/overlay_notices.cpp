// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_notices.h"

#include "ui/overlay/observation_notice.h"

namespace stationmaster {

OverlayNotices::OverlayNotices(Clock &clock, DesktopWatch &desktop)
    : NoticeWindows(clock, nullptr)
    , m_clock(clock)
    , m_desktop(desktop)
    , m_leastShown(clock, [this] {
        if (!m_observed)
            m_notice.reset();
    })
{
}

OverlayNotices::~OverlayNotices() = default;

void OverlayNotices::setObserved(bool observed)
{
    m_observed = observed;
    if (observed && !m_notice) {
        m_notice = std::make_unique<ObservationNotice>(m_desktop, m_clock);
        m_notice->show();
        m_leastShown.start(LeastShown);
    } else if (!observed && !m_leastShown.isActive()) {
        m_notice.reset();
    }
}

} // namespace stationmaster
