// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_backend.h"
#include "app/common/host_parts.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <optional>

namespace stationmaster {

class Login1Power;

/// Chooses what stands behind the ports for one host: stationd where the bus has it or can start it, else the
/// login manager alone, with fewer abilities and no pictures. A stationd that is installed and does not start
/// is told of in HostParts::serviceTrouble. Asks without making anybody wait.
class HostFinder final : public QObject
{
    Q_OBJECT

public:
    /// How long stationd may take to start before the host is taken without it.
    static constexpr std::chrono::milliseconds StartDeadline{10'000};

    HostFinder(const QDBusConnection &bus, const HostBackendOptions &options,
               std::chrono::milliseconds startDeadline = StartDeadline, QObject *parent = nullptr);

    /// Called once; found() follows, once, later.
    void start();
    /// To be called once, in the slot of found().
    HostParts takeParts() { return std::move(m_parts); }

Q_SIGNALS:
    void found();

private:
    /// It may run all the same: started by hand, or at last.
    void askForOwner(const Error &startError);
    /// Was it not there to be started, or is there something wrong with it?
    void askForActivatable(const Error &startError);
    void useService();
    void useLoginManager(const std::optional<Error> &serviceTrouble);
    /// With stationd or without, the login manager is who restarts a host.
    Login1Power *addPower();

    QDBusConnection m_bus;
    const HostBackendOptions m_options;
    const std::chrono::milliseconds m_startDeadline;
    HostParts m_parts;
};

} // namespace stationmaster
