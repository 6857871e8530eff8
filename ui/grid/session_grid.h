// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "ui/grid/tile_fit.h"
#include "ui/grid/tile_view.h"

#include <QTimer>

#include <functional>

namespace stationmaster {

class SessionDelegate;

/// The sessions as a grid of tiles: Ctrl, Shift, rubber band and keyboard select; right-clicking a tile that
/// is not selected selects it first. The columns share the width evenly, or as many as were arranged by hand.
/// Nothing is repainted while nothing changes: the bars of busy tiles move by a timer that runs only while
/// one of them is in sight, and those that count down by one that ticks once a second while one of those is.
/// Shows a SessionTextModel. Rows without a session are stations at which nobody sits, or nothing.
class SessionGrid final : public TileView
{
    Q_OBJECT

public:
    static constexpr int MinimumPictureWidth = 120; ///< Logical pixels.
    static constexpr int MaximumPictureWidth = 480;
    /// What it may come down to where all are to be in sight.
    static constexpr int MinimumFittedWidth = 88;

    explicit SessionGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// How wide pictures are at least; held between the two bounds. Ends the fitting of all.
    void setPictureWidth(int width);
    /// As it was set, or as it fits just now.
    int pictureWidth() const;
    /// Tiles are as large as can be while all of them are in sight, unless they would be smaller than the
    /// least.
    void setFitsAll(bool fits);
    bool fitsAll() const { return m_fitsAll; }
    /// Of one tile, in logical pixels.
    QSize pictureSize() const;

    /// In the order in which the grid shows them.
    QList<Session> selectedSessions() const;
    void invertSelection();
    /// Selects exactly those that `wanted` is true of and says how many they are. Nobody: the selection
    /// stays.
    int selectWhere(const std::function<bool(const Session &)> &wanted);

    void doItemsLayout() override;

Q_SIGNALS:
    /// Another set of sessions is selected, or what is known of a selected one changed.
    void selectedSessionsChanged();
    /// A menu is wanted at `position` (global): for the selected tiles, or else for the grid itself.
    void menuRequested(const QPoint &position, bool forSelection);
    /// A tile was double-clicked, or Enter pressed on it.
    void enlargeWanted(const stationmaster::SessionId &id);
    /// Escape, with nothing selected that it could give up.
    void leaveWanted();
    /// The wheel was turned with Ctrl, or two fingers spread: tiles larger by so many steps, or smaller.
    void resizeWanted(int steps);
    /// pictureWidth() or fitsAll() is another.
    void sizesChanged();
    /// Somebody points at the tiles, or no longer does: none may give way to another meanwhile.
    void pointedAt(bool pointed);

protected:
    TileLayout makeLayout() const override;
    void paintHeading(QPainter &painter, const TileLayout::Heading &heading,
                      const QRect &rect) const override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fit();
    /// Asks the model for the cells or groups of all rows, once for each layout.
    void readRows();
    TileFit::Tiles tilesToFit() const;
    int headingHeight() const;
    void setPointed(bool pointed);
    void followBusyTiles();
    void advanceBusyTiles();
    void followCountdowns();
    void advanceCountdowns();
    /// Repaints the strips of the tiles in sight of which `moves` is true, and says whether there was one.
    bool updateStrips(bool (*moves)(const QModelIndex &index));
    QRect tileStrip(const QModelIndex &index) const;

    SessionDelegate *m_delegate;
    int m_pictureWidth = 240;
    bool m_fitsAll = false;
    bool m_pointed = false;
    int m_columns = 1;
    QSize m_roomFitted; ///< What m_columns was found for.
    QSize m_cell; ///< Of one tile, its margins included.
    QList<QPoint>
        m_cells; ///< Where each row stands, as it was last laid out; empty where nothing is arranged.
    QStringList m_groups; ///< In which group each row stands, likewise; empty where nothing is grouped.
    QTimer m_animation{this};
    QTimer m_seconds{this};
    double m_phase = 0.0;
    int m_wheel = 0; ///< How far it was turned with Ctrl since the last whole step.
    qreal m_pinch = 0; ///< How far two fingers have spread since the last whole step.
};

} // namespace stationmaster
