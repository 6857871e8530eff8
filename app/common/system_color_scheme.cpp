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
const QString Key = u"color-scheme"_s;

} // namespace

SystemColorScheme::SystemColorScheme(const QDBusConnection &sessionBus, Start start, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    if (!m_bus.isConnected())
        return;
    // No service name in the match: naming one makes Qt wait for the bus to say who owns it.
    m_bus.connect({}, Path, Interface, u"SettingChanged"_s, {Group, Key}, {}, this,
                  SLOT(onSettingChanged(QDBusMessage)));
    ask(start);
}

void SystemColorScheme::ask(Start start)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, Path, Interface, u"Read"_s);
    call << Group << Key;
    call.setAutoStartService(start == Start::IfNeeded);
    send(m_bus, call, u"v"_s, AnswerTimeout, this, [this](const Result<QDBusMessage> &reply) {
        if (reply)
            apply(reply.value().arguments().constFirst().value<QDBusVariant>().variant());
    });
}

void SystemColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == Group && arguments.value(1).toString() == Key)
        apply(arguments.value(2).value<QDBusVariant>().variant());
}

void SystemColorScheme::apply(const QVariant &value)
{
    // Read() wraps its answer twice, SettingChanged once.
    const QVariant inner =
        value.userType() == qMetaTypeId<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    Scheme scheme = Scheme::Unknown;
    if (inner.toUInt() == 1)
        scheme = Scheme::Dark;
    else if (inner.toUInt() == 2)
        scheme = Scheme::Light;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

} // namespace stationmaster
