// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation.h"
#include "backend/core/observation_hours.h"
#include "backend/daemon/policy/escalation.h"
#include "backend/daemon/policy/observation_networks.h"
#include "backend/daemon/policy/orchestration.h"

#include <QString>
#include <QStringList>

namespace stationmaster {

/// What the site has set, from an INI file that only root can write (/etc/stationmaster/stationd.conf). Read
/// once, when the service starts; nothing here writes it.
///
///     [observation]
///     policy=notify            off | silent | notify | ask
///     hours=                   Mon-Fri 08:00-17:00; Sat 08:00-12:00: see ObservationHours
///     networks=                192.168.10.0/24, fd00::/8, local: see ObservationNetworks
///     max-rate=5               pictures a second, 0.1 to 30
///     quality=70               of the JPEG pictures, 10 to 95
///     cursor=true              the pointer is in the pictures
///     [roles]
///     administrators=sudo, wheel, admin
///     dashboard-users=stationmaster
///     orchestrate=standard     standard | dashboard | everyone: whose sessions dashboard users look after
///     [log-off]
///     lingering=keep           keep | stop: the services of a user who has logged off, where he may linger
///     [block]
///     text=Station blocked     on the covers, where whoever orders it says nothing
///     picture=cover            cover | desktop: what pictures of a blocked session show
///     lease=50                 minutes until the block of all is lifted by itself, 0 for never
///     escalate=none            none | disconnect | freeze: one that loses its cover again and again
///     [idle]
///     log-off-disconnected-after=0  minutes, 0 for never
///     warning=60               seconds before it
///     [xrdp]
///     sockets=                 further folders where an xrdp keeps its displays' sockets
///     [service]
///     idle-exit=30             seconds, 0 to stay
struct SiteSettings
{
    Observation observation = Observation::Notify;
    ObservationHours observationHours; ///< Empty: at any time.
    ObservationNetworks observationNetworks; ///< Empty: from everywhere.
    double maxRate = 5;
    int quality = 70;
    bool cursor = true;
    QStringList administratorGroups{QStringLiteral("sudo"), QStringLiteral("wheel"), QStringLiteral("admin")};
    QString dashboardGroup = QStringLiteral("stationmaster");
    Orchestration orchestration = Orchestration::Standard;
    bool stopsLingering = false;
    QString blockText = QStringLiteral("Station blocked");
    bool picturesUnderCover = false;
    int blockLeaseMinutes = 50;
    Escalation escalation = Escalation::None;
    int disconnectedMinutes = 0;
    int disconnectedWarningSeconds = 60;
    QStringList xrdpFolders; ///< Absolute, beside usualXrdpFolders().
    int idleExitSeconds = 30;

    bool operator==(const SiteSettings &) const = default;
};

struct SiteSettingsRead
{
    SiteSettings settings;
    QStringList complaints; ///< For the log: what could not be used, a line each.
};

/// A missing file gives the defaults. A key or value that makes no sense is complained of and its default
/// used, except that what the site has to say on observation is never guessed: if its policy or its hours
/// cannot be read, or a key there is not known, which may be one of them misspelled, or the file cannot,
/// there are no pictures.
SiteSettingsRead readSiteSettings(const QString &path);

} // namespace stationmaster
