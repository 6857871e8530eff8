// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_list.h"

#include <QAbstractItemModel>

namespace stationmaster {

/// The rooms and their hosts as a tree of two levels. Words and symbols are the view's business.
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
        HostsRole, ///< int: how many hosts a room has. Rooms only.
        ReadyRole, ///< int: how many of them are connected. Rooms only.
        TroubledRole, ///< int: how many of them could not be reached. Rooms only.
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

private:
    const Room *roomOf(const QModelIndex &index) const; ///< Null for a host.
    HostLink *linkOf(const QModelIndex &index) const; ///< Null for a room.
    QVariant roomData(const Room &room, int role) const;
    QVariant hostData(const HostLink &link, int role) const;
    static int sessionsOf(const HostLink &link);
    void onChanged(const HostLink *link);

    RoomList &m_list;
};

} // namespace stationmaster
