// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_list.h"

#include <utility>

namespace stationmaster {

RoomList::RoomList(Hosts &hosts, MakeLink makeLink, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_makeLink(std::move(makeLink))
{
}

void RoomList::setRooms(const QList<Room> &rooms)
{
    m_rooms = rooms;
    QHash<QString, QString> before = std::exchange(m_ids, {});
    for (const Room &room : rooms) {
        for (const RoomHost &host : room.hosts) {
            if (m_ids.contains(host.address))
                continue;
            if (before.contains(host.address)) {
                m_ids.insert(host.address, before.take(host.address));
                continue;
            }
            std::unique_ptr<HostLink> link = m_makeLink(host);
            m_ids.insert(host.address, link->hostId());
            m_hosts.add(std::move(link));
        }
    }
    for (const QString &gone : std::as_const(before))
        m_hosts.remove(gone);
    Q_EMIT changed();
}

QSet<QString> RoomList::hostIdsOf(const Room &room) const
{
    QSet<QString> ids;
    for (const RoomHost &host : room.hosts)
        ids += hostIdOf(host);
    return ids;
}

QSet<QString> RoomList::allHostIds() const
{
    return QSet<QString>(m_ids.cbegin(), m_ids.cend());
}

std::optional<HardwareAddress> RoomList::hardwareAddressOf(const QString &hostId) const
{
    for (const Room &room : m_rooms) {
        for (const RoomHost &host : room.hosts) {
            if (host.mac && m_ids.value(host.address) == hostId)
                return host.mac;
        }
    }
    const QString address = m_ids.key(hostId);
    return m_seen.contains(address) ? std::optional(m_seen.value(address)) : std::nullopt;
}

} // namespace stationmaster

#include "moc_room_list.cpp"
