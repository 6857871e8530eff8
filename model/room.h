// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/hardware_address.h"
#include "model/room_source.h"

#include <QList>
#include <QString>

#include <optional>

namespace stationmaster {

/// Who names a room or a host.
enum class RoomOrigin
{
    Own, ///< The user's own list; this program may change it.
    Site, ///< The list of this computer's administrator, alone or too.
    Source, ///< A source that a list names, and no list itself.
};

/// A host as a list of rooms names it.
struct RoomHost
{
    QString address; ///< "[USER@]HOST[:PORT]", what connects.
    QString name; ///< What the operator calls it; the address where nobody has said otherwise.
    std::optional<HardwareAddress> mac = {}; ///< Where the packet goes that wakes it.
    RoomOrigin origin = RoomOrigin::Own;

    bool operator==(const RoomHost &) const = default;
};

/// A set of hosts that somebody looks after.
struct Room
{
    QString name; ///< Empty: hosts that are in no room. "A/B": B, which is part of A.
    QList<RoomHost> hosts;
    RoomOrigin origin = RoomOrigin::Own;
    QList<RoomSource> sources = {}; ///< Where more of its hosts come from.

    bool operator==(const Room &) const = default;
};

/// Whether the room is this one, or one below it: "A/B" and "A" are in "A".
bool isInRoom(const QString &room, const QString &above);

/// The name of what is below a room: "A" and "B" are "A/B". Either may be empty.
QString roomBelow(const QString &above, const QString &name);

/// What a person or a stranger calls a room, as a name that a list of rooms can hold: displayable, at most a
/// hundred characters, without brackets and colons. May be empty.
QString cleanRoomName(const QString &text);

/// Adds rooms to others: rooms of one name are one, and each address is once in each room, as the first has
/// it, with the network card that any of them says. What the administrator names too is the administrator's.
void mergeRooms(QList<Room> &all, const QList<Room> &more);

} // namespace stationmaster
