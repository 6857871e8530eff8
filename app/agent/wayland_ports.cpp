// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/wayland_ports.h"

#include "backend/core/sign_surface.h"
#include "backend/display/absent_capture.h"
#include "backend/display/absent_cover.h"
#include "backend/display/wayland/layer_sign.h"
#include "backend/display/wayland/layer_windows.h"
#include "backend/display/wayland/wayland_capture.h"
#include "backend/display/wayland/wayland_cover.h"
#include "ui/overlay/cover_painter.h"
#include "ui/overlay/sign_notices.h"
#include "ui/overlay/surface_notices.h"
#include "ui/overlay/surface_windows.h"

namespace stationmaster {

namespace {

/// Stands in where the compositor lets no sign be shown.
class AbsentSign final : public SignSurface
{
public:
    void show(const SignPainter &) override { }
    void hide() override { }
};

} // namespace

WaylandPorts::WaylandPorts(const QString &socket, WaylandConnection &connection, Clock &clock)
{
    if (WaylandCapture::isOffered(connection)) {
        m_abilities |= AgentAbility::Pictures;
        m_capture = std::make_unique<WaylandCapture>(socket);
    } else {
        m_capture = std::make_unique<AbsentCapture>();
    }
    if (LayerSign::isOffered(connection)) {
        m_abilities |= AgentAbility::Sign;
        m_sign = std::make_unique<LayerSign>(connection);
    } else {
        m_sign = std::make_unique<AbsentSign>();
    }
    // Only where it can be looked at: a cover that nobody has seen is not said to be there.
    if (WaylandCover::isOffered(connection) && WaylandCapture::isOffered(connection)) {
        m_abilities |= AgentAbility::Cover;
        // Without it the session is covered, and its key bindings go on working.
        if (WaylandCover::holdsShortcuts(connection))
            m_abilities |= AgentAbility::CoverHoldsInput;
        m_cover = std::make_unique<WaylandCover>(connection, &paintCover);
    } else {
        m_cover = std::make_unique<AbsentCover>();
    }
    if (LayerWindows::isOffered(connection)) {
        m_abilities |= AgentAbility::Messages | AgentAbility::Countdown | AgentAbility::Consent;
        m_layers = std::make_unique<LayerWindows>(connection);
        m_windows = std::make_unique<SurfaceWindows>(*m_layers);
        m_notices = std::make_unique<SurfaceNotices>(clock, *m_sign, *m_windows);
    } else {
        m_notices = std::make_unique<SignNotices>(clock, *m_sign);
    }
}

WaylandPorts::~WaylandPorts() = default;

} // namespace stationmaster
