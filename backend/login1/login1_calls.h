// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/dbus/call.h"

#include <QDBusMessage>

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

/// A call of logind's manager object.
QDBusMessage managerCall(const QString &method, const QVariantList &arguments = {});
/// A call of systemd's own manager object.
QDBusMessage systemdCall(const QString &method, const QVariantList &arguments = {});
/// Properties.Get of systemd's own manager object.
QDBusMessage systemdPropertyCall(const QString &property);
/// Properties.GetAll of a logind session.
QDBusMessage sessionPropertiesCall(const QString &path);
/// Properties.Get of a systemd unit, by the path of its object.
QDBusMessage unitPropertyCall(const QString &path, const QString &property);
/// Properties.Get of any logind object.
QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &property);

} // namespace stationmaster
