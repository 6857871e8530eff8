// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/process_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace stationmaster {

ProcessFiles::ProcessFiles(const KernelPaths &paths, quint32 pid)
    : m_folder(paths.proc + QLatin1Char('/') + QString::number(pid) + QLatin1Char('/'))
{
}

QByteArray ProcessFiles::commandLine() const
{
    return kernelFile(path("cmdline"), MaxBytes);
}

QByteArray ProcessFiles::environment() const
{
    return kernelFile(path("environ"), MaxBytes);
}

QByteArray ProcessFiles::environmentIfOf(quint32 uid) const
{
    return owner() == uid ? environment() : QByteArray();
}

QByteArray ProcessFiles::name() const
{
    constexpr qint64 longest = 16;
    return kernelFile(path("comm"), longest).trimmed();
}

QByteArray ProcessFiles::stat() const
{
    return kernelFile(path("stat"), MaxBytes);
}

QByteArray ProcessFiles::statField(int number) const
{
    // The name, which is the second, may hold anything.
    const QByteArray whole = stat();
    return whole.mid(whole.lastIndexOf(')') + 1).simplified().split(' ').value(number - 3);
}

quint32 ProcessFiles::parent() const
{
    return statField(4).toUInt();
}

quint64 ProcessFiles::startTime() const
{
    return statField(22).toULongLong();
}

bool ProcessFiles::isStopped() const
{
    const QByteArray state = statField(3);
    return state == "T" || state == "t";
}

std::optional<quint32> ProcessFiles::owner() const
{
    const QFileInfo file(path("environ"));
    return file.exists() ? std::optional<quint32>(file.ownerId()) : std::nullopt;
}

QByteArray ProcessFiles::controlGroups() const
{
    return kernelFile(path("cgroup"), MaxBytes);
}

std::optional<QSet<quint64>> ProcessFiles::sockets() const
{
    const QDir folder(path("fd"));
    if (!folder.isReadable())
        return {};
    QSet<quint64> inodes;
    const QStringList numbers = folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        // "socket:[4711]"
        char target[64];
        const ssize_t size =
            ::readlink(QFile::encodeName(folder.filePath(number)).constData(), target, sizeof target);
        const QByteArrayView link(target, std::max<ssize_t>(size, 0));
        constexpr QByteArrayView begin("socket:[");
        if (!link.startsWith(begin) || !link.endsWith(']'))
            continue;
        if (const quint64 inode = link.sliced(begin.size()).chopped(1).toULongLong(); inode != 0)
            inodes.insert(inode);
        if (inodes.size() >= MaxSockets)
            break;
    }
    return inodes;
}

QString ProcessFiles::path(const char *file) const
{
    return m_folder + QLatin1String(file);
}

std::optional<QByteArray> environmentValue(const QByteArray &environment, const QByteArray &name)
{
    const QByteArray prefix = name + '=';
    qsizetype begin = 0;
    while (begin < environment.size()) {
        qsizetype end = environment.indexOf('\0', begin);
        if (end < 0)
            end = environment.size();
        const QByteArrayView entry = QByteArrayView(environment).sliced(begin, end - begin);
        if (entry.startsWith(prefix))
            return entry.sliced(prefix.size()).toByteArray();
        begin = end + 1;
    }
    return {};
}

} // namespace stationmaster
