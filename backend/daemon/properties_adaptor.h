// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLatin1StringView>

namespace stationmaster {

class Authorization;
struct Call;

/// org.freedesktop.DBus.Properties of one exported object, in place of Qt's own, which answers each call as
/// it comes: here who calls has to wait for his turn. Reads what setExportedProperties() has set. Lives and
/// dies with the object; names are the interface's.
class PropertiesAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.Properties")
    Q_CLASSINFO("D-Bus Introspection",
                "  <interface name=\"org.freedesktop.DBus.Properties\">\n"
                "    <method name=\"Get\">\n"
                "      <arg name=\"interface\" type=\"s\" direction=\"in\"/>\n"
                "      <arg name=\"property\" type=\"s\" direction=\"in\"/>\n"
                "      <arg name=\"value\" type=\"v\" direction=\"out\"/>\n"
                "    </method>\n"
                "    <method name=\"GetAll\">\n"
                "      <arg name=\"interface\" type=\"s\" direction=\"in\"/>\n"
                "      <arg name=\"properties\" type=\"a{sv}\" direction=\"out\"/>\n"
                "    </method>\n"
                "    <method name=\"Set\">\n"
                "      <arg name=\"interface\" type=\"s\" direction=\"in\"/>\n"
                "      <arg name=\"property\" type=\"s\" direction=\"in\"/>\n"
                "      <arg name=\"value\" type=\"v\" direction=\"in\"/>\n"
                "    </method>\n"
                "    <signal name=\"PropertiesChanged\">\n"
                "      <arg name=\"interface\" type=\"s\"/>\n"
                "      <arg name=\"changed\" type=\"a{sv}\"/>\n"
                "      <arg name=\"invalidated\" type=\"as\"/>\n"
                "    </signal>\n"
                "  </interface>\n")

public:
    /// `interface` is the one that has the object's properties. Both outlive the adaptor.
    PropertiesAdaptor(QObject &object, QLatin1StringView interface, const QDBusConnection &bus,
                      Authorization &authorization);

public Q_SLOTS:
    void Get(const QString &interface, const QString &name, const QDBusMessage &message);
    void GetAll(const QString &interface, const QDBusMessage &message);
    void Set(const QString &interface, const QString &name, const QDBusVariant &value,
             const QDBusMessage &message);

private:
    bool isKnown(const QString &interface) const { return interface.isEmpty() || interface == m_interface; }
    void refuse(const Call &call, QDBusError::ErrorType type, const QString &name) const;

    QObject &m_object;
    QLatin1StringView m_interface;
    QDBusConnection m_bus;
    Authorization &m_authorization;
};

} // namespace stationmaster
