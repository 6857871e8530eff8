// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLatin1StringView>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>

class QObject;

namespace stationmaster {

using Reply = std::function<void(const Result<QDBusMessage> &)>;

/// For a call whose answer is looked at by whoever gets it.
inline const QString AnySignature = QStringLiteral("*");

/// For a call that somebody may have to type a password for, or that ends when its session does.
inline constexpr std::chrono::milliseconds NoTimeout{2'147'483'647};

/// The one way to call a method. Sends `call` and hands the reply to `then` on `owner`'s thread: exactly
/// once, from the event loop and never from within this function, and not at all if `owner` has died. A reply
/// whose signature is not `signature` arrives as Protocol; no answer within `timeout` as TimedOut; a
/// connection that is closed as Unreachable.
void send(const QDBusConnection &bus, const QDBusMessage &call, const QString &signature,
          std::chrono::milliseconds timeout, QObject *owner, Reply then);

/// A call together with the signature that its interface gives the answer; "" for an answer of nothing.
struct MethodCall
{
    QDBusMessage message;
    QString replySignature;
};

MethodCall methodCall(const QString &service, const QString &path, QLatin1StringView interface,
                      QLatin1StringView method, const QVariantList &arguments,
                      QLatin1StringView replySignature);

/// send() of a call that knows its answer's signature.
void send(const QDBusConnection &bus, const MethodCall &call, std::chrono::milliseconds timeout,
          QObject *owner, Reply then);

/// A signal of an interface, and the signature that the interface gives it.
struct SignalName
{
    QLatin1StringView interface;
    QLatin1StringView name;
    QLatin1StringView signature;
};

/// Whether `message` has the arguments that the signal has; from whom it is, is for the receiver to see.
bool hasShapeOf(const QDBusMessage &message, const SignalName &signal);

/// A call of a method of the message bus itself.
QDBusMessage busCall(const QString &method, const QVariantList &arguments = {});

} // namespace stationmaster
