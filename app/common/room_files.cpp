// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/room_files.h"

#include "model/host_pattern.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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
            const auto known = std::ranges::find(same->hosts, host.address, &RoomHost::address);
            if (known == same->hosts.end())
                same->hosts += host;
            else if (!known->mac)
                known->mac = host.mac;
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

QString seenAddressFile()
{
    return QFileInfo(ownRoomFile()).dir().filePath(u"addresses"_s);
}

QHash<QString, HardwareAddress> readSeenAddresses(const QString &path)
{
    QHash<QString, HardwareAddress> seen;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFile)
        return seen;
    for (const QString &line : QString::fromUtf8(file.read(maxFile)).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        const auto card = HardwareAddress::fromText(words.value(1));
        if (words.size() == 2 && card && seen.size() < MaxHosts)
            seen.insert(words.constFirst(), *card);
    }
    return seen;
}

bool writeSeenAddresses(const QString &path, const QHash<QString, HardwareAddress> &seen)
{
    QStringList lines;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each)
        lines += each.key() + u' ' + each.value().text() + u'\n';
    lines.sort();
    const QByteArray text = lines.join(QString()).toUtf8();
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size() && file.commit();
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
