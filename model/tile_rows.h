// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/grid_tile.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace stationmaster {

/// Where the tiles of a list stand, found by what they are. A list can have several gaps of one place: they
/// are given out one after the other.
class TileRows
{
public:
    using Taken = QSet<int>;

    explicit TileRows(const QList<GridTile> &tiles)
    {
        m_sessions.reserve(tiles.size());
        // From the back: a hash of many gives the newest of equal keys first.
        for (int row = int(tiles.size()) - 1; row >= 0; --row) {
            const GridTile &tile = tiles.at(row);
            switch (tile.kind) {
            case GridTile::Kind::Session:
                m_sessions.insert(tile.session, row);
                break;
            case GridTile::Kind::Free:
                m_free.insert(tile.place, row);
                break;
            case GridTile::Kind::Gap:
                m_gaps.insert(tile.place, row);
                break;
            }
        }
    }

    /// The row of the same tile, which nobody else gets from `taken` on; -1: there is none.
    int take(const GridTile &tile, Taken &taken) const
    {
        switch (tile.kind) {
        case GridTile::Kind::Session:
            return m_sessions.value(tile.session, -1);
        case GridTile::Kind::Free:
            return m_free.value(tile.place, -1);
        case GridTile::Kind::Gap:
            break;
        }
        for (auto gap = m_gaps.constFind(tile.place); gap != m_gaps.cend() && gap.key() == tile.place;
             ++gap) {
            if (!taken.contains(*gap)) {
                taken.insert(*gap);
                return *gap;
            }
        }
        return -1;
    }

private:
    QHash<SessionId, int> m_sessions;
    QHash<Place, int> m_free;
    QMultiHash<Place, int> m_gaps;
};

} // namespace stationmaster
