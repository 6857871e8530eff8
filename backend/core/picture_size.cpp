// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/picture_size.h"

namespace stationmaster {

QSize pictureSize(QSize screen, QSize maxPixels)
{
    if (screen.isEmpty() || maxPixels.isEmpty())
        return {};
    const QSize room = maxPixels.boundedTo(screen).boundedTo(QSize(MaxPictureEdge, MaxPictureEdge));
    const qint64 w = screen.width();
    const qint64 h = screen.height();
    // A very wide screen in a small tile would round to no height at all.
    if (room.width() * h <= room.height() * w)
        return QSize(room.width(), static_cast<int>(qMax<qint64>(1, (room.width() * h + w / 2) / w)));
    return QSize(static_cast<int>(qMax<qint64>(1, (room.height() * w + h / 2) / h)), room.height());
}

} // namespace stationmaster
