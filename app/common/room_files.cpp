// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/room_files.h"

#include "model/host_pattern.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 1024 * 1024;

/// "~/x" and "x beside the list" as whole paths.
QString wholePath(const QString &path, const QString &list)
{
    if (path.startsWith("~/"_L1))
        return QDir::homePath() + path.mid(1);
    return QFileInfo(list).dir().absoluteFilePath(path);
}

void complete(RoomSource &source, const QString &list)
{
    switch (source.kind) {
    case RoomSource::Kind::Inventory:
    case RoomSource::Kind::List:
        source.words.first() = wholePath(source.words.constFirst(), list);
        break;
    case RoomSource::Kind::Command:
        // One without "/" is looked up in PATH.
        if (source.words.constFirst().contains(u'/'))
            source.words.first() = wholePath(source.words.constFirst(), list);
        if (!mayNameCommands(list)) {
            source.state = RoomSource::State::Failed;
            source.error = Error::Code::NotAuthorized;
        }
        break;
    case RoomSource::Kind::SshConfig:
    case RoomSource::Kind::Avahi:
        break;
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

bool mayNameCommands(const QString &file)
{
    const QFileInfo info(file);
    const QStringList known = roomFiles();
    const bool isKnown = std::ranges::any_of(known, [&info](const QString &each) {
        return QFileInfo(each).canonicalFilePath() == info.canonicalFilePath();
    });
    constexpr QFileDevice::Permissions others = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return info.exists() && isKnown && (info.ownerId() == 0 || info.ownerId() == ::geteuid())
        && !(info.permissions() & others);
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
        RoomText text = parseRooms(QString::fromUtf8(file.read(maxFile)), SourceLines::Taken);
        const RoomOrigin origin = path == files.constLast() ? RoomOrigin::Own : RoomOrigin::Site;
        for (Room &room : text.rooms) {
            room.origin = origin;
            for (RoomHost &host : room.hosts)
                host.origin = origin;
            for (RoomSource &source : room.sources)
                complete(source, path);
        }
        mergeRooms(all.rooms, text.rooms);
        for (const QString &problem : std::as_const(text.problems))
            all.problems += path + u':' + problem;
    }
    return all;
}

} // namespace stationmaster
