// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/silent_hosts_model.h"

#include "backend/core/session.h"

namespace stationmaster {

SilentHostsModel::SilentHostsModel(RoomList &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
{
    Hosts &hosts = rooms.hosts();
    connect(&hosts, &Hosts::scopeChanged, this, &SilentHostsModel::update);
    connect(&hosts, &Hosts::added, this, &SilentHostsModel::update);
    connect(&hosts, &Hosts::removed, this, [this](const HostLink *link) {
        m_going = link->hostId();
        update();
        m_going.clear();
    });
    connect(&hosts, &Hosts::changed, this, [this](const HostLink *link) {
        update();
        // Why it is silent, or what it is called, may be another.
        if (const qsizetype row = m_ids.indexOf(link->hostId()); row >= 0)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    });
    // Addresses come and go with the lists.
    connect(&rooms, &RoomList::changed, this, [this] {
        update();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    });
    m_ids = silent();
}

int SilentHostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant SilentHostsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &id = m_ids.at(index.row());
    const HostLink *link = m_rooms.hosts().link(id);
    switch (role) {
    case Qt::DisplayRole:
        return link ? displayable(link->name()) : QString();
    case HostIdRole:
        return id;
    case FailureRole:
        return QVariant::fromValue(m_rooms.hosts().failure(id).value_or(LinkStatus()));
    case WakeableRole:
        return m_rooms.hardwareAddressOf(id).has_value();
    default:
        return {};
    }
}

void SilentHostsModel::update()
{
    const QStringList now = silent();
    for (qsizetype row = m_ids.size() - 1; row >= 0; --row) {
        if (now.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_ids.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the same order in both.
    for (qsizetype row = 0; row < now.size(); ++row) {
        if (row < m_ids.size() && m_ids.at(row) == now.at(row))
            continue;
        beginInsertRows({}, int(row), int(row));
        m_ids.insert(row, now.at(row));
        endInsertRows();
    }
}

QStringList SilentHostsModel::silent() const
{
    QStringList ids;
    const QList<HostLink *> links = m_rooms.hosts().scope();
    for (const HostLink *link : links) {
        const QString id = link->hostId();
        const std::optional<LinkStatus> failure = m_rooms.hosts().failure(id);
        if (id != m_going && failure && failure->state == LinkState::Unreachable)
            ids += id;
    }
    return ids;
}

} // namespace stationmaster

#include "moc_silent_hosts_model.cpp"
