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

/// "student1@lab1-03". The last "@" counts: a user's name may have one of its own.
SessionLookup lookUpOnHost(const QList<Session> &sessions, const QString &word)
{
    const qsizetype at = word.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    const QStringView host = QStringView(word).mid(at + 1);
    const SessionLookup there = matching(sessions, [host](const Session &session) {
        return !session.hostName.isEmpty() && host.compare(session.hostName, Qt::CaseInsensitive) == 0;
    });
    return lookUpSession(there.matches, word.left(at));
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
    return lookUpOnHost(sessions, word);
}

} // namespace stationmaster
