// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_list.h"

#include <QAbstractItemModel>

#include <vector>

namespace stationmaster {

/// The rooms and their hosts as a tree: below a room the rooms that are part of it ("A/B" is B below A), then
/// its hosts. Words and symbols are the view's business.
class RoomsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< LinkState, as int. Hosts only.
        FailureRole, ///< LinkStatus: why it could not be reached when last tried, or invalid. Hosts only.
        HostIdRole, ///< QString. Hosts only.
        SessionsRole, ///< int: sessions there, text sessions left out; below a room all together. -1:
                      ///< unknown.
        ReceivedRole, ///< quint64: bytes that have come from it, 0 where nothing counts them. Hosts only.
        HostsRole, ///< int: how many hosts a room has, those of the rooms below included. Rooms only.
        ReadyRole, ///< int: how many of them are connected. Rooms only.
        TroubledRole, ///< int: how many of them could not be reached. Rooms only.
        SourcesRole, ///< QList<RoomSource>: those of the room itself. Rooms only.
    };

    /// `list` outlives this object.
    explicit RoomsModel(RoomList &list, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The hosts that a row stands for: of a room all, of a host itself, of no row every one there is.
    QSet<QString> hostIds(const QModelIndex &index) const;
    bool isHost(const QModelIndex &index) const;
    /// The whole name of the room that a row is, or is in; empty for no row.
    QString roomName(const QModelIndex &index) const;
    RoomHost host(const QModelIndex &index) const; ///< Of a host's row.
    /// Who names what a row stands for. A room is Own where the user's list names it or one below it, and the
    /// administrator's none of them.
    RoomOrigin origin(const QModelIndex &index) const;
    /// Where this room, or with `address` this host of it, is now; invalid where it is no longer there.
    QModelIndex find(const QString &room, const QString &address = {}) const;

private:
    struct Node
    {
        int parent = -1; ///< Number of a node; -1: none.
        int row = 0;
        QString name; ///< Of the whole room.
        QString label;
        int room = -1; ///< Number in the list of rooms; -1: only others are below it.
        int host = -1; ///< Number in that room; -1: it is the room itself.
        QList<int> children;
        QStringList hostIds; ///< Of a room, those of the rooms below it included; each once.
    };

    /// What a room counts of a host, as last told: there may be hundreds, and each tells of itself often
    /// while it is being connected.
    struct Counted
    {
        bool isReady = false;
        bool isTroubled = false;
        int sessions = -1; ///< -1: unknown.
    };

    void rebuild();
    int addNode(int parent, const QString &name, const QString &label);
    int nodeFor(const QString &room);
    const Node *nodeOf(const QModelIndex &index) const; ///< Null for no row.
    QModelIndex indexOf(int node) const;
    QSet<QString> idsBelow(const Node &node) const;
    HostLink *linkOf(const Node &node) const;
    QVariant roomData(const Node &node, int role) const;
    QVariant hostData(const HostLink &link, int role) const;
    static int sessionsOf(const HostLink &link);
    void follow(const HostLink *link);
    void count(const HostLink &link);
    void onChanged(const HostLink *link);

    RoomList &m_list;
    QList<Room> m_rooms; ///< As the nodes know them, also while the list is being changed.
    std::vector<Node> m_nodes;
    QList<int> m_top;
    QHash<QString, int> m_roomNodes; ///< By the name of the room.
    QHash<QString, QList<int>> m_hostNodes; ///< By Host::id.
    QHash<QString, Counted> m_counted; ///< By Host::id.
};

} // namespace stationmaster
