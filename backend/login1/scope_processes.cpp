// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/scope_processes.h"

#include "backend/dbus/call.h"
#include "backend/linux/unit_names.h"
#include "backend/login1/login1_calls.h"

#include <QDBusArgument>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QStringList processesFrom(const QDBusMessage &reply, const QString &unit, UnitPart part)
{
    const QString below = u'/' + unit + u'/';
    QStringList processes;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd() && processes.size() < Error::MaxRemaining) {
        QString cgroup;
        quint32 pid = 0;
        QString commandLine;
        list.beginStructure();
        list >> cgroup >> pid >> commandLine;
        list.endStructure();
        const qsizetype at = cgroup.indexOf(below);
        if (isOfPart(part, at < 0 ? QStringView() : QStringView(cgroup).sliced(at + below.size())))
            processes += processLabel(commandLine, QString::number(pid));
    }
    list.endArray(); // After an early end too: Qt frees what beginArray() made only here.
    return processes;
}

} // namespace

void askUnitProcesses(const QDBusConnection &bus, const QString &unit, UnitPart part,
                      std::chrono::milliseconds timeout, QObject *owner,
                      std::function<void(const Result<QStringList> &)> then)
{
    send(bus, systemdCall(u"GetUnitProcesses"_s, {unit}), u"a(sus)"_s, timeout, owner,
         [then = std::move(then), unit, part](const Result<QDBusMessage> &reply) {
             if (reply)
                 then(processesFrom(reply.value(), unit, part));
             else if (reply.error().code == Error::Code::NotFound)
                 then(QStringList());
             else
                 then(reply.error());
         });
}

} // namespace stationmaster
