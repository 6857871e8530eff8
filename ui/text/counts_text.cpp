// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counts_text.h"

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
        ++counts.states[displayState(session)];
        counts.text += session.isText() ? 1 : 0;
    }
    counts.freeStations = int(std::ranges::count_if(stations, &Station::isFree));
    return counts;
}

QString totalText(const SessionCounts &counts, int shown, bool textShown)
{
    const int couldBe = counts.sessions - (textShown ? 0 : counts.text);
    if (shown < couldBe)
        return CountsWords::tr("%1 of %n session(s)", nullptr, couldBe).arg(shown);
    return CountsWords::tr("%n session(s)", nullptr, counts.sessions);
}

QString stateCountText(DisplayState state, int count)
{
    switch (state) {
    case DisplayState::Active:
        return CountsWords::tr("%n active", nullptr, count);
    case DisplayState::Locked:
        return CountsWords::tr("%n locked", nullptr, count);
    case DisplayState::Blocked:
        return CountsWords::tr("%n blocked", nullptr, count);
    case DisplayState::Uncovered:
        return CountsWords::tr("%n with a lost block", nullptr, count);
    case DisplayState::Disconnected:
        return CountsWords::tr("%n disconnected", nullptr, count);
    case DisplayState::Closing:
        return CountsWords::tr("%n closing", nullptr, count);
    }
    return {};
}

QString selectedCountText(int count)
{
    return CountsWords::tr("%n selected", nullptr, count);
}

QString hiddenTextCountText(int count)
{
    return CountsWords::tr("%n text session(s) not shown", nullptr, count);
}

QString freeStationsText(int count)
{
    return CountsWords::tr("%n station(s) free", nullptr, count);
}

} // namespace stationmaster
