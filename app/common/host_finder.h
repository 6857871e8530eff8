// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_backend.h"
#include "app/common/host_parts.h"

#include <QDBusConnection>
#include <QObject>

namespace stationmaster {

/// Chooses what stands behind the ports for one host: stationd where the bus has it or can start it, else the
/// login manager alone, with fewer abilities and no pictures. Asks without making anybody wait.
class HostFinder final : public QObject
{
    Q_OBJECT

public:
    HostFinder(const QDBusConnection &bus, const HostBackendOptions &options, QObject *parent = nullptr);

    /// Called once; found() follows, once, later.
    void start();
    /// To be called once, in the slot of found().
    HostParts takeParts() { return std::move(m_parts); }

Q_SIGNALS:
    void found();

private:
    void askForActivatable();
    void finish(bool hasService);

    QDBusConnection m_bus;
    const HostBackendOptions m_options;
    HostParts m_parts;
};

} // namespace stationmaster
