// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusMessage>
#include <QString>

namespace stationmaster {

/// The only place that knows D-Bus error names: what an error reply means, be it from the bus, logind,
/// systemd, polkit or stationd. Error::name keeps the name, the detail name and text, bounded and freed of
/// what could harm a line, because a host far away may have sent it. A NoReply may also mean that the service
/// went away with the call in its hands; only the caller can know, so it arrives as TimedOut.
Error toError(const QDBusMessage &reply);
Error toError(const QString &name, const QString &text);

/// The reply had another shape than its documentation says.
Error wrongShape(const QString &what);

/// Whether the answer was lost with the connection or with whoever had the call in its hands: the error says
/// nothing about what has become of the request.
bool isLostAnswer(const Error &error);

/// How an Error of ours travels: its code as the name, "org.stationmaster.Error.NotFound"; its detail as the
/// text, and after an empty line what remains, one to a line.
QString errorName(Error::Code code);
QString errorText(const Error &error);

/// The error reply to `call`.
QDBusMessage errorReply(const QDBusMessage &call, const Error &error);

} // namespace stationmaster
