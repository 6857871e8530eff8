// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/kernel_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace stationmaster {

QString hostXSockets()
{
    const QString here = QStringLiteral("/tmp/.X11-unix");
    const QString host = QStringLiteral("/proc/1/root") + here;
    return ::geteuid() == 0 && QFileInfo::exists(host) ? host : here;
}

QByteArray kernelFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    // Such files have no size that would say how much there is.
    QByteArray content;
    while (content.size() < most) {
        const QByteArray part = file.read(std::min<qint64>(most - content.size(), 64 * 1024));
        if (part.isEmpty())
            break;
        content += part;
    }
    return content;
}

} // namespace stationmaster
