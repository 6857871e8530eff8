// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "backend/core/screen_source.h"
#include "backend/core/session_backend.h"

#include "backend/core/hardware_address.h"
#include "backend/core/link_status.h"

#include <QList>

#include <functional>
#include <optional>

namespace stationmaster {

class Clock;
class Hosts;
class WakeSender;

/// One of the computers that a command was to work with.
struct NamedHost
{
    QString name;
    LinkStatus status; ///< Ready, or why it is not.
    int sessions = 0; ///< Text sessions included.
    bool hasService = false; ///< stationd stands behind it.
    QString address = {}; ///< "[USER@]HOST[:PORT]", which tells two of one name apart.

    bool isReady() const { return status.state == LinkState::Ready; }
};

/// What a command works with: one host, or several as one. Whoever makes it keeps what it points to for as
/// long as a command runs.
struct CommandHost
{
    SessionBackend *backend = nullptr; ///< Always there; not started yet.
    ScreenSource *screens = nullptr; ///< Null on a host without stationd.
    HostControl *control = nullptr; ///< The same.
    /// Why the stationd that the host has is not used: it could not be started.
    std::optional<Error> serviceTrouble;
    /// Several only: all that were named, those that cannot be reached included. Null for one.
    std::function<QList<NamedHost>()> hosts = {};
    /// Several only: goes on without those that have not answered. Null for one.
    std::function<void()> stopWaiting = {};
    /// Several only, all four: the hosts themselves, and what restarting and waking them takes. Null for one.
    Hosts *links = nullptr;
    Clock *clock = nullptr;
    WakeSender *wakeSender = nullptr;
    /// By Host::id, where the packet goes that wakes it.
    std::function<std::optional<HardwareAddress>(const QString &)> hardwareAddressOf = {};
};

} // namespace stationmaster
