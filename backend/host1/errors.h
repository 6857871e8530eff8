// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/result.h"

#include <QDBusMessage>
#include <QString>

namespace stationmaster::wire {

/// How an Error travels: its code as the name, "org.stationmaster.Error.NotFound"; its detail as the text,
/// and after an empty line what remains, one to a line.
QString errorName(Error::Code code);
QString errorText(const Error &error);

/// The error reply to `call`.
QDBusMessage errorReply(const QDBusMessage &call, const Error &error);

/// What an error reply means; also of the bus's and polkit's own errors. The text is bounded and freed of
/// what could harm a line, because a host far away may have sent it.
Error toError(const QDBusMessage &reply);
Error toError(const QString &name, const QString &text);

} // namespace stationmaster::wire
