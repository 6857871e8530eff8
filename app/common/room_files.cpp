// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/room_files.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 1024 * 1024;

void merge(QList<Room> &all, const QList<Room> &more)
{
    for (const Room &room : more) {
        const auto same = std::ranges::find(all, room.name, &Room::name);
        if (same == all.end()) {
            all += room;
            continue;
        }
        for (const RoomHost &host : room.hosts) {
            if (std::ranges::find(same->hosts, host.address, &RoomHost::address) == same->hosts.end())
                same->hosts += host;
        }
    }
}

} // namespace

QStringList roomFiles()
{
    return {u"/etc/stationmaster/rooms"_s, ownRoomFile()};
}

QString ownRoomFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/stationmaster/rooms"_s;
}

RoomText readRooms(const QStringList &files)
{
    RoomText all;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxFile) {
            all.problems += path;
            continue;
        }
        const RoomText text = parseRooms(QString::fromUtf8(file.read(maxFile)));
        merge(all.rooms, text.rooms);
        for (const QString &problem : text.problems)
            all.problems += path + u':' + problem;
    }
    return all;
}

} // namespace stationmaster
