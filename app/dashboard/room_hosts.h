// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/system_clock.h"
#include "backend/dbus/reconnecting_bus.h"
#include "backend/login1/sleep_watch.h"
#include "backend/ssh/askpass_server.h"
#include "backend/ssh/relay_thread.h"
#include "model/picture_budget.h"
#include "model/room_list.h"
#include "model/unwatched_links.h"

#include <memory>

namespace stationmaster {

class SeenAddresses;

/// Many computers behind the dashboard: the rooms and a way to each of their hosts, through ssh where it is
/// not this computer. Reads and writes the user's own list of rooms; the administrator's is only read.
class RoomHosts final : public QObject
{
    Q_OBJECT

public:
    /// `files` as readRooms() takes them; the last is the user's own. `seenAddresses` is where the network
    /// cards of the hosts are remembered; empty: they are not.
    explicit RoomHosts(QStringList files, const QString &seenAddresses = {}, QObject *parent = nullptr);
    ~RoomHosts() override;

    Clock &clock() { return m_clock; }
    Hosts &hosts() { return m_hosts; }
    RoomList &rooms() { return m_rooms; }
    PictureBudget &budget() { return m_budget; }
    /// What of the lists could not be read.
    const QStringList &problems() const { return m_problems; }

    /// Reads the lists anew.
    void read();
    /// Adds lines to the user's own list. False where it cannot be written.
    bool add(const QString &room, const QList<RoomHost> &hosts);
    /// Writes the user's own list anew, patterns as single names and without comments. A computer that the
    /// administrator's list names stays.
    bool remove(const QString &room, const RoomHost &host);

private:
    std::unique_ptr<HostLink> makeLink(const RoomHost &host);
    bool write(const QString &own);

    const QStringList m_files;
    SystemClock m_clock;
    AskpassServer m_askpass;
    RelayThread m_relays;
    Hosts m_hosts;
    PictureBudget m_budget{m_hosts, m_clock};
    UnwatchedLinks m_unwatched{m_hosts, m_clock};
    SleepWatch m_sleep; ///< All lines are looked at when this computer has been asleep.
    std::unique_ptr<ReconnectingBus> m_ownBus; ///< For that.
    RoomList m_rooms;
    QStringList m_problems;
    std::unique_ptr<SeenAddresses> m_seen; ///< May be null.
};

} // namespace stationmaster
