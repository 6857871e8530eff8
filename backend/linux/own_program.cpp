// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/own_program.h"

#include <QFile>

#include <array>
#include <climits>
#include <unistd.h>

namespace stationmaster {

QString ownProgramFolder()
{
    std::array<char, PATH_MAX> link{};
    const ssize_t length = ::readlink("/proc/self/exe", link.data(), link.size());
    if (length <= 0 || link.front() != '/')
        return {};
    const QByteArray file(link.data(), length);
    return QFile::decodeName(file.left(file.lastIndexOf('/')));
}

} // namespace stationmaster
