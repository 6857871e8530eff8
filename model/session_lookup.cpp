// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_lookup.h"

namespace stationmaster {

namespace {

template <typename Fits>
SessionLookup matching(const QList<Session> &sessions, Fits fits)
{
    SessionLookup lookup;
    for (const Session &session : sessions) {
        if (fits(session))
            lookup.matches += session;
    }
    return lookup;
}

} // namespace

SessionLookup lookUpSession(const QList<Session> &sessions, const QString &word)
{
    if (word.isEmpty())
        return {};
    SessionLookup byId = matching(sessions, [&word](const Session &session) {
        return session.id.local == word;
    });
    if (!byId.isUnknown())
        return byId;
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        SessionLookup byName = matching(sessions, [&word, sensitivity](const Session &session) {
            return session.station.compare(word, sensitivity) == 0
                || session.userName.compare(word, sensitivity) == 0;
        });
        if (!byName.isUnknown())
            return byName;
    }
    return {};
}

} // namespace stationmaster
