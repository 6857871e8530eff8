// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/kernel_files.h"
#include "model/room_list.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace stationmaster {

/// Remembers which network card each computer has, so that it can be woken when it is off: seen in the
/// kernel's table of neighbours while it is connected, and kept in a file of the user's own. What is behind a
/// router is in no such table. One computer is looked at at a time, and nobody waits for it.
class SeenAddresses final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString file; ///< As seenAddressFile() says.
        QString lookUp = QStringLiteral("getent"); ///< libc's program that asks the name service.
        QString proc = KernelPaths().proc;
    };

    /// `rooms` outlives this object, and is told at once what is remembered.
    SeenAddresses(RoomList &rooms, Options options, QObject *parent = nullptr);
    ~SeenAddresses() override;

private:
    void onChanged(const HostLink *link);
    void lookAtNext();
    void lookedUp();
    void remember(const QString &address, const HardwareAddress &card);

    RoomList &m_rooms;
    const Options m_options;
    QHash<QString, HardwareAddress> m_seen; ///< By RoomHost::address.
    QSet<QString> m_looked; ///< Addresses that need no second look while the program runs.
    QStringList m_waiting; ///< Addresses; the first is being looked up.
    QProcess m_lookUp;
};

} // namespace stationmaster
