// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"
#include "model/inventory.h"
#include "model/room_edit.h"

#include <algorithm>

namespace stationmaster {

namespace {

void requireBounded(const RoomText &read)
{
    qsizetype places = 0;
    for (const Room &room : read.rooms) {
        places += room.hosts.size();
        require(!room.hosts.isEmpty() || !room.sources.isEmpty());
        require(room.hosts.size() <= MaxHosts && displayable(room.name) == room.name);
        require(std::ranges::all_of(room.hosts, [](const RoomHost &host) {
            return !host.address.isEmpty() && !host.address.startsWith(u'@')
                && displayable(host.name) == host.name;
        }));
    }
    require(read.rooms.size() <= 1000 && read.problems.size() <= 100 && places <= 65'536);
}

bool hasHost(const QString &text, const QString &room, const QString &address)
{
    const QList<Room> rooms = parseRooms(text, SourceLines::Taken).rooms;
    return std::ranges::any_of(rooms, [&](const Room &each) {
        return each.name == room
            && std::ranges::find(each.hosts, address, &RoomHost::address) != each.hosts.end();
    });
}

/// What an edit is to do is done, and no line is touched that has nothing to do with it. `isPlain`: there is
/// room for more, and the room is called as a list can call it.
void requireEdits(const QString &text, const Room &room, bool isPlain)
{
    const QStringList before = text.split(u'\n');
    const RoomHost more{QStringLiteral("added-host"), QStringLiteral("added-host")};
    const QString with = withHosts(text, room.name, {more});
    require(!isPlain || hasHost(with, room.name, more.address));
    for (const QString &line : before)
        require(with.contains(line));
    if (const std::optional<QString> less = withoutRoom(text, room.name)) {
        const QStringList left = less->split(u'\n');
        require(std::ranges::all_of(left, [&before](const QString &line) {
            return line.isEmpty() || before.contains(line);
        }));
    }
    if (!room.hosts.isEmpty())
        withoutHost(text, room.name, room.hosts.constFirst().address);
    withRoomRenamed(text, room.name, QStringLiteral("renamed"));
}

} // namespace

void fuzzRooms(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    if (const std::optional<QStringList> names = expandHostPattern(text))
        require(names->size() <= MaxHosts);

    const RoomText given = parseInventory(bytes);
    requireBounded(given);
    require(std::ranges::all_of(given.rooms, [](const Room &room) {
        return room.sources.isEmpty();
    }));
    // One that seems to be a list is read as YAML too.
    requireBounded(parseInventory("---\n" + bytes));

    const RoomText own = parseRooms(text, SourceLines::Taken);
    requireBounded(own);
    if (!own.rooms.isEmpty() && text.size() < 4096)
        requireEdits(text, own.rooms.constFirst(),
                     own.problems.isEmpty() && text.count(u'\n') < 100
                         && own.rooms.constFirst().hosts.size() < 1000
                         && cleanRoomName(own.rooms.constFirst().name) == own.rooms.constFirst().name);

    const RoomText read = parseRooms(text);
    // What has been written once is read and written the same from then on.
    const QList<Room> once = parseRooms(roomText(read.rooms)).rooms;
    require(parseRooms(roomText(once)).rooms == once);
}

} // namespace stationmaster
