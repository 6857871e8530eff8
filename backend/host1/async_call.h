// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/host1/errors.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QObject>

namespace stationmaster::wire {

/// Sends `call` and hands its answer, Result<QDBusMessage>, to `then`: once, on `owner`'s thread, never after
/// `owner` has died, at the latest after `timeoutMs`. Never from inside this call.
template <typename Then>
void whenAnswered(const QDBusConnection &bus, const QDBusMessage &call, int timeoutMs, QObject *owner,
                  Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, timeoutMs), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         const QDBusMessage reply = watcher->reply();
                         if (reply.type() == QDBusMessage::ReplyMessage)
                             then(Result<QDBusMessage>(reply));
                         else
                             then(Result<QDBusMessage>(toError(reply)));
                     });
}

} // namespace stationmaster::wire
