// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/system_color_scheme.h"

#include "backend/dbus/call.h"

#include <QDBusVariant>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
constexpr std::chrono::seconds AnswerTimeout{25};
const QString SchemeKey = u"color-scheme"_s;
const QString ContrastKey = u"contrast"_s;

} // namespace

SystemColorScheme::SystemColorScheme(const QDBusConnection &sessionBus, Start start, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    if (!m_bus.isConnected())
        return;
    // No service name in the match: naming one makes Qt wait for the bus to say who owns it.
    for (const QString &key : {SchemeKey, ContrastKey}) {
        m_bus.connect({}, Path, Interface, u"SettingChanged"_s, {Group, key}, {}, this,
                      SLOT(onSettingChanged(QDBusMessage)));
        ask(key, start);
    }
}

void SystemColorScheme::ask(const QString &key, Start start)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, Path, Interface, u"Read"_s);
    call << Group << key;
    call.setAutoStartService(start == Start::IfNeeded);
    send(m_bus, call, u"v"_s, AnswerTimeout, this, [this, key](const Result<QDBusMessage> &reply) {
        if (reply)
            apply(key, reply.value().arguments().constFirst().value<QDBusVariant>().variant());
    });
}

void SystemColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == Group)
        apply(arguments.value(1).toString(), arguments.value(2).value<QDBusVariant>().variant());
}

void SystemColorScheme::apply(const QString &key, const QVariant &value)
{
    // Read() wraps its answer twice, SettingChanged once.
    const QVariant inner =
        value.userType() == qMetaTypeId<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    Scheme scheme = m_scheme;
    bool highContrast = m_highContrast;
    if (key == SchemeKey)
        scheme = inner.toUInt() == 1 ? Scheme::Dark : inner.toUInt() == 2 ? Scheme::Light : Scheme::Unknown;
    else if (key == ContrastKey)
        highContrast = inner.toUInt() == 1;
    if (scheme == m_scheme && highContrast == m_highContrast)
        return;
    m_scheme = scheme;
    m_highContrast = highContrast;
    Q_EMIT changed();
}

} // namespace stationmaster

#include "moc_system_color_scheme.cpp"
