// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// Where the kernel's own tables are; a test puts folders of its own here.
struct KernelPaths
{
    QString proc = QStringLiteral("/proc");
    QString cgroups = QStringLiteral("/sys/fs/cgroup");
};

/// At most `most` bytes of a file of the kernel's; empty when it cannot be read, which for another user's
/// processes is normal. May take as long as the process that the file tells of likes.
QByteArray kernelFile(const QString &path, qint64 most);

} // namespace stationmaster
