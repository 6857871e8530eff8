// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/room_sources.h"
#include "backend/core/system_clock.h"
#include "backend/dbus/reconnecting_bus.h"
#include "backend/login1/sleep_watch.h"
#include "backend/ssh/askpass_server.h"
#include "backend/ssh/relay_thread.h"
#include "backend/ssh/tcp_probe.h"
#include "model/picture_budget.h"
#include "model/room_list.h"
#include "model/unwatched_links.h"

#include <memory>

namespace stationmaster {

class SeenAddresses;

/// Many computers behind the dashboard: the rooms and a way to each of their hosts, through ssh where it is
/// not this computer. Reads and writes the user's own list of rooms, line by line; the administrator's is
/// only read, and so are the sources that both name.
class RoomHosts final : public QObject
{
    Q_OBJECT

public:
    /// `files` as readRooms() takes them; the last is the user's own. `seenAddresses` is where the network
    /// cards of the hosts are remembered; empty: they are not.
    explicit RoomHosts(QStringList files, const QString &seenAddresses = {},
                       RoomSources::Options sources = {}, QObject *parent = nullptr);
    ~RoomHosts() override;

    Clock &clock() { return m_clock; }
    Hosts &hosts() { return m_hosts; }
    RoomList &rooms() { return m_rooms; }
    PictureBudget &budget() { return m_budget; }
    /// What of the lists could not be read.
    const QStringList &problems() const { return m_problems; }

    /// Reads the lists anew, and all their sources.
    void refresh();
    /// Each changes lines of the user's own list and no others. False where it cannot be written, or does not
    /// name what is to be changed.
    bool add(const QString &room, const QList<RoomHost> &hosts);
    bool add(const QList<Room> &rooms);
    /// A computer that the administrator's list or a source names stays.
    bool remove(const QString &room, const RoomHost &host);
    bool move(const QString &from, const RoomHost &host, const QString &to);
    /// With what is below it.
    bool removeRoom(const QString &room);
    bool renameRoom(const QString &room, const QString &name);

Q_SIGNALS:
    /// The lists have been read, or changed.
    void changed();

private:
    std::unique_ptr<HostLink> makeLink(const RoomHost &host);
    void read(bool sourcesToo);
    QList<RoomHost> newIn(const Room &room) const;
    std::optional<QString> ownText() const;
    bool write(const std::optional<QString> &own);

    const QStringList m_files;
    SystemClock m_clock;
    AskpassServer m_askpass;
    RelayThread m_relays;
    TcpProbe m_probe;
    Hosts m_hosts;
    PictureBudget m_budget{m_hosts, m_clock};
    UnwatchedLinks m_unwatched{m_hosts, m_clock};
    SleepWatch m_sleep; ///< All lines are looked at when this computer has been asleep.
    std::unique_ptr<ReconnectingBus> m_ownBus; ///< For that.
    RoomList m_rooms;
    RoomSources m_sources;
    QStringList m_problems;
    std::unique_ptr<SeenAddresses> m_seen; ///< May be null.
};

} // namespace stationmaster
