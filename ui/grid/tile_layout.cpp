// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_layout.h"

#include <algorithm>

namespace stationmaster {

TileLayout::TileLayout(const QSize &tile, int columns, int count)
    : m_tile(tile)
    , m_columns(std::max(1, columns))
    , m_count(count)
    , m_contents(std::min(m_columns, count) * tile.width(),
                 (count + m_columns - 1) / m_columns * tile.height())
{
}

TileLayout::TileLayout(const QSize &tile, int columns, const QStringList &groups, int headingHeight)
    : m_tile(tile)
    , m_columns(std::max(1, columns))
    , m_count(int(groups.size()))
{
    int top = 0;
    int column = 0;
    const int width = m_columns * tile.width();
    for (int row = 0; row < m_count; ++row) {
        if (row == 0 || groups.at(row) != groups.at(row - 1)) {
            top += column > 0 ? tile.height() : 0;
            column = 0;
            m_headings += {groups.at(row), QRect(0, top, width, headingHeight)};
            top += headingHeight;
        }
        m_places += QPoint(column * tile.width(), top);
        if (++column == m_columns) {
            column = 0;
            top += tile.height();
        }
    }
    m_contents = QSize(m_count > 0 ? width : 0, top + (column > 0 ? tile.height() : 0));
}

TileLayout::TileLayout(const QSize &tile, const QList<QPoint> &cells)
    : m_tile(tile)
    , m_count(int(cells.size()))
{
    QPoint last(-1, -1);
    for (const QPoint &cell : cells) {
        m_places += QPoint(cell.x() * tile.width(), cell.y() * tile.height());
        last = QPoint(std::max(last.x(), cell.x()), std::max(last.y(), cell.y()));
    }
    m_columns = std::max(1, last.x() + 1);
    m_contents = QSize((last.x() + 1) * tile.width(), (last.y() + 1) * tile.height());
}

QRect TileLayout::rectOf(int row) const
{
    if (row < 0 || row >= m_count)
        return {};
    if (!m_places.isEmpty())
        return {m_places.at(row), m_tile};
    return {QPoint(row % m_columns * m_tile.width(), row / m_columns * m_tile.height()), m_tile};
}

int TileLayout::rowAt(const QPoint &position) const
{
    const auto [first, last] = rowsBetween(position.y(), position.y());
    for (int row = first; row <= last; ++row) {
        if (rectOf(row).contains(position))
            return row;
    }
    return -1;
}

std::pair<int, int> TileLayout::rowsBetween(int top, int bottom) const
{
    if (m_count == 0 || m_tile.isEmpty())
        return {0, -1};
    if (m_places.isEmpty()) {
        const int first = std::max(0, top / m_tile.height()) * m_columns;
        const int last = (std::max(0, bottom) / m_tile.height() + 1) * m_columns - 1;
        return {first, bottom < 0 ? -1 : std::min(last, m_count - 1)};
    }
    const auto first = std::ranges::lower_bound(m_places, top - m_tile.height() + 1, {}, &QPoint::y);
    const auto end = std::ranges::upper_bound(m_places, bottom, {}, &QPoint::y);
    return {int(first - m_places.begin()), int(end - m_places.begin()) - 1};
}

QPoint TileLayout::cellAt(const QPoint &position) const
{
    if (m_tile.isEmpty())
        return {};
    return {std::max(0, position.x() / m_tile.width()), std::max(0, position.y() / m_tile.height())};
}

QRect TileLayout::rectOfCell(const QPoint &cell) const
{
    return {QPoint(cell.x() * m_tile.width(), cell.y() * m_tile.height()), m_tile};
}

} // namespace stationmaster
