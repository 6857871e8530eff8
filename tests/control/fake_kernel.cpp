// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/control/fake_kernel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

FakeKernel::FakeKernel()
{
    for (const QString &table : {u"unix"_s, u"tcp"_s, u"tcp6"_s})
        write(u"proc/net/"_s + table, "heading\n");
}

KernelPaths FakeKernel::paths() const
{
    return {m_folder.filePath(u"proc"_s), m_folder.filePath(u"cgroup"_s), m_folder.filePath(u"run"_s),
            m_folder.filePath(u"x"_s), QFile::encodeName(m_folder.filePath(u"x"_s))};
}

void FakeKernel::setScope(const SessionId &id, const QList<int> &processes) const
{
    QByteArray list;
    for (const int pid : processes)
        list += QByteArray::number(pid) + '\n';
    write(u"cgroup/user.slice/user-%1.slice/session-%2.scope/cgroup.procs"_s.arg(id.uid).arg(id.local), list);
}

void FakeKernel::addProcess(int pid, quint32 terminal, const QByteArray &environment,
                            const QByteArray &name) const
{
    const QString folder = u"proc/%1/"_s.arg(pid);
    write(folder + u"stat"_s,
          QByteArray::number(pid) + " (" + name + ") S 1 1 1 " + QByteArray::number(terminal)
              + " -1 4194304\n");
    write(folder + u"environ"_s, environment);
    write(folder + u"cmdline"_s, name + '\0');
}

void FakeKernel::write(const QString &path, const QByteArray &contents) const
{
    const QString whole = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (file.open(QIODevice::WriteOnly))
        file.write(contents);
}

} // namespace stationmaster::test
