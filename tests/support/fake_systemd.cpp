// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_systemd.h"

#include "tests/support/fake_logind_types.h"

#include <QDBusVariant>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

FakeSystemd::FakeSystemd(PrivateBus &bus)
    : FakeService(bus, u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s)
{
    registerFakeLogindTypes();
}

QString FakeSystemd::unitPath(const QString &unit)
{
    QString label;
    for (const QByteArray bytes = unit.toLatin1(); const char c : bytes) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        label += plain ? QString(QLatin1Char(c)) : u"_%1"_s.arg(int(c), 2, 16, QLatin1Char('0'));
    }
    return u"/org/freedesktop/systemd1/unit/"_s + label;
}

void FakeSystemd::setScopeState(const QString &unit, const QString &subState)
{
    m_subStates[unitPath(unit)] = subState;
    const auto say = [this, &unit](const QString &interface, const QVariantMap &properties) {
        emitSignal(unitPath(unit), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                   {interface, properties, QStringList()});
    };
    say(u"org.freedesktop.systemd1.Scope"_s, {{u"Result"_s, u"success"_s}});
    say(u"org.freedesktop.systemd1.Unit"_s, {{u"SubState"_s, subState}});
}

QDBusMessage FakeSystemd::answerTo(const QDBusMessage &call)
{
    if (call.member() == u"Subscribe")
        return call.createReply();
    if (call.member() == u"Get" && call.arguments().value(1).toString() == u"UserspaceTimestamp")
        return call.createReply(QVariant::fromValue(QDBusVariant(userspaceTimestamp)));
    if (call.member() == u"Get") {
        const QString state = m_subStates.value(call.path(), u"running"_s);
        return call.createReply(QVariant::fromValue(QDBusVariant(state)));
    }
    const QString unit = call.arguments().isEmpty() ? QString() : call.arguments().at(0).toString();
    if (!m_units.contains(unit))
        return call.createErrorReply(u"org.freedesktop.systemd1.NoSuchUnit"_s, u"not loaded"_s);
    if (call.member() == u"KillUnit") {
        if (!killsNothing)
            drop(unit);
        return call.createReply();
    }
    QList<ProcessRow> rows;
    for (const Process &process : std::as_const(m_units[unit]))
        rows += {u"/user.slice/"_s + unit + (process.group.isEmpty() ? QString() : u'/' + process.group),
                 process.pid, process.commandLine};
    return call.createReply(QVariant::fromValue(rows));
}

} // namespace stationmaster::test

#include "moc_fake_systemd.cpp"
