// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/session_processes.h"

#include "backend/linux/process_files.h"
#include "backend/linux/scope_cgroup.h"
#include "backend/linux/unit_names.h"
#include "backend/linux/x_listener.h"

#include <sys/sysmacros.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxProcesses = 256;
constexpr qsizetype maxValue = 4096;

/// Field 7 of /proc/PID/stat, proc(5): minor in bits 31…20 and 7…0, major in bits 15…8. The command's name
/// before it stands in parentheses and may hold anything, parentheses and spaces too.
dev_t terminalOf(const QByteArray &stat)
{
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
    const unsigned number = fields.size() > 4 ? fields.at(4).toUInt() : 0;
    return number == 0 ? dev_t(0)
                       : makedev((number >> 8) & 0xff, (number & 0xff) | ((number >> 12) & 0xfff00));
}

QHash<QByteArray, QByteArray> wanted(const QByteArray &environment)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &name : {"DISPLAY"_ba, "XAUTHORITY"_ba, "DBUS_SESSION_BUS_ADDRESS"_ba}) {
        const std::optional<QByteArray> value = environmentValue(environment, name);
        if (value && value->size() <= maxValue)
            values.insert(name, *value);
    }
    return values;
}

QList<SessionProcess> processesOf(const ScopeCgroup &group, const KernelPaths &paths)
{
    const Result<QList<QByteArray>> found = group.processes();
    if (!found)
        return {};
    QList<SessionProcess> processes;
    for (const QByteArray &line : found.value().mid(0, maxProcesses)) {
        const int pid = line.toInt(); // 0 for one of another process namespace.
        const ProcessFiles files(paths, quint32(pid));
        if (pid > 0)
            processes.append({pid, terminalOf(files.stat()), wanted(files.environmentIfOf(group.uid))});
    }
    return processes;
}

} // namespace

QList<SessionProcess> sessionProcesses(const SessionId &id, const KernelPaths &paths)
{
    if (id.local.isEmpty())
        return {};
    return processesOf({paths.proc, paths.cgroups, id.uid, sessionScope(id)}, paths);
}

QList<SessionProcess> managedProcesses(quint32 uid, const KernelPaths &paths)
{
    return processesOf({paths.proc, paths.cgroups, uid, userManagerName(uid), UnitPart::Desktop}, paths);
}

QString sessionScope(const SessionId &id)
{
    const QString scope = u"session-%1.scope"_s.arg(id.local);
    return id.local.isEmpty() || !isScopeName(scope) ? QString() : scope;
}

std::optional<XServerProcess> xvncAmong(const QList<SessionProcess> &processes, int number,
                                        const KernelPaths &paths)
{
    const Result<XListener> listener = xListener(number, paths);
    for (const SessionProcess &process : processes) {
        // Whoever likes may call himself Xvnc.
        if (!listener || process.pid != listener.value().pid)
            continue;
        auto server = xServerFrom(ProcessFiles(paths, quint32(process.pid)).commandLine());
        if (server && server->xvnc && (server->display < 0 || server->display == number))
            return server;
    }
    return {};
}

} // namespace stationmaster
