// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/session_processes.h"

#include <QRegularExpression>

#include <sys/sysmacros.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxProcesses = 256;
constexpr qint64 maxFile = 256 * 1024;
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

/// The scope's list of processes. systemd keeps its tree at the root (unified), or beside the old hierarchies
/// in a folder of its own (hybrid, legacy); systemd.io/CGROUP_DELEGATION.
QByteArray scopeProcesses(const SessionId &id, const QString &cgroups)
{
    const QString scope =
        u"/user.slice/user-%1.slice/session-%2.scope/cgroup.procs"_s.arg(id.uid).arg(id.local);
    for (const QString &tree : {QString(), u"/unified"_s, u"/systemd"_s}) {
        const QByteArray list = kernelFile(cgroups + tree + scope, maxFile);
        if (!list.isEmpty())
            return list;
    }
    return {};
}

QHash<QByteArray, QByteArray> wanted(const QByteArray &environment)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &entry : environment.split('\0')) {
        for (const QByteArray &name : {"DISPLAY"_ba, "XAUTHORITY"_ba, "DBUS_SESSION_BUS_ADDRESS"_ba}) {
            if (entry.startsWith(name + '=') && entry.size() <= maxValue)
                values.insert(name, entry.mid(name.size() + 1));
        }
    }
    return values;
}

} // namespace

QList<SessionProcess> sessionProcesses(const SessionId &id, const KernelPaths &paths)
{
    static const QRegularExpression logindId(u"\\A[A-Za-z0-9]{1,64}\\z"_s);
    if (!logindId.match(id.local).hasMatch())
        return {};
    QList<SessionProcess> processes;
    for (const QByteArray &line : scopeProcesses(id, paths.cgroups).split('\n')) {
        const int pid = line.toInt();
        if (pid <= 0 || processes.size() >= maxProcesses)
            continue;
        const QString folder = paths.proc + u'/' + QString::number(pid);
        processes.append({pid, terminalOf(kernelFile(folder + u"/stat"_s, maxFile)),
                          wanted(kernelFile(folder + u"/environ"_s, maxFile))});
    }
    return processes;
}

std::optional<XServerProcess> xvncAmong(const QList<SessionProcess> &processes, int number,
                                        const KernelPaths &paths)
{
    for (const SessionProcess &process : processes) {
        const auto server =
            xServerFrom(kernelFile(u"%1/%2/cmdline"_s.arg(paths.proc).arg(process.pid), maxFile));
        if (server && server->xvnc && (server->display < 0 || server->display == number))
            return server;
    }
    return {};
}

} // namespace stationmaster
