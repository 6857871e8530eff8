// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <QDBusConnection>
#include <QString>

#include <memory>

namespace stationmaster {

struct HostBackendOptions
{
    /// The bus is the system bus of the computer this program runs on: what its login manager does not know
    /// is looked up beside it, and what it cannot do is done beside it.
    bool local = true;
    /// Somebody sits here who can type a password.
    bool interactive = false;
    QString server; ///< The other computer, as ssh is to connect to it; empty: this one.
    /// Local only: the log-off of a user's last session ends his lingering services too.
    bool endsLingering = false;
    QStringList xrdpFolders = {}; ///< Local only: where xrdp's sockets are, beside the usual places.
    QString name = {}; ///< What the operator calls it; empty: as `server` says.
};

/// Host::id for such a host.
QString hostIdOf(const HostBackendOptions &options);

/// What stands behind the port for one host: its login manager, and, on this computer, the probe and the
/// session control that go with it.
std::unique_ptr<SessionBackend> makeHostBackend(const QDBusConnection &bus,
                                                const HostBackendOptions &options);

} // namespace stationmaster
