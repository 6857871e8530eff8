// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/session_processes.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// The buses a session's desktop can be on: what its processes have in their environment, as far as
/// trustedUserBus() takes it, then the user's own bus. Each once, four at most. They are the session's user's
/// and may only ever be opened with that user's rights.
QStringList sessionBuses(const SessionId &id, const QList<SessionProcess> &processes,
                         const KernelPaths &paths = {});

/// The command that shows `text` through the desktop's notification service
/// (org.freedesktop.Notifications.Notify, Desktop Notifications Specification 1.2) on the bus at `address`.
/// It stays until its user closes it. The body of a notification is markup, so the text is escaped.
QStringList notifyCommand(const QString &address, const QString &sender, const QString &text);

/// Shows it on the first of the session's buses that takes it. Unsupported when none has such a service,
/// NotAuthorized when the caller is neither the session's user nor root.
QFuture<Result<Unit>> notifySession(const SessionId &id, const QString &sender, const QString &text,
                                    QObject *owner, const KernelPaths &paths = {});

} // namespace stationmaster
