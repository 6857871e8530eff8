// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/name_owner.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <memory>

namespace stationmaster {

/// Tells when the computer on which this program runs has been asleep, as its login manager says
/// (org.freedesktop.login1.Manager.PrepareForSleep). Lines to other computers may be dead by then without
/// anybody having been told.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens on this bus from now on, in the place of one that was lost.
    void useBus(const QDBusConnection &bus);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void onPrepareForSleep(const QDBusMessage &message);

private:
    std::unique_ptr<NameOwner> m_loginManager; ///< On the newest bus; whoever else says so is not heard.
};

} // namespace stationmaster
