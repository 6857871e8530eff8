// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "backend/core/screen_source.h"
#include "backend/core/session_backend.h"

#include <optional>

namespace stationmaster {

/// What a command works with on one host. Whoever makes it keeps what it points to for as long as a command
/// runs.
struct CommandHost
{
    SessionBackend *backend = nullptr; ///< Always there; not started yet.
    ScreenSource *screens = nullptr; ///< Null on a host without stationd.
    HostControl *control = nullptr; ///< The same.
    /// Why the stationd that the host has is not used: it could not be started.
    std::optional<Error> serviceTrouble;
};

} // namespace stationmaster
