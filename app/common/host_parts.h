// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_link.h"
#include "backend/core/host_control.h"
#include "backend/core/host_power.h"
#include "backend/core/result.h"
#include "backend/core/screen_source.h"
#include "backend/core/session_backend.h"
#include "backend/core/system_clock.h"

#include <QDBusConnection>

#include <functional>
#include <memory>
#include <optional>

namespace stationmaster {

/// What stands behind the ports for one host. The link is there when the host has stationd, and so are
/// pictures and what is done to the host as a whole. The order is that of their making; they go in the
/// opposite one.
struct HostParts
{
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>(); ///< Whoever shows this host waits by it.
    std::unique_ptr<Host1Link> link;
    std::unique_ptr<SessionBackend> backend;
    std::unique_ptr<ScreenSource> screens;
    std::unique_ptr<HostControl> control; ///< None where the host has no such thing.
    std::unique_ptr<HostPower> power;
    /// Why the stationd that the host has does not stand behind these: it could not be started.
    std::optional<Error> serviceTrouble;
    /// Puts another connection to the same host in the place of the one that was lost, over which somebody
    /// can be asked for a password, or nobody (HostBackendOptions::interactive). Set where there is a bus.
    std::function<void(const QDBusConnection &, bool interactive)> useBus;
};

} // namespace stationmaster
