// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/dbus/name_owner.h"

#include <QDBusConnection>
#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

namespace stationmaster {

/// The display manager that runs on this computer, as far as it can be asked to bring its login screen to the
/// front: LightDM and SDDM by org.freedesktop.DisplayManager, GDM by its LocalDisplayFactory. Which one it is
/// gets asked of the bus, and followed; none is ever started by that. Only seat0 has virtual terminals to
/// switch between, so it alone can show a login screen beside a session.
class Greeters final : public QObject
{
    Q_OBJECT

public:
    explicit Greeters(const QDBusConnection &bus,
                      std::chrono::milliseconds timeout = std::chrono::seconds(10),
                      QObject *parent = nullptr);

    /// Nothing can as long as nothing is known.
    bool canShow(const QString &seat) const;
    /// Answers when the display manager says that it has done so; what is then on the screen is for others to
    /// see.
    QFuture<Result<>> show(const QString &seat);

Q_SIGNALS:
    /// canShow() may answer otherwise now.
    void changed();

private:
    bool hasSeats() const { return !m_seats.owner().isEmpty(); }
    bool hasGdm() const { return !m_gdm.owner().isEmpty(); }
    void onSeatsOwner(const QString &owner);
    void askWhetherItSwitches();

    QDBusConnection m_bus;
    const std::chrono::milliseconds m_timeout;
    NameOwner m_seats; ///< LightDM, SDDM.
    NameOwner m_gdm;
    bool m_switches = true; ///< Unless the seat itself says that it does not.
};

} // namespace stationmaster
