// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_finder.h"
#include "app/common/system_color_scheme.h"
#include "app/dashboard/application.h"
#include "app/dashboard/command_line.h"
#include "app/dashboard/snapshot.h"
#include "backend/dbus/reconnecting_bus.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stationmaster {

/// Opens the dashboard as the command line wants it: chooses what stands behind the port, opens the bus
/// without making anybody wait, sets the colour scheme and keeps everything until the end. A bus that is lost
/// is opened again for as long as the window is there. While there is none the window says that nothing can
/// be reached; the first one that comes has its host looked for anew.
class Launcher final : public QObject
{
    Q_OBJECT

public:
    /// How long the window waits for a bus that neither opens nor fails.
    static constexpr std::chrono::milliseconds BusTimeout{2'000};

    explicit Launcher(DashboardOptions options);

    void launch();

private:
    void openBus();
    /// Whether somebody sits here who can type a password for the host.
    bool isInteractive() const;
    void findHost(const QDBusConnection &bus);
    void onOpened(const QDBusConnection &bus);
    void onLost();
    void awaitBus();
    void openWithoutBus();
    void openDemo();
    void openRooms();
    void open(HostParts host);
    void show(std::unique_ptr<Application> dashboard);
    void welcome();
    void tellWhatItIs();
    void changeToRooms();
    void applyColorScheme();

    const DashboardOptions m_options;
    const QString m_desktopStyle; ///< Qt's name of the style that the desktop has chosen.
    bool m_hasOwnColors = false; ///< It has been given another, and our colours.
    SystemColorScheme m_systemScheme;
    QPointer<ReconnectingBus> m_bus; ///< Of one computer.
    QPointer<HostFinder> m_finder;
    QTimer m_busTimeout; ///< Until a window opens without a bus.
    bool m_withoutService = false; ///< The window that is shown has found no stationd.
    bool m_busless = false; ///< The window that is shown has never had a bus.
    std::unique_ptr<Application> m_dashboard;
    std::unique_ptr<Snapshot> m_snapshot;
};

} // namespace stationmaster
