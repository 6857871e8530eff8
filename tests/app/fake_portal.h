// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

namespace stationmaster::test {

/// The settings portal, as far as the colours go.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportScriptableContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void change(uint value, const QString &group = QStringLiteral("org.freedesktop.appearance"),
                const QString &key = QStringLiteral("color-scheme"))
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    uint initial = 0;
    uint initialContrast = 0;

public Q_SLOTS:
    /// Wrapped twice, as the real one does.
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &key) const
    {
        const uint value = key == QStringLiteral("contrast") ? initialContrast : initial;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

private:
    QDBusConnection m_bus;
};

} // namespace stationmaster::test
