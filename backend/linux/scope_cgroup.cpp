// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/scope_cgroup.h"

#include "backend/linux/kernel_files.h"
#include "backend/linux/process_files.h"
#include "backend/linux/unit_names.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>
#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxListBytes = 256 * 1024;
constexpr int MaxGroups = 1'000;
constexpr int MaxBatches = 50;

bool isProcessId(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 10 && std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
}

// By their numbers: the C library's own declarations cannot be used from C++ before glibc 2.37.
int openHandle(int pid)
{
    return int(syscall(SYS_pidfd_open, pid, 0));
}

bool killByHandle(int handle)
{
    return syscall(SYS_pidfd_send_signal, handle, SIGKILL, nullptr, 0) == 0;
}

void readInto(QList<QByteArray> &processes, QSet<QByteArray> &seen, const QString &folder)
{
    const QList<QByteArray> lines = kernelFile(folder + u"/cgroup.procs"_s, MaxListBytes).split('\n');
    for (const QByteArray &line : lines) {
        if (isProcessId(line) && processes.size() < ScopeCgroup::MaxProcesses && !seen.contains(line)) {
            seen.insert(line);
            processes += line;
        }
    }
}

} // namespace

QString ScopeCgroup::path() const
{
    const QString slice = userSliceName(uid);
    if (unit == slice)
        return u'/' + slice;
    return isScopeName(unit) || unit == userManagerName(uid) ? u'/' + slice + u'/' + unit : QString();
}

Result<QList<QByteArray>> ScopeCgroup::processes() const
{
    if (path().isEmpty())
        return Error{Error::Code::Protocol, u"not the name of a scope"_s, {}};
    QList<QByteArray> found;
    QSet<QByteArray> seen;
    bool anyPlace = false;
    // systemd keeps its tree at the root, or, beside the older kind of control groups, in folders of its own,
    // where a process may be in both; systemd.io/CGROUP_DELEGATION.
    for (const QString &root : {cgroups, cgroups + u"/unified"_s, cgroups + u"/systemd"_s}) {
        const QString users = root + u"/user.slice"_s;
        if (!QDir(users).exists())
            continue;
        anyPlace = true;
        const QString group = users + path();
        if (isOfPart(part, {}))
            readInto(found, seen, group);
        for (const QString &begin : foldersOf(part)) {
            QDirIterator inner(group + begin, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                               QDirIterator::Subdirectories);
            for (int count = 0; inner.hasNext() && count < MaxGroups; ++count) {
                const QString folder = inner.next();
                if (isOfPart(part, QStringView(folder).mid(group.size() + 1)))
                    readInto(found, seen, folder);
            }
        }
    }
    if (!anyPlace)
        return Error{Error::Code::Unsupported, u"no control groups of users to be seen"_s, {}};
    return found;
}

Result<QStringList> ScopeCgroup::names() const
{
    const Result<QList<QByteArray>> found = processes();
    if (!found)
        return found.error();
    QStringList names;
    for (const QByteArray &pid :
         found.value().first(std::min<qsizetype>(found.value().size(), Error::MaxRemaining))) {
        QByteArray words = ProcessFiles({proc, cgroups}, pid.toUInt()).commandLine();
        words.replace('\0', ' ');
        names += processLabel(QString::fromLocal8Bit(words), QString::fromLatin1(pid));
    }
    return names;
}

bool ScopeCgroup::kill(const QByteArray &pid) const
{
    const int handle = openHandle(pid.toInt());
    if (handle < 0)
        return false;
    // The handle holds on to the process; only now is it certain that the id is still that of the one in the
    // scope.
    const QByteArray membership = path().toLatin1();
    const QByteArray groups = ProcessFiles({proc, cgroups}, pid.toUInt()).controlGroups();
    const bool isMember = std::ranges::any_of(groups.split('\n'), [&membership](const QByteArray &group) {
        return group.endsWith(membership) || group.contains(membership + '/');
    });
    const bool killed = isMember && killByHandle(handle);
    ::close(handle);
    return killed;
}

Result<> ScopeCgroup::kill() const
{
    QSet<QByteArray> tried;
    bool any = false;
    for (int round = 0; round < MaxBatches; ++round) {
        const Result<QList<QByteArray>> found = processes();
        if (!found)
            return found.error();
        if (found.value().isEmpty())
            return Unit{};
        const qsizetype before = tried.size();
        for (const QByteArray &pid : found.value()) {
            if (tried.contains(pid))
                continue;
            tried.insert(pid);
            any = kill(pid) || any;
        }
        if (tried.size() == before)
            break;
    }
    if (!any)
        return Error{Error::Code::NotAuthorized, u"none of the processes could be killed"_s, {}};
    return Unit{};
}

} // namespace stationmaster
