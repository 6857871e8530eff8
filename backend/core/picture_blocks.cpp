// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/picture_blocks.h"

#include <algorithm>
#include <bit>

namespace stationmaster {

QSize blockGrid(QSize picture)
{
    return {(picture.width() + BlockEdge - 1) / BlockEdge, (picture.height() + BlockEdge - 1) / BlockEdge};
}

QSize sheetSize(QSize picture, const QByteArray &mask)
{
    const QSize grid = blockGrid(picture);
    const qsizetype blocks = qsizetype(grid.width()) * grid.height();
    if (picture.isEmpty() || mask.size() != (blocks + 7) / 8)
        return {};
    if (const auto last = static_cast<quint8>(mask.back()); blocks % 8 != 0 && last >> (blocks % 8) != 0)
        return {};
    int count = 0;
    for (const char byte : mask)
        count += std::popcount(static_cast<quint8>(byte));
    if (count == 0)
        return {};
    const int columns = std::min(count, grid.width());
    return QSize(columns, (count + columns - 1) / columns) * BlockEdge;
}

} // namespace stationmaster
