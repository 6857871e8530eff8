// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/kernel_files.h"

#include <QFile>

#include <algorithm>

namespace stationmaster {

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
