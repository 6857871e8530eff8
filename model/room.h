// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/hardware_address.h"

#include <QList>
#include <QString>

#include <optional>

namespace stationmaster {

/// A host as a list of rooms names it.
struct RoomHost
{
    QString address; ///< "[USER@]HOST[:PORT]", what connects.
    QString name; ///< What the operator calls it; the address where nobody has said otherwise.
    std::optional<HardwareAddress> mac = {}; ///< Where the packet goes that wakes it.

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
