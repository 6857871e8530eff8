// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QKeyEvent;
class QMouseEvent;
class QRubberBand;

namespace stationmaster {

class PlacesModel;
class SessionGrid;

/// While it is active, tiles of the grid are dragged into cells instead of being selected; by keys, the
/// current one goes by one cell with Ctrl+Shift and an arrow. A tile that is dropped on another changes
/// places with it.
class TileArranger final : public QObject
{
    Q_OBJECT

public:
    /// `grid` shows `places`, row by row. Both outlive this object.
    TileArranger(SessionGrid &grid, PlacesModel &places, QObject *parent = nullptr);

    void setActive(bool active);
    bool isActive() const { return m_active; }

Q_SIGNALS:
    /// Escape, with nothing being dragged.
    void endWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(const QMouseEvent &event);
    void moved(const QMouseEvent &event);
    void released(const QMouseEvent &event);
    bool keyPressed(const QKeyEvent &event);
    void drop();

    SessionGrid &m_grid;
    PlacesModel &m_places;
    QRubberBand *m_target; ///< Marks the cell that a tile would come to.
    QPersistentModelIndex m_dragged; ///< Invalid while none is. Of the grid's model.
    QPoint m_pressedAt;
    bool m_active = false;
};

} // namespace stationmaster
