// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/errors.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace stationmaster {

/// One call of a method of ours, to be answered now or later, once.
struct Call
{
    QDBusConnection bus;
    QDBusMessage message;

    /// Of a slot that gets the message as its last argument: Qt does not answer it when the slot returns.
    static Call taken(const QDBusConnection &bus, const QDBusMessage &message)
    {
        message.setDelayedReply(true);
        return {bus, message};
    }

    QString sender() const { return message.service(); }
    /// The caller is ready to be asked for a password.
    bool interactive() const { return message.isInteractiveAuthorizationAllowed(); }

    void answer(const QVariantList &arguments = {}) const { bus.send(message.createReply(arguments)); }
    void refuse(const Error &error) const { bus.send(errorReply(message, error)); }
};

} // namespace stationmaster
