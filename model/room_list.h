// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hosts.h"
#include "model/room.h"

#include <QObject>

#include <functional>
#include <memory>

namespace stationmaster {

/// The rooms that the operator sees, and a link to each of their hosts in Hosts. A host that stands in two
/// rooms is one host.
class RoomList final : public QObject
{
    Q_OBJECT

public:
    using MakeLink = std::function<std::unique_ptr<HostLink>(const RoomHost &host)>;

    /// `hosts` outlives this object.
    RoomList(Hosts &hosts, MakeLink makeLink, QObject *parent = nullptr);

    /// Hosts that are in none of the rooms go; those that were there keep their connection.
    void setRooms(const QList<Room> &rooms);
    const QList<Room> &rooms() const { return m_rooms; }

    Hosts &hosts() const { return m_hosts; }
    /// Host::id of what a room names; empty for what it does not.
    QString hostIdOf(const RoomHost &host) const { return m_ids.value(host.address); }
    /// Of all hosts of a room.
    QSet<QString> hostIdsOf(const Room &room) const;
    QSet<QString> allHostIds() const;
    /// Where the packet goes that wakes this one; nothing where neither a list nor the network has told.
    std::optional<HardwareAddress> hardwareAddressOf(const QString &hostId) const;
    /// By RoomHost::address, what was seen in the network. The lists come first.
    void setSeenAddresses(const QHash<QString, HardwareAddress> &addresses) { m_seen = addresses; }

Q_SIGNALS:
    void changed();

private:
    Hosts &m_hosts;
    const MakeLink m_makeLink;
    QList<Room> m_rooms;
    QHash<QString, QString> m_ids; ///< Host::id by address.
    QHash<QString, HardwareAddress> m_seen;
};

} // namespace stationmaster
