// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/room_hosts.h"

#include "app/common/room_files.h"
#include "app/common/ssh_host_link.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

RoomHosts::RoomHosts(QStringList files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_rooms(m_hosts, [this](const RoomHost &host) {
        return makeLink(host);
    })
{
    read();
}

RoomHosts::~RoomHosts() = default;

void RoomHosts::read()
{
    const RoomText text = readRooms(m_files);
    m_problems = text.problems;
    m_rooms.setRooms(text.rooms);
}

bool RoomHosts::add(const QString &room, const QList<RoomHost> &hosts)
{
    QList<Room> own = readRooms({m_files.constLast()}).rooms;
    auto found = std::ranges::find(own, room, &Room::name);
    if (found == own.end())
        found = own.insert(own.end(), Room{room, {}});
    for (const RoomHost &host : hosts) {
        if (!found->hosts.contains(host))
            found->hosts += host;
    }
    return write(own);
}

bool RoomHosts::remove(const QString &room, const RoomHost &host)
{
    QList<Room> own = readRooms({m_files.constLast()}).rooms;
    const auto found = std::ranges::find(own, room, &Room::name);
    if (found == own.end() || found->hosts.removeAll(host) == 0)
        return false;
    return write(own);
}

bool RoomHosts::write(const QList<Room> &own)
{
    const QFileInfo place(m_files.constLast());
    QSaveFile file(place.filePath());
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray text = roomText(own).toUtf8();
    if (file.write(text) != text.size() || !file.commit())
        return false;
    read();
    return true;
}

std::unique_ptr<HostLink> RoomHosts::makeLink(const RoomHost &host)
{
    SshHostLink::Options options;
    options.bus.ssh.asks = true;
    return std::make_unique<SshHostLink>(host.address, host.name, std::move(options),
                                         SshServices{m_relays, &m_askpass, m_clock});
}

} // namespace stationmaster
