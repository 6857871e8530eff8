// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_finder.h"
#include "backend/core/result.h"
#include "ui/terminal/command_host.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// Composes what a request works with on this computer: its stationd where it has one that runs or can be
/// started, else its login manager alone. Owns it. A connection that is lost under the request is made anew,
/// if that is soon possible.
class HostConnection final : public QObject
{
    Q_OBJECT

public:
    explicit HostConnection(QObject *parent = nullptr);

    /// Called once; one of the signals follows. `interactive`: somebody can answer a password dialog.
    void open(bool interactive, std::chrono::milliseconds deadline);

Q_SIGNALS:
    void ready(const stationmaster::CommandHost &host);
    void failed(const stationmaster::Error &error);
    /// The connection to the host is lost, after ready().
    void lost();
    /// There is another.
    void regained();

private:
    void onOpened(const QDBusConnection &bus);
    void onLost();
    void find(const QDBusConnection &bus);
    void use(HostParts parts);

    bool m_interactive = false;
    std::chrono::milliseconds m_deadline{0};
    HostParts m_host;
    QPointer<HostFinder> m_finder;
    QTimer m_lastHope;
};

} // namespace stationmaster
