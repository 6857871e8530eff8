// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rooms_model.h"

#include <algorithm>

namespace stationmaster {

namespace {

/// Deeper than this a name is not taken apart.
constexpr qsizetype maxDepth = 8;

} // namespace

RoomsModel::RoomsModel(RoomList &list, QObject *parent)
    : QAbstractItemModel(parent)
    , m_list(list)
{
    rebuild();
    connect(&m_list, &RoomList::changed, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(&m_list.hosts(), &Hosts::changed, this, &RoomsModel::onChanged);
    connect(&m_list.hosts(), &Hosts::partsReady, this, &RoomsModel::follow);
    for (const HostLink *link : m_list.hosts().links()) {
        if (link->backend())
            follow(link);
    }
}

void RoomsModel::rebuild()
{
    m_nodes.clear();
    m_top.clear();
    m_roomNodes.clear();
    m_hostNodes.clear();
    m_rooms = m_list.rooms();
    for (int number = 0; number < m_rooms.size(); ++number)
        m_nodes[std::size_t(nodeFor(m_rooms.at(number).name))].room = number;
    for (int number = 0; number < m_rooms.size(); ++number) {
        const int above = m_roomNodes.value(m_rooms.at(number).name);
        for (int host = 0; host < m_rooms.at(number).hosts.size(); ++host) {
            const int added = addNode(above, m_rooms.at(number).name, {});
            m_nodes[std::size_t(added)].room = number;
            m_nodes[std::size_t(added)].host = host;
            m_hostNodes[m_list.hostIdOf(m_rooms.at(number).hosts.at(host))] += added;
        }
    }
    for (Node &node : m_nodes) {
        if (node.host < 0)
            node.hostIds = idsBelow(node).values();
    }
    m_counted.clear();
    for (const HostLink *link : m_list.hosts().links())
        count(*link);
}

int RoomsModel::addNode(int parent, const QString &name, const QString &label)
{
    QList<int> &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
    Node node;
    node.parent = parent;
    node.row = int(siblings.size());
    node.name = name;
    node.label = label;
    const int number = int(m_nodes.size());
    siblings += number;
    m_nodes.push_back(std::move(node));
    return number;
}

/// With those that it is part of.
int RoomsModel::nodeFor(const QString &room)
{
    int above = -1;
    qsizetype from = 0;
    for (qsizetype depth = 1;; ++depth) {
        const qsizetype slash = depth < maxDepth ? room.indexOf(u'/', from) : -1;
        const QString name = slash < 0 ? room : room.left(slash);
        const auto known = m_roomNodes.constFind(name);
        if (known == m_roomNodes.cend()) {
            above = addNode(above, name, name.mid(from));
            m_roomNodes.insert(name, above);
        } else {
            above = *known;
        }
        if (slash < 0)
            return above;
        from = slash + 1;
    }
}

QModelIndex RoomsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    const QList<int> &siblings = above ? above->children : m_top;
    if (column != 0 || row < 0 || row >= siblings.size())
        return {};
    return createIndex(row, 0, quintptr(siblings.at(row)));
}

QModelIndex RoomsModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node && node->parent >= 0 ? indexOf(node->parent) : QModelIndex();
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return int(node ? node->children.size() : m_top.size());
}

int RoomsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeOf(index);
    if (!node)
        return {};
    if (node->host < 0)
        return roomData(*node, role);
    const HostLink *link = linkOf(*node);
    return link ? hostData(*link, role) : QVariant();
}

QSet<QString> RoomsModel::hostIds(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? idsBelow(*node) : m_list.allHostIds();
}

bool RoomsModel::isHost(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node && node->host >= 0;
}

QString RoomsModel::roomName(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->name : QString();
}

RoomHost RoomsModel::host(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node && node->host >= 0 ? m_rooms.at(node->room).hosts.at(node->host) : RoomHost();
}

RoomOrigin RoomsModel::origin(const QModelIndex &index) const
{
    if (isHost(index))
        return host(index).origin;
    RoomOrigin origin = RoomOrigin::Source;
    const QString name = roomName(index);
    for (const Room &room : std::as_const(m_rooms)) {
        if (!isInRoom(room.name, name))
            continue;
        if (room.origin == RoomOrigin::Site)
            return RoomOrigin::Site;
        // What a source adds below a room of the user's goes and is renamed with it.
        if (room.origin == RoomOrigin::Own)
            origin = RoomOrigin::Own;
    }
    return origin;
}

QModelIndex RoomsModel::find(const QString &room, const QString &address) const
{
    const auto found = m_roomNodes.constFind(room);
    if (found == m_roomNodes.cend())
        return {};
    if (address.isEmpty())
        return indexOf(*found);
    for (const int child : m_nodes[std::size_t(*found)].children) {
        const Node &node = m_nodes[std::size_t(child)];
        if (node.host >= 0 && m_rooms.at(node.room).hosts.at(node.host).address == address)
            return indexOf(child);
    }
    return {};
}

const RoomsModel::Node *RoomsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes.at(std::size_t(index.internalId())) : nullptr;
}

QModelIndex RoomsModel::indexOf(int node) const
{
    return createIndex(m_nodes[std::size_t(node)].row, 0, quintptr(node));
}

QSet<QString> RoomsModel::idsBelow(const Node &node) const
{
    if (node.host >= 0) {
        const HostLink *link = linkOf(node);
        return link ? QSet<QString>{link->hostId()} : QSet<QString>();
    }
    QSet<QString> ids;
    for (const int child : node.children)
        ids += idsBelow(m_nodes[std::size_t(child)]);
    return ids;
}

HostLink *RoomsModel::linkOf(const Node &node) const
{
    return m_list.hosts().link(m_list.hostIdOf(m_rooms.at(node.room).hosts.at(node.host)));
}

QVariant RoomsModel::roomData(const Node &node, int role) const
{
    const auto countIf = [&](const auto &fits) {
        return int(std::ranges::count_if(node.hostIds, [&](const QString &id) {
            return fits(m_counted.value(id));
        }));
    };
    switch (role) {
    case Qt::DisplayRole:
        return node.label;
    case HostsRole:
        return int(node.hostIds.size());
    case ReadyRole:
        return countIf([](const Counted &host) {
            return host.isReady;
        });
    case TroubledRole:
        return countIf([](const Counted &host) {
            return host.isTroubled;
        });
    case SourcesRole:
        return QVariant::fromValue(node.room < 0 ? QList<RoomSource>() : m_rooms.at(node.room).sources);
    case SessionsRole: {
        int sessions = 0;
        bool any = false;
        for (const QString &id : node.hostIds) {
            const int there = m_counted.value(id).sessions;
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

void RoomsModel::follow(const HostLink *link)
{
    connect(link->backend(), &SessionBackend::sessionsChanged, this, [this, link] {
        onChanged(link);
    });
}

void RoomsModel::count(const HostLink &link)
{
    m_counted.insert(link.hostId(),
                     {.isReady = link.status().state == LinkState::Ready,
                      .isTroubled = m_list.hosts().failure(link.hostId()).has_value(),
                      .sessions = sessionsOf(link)});
}

void RoomsModel::onChanged(const HostLink *link)
{
    count(*link);
    for (const int host : m_hostNodes.value(link->hostId())) {
        for (int node = host; node >= 0; node = m_nodes[std::size_t(node)].parent)
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
    }
}

} // namespace stationmaster

#include "moc_rooms_model.cpp"
