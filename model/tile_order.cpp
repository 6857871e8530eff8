// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tile_order.h"

#include "model/name_order.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace stationmaster {

using Kind = GridTile::Kind;

Place userPlaceOf(const SessionId &session)
{
    return {session.host, {}, session.uid};
}

GridTile sessionTile(const Place &place, const SessionId &session)
{
    GridTile tile;
    tile.kind = Kind::Session;
    tile.place = place;
    tile.session = session;
    return tile;
}

GridTile gapTile(const Place &place)
{
    GridTile tile;
    tile.place = place;
    return tile;
}

namespace {

Place placeOf(const Station &station)
{
    return {station.host, station.id, 0};
}

GridTile freeTile(const Station &station)
{
    GridTile tile = gapTile(placeOf(station));
    tile.kind = Kind::Free;
    tile.name = station.name;
    tile.hostName = station.hostName;
    return tile;
}

QList<Station> inNameOrder(QList<Station> stations)
{
    const QCollator names = nameCollator();
    std::ranges::stable_sort(stations, [&names](const Station &a, const Station &b) {
        if (const int order = names.compare(a.hostName, b.hostName); order != 0)
            return order < 0;
        if (a.host != b.host)
            return a.host < b.host;
        const int order = names.compare(a.name, b.name);
        return order == 0 ? a.id < b.id : order < 0;
    });
    return stations;
}

using StationsByPlace = QHash<Place, Station>;

/// Who sits where, of those that are shown: as the hosts say; and who has been let go by his station stays
/// there until somebody else sits down.
QHash<Place, SessionId> sittings(const QList<GridTile> &before, const QSet<SessionId> &shown,
                                 const QList<Station> &inOrder, const StationsByPlace &stations)
{
    QHash<Place, SessionId> sitting;
    QSet<SessionId> seated;
    for (const Station &station : inOrder) {
        // A host may say that somebody sits in two places at once: he has one tile.
        if (station.session && shown.contains(*station.session) && !seated.contains(*station.session)) {
            sitting.insert(placeOf(station), *station.session);
            seated.insert(*station.session);
        }
    }
    for (const GridTile &tile : before) {
        const bool stays = tile.kind == Kind::Session && stations.contains(tile.place)
            && shown.contains(tile.session) && !seated.contains(tile.session);
        if (stays && !sitting.contains(tile.place))
            sitting.insert(tile.place, tile.session);
    }
    return sitting;
}

/// All places in their order, with whoever was there before where that is to be kept.
QList<GridTile> standing(const QList<GridTile> &before, const QList<Station> &inOrder, bool held)
{
    if (held)
        return before;
    QList<GridTile> tiles;
    for (const Station &station : inOrder)
        tiles += gapTile(placeOf(station));
    for (const GridTile &tile : before) {
        if (!tile.place.isStation())
            tiles += tile;
    }
    return tiles;
}

} // namespace

int seatOf(const QList<GridTile> &tiles, const SessionId &session, bool held)
{
    const Place own = userPlaceOf(session);
    auto open = std::ranges::find_if(tiles, [&own](const GridTile &tile) {
        return tile.kind == Kind::Gap && tile.place == own;
    });
    // Into no other gap while somebody may be pointing at it.
    if (open == tiles.end() && !held)
        open = std::ranges::find_if(tiles, [](const GridTile &tile) {
            return tile.kind == Kind::Gap && !tile.place.isStation();
        });
    return int(std::distance(tiles.begin(), open));
}

QList<GridTile> placedTiles(const QList<GridTile> &before, const QList<SessionId> &sessions,
                            const QList<Station> &stations, bool held)
{
    const QSet<SessionId> shown(sessions.cbegin(), sessions.cend());
    StationsByPlace byPlace;
    for (const Station &station : stations)
        byPlace.insert(placeOf(station), station);
    const QList<Station> inOrder = inNameOrder(stations);
    const QHash<Place, SessionId> sitting = sittings(before, shown, inOrder, byPlace);
    const auto stationTile = [&sitting](const Station &station) {
        const Place place = placeOf(station);
        if (const auto who = sitting.constFind(place); who != sitting.cend())
            return sessionTile(place, *who);
        // Somebody sits there who is not shown: it is not free.
        return station.isFree() ? freeTile(station) : gapTile(place);
    };
    QSet<SessionId> placed(sitting.cbegin(), sitting.cend());
    QSet<Place> there;
    QList<GridTile> tiles;
    for (const GridTile &tile : standing(before, inOrder, held)) {
        const auto station = byPlace.constFind(tile.place);
        if (station != byPlace.cend()) {
            if (!there.contains(tile.place))
                tiles += stationTile(*station);
            there.insert(tile.place);
        } else if (tile.kind == Kind::Session && shown.contains(tile.session)
                   && !placed.contains(tile.session)) {
            tiles += tile;
            placed.insert(tile.session);
        } else {
            tiles += gapTile(tile.place);
        }
    }
    for (const SessionId &session : sessions) {
        if (placed.contains(session))
            continue;
        const int row = seatOf(tiles, session, held);
        if (row == tiles.size())
            tiles += gapTile(userPlaceOf(session));
        tiles[row] = sessionTile(userPlaceOf(session), session);
    }
    while (!tiles.isEmpty() && tiles.constLast().kind == Kind::Gap)
        tiles.removeLast();
    for (const Station &station : inOrder) {
        if (!there.contains(placeOf(station)))
            tiles += stationTile(station);
        there.insert(placeOf(station));
    }
    return tiles;
}

QList<GridTile> sortedTiles(const QList<GridTile> &before, const QList<SessionId> &sessions, bool held)
{
    QList<GridTile> tiles;
    if (!held) {
        tiles.reserve(sessions.size());
        for (const SessionId &session : sessions)
            tiles += sessionTile(userPlaceOf(session), session);
        return tiles;
    }
    const QSet<SessionId> shown(sessions.cbegin(), sessions.cend());
    QSet<SessionId> standing;
    for (const GridTile &tile : before) {
        const bool stays = tile.kind == Kind::Session && shown.contains(tile.session);
        if (stays)
            standing.insert(tile.session);
        tiles += stays ? tile : gapTile(tile.place);
    }
    for (const SessionId &session : sessions) {
        if (!standing.contains(session))
            tiles += sessionTile(userPlaceOf(session), session);
    }
    return tiles;
}

QList<GridTile> arrangedTiles(QList<GridTile> tiles, const Arrangement &arrangement)
{
    const int columns = std::max(1, arrangement.columns());
    int nextLine = 0;
    QSet<Place> taken; // A user who works twice has one place by hand.
    for (GridTile &tile : tiles) {
        tile.cell = QPoint(-1, -1);
        if (const std::optional<QPoint> cell = arrangement.cellOf(tile.place);
            cell && !taken.contains(tile.place))
            tile.cell = *cell;
        taken.insert(tile.place);
        nextLine = std::max(nextLine, tile.cell.y() + 1);
    }
    int next = 0;
    for (GridTile &tile : tiles) {
        if (tile.cell.x() >= 0)
            continue;
        tile.cell = {next % columns, nextLine + next / columns};
        ++next;
    }
    tiles.removeIf([](const GridTile &tile) {
        return tile.kind == Kind::Gap;
    });
    std::ranges::stable_sort(tiles, {}, [](const GridTile &tile) {
        return std::pair(tile.cell.y(), tile.cell.x());
    });
    return tiles;
}

} // namespace stationmaster
