// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/manager_process.h"

#include <QFile>

namespace stationmaster {

namespace {

constexpr qint64 MaxEnvironment = 256 * 1024;
constexpr qint64 MaxName = 16;

QByteArray contents(const QString &path, qint64 atMost)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(atMost) : QByteArray();
}

} // namespace

ManagerProcess ManagerProcess::read(const QString &proc, quint32 pid)
{
    const QString folder = QStringLiteral("%1/%2/").arg(proc).arg(pid);
    ManagerProcess process;
    process.name = QString::fromUtf8(contents(folder + QLatin1String("comm"), MaxName).trimmed());
    const QByteArray environment = contents(folder + QLatin1String("environ"), MaxEnvironment);
    for (const QByteArray &entry : environment.split('\0')) {
        if (entry.startsWith("DISPLAY="))
            process.display = displayWithoutScreen(entry.mid(8));
    }
    return process;
}

QByteArray displayWithoutScreen(const QByteArray &display)
{
    const qsizetype colon = display.indexOf(':');
    const QByteArray host = display.left(colon);
    if (colon < 0 || (!host.isEmpty() && host != "unix"))
        return {};
    const qsizetype dot = display.indexOf('.', colon);
    return display.mid(colon, dot < 0 ? -1 : dot - colon);
}

} // namespace stationmaster
