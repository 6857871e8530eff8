// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/type_attack.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Login1 = u"org.freedesktop.login1"_s;
constexpr int Again = 1'000;

QDBusMessage call(const QDBusConnection &bus, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Login1, path, interface, method);
    message.setArguments(arguments);
    QDBusMessage answer = bus.call(message);
    if (answer.type() == QDBusMessage::ErrorMessage)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(method), qUtf8Printable(answer.errorMessage()));
    return answer;
}

} // namespace

TypeAttack::TypeAttack(const QString &session)
    : m_bus(QDBusConnection::systemBus())
{
    m_path = call(m_bus, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSession"_s,
                  {session})
                 .arguments()
                 .value(0)
                 .value<QDBusObjectPath>()
                 .path();
    call(m_bus, m_path, u"org.freedesktop.login1.Session"_s, u"TakeControl"_s, {false});
}

void TypeAttack::step(bool)
{
    if (m_since.isValid() && m_since.elapsed() < Again)
        return;
    m_since.start();
    const QDBusMessage answer =
        call(m_bus, m_path, u"org.freedesktop.login1.Session"_s, u"SetType"_s, {u"tty"_s});
    m_said += answer.type() == QDBusMessage::ReplyMessage ? 1 : 0;
}

QString TypeAttack::figures() const
{
    return u"said %1"_s.arg(m_said);
}

} // namespace stationmaster::lab
