// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session_backend.h"

#include "backend/core/async.h"

namespace stationmaster {

QFuture<Result<>> SessionBackend::callOff(const SessionId &)
{
    // A host that keeps no countdown has none to call off.
    return answered(Result<>(Error{Error::Code::NotFound, QStringLiteral("no countdown runs"), {}}));
}

} // namespace stationmaster

#include "moc_session_backend.cpp"
