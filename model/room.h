// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stationmaster {

/// A host as a list of rooms names it.
struct RoomHost
{
    QString address; ///< "[USER@]HOST[:PORT]", what connects.
    QString name; ///< What the operator calls it; the address where nobody has said otherwise.

    bool operator==(const RoomHost &) const = default;
};

/// A set of hosts that somebody looks after.
struct Room
{
    QString name; ///< Empty: hosts that are in no room.
    QList<RoomHost> hosts;

    bool operator==(const Room &) const = default;
};

} // namespace stationmaster
