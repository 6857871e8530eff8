// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/mute_polkit_agent.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QFile>

#include <unistd.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

/// (sa{sv}), whose questions they are.
struct Subject
{
    QString kind;
    QVariantMap details;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

namespace {

const QString Path = u"/org/stationmaster/lab/agent"_s;

/// When this process began, in the kernel's ticks: the 22nd field, behind a name that may hold anything.
qulonglong startOfThis()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    constexpr qsizetype BehindName = 19;
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(BehindName).toULongLong();
}

} // namespace

MutePolkitAgent::MutePolkitAgent(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<Subject>();
    m_bus.registerVirtualObject(Path, this);
}

QString MutePolkitAgent::enlist()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
        u"org.freedesktop.PolicyKit1.Authority"_s, u"RegisterAuthenticationAgent"_s);
    const Subject subject{
        u"unix-process"_s,
        {{u"pid"_s, uint(getpid())}, {u"start-time"_s, startOfThis()}, {u"uid"_s, int(getuid())}}};
    call << QVariant::fromValue(subject) << u"C"_s << Path;
    const QDBusMessage answer = m_bus.call(call);
    return answer.type() == QDBusMessage::ErrorMessage ? answer.errorMessage() : QString();
}

QString MutePolkitAgent::introspect(const QString &) const
{
    return {};
}

bool MutePolkitAgent::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    message.setDelayedReply(true);
    if (message.member() == u"BeginAuthentication"_s) {
        ++m_asked;
        Q_EMIT askedAgain();
    }
    return true;
}

} // namespace stationmaster::lab

#include "moc_mute_polkit_agent.cpp"
