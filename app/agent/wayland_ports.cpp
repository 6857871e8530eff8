// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/wayland_ports.h"

#include "backend/core/sign_surface.h"
#include "backend/display/absent_capture.h"
#include "backend/display/absent_cover.h"
#include "backend/display/absent_logout.h"
#include "backend/display/cast/cast_capture.h"
#include "backend/display/cast/cast_library.h"
#include "backend/display/cast/mutter_cast.h"
#include "backend/display/gnome/gnome_cover.h"
#include "backend/display/gnome/gnome_windows.h"
#include "backend/display/session_logout.h"
#include "backend/display/wayland/layer_sign.h"
#include "backend/display/wayland/layer_windows.h"
#include "backend/display/wayland/toplevel_logout.h"
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

WaylandPorts::WaylandPorts(const Options &options, WaylandConnection &connection, Clock &clock)
{
    makeCapture(options, connection);
    makeCover(options, connection);
    makeNotices(options, connection, clock);
    makeLogout(options, connection);
}

void WaylandPorts::makeCapture(const Options &options, const WaylandConnection &connection)
{
    if (WaylandCapture::isOffered(connection)) {
        m_abilities |= AgentAbility::Pictures;
        m_capture = std::make_unique<WaylandCapture>(options.socket);
    } else if (options.onBus && options.onBus->compositor == Compositor::Mutter) {
        // Its panel shows that the screen is recorded for as long as it is: a sign of its own.
        m_abilities |= AgentAbility::Pictures | AgentAbility::Sign;
        m_capture = std::make_unique<CastCapture>(
            std::make_unique<MutterCast>(options.onBus->bus, options.onBus->owner), &CastLibrary::open);
    } else {
        m_capture = std::make_unique<AbsentCapture>();
    }
}

void WaylandPorts::makeCover(const Options &options, WaylandConnection &connection)
{
    if (options.onBus && options.onBus->shell != nullptr) {
        m_abilities |= AgentAbility::Cover | AgentAbility::CoverHoldsInput;
        m_cover = std::make_unique<GnomeCover>(*options.onBus->shell, &paintCover);
        return;
    }
    // Only where it can be looked at: a cover that nobody has seen is not said to be there.
    if (!WaylandCover::isOffered(connection) || !WaylandCapture::isOffered(connection)) {
        m_cover = std::make_unique<AbsentCover>();
        return;
    }
    m_abilities |= AgentAbility::Cover;
    // Without it the session is covered, and its key bindings go on working.
    if (WaylandCover::holdsShortcuts(connection))
        m_abilities |= AgentAbility::CoverHoldsInput;
    m_cover = std::make_unique<WaylandCover>(connection, &paintCover);
}

void WaylandPorts::makeNotices(const Options &options, WaylandConnection &connection, Clock &clock)
{
    if (LayerSign::isOffered(connection)) {
        m_abilities |= AgentAbility::Sign;
        m_sign = std::make_unique<LayerSign>(connection);
    } else {
        m_sign = std::make_unique<AbsentSign>();
    }
    if (LayerWindows::isOffered(connection))
        m_surfaces = std::make_unique<LayerWindows>(connection);
    else if (options.onBus && options.onBus->shell != nullptr)
        m_surfaces = std::make_unique<GnomeWindows>(*options.onBus->shell);
    if (m_surfaces) {
        m_abilities |= AgentAbility::Messages | AgentAbility::Countdown | AgentAbility::Consent;
        m_windows = std::make_unique<SurfaceWindows>(*m_surfaces);
        m_notices = std::make_unique<SurfaceNotices>(clock, *m_sign, *m_windows);
    } else {
        m_notices = std::make_unique<SignNotices>(clock, *m_sign);
    }
}

void WaylandPorts::makeLogout(const Options &options, WaylandConnection &connection)
{
    // Mutter and KWin come with a session manager; elsewhere it is the windows that are asked.
    if (ToplevelLogout::isOffered(connection)) {
        m_abilities |= AgentAbility::Logout;
        m_logout = std::make_unique<ToplevelLogout>(connection);
    } else if (options.onBus) {
        m_abilities |= AgentAbility::Logout;
        m_logout = std::make_unique<SessionLogout>(SessionLogout::Options{{}, options.userBus});
    } else {
        m_logout = std::make_unique<AbsentLogout>();
    }
}

WaylandPorts::~WaylandPorts() = default;

} // namespace stationmaster
