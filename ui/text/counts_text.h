// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/core/station.h"

#include <QList>
#include <QStringList>

namespace stationmaster {

/// What the status bar counts. Every session is in exactly one of active, disconnected and closing.
struct SessionCounts
{
    int sessions = 0;
    int active = 0;
    int disconnected = 0;
    int closing = 0;
    int text = 0;
    int freeStations = 0;

    static SessionCounts of(const QList<Session> &sessions, const QList<Station> &stations);
};

/// "28 sessions", "24 active", …; what is none is left out, except the first. `textShown`: text sessions are
/// in the grid.
QStringList countParts(const SessionCounts &counts, int selected, bool textShown);

} // namespace stationmaster
