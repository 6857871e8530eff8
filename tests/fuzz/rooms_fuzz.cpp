// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"
#include "model/room_text.h"

#include <algorithm>

namespace stationmaster {

void fuzzRooms(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const std::optional<QStringList> names = expandHostPattern(text))
        require(names->size() <= MaxHosts);

    const RoomText read = parseRooms(text);
    for (const Room &room : read.rooms) {
        require(!room.hosts.isEmpty() && room.hosts.size() <= MaxHosts);
        require(displayable(room.name) == room.name);
        require(std::ranges::all_of(room.hosts, [](const RoomHost &host) {
            return !host.address.isEmpty() && displayable(host.name) == host.name;
        }));
    }
    // What has been written once is read and written the same from then on.
    const QList<Room> once = parseRooms(roomText(read.rooms)).rooms;
    require(parseRooms(roomText(once)).rooms == once);
}

} // namespace stationmaster
