// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QLatin1StringView>
#include <QObject>
#include <QVariantMap>

namespace stationmaster {

/// Gives `object` the D-Bus properties of `interface` and their values; the generated adaptor reads them from
/// there. Says on the bus which of them are others now, in one PropertiesChanged, or nothing if none is.
void setExportedProperties(QObject &object, const QDBusConnection &bus, const QString &path,
                           QLatin1StringView interface, const QVariantMap &properties);

} // namespace stationmaster
