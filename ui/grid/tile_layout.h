// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>

#include <utility>

namespace stationmaster {

/// Where tiles of one size stand: one after the other in lines, under headings where they are grouped; or
/// each in a cell of its own. Logical pixels from the top left of the contents, from left to right: mirroring
/// is the view's. Rows are given in the order in which they are read, line by line.
class TileLayout
{
public:
    struct Heading
    {
        QString text;
        QRect rect;
    };

    TileLayout() = default;
    /// `columns` beside each other.
    TileLayout(const QSize &tile, int columns, int count);
    /// A heading of that height above each first tile of a group. `groups`: of each row.
    TileLayout(const QSize &tile, int columns, const QStringList &groups, int headingHeight);
    /// `cells`: of each row, (column, line).
    TileLayout(const QSize &tile, const QList<QPoint> &cells);

    int count() const { return m_count; }
    QSize tileSize() const { return m_tile; }
    QSize contentsSize() const { return m_contents; }
    QRect rectOf(int row) const; ///< Null outside of 0 … count()-1.
    int rowAt(const QPoint &position) const; ///< -1: none.
    /// Rows that may be touched by what lies between two heights. Last before first: none.
    std::pair<int, int> rowsBetween(int top, int bottom) const;
    const QList<Heading> &headings() const { return m_headings; }
    QPoint cellAt(const QPoint &position) const; ///< Whether or not anything stands there.
    QRect rectOfCell(const QPoint &cell) const;
    int columns() const { return m_columns; }

private:
    QSize m_tile;
    int m_columns = 1;
    int m_count = 0;
    QSize m_contents;
    QList<QPoint> m_places; ///< Top left of each row; empty: by arithmetic.
    QList<Heading> m_headings;
};

} // namespace stationmaster
