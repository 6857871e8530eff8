// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QList>

namespace stationmaster {

/// The sessions that one word of a command can mean. Exactly one is an answer; none is an unknown session;
/// several are a question back to whoever typed it.
struct SessionLookup
{
    QList<Session> matches;

    bool isUnknown() const { return matches.isEmpty(); }
    bool isAmbiguous() const { return matches.size() > 1; }
};

/// What `word` means among `sessions`: a session id, else a session name (Session::station) or a user name.
/// An id comes first and alone, so that a user who calls himself "12" cannot stand in the way of session 12.
/// Names are compared as written, and only where that finds nothing without regard to case. An empty word
/// means nothing. Where sessions of several hosts are looked at, what has been found nowhere may end in
/// "@HOST" (Session::hostName) and means a session of that host alone.
SessionLookup lookUpSession(const QList<Session> &sessions, const QString &word);

} // namespace stationmaster
