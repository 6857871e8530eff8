// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"

#include <QHash>
#include <QMap>

namespace stationmaster {

/// Gathers what a list of rooms says, whatever its form: hosts, rooms that contain others, sources, and what
/// could not be read. However much it is told, it keeps no more than MaxHosts hosts and MaxRooms rooms.
class RoomCollector final
{
public:
    static constexpr qsizetype MaxRooms = 1000;
    static constexpr qsizetype MaxSources = 100;
    static constexpr qsizetype MaxProblems = 100;

    /// The room is there, though it may have no hosts. False where there are too many.
    bool begin(const QString &room);
    void addChild(const QString &room, const QString &child);
    /// The hosts that a name or pattern stands for, with what is said of them beside it. False where it makes
    /// no sense, is no address or there are too many, and nothing is taken then; or where "mac" is no single
    /// host's network card, and they are taken without.
    bool addHosts(const QString &room, const QString &pattern, const QMap<QString, QString> &said);
    /// False where there are too many.
    bool addSource(const QString &room, const RoomSource &source);
    void addProblem(int line, const QString &what);
    /// What is that wrong is no list of ours, and is not read to its end.
    bool isHopeless() const { return m_problems.size() >= MaxProblems; }

    RoomText result() const;

private:
    /// All hosts of a room taken together are at most so many: rooms contain others.
    static constexpr qsizetype MaxPlaces = 65'536;

    struct Entry
    {
        QList<RoomHost> hosts;
        QHash<QString, qsizetype> known; ///< The place of each of them, by address and name.
        QStringList children;
        QList<RoomSource> sources;
    };

    void gather(const QString &name, Room &room) const;

    QStringList m_order;
    QHash<QString, Entry> m_rooms;
    QStringList m_problems;
    qsizetype m_count = 0; ///< Hosts.
    qsizetype m_sources = 0;
};

} // namespace stationmaster
