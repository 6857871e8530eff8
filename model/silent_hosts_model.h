// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_list.h"

#include <QAbstractListModel>
#include <QStringList>

namespace stationmaster {

/// The computers that are looked at and were not reachable when they were last tried, in the order of
/// Hosts::links(): most of them are off. One that comes back goes from here, one that goes away comes; those
/// that stay keep their rows.
class SilentHostsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HostIdRole = Qt::UserRole + 1, ///< QString.
        FailureRole, ///< LinkStatus.
        WakeableRole, ///< bool: it is known where the packet goes that would wake it.
    };

    /// `rooms` outlives this object.
    explicit SilentHostsModel(RoomList &rooms, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the computer's name, as it may be shown.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();
    QStringList silent() const;

    RoomList &m_rooms;
    QStringList m_ids;
    QString m_going; ///< Host::id of one that is about to go; empty: none.
};

} // namespace stationmaster
