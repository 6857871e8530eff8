// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_systemd.h"

#include "tests/support/fake_logind_types.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

FakeSystemd::FakeSystemd(PrivateBus &bus)
    : FakeService(bus, u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s)
{
    registerFakeLogindTypes();
}

QDBusMessage FakeSystemd::answerTo(const QDBusMessage &call)
{
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
        rows += {u"/user.slice/"_s + unit, process.pid, process.commandLine};
    return call.createReply(QVariant::fromValue(rows));
}

} // namespace stationmaster::test
