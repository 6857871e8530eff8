// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/station.h"
#include "model/arrangement.h"
#include "model/grid_tile.h"

#include <QList>

namespace stationmaster {

/// In which order tiles stand. Pure functions: what there is now and how it stood before give how it stands.

/// Where somebody belongs who sits at no station.
Place userPlaceOf(const SessionId &session);
GridTile sessionTile(const Place &place, const SessionId &session);
GridTile gapTile(const Place &place);

/// Everybody in his place. The stations first, in the order of their computers' names and their own; behind
/// them a place for each session that sits at none. A session keeps its place when its station lets it go
/// (it is disconnected) and for as long as nobody else sits down there. A place without a station that
/// becomes free is kept open and goes to its user when he comes back, else to the next who comes.
/// `sessions`: those to be shown, newcomers in the order in which they are given. `held`: what stands,
/// stands: who or which station appears goes to the end, and into no gap but his own.
QList<GridTile> placedTiles(const QList<GridTile> &before, const QList<SessionId> &sessions,
                            const QList<Station> &stations, bool held);

/// In which row somebody is seated who comes and sits at no station: a gap, or one past the last row.
int seatOf(const QList<GridTile> &tiles, const SessionId &session, bool held);

/// As sorted. `held`: who has gone leaves a gap, who comes stands at the end.
QList<GridTile> sortedTiles(const QList<GridTile> &before, const QList<SessionId> &sessions, bool held);

/// Puts tiles into the cells that they were given by hand, those without one below, as many beside each other
/// as there are columns; and into the order in which a room is read, line by line. Gaps go.
QList<GridTile> arrangedTiles(QList<GridTile> tiles, const Arrangement &arrangement);

} // namespace stationmaster
