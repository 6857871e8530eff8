// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/host_backend.h"

#include "backend/control/local_control.h"
#include "backend/login1/local_session_probe.h"
#include "backend/login1/login1_backend.h"

#include <QSysInfo>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString hostIdOf(const HostBackendOptions &options)
{
    return options.server.isEmpty() ? u"local"_s : u"ssh:"_s + options.server;
}

std::unique_ptr<SessionBackend> makeHostBackend(const QDBusConnection &bus, const HostBackendOptions &options)
{
    Login1Options login1;
    login1.hostName = !options.name.isEmpty() ? options.name
        : options.server.isEmpty()            ? QSysInfo::machineHostName()
                                              : options.server;
    login1.hostId = hostIdOf(options);
    login1.interactive = options.interactive;
    if (!options.local) {
        // Many hosts may ask, and are answered one after the other. What was given up before its answer came
        // would be done all the same.
        login1.interactiveTimeout = 10min;
        return std::make_unique<Login1Backend>(bus, std::move(login1));
    }
    login1.endsLingering = options.endsLingering;
    login1.ownUid = ::getuid();
    login1.ownSessionHint = qEnvironmentVariable("XDG_SESSION_ID");
    InspectorPaths paths;
    paths.xrdpFolders += options.xrdpFolders;
    DisconnectOptions disconnect;
    disconnect.paths = paths;
    return std::make_unique<Login1Backend>(
        bus, std::move(login1), std::make_unique<LocalSessionProbe>(std::move(paths)),
        std::make_unique<LocalControl>(senderOfThisProcess(), std::move(disconnect),
                                       std::make_unique<Greeters>(bus)));
}

} // namespace stationmaster
