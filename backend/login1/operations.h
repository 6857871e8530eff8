// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"

namespace stationmaster {

/// The operation that carries `action` out, a child of `parent` and not yet started; null for a verb that
/// logind does not offer. The one place that knows which class stands behind a verb.
SessionOperation *makeOperation(const Action &action, const SessionId &id, const Login1Context &context,
                                QObject *parent);

} // namespace stationmaster
