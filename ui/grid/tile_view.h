// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/tile_layout.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace stationmaster {

/// A list whose rows stand as tiles where a TileLayout puts them: a QListView to whoever asks (assistive
/// technology above all), with places, selection by rubber band and movement by keys of its own. Mirrored
/// where the reading direction goes from right to left.
class TileView : public QListView
{
    Q_OBJECT

public:
    explicit TileView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    const TileLayout &tiles() const { return m_layout; }
    /// First and last row that may be in sight. Last before first: none.
    std::pair<int, int> rowsInSight() const;
    /// Which cell that is of the viewport, whether or not a tile stands in it; and where a cell is.
    QPoint cellAt(const QPoint &position) const;
    QRect cellRect(const QPoint &cell) const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

protected:
    /// How the rows stand just now.
    virtual TileLayout makeLayout() const = 0;
    /// Above the rows of a group.
    virtual void paintHeading(QPainter &painter, const TileLayout::Heading &heading,
                              const QRect &rect) const = 0;

    /// Between the contents, as the layout has them, and the viewport.
    QRect toViewport(const QRect &rect) const;
    QPoint toContents(const QPoint &position) const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOutNow() const;
    void noteChangeFrom(int row);
    /// Whether the tiles in sight are those that stood there in the layout before.
    bool sightStands(const TileLayout &before) const;
    int mirroredLeft(const QRect &rect) const;
    int nextRow(int from, int step) const;
    int rowBeyond(int from, int distance) const;
    QItemSelection rowsIn(const QRect &rect) const;
    QItemSelection rowsFromTo(int one, int other) const;
    void setBand(const QRect &band);
    void paintTile(QPainter &painter, QStyleOptionViewItem &option, int row) const;

    TileLayout m_layout;
    QPoint m_pressed; ///< Contents.
    QPersistentModelIndex m_hovered;
    QRect m_band; ///< The rubber band, contents; null without one.
    bool m_paintsAll = false; ///< All is about to be painted, so a layout need not ask for that.
    int m_changedFrom = 0; ///< The rows before this one are those that were laid out last.
};

} // namespace stationmaster
