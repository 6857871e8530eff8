// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dashboard/application.h"
#include "app/dashboard/command_line.h"
#include "app/dashboard/snapshot.h"
#include "app/dashboard/system_color_scheme.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>

namespace stationmaster {

/// Opens the dashboard as the command line wants it: chooses what stands behind the port, opens the bus
/// without making anybody wait, dresses the window and keeps everything until the end.
class Launcher final : public QObject
{
    Q_OBJECT

public:
    explicit Launcher(DashboardOptions options);

    void launch();

private:
    void openBus();
    void openHost(const QDBusConnection &bus);
    void openDemo();
    void open(HostParts host);
    void dress();

    const DashboardOptions m_options;
    SystemColorScheme m_systemScheme;
    std::unique_ptr<Application> m_dashboard;
    std::unique_ptr<Snapshot> m_snapshot;
};

} // namespace stationmaster
