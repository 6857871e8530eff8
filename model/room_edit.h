// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// Changes to the text of a list of rooms that touch the lines concerned alone: comments, order and whatever
/// else somebody has written himself stay. Rooms are named as parseRooms() tells them. Each gives the new
/// text; nothing where the text names no such thing.

/// Below the heading of the room, which is added at the end if there is none; before all headings where
/// `room` is empty.
QString withHosts(const QString &text, const QString &room, const QList<RoomHost> &hosts);

/// Without this address in this room. A pattern that stands for more than it becomes what is left of it, with
/// what its line says beside it.
std::optional<QString> withoutHost(const QString &text, const QString &room, const QString &address);

/// Without the room and those below it ("A/B" is below "A"): headings, hosts and sources.
std::optional<QString> withoutRoom(const QString &text, const QString &room);

/// With another name for the room; those below it are then below the new one. Also where a room is named as
/// part of another.
std::optional<QString> withRoomRenamed(const QString &text, const QString &room, const QString &name);

} // namespace stationmaster
