// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/login1_calls.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login1::Service, login1::ManagerPath,
                                                       login1::ManagerInterface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage systemdCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s,
                                       u"org.freedesktop.systemd1.Manager"_s, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage systemdPropertyCall(const QString &property)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s, login1::PropertiesInterface, u"Get"_s);
    call.setArguments({u"org.freedesktop.systemd1.Manager"_s, property});
    return call;
}

QDBusMessage sessionPropertiesCall(const QString &path)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login1::Service, path, login1::PropertiesInterface, u"GetAll"_s);
    call.setArguments({QString(login1::SessionInterface)});
    return call;
}

QDBusMessage unitPropertyCall(const QString &path, const QString &property)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, path,
                                                       login1::PropertiesInterface, u"Get"_s);
    call.setArguments({u"org.freedesktop.systemd1.Unit"_s, property});
    return call;
}

QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &property)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login1::Service, path, login1::PropertiesInterface, u"Get"_s);
    call.setArguments({interface, property});
    return call;
}

} // namespace stationmaster
