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
};

/// Asks logind for the place of this very session. NotFound if its id is another session's by now. `then` is
/// called once, on `owner`'s thread, never from inside this call and never after `owner` has died.
void findPlace(const QDBusConnection &bus, const SessionId &id, QObject *owner,
               std::function<void(const Result<SessionPlace> &)> then);

} // namespace stationmaster
