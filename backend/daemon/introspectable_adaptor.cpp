// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/introspectable_adaptor.h"

#include "backend/daemon/requests/authorization.h"
#include "backend/daemon/requests/call.h"

#include <QMetaClassInfo>

namespace stationmaster {

using namespace Qt::StringLiterals;

IntrospectableAdaptor::IntrospectableAdaptor(QObject &object, const QDBusConnection &bus,
                                             Authorization &authorization, Children children)
    : QDBusAbstractAdaptor(&object)
    , m_object(object)
    , m_bus(bus)
    , m_authorization(authorization)
    , m_children(std::move(children))
{
}

void IntrospectableAdaptor::Introspect(const QDBusMessage &message)
{
    const Call call = Call::taken(m_bus, message);
    m_authorization.inTurn(call, this, [this, call] {
        call.answer({description()});
    });
}

QString IntrospectableAdaptor::description() const
{
    QString xml = u"<!DOCTYPE node PUBLIC \"-//freedesktop//DTD D-BUS Object Introspection 1.0//EN\"\n"
                  "\"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd\">\n<node>\n"_s;
    const auto adaptors = m_object.findChildren<QDBusAbstractAdaptor *>(Qt::FindDirectChildrenOnly);
    for (const QDBusAbstractAdaptor *adaptor : adaptors) {
        const QMetaObject *type = adaptor->metaObject();
        xml += QLatin1StringView(type->classInfo(type->indexOfClassInfo("D-Bus Introspection")).value());
    }
    const QStringList children = m_children ? m_children() : QStringList();
    for (const QString &name : children)
        xml += u"  <node name=\"%1\"/>\n"_s.arg(name);
    return xml + u"</node>\n"_s;
}

} // namespace stationmaster

#include "moc_introspectable_adaptor.cpp"
