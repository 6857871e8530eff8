// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rooms_model.h"

#include <algorithm>

namespace stationmaster {

namespace {

/// What an index carries: 0 for a room, else the number of the room above it, from 1.
constexpr quintptr roomItself = 0;

} // namespace

RoomsModel::RoomsModel(RoomList &list, QObject *parent)
    : QAbstractItemModel(parent)
    , m_list(list)
{
    connect(&m_list, &RoomList::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&m_list.hosts(), &Hosts::changed, this, &RoomsModel::onChanged);
    connect(&m_list.hosts(), &Hosts::partsReady, this, [this](HostLink *link) {
        connect(link->backend(), &SessionBackend::sessionsChanged, this, [this, link] {
            onChanged(link);
        });
    });
}

QModelIndex RoomsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row()) + 1 : roomItself);
}

QModelIndex RoomsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == roomItself)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, roomItself);
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_list.rooms().size());
    const Room *room = roomOf(parent);
    return room ? int(room->hosts.size()) : 0;
}

int RoomsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Room *room = roomOf(index))
        return roomData(*room, role);
    const HostLink *link = linkOf(index);
    return link ? hostData(*link, role) : QVariant();
}

QSet<QString> RoomsModel::hostIds(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_list.allHostIds();
    if (const Room *room = roomOf(index))
        return m_list.hostIdsOf(*room);
    const HostLink *link = linkOf(index);
    return link ? QSet<QString>{link->hostId()} : QSet<QString>();
}

const Room *RoomsModel::roomOf(const QModelIndex &index) const
{
    if (index.internalId() != roomItself || index.row() >= m_list.rooms().size())
        return nullptr;
    return &m_list.rooms().at(index.row());
}

HostLink *RoomsModel::linkOf(const QModelIndex &index) const
{
    const qsizetype room = qsizetype(index.internalId()) - 1;
    if (room < 0 || room >= m_list.rooms().size() || index.row() >= m_list.rooms().at(room).hosts.size())
        return nullptr;
    return m_list.hosts().link(m_list.hostIdOf(m_list.rooms().at(room).hosts.at(index.row())));
}

QVariant RoomsModel::roomData(const Room &room, int role) const
{
    const auto links = [&] {
        QList<const HostLink *> all;
        const QSet<QString> ids = m_list.hostIdsOf(room);
        for (const QString &id : ids) {
            if (const HostLink *link = m_list.hosts().link(id))
                all += link;
        }
        return all;
    };
    const auto count = [&](const auto &fits) {
        const QList<const HostLink *> all = links();
        return int(std::ranges::count_if(all, fits));
    };
    switch (role) {
    case Qt::DisplayRole:
        return room.name;
    case HostsRole:
        return int(room.hosts.size());
    case ReadyRole:
        return count([](const HostLink *link) {
            return link->status().state == LinkState::Ready;
        });
    case TroubledRole:
        return count([this](const HostLink *link) {
            return m_list.hosts().failure(link->hostId()).has_value();
        });
    case SessionsRole: {
        int sessions = 0;
        bool any = false;
        for (const HostLink *link : links()) {
            const int there = sessionsOf(*link);
            any = any || there >= 0;
            sessions += std::max(there, 0);
        }
        return any ? sessions : -1;
    }
    default:
        return {};
    }
}

QVariant RoomsModel::hostData(const HostLink &link, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return link.name();
    case StateRole:
        return int(link.status().state);
    case FailureRole: {
        const std::optional<LinkStatus> failure = m_list.hosts().failure(link.hostId());
        return failure ? QVariant::fromValue(*failure) : QVariant();
    }
    case HostIdRole:
        return link.hostId();
    case ReceivedRole:
        return link.received();
    case SessionsRole:
        return sessionsOf(link);
    default:
        return {};
    }
}

int RoomsModel::sessionsOf(const HostLink &link)
{
    if (!link.backend() || link.backend()->state() != SessionBackend::State::Ready)
        return -1;
    const QList<Session> sessions = link.backend()->sessions();
    return int(std::ranges::count_if(sessions, [](const Session &session) {
        return !session.isText();
    }));
}

void RoomsModel::onChanged(const HostLink *link)
{
    for (int row = 0; row < m_list.rooms().size(); ++row) {
        const Room &room = m_list.rooms().at(row);
        for (int host = 0; host < room.hosts.size(); ++host) {
            if (m_list.hostIdOf(room.hosts.at(host)) != link->hostId())
                continue;
            const QModelIndex above = index(row, 0);
            const QModelIndex itself = index(host, 0, above);
            Q_EMIT dataChanged(above, above);
            Q_EMIT dataChanged(itself, itself);
        }
    }
}

} // namespace stationmaster
