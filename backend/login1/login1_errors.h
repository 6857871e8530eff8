// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/result.h"

class QDBusMessage;

namespace stationmaster {

/// The only place that knows D-Bus error names: what an error reply means. The detail keeps name and text,
/// bounded, for the log.
/// A NoReply may also mean that the service went away with the call in its hands; only the caller can know,
/// so it arrives as TimedOut.
Error toError(const QDBusMessage &reply);

/// The reply had another shape than its documentation says.
Error wrongShape(const QString &what);

} // namespace stationmaster
