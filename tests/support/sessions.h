// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

namespace stationmaster::test {

/// An active xrdp session of `user` with logind id `local`; everything else may be changed by the caller.
Session makeSession(const QString &local, const QString &user);
/// `count` of them: "c1" of "student1" and so on.
QList<Session> makeSessions(int count);

} // namespace stationmaster::test
