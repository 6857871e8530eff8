// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QStringList>

namespace stationmaster {

/// What a list of rooms says, and what of it could not be read: at most a hundred lines, then no more is
/// read.
struct RoomText
{
    QList<Room> rooms; ///< In the order in which they are named; none without hosts.
    QStringList problems; ///< "3: what stands there", the number of the line first. Displayable.

    bool operator==(const RoomText &) const = default;
};

/// Reads a list of rooms, which is also what Ansible calls an inventory in INI form, and a plain list of
/// hosts:
///
///     [Room 101]
///     lab1-[01-30]
///     server name="The old server" mac=52:54:00:12:34:56
///     10.0.0.7 ansible_user=teacher ansible_port=2222   # as Ansible writes it
///
/// One host or pattern a line, "#" and ";" begin comments; mac is what wakes a single host. Of Ansible's
/// words ansible_host, ansible_port and ansible_user are understood, and "[NAME:children]"; other words and
/// "[NAME:vars]" are passed over.
RoomText parseRooms(const QString &text);

/// The same list as parseRooms() reads it.
QString roomText(const QList<Room> &rooms);

} // namespace stationmaster
