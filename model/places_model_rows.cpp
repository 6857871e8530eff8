// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows become others.
#include "model/places_model.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

void PlacesModel::become(const QList<GridTile> &wanted)
{
    // Whoever hears of a row may make the backend speak again; rows are never changed in the middle of a
    // change.
    if (m_becoming) {
        m_next = wanted;
        return;
    }
    m_becoming = true;
    for (std::optional<QList<GridTile>> next = wanted; next; next = std::exchange(m_next, std::nullopt)) {
        const TileRows rows(*next);
        removeOthers(rows);
        reorder(rows);
        insertMissing(*next);
        const bool moved = !std::ranges::equal(m_tiles, *next, {}, &GridTile::cell, &GridTile::cell)
            || !std::ranges::equal(m_tiles, *next, {}, &GridTile::group, &GridTile::group)
            || !std::ranges::equal(m_tiles, *next, {}, &GridTile::name, &GridTile::name);
        m_tiles = *next;
        if (moved && !m_tiles.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_tiles.size()) - 1), {CellRole, GroupRole});
    }
    m_becoming = false;
}

bool PlacesModel::placesStandAlone() const
{
    return !m_changing && !m_becoming && !m_isSorted && showsPlaces() && m_arrangement.isEmpty()
        && m_stationsOfHosts.isEmpty() && (!m_showFree || m_sessions.backend().stations().isEmpty());
}

bool PlacesModel::leave(const SessionId &session)
{
    const int row = rowOf(session);
    // Before the last one nothing but gaps may stand, which go with it.
    if (row < 0 || row == m_tiles.size() - 1 || !placesStandAlone() || m_tiles.at(row).place.isStation())
        return false;
    replace(row, gapTile(m_tiles.at(row).place));
    return true;
}

bool PlacesModel::seat(const SessionId &session)
{
    if (m_rows.contains(session) || !placesStandAlone())
        return false;
    const int row = seatOf(m_tiles, session, m_held);
    replace(row, sessionTile(userPlaceOf(session), session));
    return true;
}

void PlacesModel::replace(int row, const GridTile &tile)
{
    m_becoming = true;
    // First: whoever hears of a row may have all places worked out from how everybody stood.
    if (row < m_placed.size())
        m_placed[row] = tile;
    else
        m_placed += tile;
    if (row < m_tiles.size()) {
        beginRemoveRows({}, row, row);
        m_rows.remove(m_tiles.at(row).session);
        m_tiles.removeAt(row);
        m_gone = row;
        endRemoveRows();
    }
    beginInsertRows({}, row, row);
    m_tiles.insert(row, tile);
    m_gone = None;
    if (tile.kind == GridTile::Kind::Session)
        m_rows.insert(tile.session, row);
    endInsertRows();
    m_becoming = false;
    if (m_next)
        become(*std::exchange(m_next, std::nullopt));
}

void PlacesModel::removeOthers(const TileRows &rows)
{
    TileRows::Taken taken;
    QList<bool> stays;
    stays.reserve(m_tiles.size());
    for (const GridTile &tile : std::as_const(m_tiles))
        stays += rows.take(tile, taken) >= 0;
    for (int last = int(m_tiles.size()) - 1; last >= 0; --last) {
        if (stays.at(last))
            continue;
        int first = last;
        while (first > 0 && !stays.at(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_tiles.remove(first, last - first + 1);
        indexRows();
        endRemoveRows();
        last = first;
    }
}

void PlacesModel::reorder(const TileRows &rows)
{
    TileRows::Taken taken;
    QList<std::pair<int, int>> order; // where it is to stand, where it stands
    order.reserve(m_tiles.size());
    for (int row = 0; row < m_tiles.size(); ++row)
        order += std::pair(rows.take(m_tiles.at(row), taken), row);
    if (std::ranges::is_sorted(order))
        return;
    std::ranges::sort(order);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<GridTile> tiles;
    tiles.reserve(m_tiles.size());
    QList<int> newRows(m_tiles.size());
    for (int row = 0; row < order.size(); ++row) {
        tiles += m_tiles.at(order.at(row).second);
        newRows[order.at(row).second] = row;
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &was : before)
        after += index(newRows.at(was.row()));
    m_tiles = std::move(tiles);
    indexRows();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PlacesModel::insertMissing(const QList<GridTile> &wanted)
{
    for (int at = 0; at < wanted.size(); ++at) {
        int end = at; // one past the last new tile before the one that stands here
        while (end < wanted.size() && (at >= m_tiles.size() || !wanted.at(end).isSameAs(m_tiles.at(at))))
            ++end;
        if (end == at)
            continue;
        beginInsertRows({}, at, end - 1);
        m_tiles = m_tiles.first(at) + wanted.sliced(at, end - at) + m_tiles.sliced(at);
        indexRows();
        endInsertRows();
    }
}

int PlacesModel::rowOf(const SessionId &id) const
{
    const int row = m_rows.value(id, -1);
    return row > m_gone ? row - 1 : row;
}

void PlacesModel::indexRows()
{
    m_rows.clear();
    for (int row = 0; row < m_tiles.size(); ++row) {
        if (m_tiles.at(row).kind == GridTile::Kind::Session)
            m_rows.insert(m_tiles.at(row).session, row);
    }
}

} // namespace stationmaster
