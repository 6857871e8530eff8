// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/display_state.h"
#include "backend/core/station.h"

#include <QList>
#include <QMap>
#include <QString>

namespace stationmaster {

/// What the status bar counts. Every session is in exactly one state.
struct SessionCounts
{
    int sessions = 0;
    QMap<DisplayState, int> states; ///< Those that some session is in.
    int text = 0;
    int freeStations = 0;

    static SessionCounts of(const QList<Session> &sessions, const QList<Station> &stations);
};

/// "28 sessions", or "3 of 28 sessions" where not all that could be are `shown`. Text sessions count only
/// where they are in the grid (`textShown`) or nothing else is there.
QString totalText(const SessionCounts &counts, int shown, bool textShown);
QString stateCountText(DisplayState state, int count); ///< "24 blocked"
QString selectedCountText(int count); ///< "3 selected"
QString hiddenTextCountText(int count); ///< "2 text sessions not shown"
QString freeStationsText(int count); ///< "5 stations free"

} // namespace stationmaster
