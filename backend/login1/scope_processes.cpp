// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/scope_processes.h"

#include "backend/login1/login1_calls.h"
#include "backend/session.h"

#include <QDBusArgument>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxName = 64;

QStringList processesFrom(const QDBusMessage &reply)
{
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
        processes += processLabel(commandLine, QString::number(pid));
    }
    list.endArray(); // After an early end too: Qt frees what beginArray() made only here.
    return processes;
}

} // namespace

QString processLabel(const QString &commandLine, const QString &pid)
{
    const QString program = commandLine.left(4 * Session::MaxText).section(u' ', 0, 0);
    const QString name = displayable(program.section(u'/', -1).left(MaxName));
    return u"%1 (%2)"_s.arg(name.isEmpty() ? u"?"_s : name, pid);
}

bool isScopeName(const QString &scope)
{
    return scope.size() <= 255 && scope.endsWith(".scope"_L1) && !scope.startsWith(u'.')
        && std::ranges::all_of(scope, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                   || c == u'-' || c == u'_' || c == u'.' || c == u':' || c == u'\\' || c == u'@';
           });
}

QString userSliceName(quint32 uid)
{
    return u"user-%1.slice"_s.arg(uid);
}

void askUnitProcesses(const QDBusConnection &bus, const QString &unit, std::chrono::milliseconds timeout,
                      QObject *owner, std::function<void(const Result<QStringList> &)> then)
{
    send(bus, systemdCall(u"GetUnitProcesses"_s, {unit}), u"a(sus)"_s, timeout, owner,
         [then = std::move(then)](const Result<QDBusMessage> &reply) {
             if (reply)
                 then(processesFrom(reply.value()));
             else if (reply.error().code == Error::Code::NotFound)
                 then(QStringList());
             else
                 then(reply.error());
         });
}

} // namespace stationmaster
