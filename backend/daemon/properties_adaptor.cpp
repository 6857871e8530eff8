// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/properties_adaptor.h"

#include "backend/daemon/requests/authorization.h"
#include "backend/daemon/requests/call.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

PropertiesAdaptor::PropertiesAdaptor(QObject &object, QLatin1StringView interface, const QDBusConnection &bus,
                                     Authorization &authorization)
    : QDBusAbstractAdaptor(&object)
    , m_object(object)
    , m_interface(interface)
    , m_bus(bus)
    , m_authorization(authorization)
{
}

void PropertiesAdaptor::Get(const QString &interface, const QString &name, const QDBusMessage &message)
{
    const Call call = Call::taken(m_bus, message);
    m_authorization.inTurn(call, this, [=, this] {
        const QVariant value = m_object.property(name.toLatin1().constData());
        if (isKnown(interface) && m_object.dynamicPropertyNames().contains(name.toLatin1()))
            call.answer({QVariant::fromValue(QDBusVariant(value))});
        else
            refuse(call, QDBusError::UnknownProperty, name);
    });
}

void PropertiesAdaptor::GetAll(const QString &interface, const QDBusMessage &message)
{
    const Call call = Call::taken(m_bus, message);
    m_authorization.inTurn(call, this, [=, this] {
        if (!isKnown(interface)) {
            refuse(call, QDBusError::UnknownInterface, interface);
            return;
        }
        QVariantMap properties;
        const QList<QByteArray> names = m_object.dynamicPropertyNames();
        for (const QByteArray &name : names)
            properties.insert(QString::fromLatin1(name), m_object.property(name.constData()));
        call.answer({properties});
    });
}

void PropertiesAdaptor::Set(const QString &interface, const QString &name, const QDBusVariant &,
                            const QDBusMessage &message)
{
    const Call call = Call::taken(m_bus, message);
    m_authorization.inTurn(call, this, [=, this] {
        const bool exists = isKnown(interface) && m_object.dynamicPropertyNames().contains(name.toLatin1());
        refuse(call, exists ? QDBusError::PropertyReadOnly : QDBusError::UnknownProperty, name);
    });
}

void PropertiesAdaptor::refuse(const Call &call, QDBusError::ErrorType type, const QString &name) const
{
    call.bus.send(call.message.createErrorReply(type, u"no such thing, or not to be set: "_s + name));
}

} // namespace stationmaster

#include "moc_properties_adaptor.cpp"
