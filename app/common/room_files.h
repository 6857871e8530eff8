// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"

#include <QStringList>

namespace stationmaster {

/// Where lists of rooms are: the administrator's, for every user of this computer, then the user's own.
QStringList roomFiles();
/// The one that the user's changes go to: the last of roomFiles().
QString ownRoomFile();

/// The rooms of all these files together, in their order; rooms of one name are one. A file that is not there
/// says nothing; one that cannot be read, or is larger than a megabyte, is a problem.
RoomText readRooms(const QStringList &files);

} // namespace stationmaster
