// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace stationmaster {

/// Where a tile belongs: a station of a host; or, for a session that sits at no station that the host knows
/// of, wherever that user of that host works.
struct Place
{
    QString host; ///< Host::id
    QString station; ///< Station::id; empty: of the user `uid`
    quint32 uid = 0; ///< Means nothing where there is a station.

    bool isStation() const { return !station.isEmpty(); }
    bool operator==(const Place &other) const
    {
        return host == other.host && station == other.station && (isStation() || uid == other.uid);
    }
};

inline size_t qHash(const Place &place, size_t seed = 0) noexcept
{
    return place.isStation() ? qHashMulti(seed, place.host, place.station)
                             : qHashMulti(seed, place.host, place.uid);
}

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Place)
