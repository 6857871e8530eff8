// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory_file.h"

#include "model/inventory.h"

#include <QFile>
#include <QFileInfo>

namespace stationmaster {

Result<RoomText> readInventoryFile(const QString &path)
{
    constexpr qint64 maxFile = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, path, {}};
    // What is no plain file could keep whoever opens it waiting.
    if (!info.isFile() || info.size() > maxFile)
        return Error{Error::Code::Unsupported, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotAuthorized, path, {}};
    return parseInventory(file.read(maxFile));
}

} // namespace stationmaster
