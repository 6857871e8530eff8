// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"

#include <QHash>
#include <QStringList>

namespace stationmaster {

/// Where lists of rooms are: the administrator's, for every user of this computer, then the user's own.
QStringList roomFiles();
/// The one that the user's changes go to: the last of roomFiles().
QString ownRoomFile();

/// Where the user's programs remember which network cards they have seen.
QString seenAddressFile();
/// By RoomHost::address, one "ADDRESS CARD" a line; lines that make no sense are passed over.
QHash<QString, HardwareAddress> readSeenAddresses(const QString &path);
/// False where it cannot be written.
bool writeSeenAddresses(const QString &path, const QHash<QString, HardwareAddress> &seen);

/// Whether a list may name programs to run: it is one of roomFiles(), belongs to root or to this user, and
/// nobody else can write it.
bool mayNameCommands(const QString &file);

/// The rooms of all these files together, in their order; rooms of one name are one. The last file is the
/// user's own, the others are the administrator's (Room::origin). A file that is not there says nothing; one
/// that cannot be read, or is larger than a megabyte, is a problem. Sources are named, not read: their paths
/// are whole, and one that this list may not name is Failed as NotAuthorized.
RoomText readRooms(const QStringList &files);

} // namespace stationmaster
