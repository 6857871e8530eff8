// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/changed_blocks.h"

#include <algorithm>
#include <cstring>

namespace stationmaster {

namespace {

constexpr std::size_t PixelBytes = 4;

const uchar *pixel(const QImage &image, int x, int y)
{
    return image.constScanLine(y) + static_cast<std::size_t>(x) * PixelBytes;
}

/// Calls `each` with the place of every block of the mask in the picture and in the sheet.
template <typename Each>
void forEachBlock(QSize picture, const QByteArray &mask, int sheetColumns, Each each)
{
    const QSize grid = blockGrid(picture);
    int place = 0;
    for (int block = 0; block < grid.width() * grid.height(); ++block) {
        if (!hasBlock(mask, block))
            continue;
        const QRect area(block % grid.width() * BlockEdge, block / grid.width() * BlockEdge, BlockEdge,
                         BlockEdge);
        each(area & QRect(QPoint(), picture),
             QPoint(place % sheetColumns * BlockEdge, place / sheetColumns * BlockEdge));
        ++place;
    }
}

} // namespace

QByteArray changedBlocks(const QImage &before, const QImage &after)
{
    const QSize grid = blockGrid(after.size());
    QByteArray mask((qsizetype(grid.width()) * grid.height() + 7) / 8, '\0');
    const std::size_t lineBytes = static_cast<std::size_t>(after.width()) * PixelBytes;
    for (int y = 0; y < after.height(); ++y) {
        // Most lines are the same, and found so at once.
        if (std::memcmp(before.constScanLine(y), after.constScanLine(y), lineBytes) == 0)
            continue;
        for (int column = 0; column < grid.width(); ++column) {
            const int x = column * BlockEdge;
            const auto bytes = static_cast<std::size_t>(std::min(BlockEdge, after.width() - x)) * PixelBytes;
            if (std::memcmp(pixel(before, x, y), pixel(after, x, y), bytes) == 0)
                continue;
            const int block = y / BlockEdge * grid.width() + column;
            mask[block / 8] = static_cast<char>(mask.at(block / 8) | 1 << (block % 8));
        }
    }
    return mask;
}

QImage sheetOf(const QImage &image, const QByteArray &mask)
{
    const QSize size = sheetSize(image.size(), mask);
    QImage sheet(size, QImage::Format_RGB32);
    if (sheet.isNull())
        return sheet;
    sheet.fill(Qt::black);
    forEachBlock(image.size(), mask, size.width() / BlockEdge, [&](const QRect &area, const QPoint &at) {
        for (int row = 0; row < BlockEdge; ++row) {
            uchar *line = sheet.scanLine(at.y() + row) + static_cast<std::size_t>(at.x()) * PixelBytes;
            const int y = std::min(area.top() + row, area.bottom());
            std::memcpy(line, pixel(image, area.left(), y),
                        static_cast<std::size_t>(area.width()) * PixelBytes);
            for (int x = area.width(); x < BlockEdge; ++x)
                std::memcpy(line + static_cast<std::size_t>(x) * PixelBytes, pixel(image, area.right(), y),
                            PixelBytes);
        }
    });
    return sheet;
}

void putBlocks(const QImage &sheet, const QByteArray &mask, QImage &image)
{
    forEachBlock(image.size(), mask, sheet.width() / BlockEdge, [&](const QRect &area, const QPoint &at) {
        for (int row = 0; row < area.height(); ++row)
            std::memcpy(image.scanLine(area.top() + row) + static_cast<std::size_t>(area.left()) * PixelBytes,
                        pixel(sheet, at.x(), at.y() + row),
                        static_cast<std::size_t>(area.width()) * PixelBytes);
    });
}

} // namespace stationmaster
