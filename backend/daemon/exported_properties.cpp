// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/exported_properties.h"

#include "backend/protocol/names.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

namespace stationmaster {

namespace {

bool isSame(const QVariant &a, const QVariant &b)
{
    // QVariant cannot compare what is Qt D-Bus's own.
    if (a.metaType() == QMetaType::fromType<QDBusObjectPath>())
        return a.metaType() == b.metaType() && a.value<QDBusObjectPath>() == b.value<QDBusObjectPath>();
    return a == b;
}

} // namespace

void setExportedProperties(QObject &object, const QDBusConnection &bus, const QString &path,
                           QLatin1StringView interface, const QVariantMap &properties)
{
    QVariantMap changed;
    bool isNew = false;
    for (const auto &[name, value] : properties.asKeyValueRange()) {
        const QByteArray key = name.toLatin1();
        const QVariant before = object.property(key.constData());
        isNew = isNew || !before.isValid();
        if (before.isValid() && isSame(before, value))
            continue;
        object.setProperty(key.constData(), value);
        changed.insert(name, value);
    }
    if (isNew || changed.isEmpty())
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(path, protocol::PropertiesInterface, QStringLiteral("PropertiesChanged"));
    signal << QString(interface) << changed << QStringList();
    bus.send(signal);
}

} // namespace stationmaster
