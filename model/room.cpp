// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room.h"

#include "backend/core/session.h"

#include <QHash>

namespace stationmaster {

bool isInRoom(const QString &room, const QString &above)
{
    return room == above || (!above.isEmpty() && room.startsWith(above + u'/'));
}

QString roomBelow(const QString &above, const QString &name)
{
    return above.isEmpty() || name.isEmpty() ? above + name : above + u'/' + name;
}

QString cleanRoomName(const QString &text)
{
    constexpr qsizetype longest = 100;
    QString name = displayable(text).simplified();
    name.remove(u'[').remove(u']').remove(u':').truncate(longest);
    // "A/ /B/" is "A/B".
    QStringList parts;
    for (const QString &part : name.split(u'/')) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts.join(u'/');
}

void mergeRooms(QList<Room> &all, const QList<Room> &more)
{
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < all.size(); ++i)
        numbers.insert(all.at(i).name, i);
    for (const Room &room : more) {
        const auto known = numbers.constFind(room.name);
        if (known == numbers.cend()) {
            numbers.insert(room.name, all.size());
            all += room;
            continue;
        }
        Room &same = all[*known];
        if (room.origin == RoomOrigin::Site || same.origin == RoomOrigin::Source)
            same.origin = room.origin;
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < same.hosts.size(); ++i)
            places.insert(same.hosts.at(i).address, i);
        for (const RoomHost &host : room.hosts) {
            const auto there = places.constFind(host.address);
            if (there == places.cend()) {
                places.insert(host.address, same.hosts.size());
                same.hosts += host;
            } else if (!same.hosts.at(*there).mac) {
                same.hosts[*there].mac = host.mac;
            }
        }
        for (const RoomSource &source : room.sources) {
            if (!same.sources.contains(source))
                same.sources += source;
        }
    }
}

} // namespace stationmaster
