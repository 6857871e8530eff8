// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session_id.h"

#include <QDBusConnection>
#include <QString>

#include <functional>

namespace stationmaster {

/// Of a session, as logind has it.
struct SessionPlace
{
    QString scope; ///< Its unit, a plain name; never empty.
    QString display; ///< As somebody told logind; may be empty.
    QString user; ///< logind's object of its user.
};

/// Asks logind for the place of this very session. NotFound if its id is another session's by now. `then` is
/// called once, on `owner`'s thread, never from inside this call and never after `owner` has died.
void findPlace(const QDBusConnection &bus, const SessionId &id, QObject *owner,
               std::function<void(const Result<SessionPlace> &)> then);

/// Asks logind whether the session is the one that its user's programs outside any session belong to: there
/// is one such session of a user, a graphical one if he has any. False where that cannot be told. `then` as
/// above.
void isUsersDesktop(const QDBusConnection &bus, const SessionId &id, const SessionPlace &place,
                    QObject *owner, std::function<void(bool)> then);

} // namespace stationmaster
