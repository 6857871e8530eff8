// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tiles stand, and what of the view follows from that.
#include "ui/grid/tile_view.h"

#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace stationmaster {

void TileView::doItemsLayout()
{
    // Without rows there is nothing to be laid out, and while this is being made nobody to do it.
    const TileLayout before = std::exchange(m_layout, model() ? makeLayout() : TileLayout());
    const bool stands = sightStands(before);
    m_changedFrom = std::numeric_limits<int>::max();
    if (std::exchange(m_paintsAll, false) || stands)
        updateGeometries(); // The base would have all painted, a second time or though it looks the same.
    else
        // Past the base, which would give each row a place of its own.
        QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    verticalScrollBar()->setSingleStep(std::max(20, m_layout.tileSize().height() / 5));
    horizontalScrollBar()->setSingleStep(std::max(20, m_layout.tileSize().width() / 5));
}

void TileView::noteChangeFrom(int row)
{
    m_changedFrom = std::min(m_changedFrom, row);
}

bool TileView::sightStands(const TileLayout &before) const
{
    // From right to left each tile stands by the width of the whole; headings come and go with any row.
    if (isRightToLeft() || !before.headings().isEmpty() || !m_layout.headings().isEmpty())
        return false;
    const int top = verticalOffset();
    const std::pair<int, int> rows = m_layout.rowsBetween(top, top + viewport()->height() - 1);
    if (rows != before.rowsBetween(top, top + viewport()->height() - 1) || m_changedFrom <= rows.second)
        return false;
    for (int row = rows.first; row <= rows.second; ++row) {
        if (m_layout.rectOf(row) != before.rectOf(row))
            return false;
    }
    return true;
}

int TileView::mirroredLeft(const QRect &rect) const
{
    if (!isRightToLeft())
        return rect.left();
    const int whole = std::max(m_layout.contentsSize().width(), viewport()->width());
    return whole - rect.left() - rect.width();
}

QRect TileView::toViewport(const QRect &rect) const
{
    return {QPoint(mirroredLeft(rect) - horizontalOffset(), rect.top() - verticalOffset()), rect.size()};
}

QPoint TileView::toContents(const QPoint &position) const
{
    const QPoint shifted = position + QPoint(horizontalOffset(), verticalOffset());
    return {mirroredLeft(QRect(shifted, QSize(1, 1))), shifted.y()};
}

void TileView::updateGeometries()
{
    const QSize contents = m_layout.contentsSize();
    // Not by the viewport as it is: a scroll bar that goes makes it larger, one that comes smaller, in the
    // midst of this.
    QSize sight = maximumViewportSize();
    const bool isTooHigh = contents.height() > sight.height();
    if (isTooHigh)
        sight.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (contents.width() > sight.width()) {
        sight.rheight() -= horizontalScrollBar()->sizeHint().height();
        if (!isTooHigh && contents.height() > sight.height())
            sight.rwidth() -= verticalScrollBar()->sizeHint().width();
    }
    verticalScrollBar()->setPageStep(sight.height());
    verticalScrollBar()->setRange(0, std::max(0, contents.height() - sight.height()));
    horizontalScrollBar()->setPageStep(sight.width());
    horizontalScrollBar()->setRange(0, std::max(0, contents.width() - sight.width()));
    // Past the base, whose contents are none.
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace stationmaster
