// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_connections.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The rows of one of the kernel's tables of sockets, split into fields, without its heading.
QList<QList<QByteArray>> rows(const QString &path)
{
    QFile file(path);
    QList<QList<QByteArray>> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines.mid(1))
        result += line.simplified().split(' ');
    return result;
}

/// Inodes of the sockets that `process` holds. The entries are links such as "socket:[12345]".
QSet<QByteArray> socketsOf(pid_t process, const KernelPaths &paths)
{
    QSet<QByteArray> inodes;
    const QDir folder(u"%1/%2/fd"_s.arg(paths.proc).arg(process));
    for (const QString &name : folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        char target[64];
        const QByteArray link = QFile::encodeName(folder.filePath(name));
        const ssize_t size = ::readlink(link.constData(), target, sizeof target);
        const QByteArray text(target, std::max<ssize_t>(size, 0));
        if (text.startsWith("socket:[") && text.endsWith(']'))
            inodes.insert(text.mid(8, text.size() - 9));
    }
    return inodes;
}

} // namespace

int displayNumber(const QString &display)
{
    static const QRegularExpression local(u"\\A:([0-9]{1,5})(?:\\.[0-9]{1,2})?\\z"_s);
    const QRegularExpressionMatch match = local.match(display);
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

bool xrdpIsConnected(int number, const KernelPaths &paths)
{
    const QByteArray name = "/xrdp_display_" + QByteArray::number(number);
    // Num RefCount Protocol Flags Type St Inode Path
    return std::ranges::any_of(rows(paths.proc + u"/net/unix"_s), [&name](const QList<QByteArray> &row) {
        return row.size() == 8 && row.at(5) == "03" && row.at(7).endsWith(name);
    });
}

bool vncIsConnected(pid_t server, const KernelPaths &paths)
{
    const QSet<QByteArray> sockets = socketsOf(server, paths);
    for (const QString &table : {u"/net/tcp"_s, u"/net/tcp6"_s}) {
        for (const QList<QByteArray> &row : rows(paths.proc + table)) {
            // sl local_address rem_address st … inode is the tenth; 01 is ESTABLISHED.
            if (row.size() > 9 && row.at(3) == "01" && sockets.contains(row.at(9)))
                return true;
        }
    }
    for (const QList<QByteArray> &row : rows(paths.proc + u"/net/unix"_s)) {
        if (row.size() == 8 && row.at(5) == "03" && sockets.contains(row.at(6))
            && !row.at(7).contains(".X11-unix/"))
            return true;
    }
    return false;
}

pid_t vncServer(const QList<SessionProcess> &processes, const KernelPaths &paths)
{
    for (const SessionProcess &process : processes) {
        QFile file(u"%1/%2/comm"_s.arg(paths.proc).arg(process.pid));
        const QByteArray name = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
        if (name == "Xvnc" || name == "Xtigervnc")
            return process.pid;
    }
    return 0;
}

} // namespace stationmaster
