// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/result.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>
#include <functional>

namespace stationmaster {

namespace login1 {
inline constexpr QLatin1String Service{"org.freedesktop.login1"};
inline constexpr QLatin1String ManagerPath{"/org/freedesktop/login1"};
inline constexpr QLatin1String ManagerInterface{"org.freedesktop.login1.Manager"};
inline constexpr QLatin1String SessionInterface{"org.freedesktop.login1.Session"};
inline constexpr QLatin1String SessionPathPrefix{"/org/freedesktop/login1/session/"};
inline constexpr QLatin1String UserInterface{"org.freedesktop.login1.User"};
inline constexpr QLatin1String PropertiesInterface{"org.freedesktop.DBus.Properties"};
} // namespace login1

using Reply = std::function<void(const Result<QDBusMessage> &)>;

/// A call of logind's manager object.
QDBusMessage managerCall(const QString &method, const QVariantList &arguments = {});
/// A call of systemd's own manager object.
QDBusMessage systemdCall(const QString &method, const QVariantList &arguments = {});
/// Properties.GetAll of a logind session.
QDBusMessage sessionPropertiesCall(const QString &path);
/// Properties.Get of any logind object.
QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &property);

/// Sends `call` and hands the reply to `then` on `owner`'s thread: exactly once, from the event loop and
/// never from within this function, and not at all if `owner` has died. A reply whose signature is not
/// `signature` arrives as Protocol; no answer within `timeout` as TimedOut.
void send(const QDBusConnection &bus, const QDBusMessage &call, const QString &signature,
          std::chrono::milliseconds timeout, QObject *owner, Reply then);

} // namespace stationmaster
