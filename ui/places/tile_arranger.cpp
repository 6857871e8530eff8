// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/tile_arranger.h"

#include "model/places_model.h"
#include "ui/grid/session_grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>

#include <optional>

namespace stationmaster {

namespace {

std::optional<QPoint> directionOf(int key, bool mirrored)
{
    const int forward = mirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-forward, 0);
    case Qt::Key_Right:
        return QPoint(forward, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return {};
    }
}

} // namespace

TileArranger::TileArranger(SessionGrid &grid, PlacesModel &places, QObject *parent)
    : QObject(parent)
    , m_grid(grid)
    , m_places(places)
    , m_target(new QRubberBand(QRubberBand::Rectangle, grid.viewport()))
{
    m_target->setObjectName(QStringLiteral("targetCell"));
    m_target->hide();
    m_grid.installEventFilter(this);
    m_grid.viewport()->installEventFilter(this);
}

void TileArranger::setActive(bool active)
{
    m_active = active;
    drop();
    if (active)
        m_grid.viewport()->setCursor(Qt::OpenHandCursor);
    else
        m_grid.viewport()->unsetCursor();
}

bool TileArranger::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active)
        return false;
    const bool onTiles = watched == m_grid.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return onTiles && pressed(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        if (onTiles && m_dragged.isValid()) {
            moved(*static_cast<QMouseEvent *>(event));
            return true;
        }
        return false;
    case QEvent::MouseButtonRelease:
        if (onTiles && m_dragged.isValid()) {
            released(*static_cast<QMouseEvent *>(event));
            return true;
        }
        return false;
    case QEvent::MouseButtonDblClick:
        return onTiles; // Two drags in a row are no wish to look closer.
    case QEvent::KeyPress:
        return !onTiles && keyPressed(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool TileArranger::pressed(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressedAt = event.position().toPoint();
    m_dragged = m_grid.indexAt(m_pressedAt);
    if (m_dragged.isValid()) {
        m_grid.viewport()->setCursor(Qt::ClosedHandCursor);
        m_grid.setFocus(Qt::MouseFocusReason);
    }
    return true; // No rubber band from between the tiles either.
}

void TileArranger::moved(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (!m_target->isVisible() && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_target->setGeometry(m_grid.cellRect(m_grid.cellAt(at)));
    m_target->show();
}

void TileArranger::released(const QMouseEvent &event)
{
    const bool wasMoved = m_target->isVisible();
    const int row = m_dragged.row();
    drop();
    if (wasMoved)
        m_places.moveTo(row, m_grid.cellAt(event.position().toPoint()), m_grid.tiles().columns());
}

bool TileArranger::keyPressed(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        if (m_dragged.isValid())
            drop();
        else
            Q_EMIT endWanted();
        return true;
    }
    const std::optional<QPoint> by = directionOf(event.key(), m_grid.isRightToLeft());
    const QModelIndex current = m_grid.currentIndex();
    if (!by || event.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier) || !current.isValid())
        return false;
    const QPoint cell = m_grid.cellAt(m_grid.visualRect(current).center()) + *by;
    const QPersistentModelIndex moved = current;
    m_places.moveTo(current.row(), cell, m_grid.tiles().columns());
    if (moved.isValid())
        m_grid.scrollTo(moved);
    return true;
}

void TileArranger::drop()
{
    m_dragged = QPersistentModelIndex();
    m_target->hide();
    if (m_active)
        m_grid.viewport()->setCursor(Qt::OpenHandCursor);
}

} // namespace stationmaster

#include "moc_tile_arranger.cpp"
