// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/surface_sign.h"

#include "ui/overlay/observation_notice.h"
#include "ui/overlay/observation_sign.h"
#include "ui/overlay/overlay_notices.h"

#include <functional>

namespace stationmaster {

SurfaceSign::SurfaceSign(Clock &clock, SignSurface &surface)
    : m_surface(surface)
    , m_worded(clock,
               [this] {
                   m_surface.show(std::bind_front(paintObservationSign, false));
               })
    , m_leastShown(clock, [this] {
        if (!m_observed)
            hide();
    })
{
}

SurfaceSign::~SurfaceSign()
{
    m_surface.hide();
}

void SurfaceSign::setObserved(bool observed)
{
    m_observed = observed;
    if (observed && !m_shown) {
        m_shown = true;
        m_surface.show(std::bind_front(paintObservationSign, true));
        m_worded.start(ObservationNotice::WordsShown);
        m_leastShown.start(OverlayNotices::LeastShown);
    } else if (!observed && m_shown && !m_leastShown.isActive()) {
        hide();
    }
}

void SurfaceSign::hide()
{
    m_shown = false;
    m_worded.stop();
    m_surface.hide();
}

} // namespace stationmaster
