// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counts_text.h"

#include "backend/core/display_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct CountsWords
{
    Q_DECLARE_TR_FUNCTIONS(CountsText)
};

} // namespace

SessionCounts SessionCounts::of(const QList<Session> &sessions, const QList<Station> &stations)
{
    SessionCounts counts;
    counts.sessions = int(sessions.size());
    for (const Session &session : sessions) {
        switch (displayState(session)) {
        case DisplayState::Active:
        case DisplayState::Locked:
        case DisplayState::Blocked:
        case DisplayState::Uncovered:
            ++counts.active;
            break;
        case DisplayState::Disconnected:
            ++counts.disconnected;
            break;
        case DisplayState::Closing:
            ++counts.closing;
            break;
        }
        counts.text += session.isText() ? 1 : 0;
    }
    counts.freeStations = int(std::ranges::count_if(stations, &Station::isFree));
    return counts;
}

QStringList countParts(const SessionCounts &counts, int selected, bool textShown)
{
    QStringList parts{CountsWords::tr("%n session(s)", nullptr, counts.sessions)};
    if (counts.active > 0)
        parts += CountsWords::tr("%n active", nullptr, counts.active);
    if (counts.disconnected > 0)
        parts += CountsWords::tr("%n disconnected", nullptr, counts.disconnected);
    if (counts.closing > 0)
        parts += CountsWords::tr("%n closing", nullptr, counts.closing);
    if (selected > 0)
        parts += CountsWords::tr("%n selected", nullptr, selected);
    if (counts.text > 0 && !textShown)
        parts += CountsWords::tr("%n text session(s) not shown", nullptr, counts.text);
    if (counts.freeStations > 0)
        parts += CountsWords::tr("%n station(s) free", nullptr, counts.freeStations);
    return parts;
}

} // namespace stationmaster
