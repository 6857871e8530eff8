// SPDX-License-Identifier: GPL-3.0-or-later
// How large the tiles are and where they stand.
#include "ui/grid/session_grid.h"

#include "model/places_model.h"
#include "ui/grid/session_delegate.h"
#include "ui/grid/session_tile.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int HeadingMargin = 12; ///< Between a group's heading and the edge.

} // namespace

void SessionGrid::fit()
{
    // Room is kept for the scroll bar whether it is there or not: otherwise its coming would change the width
    // that decides whether it is needed.
    const QSize room(width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width(),
                     height() - 2 * frameWidth());
    readRows();
    const TileFit::Tiles tiles = tilesToFit();
    const bool isArranged = tiles.columns > 0;
    TileFit fit = m_fitsAll ? TileFit::ofAll(tiles, room, font())
                            : TileFit::ofWidth(m_pictureWidth, tiles, room, font());
    // Under the pointer nothing changes its size because somebody came or went.
    if (m_fitsAll && m_pointed && m_roomFitted == room && m_columns > 0)
        fit = {m_delegate->pictureWidth(), isArranged ? tiles.columns : m_columns};
    m_roomFitted = room;
    const int before = pictureWidth();
    m_columns = fit.columns;
    m_delegate->setPictureWidth(fit.pictureWidth);
    const QSize least = SessionTile::cellSize(fit.pictureWidth, font());
    m_cell = QSize(std::max(least.width(), room.width() / fit.columns), least.height());
    if (pictureWidth() != before)
        Q_EMIT sizesChanged();
}

void SessionGrid::readRows()
{
    m_cells.clear();
    m_groups.clear();
    const int count = model() ? model()->rowCount() : 0;
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (const QVariant cell = index.data(PlacesModel::CellRole); cell.isValid())
            m_cells += cell.toPoint();
        else if (const QVariant group = index.data(PlacesModel::GroupRole); group.isValid())
            m_groups += group.toString();
        else
            return; // Neither arranged nor grouped.
    }
}

TileFit::Tiles SessionGrid::tilesToFit() const
{
    TileFit::Tiles tiles;
    tiles.count = model() ? model()->rowCount() : 0;
    for (const QPoint &cell : m_cells) {
        tiles.columns = std::max(tiles.columns, cell.x() + 1);
        tiles.lines = std::max(tiles.lines, cell.y() + 1);
    }
    for (qsizetype row = 0; row < m_groups.size(); ++row) {
        if (row == 0 || m_groups.at(row) != m_groups.at(row - 1))
            tiles.headingsHeight += headingHeight();
    }
    return tiles;
}

int SessionGrid::headingHeight() const
{
    return fontMetrics().height() * 2;
}

TileLayout SessionGrid::makeLayout() const
{
    if (!m_cells.isEmpty())
        return {m_cell, m_cells};
    if (!m_groups.isEmpty())
        return {m_cell, m_columns, m_groups, headingHeight()};
    return {m_cell, m_columns, model() ? model()->rowCount() : 0};
}

void SessionGrid::paintHeading(QPainter &painter, const TileLayout::Heading &heading, const QRect &rect) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect line = rect.adjusted(HeadingMargin, 0, -HeadingMargin, 0);
    const QString text = painter.fontMetrics().elidedText(heading.text, Qt::ElideRight, line.width());
    painter.drawText(line,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom)
                         | Qt::AlignAbsolute | Qt::TextSingleLine,
                     text);
}

} // namespace stationmaster
