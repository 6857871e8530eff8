// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>

#include <functional>

namespace stationmaster {

class Authorization;

/// org.freedesktop.DBus.Introspectable of one exported object, in place of Qt's own, which answers each call
/// as it comes: here who calls has to wait for his turn. Lives and dies with the object; names are the
/// interface's.
class IntrospectableAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.Introspectable")
    Q_CLASSINFO("D-Bus Introspection",
                "  <interface name=\"org.freedesktop.DBus.Introspectable\">\n"
                "    <method name=\"Introspect\">\n"
                "      <arg name=\"xml\" type=\"s\" direction=\"out\"/>\n"
                "    </method>\n"
                "  </interface>\n")

public:
    /// The names of what is exported right below the object.
    using Children = std::function<QStringList()>;

    /// Tells of all adaptors of the object. Both outlive this one.
    IntrospectableAdaptor(QObject &object, const QDBusConnection &bus, Authorization &authorization,
                          Children children = {});

public Q_SLOTS:
    void Introspect(const QDBusMessage &message);

private:
    QString description() const;

    QObject &m_object;
    QDBusConnection m_bus;
    Authorization &m_authorization;
    Children m_children;
};

} // namespace stationmaster
