// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/session_grid.h"

#include "model/session_model.h"
#include "ui/grid/session_delegate.h"
#include "ui/grid/session_tile.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int FrameMs = 40; ///< Of the busy bar.
constexpr double PhaseStep = 0.03;
/// How much wider than asked for a picture may be, so that the columns fill the width.
constexpr double MostGrowth = 1.14;

bool isBusy(const QModelIndex &index)
{
    return index.data(SessionModel::StepRole).isValid() && !SessionTile::countsDown(index);
}

} // namespace

SessionGrid::SessionGrid(QWidget *parent)
    : QListView(parent)
    , m_delegate(new SessionDelegate(this))
{
    setObjectName(QStringLiteral("sessionGrid"));
    setAccessibleName(tr("Sessions"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    viewport()->setBackgroundRole(QPalette::Window);
    m_animation.setInterval(FrameMs);
    connect(&m_animation, &QTimer::timeout, this, &SessionGrid::advanceBusyTiles);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &SessionGrid::advanceCountdowns);
    fitColumns();
}

void SessionGrid::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SessionGrid::followBusyTiles);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SessionGrid::followBusyTiles);
    followBusyTiles();
}

void SessionGrid::setPictureWidth(int width)
{
    width = std::clamp(width, MinimumPictureWidth, MaximumPictureWidth);
    if (width == m_pictureWidth)
        return;
    m_pictureWidth = width;
    fitColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QSize SessionGrid::pictureSize() const
{
    const int width = m_delegate->pictureWidth();
    return {width, width * 9 / 16};
}

QList<Session> SessionGrid::selectedSessions() const
{
    QList<Session> sessions;
    if (!selectionModel())
        return sessions;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    sessions.reserve(indexes.size());
    for (const QModelIndex &index : std::as_const(indexes))
        sessions += index.data(SessionModel::SessionRole).value<Session>();
    return sessions;
}

void SessionGrid::invertSelection()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, 0));
    selectionModel()->select(all, QItemSelectionModel::Toggle);
}

int SessionGrid::selectWhere(const std::function<bool(const Session &)> &wanted)
{
    QItemSelection found;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (wanted(index.data(SessionModel::SessionRole).value<Session>()))
            found.select(index, index);
    }
    const int count = int(found.size());
    if (count > 0)
        selectionModel()->select(found, QItemSelectionModel::ClearAndSelect);
    return count;
}

void SessionGrid::doItemsLayout()
{
    QListView::doItemsLayout();
    // A step of the wheel: a good half of a tile.
    verticalScrollBar()->setSingleStep(std::max(20, gridSize().height() / 5));
}

void SessionGrid::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QListView::resizeEvent(event);
    followBusyTiles();
}

void SessionGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void SessionGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (selectionModel() && selectionModel()->hasSelection())
            clearSelection();
        else
            Q_EMIT leaveWanted();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, mapToGlobal(rect().center()));
        contextMenuEvent(&menu);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat() || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    Q_EMIT enlargeWanted(currentIndex().data(SessionModel::SessionIdRole).value<SessionId>());
}

void SessionGrid::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    // Touch pads turn a wheel in small parts.
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT resizeWanted(steps);
    event->accept();
}

void SessionGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid())
        Q_EMIT enlargeWanted(index.data(SessionModel::SessionIdRole).value<SessionId>());
}

void SessionGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !selectionModel()->isSelected(index)
        && (!byKeyboard || !selectionModel()->hasSelection()))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    QPoint position = event->globalPos();
    if (byKeyboard && index.isValid()) {
        scrollTo(index);
        position = viewport()->mapToGlobal(visualRect(index).center());
    }
    Q_EMIT menuRequested(position, index.isValid());
    event->accept();
}

void SessionGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedSessionsChanged();
}

void SessionGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // A new picture of a live session, which is most of what happens, changes its picture alone.
    static const QList<int> newPicture{SessionModel::PictureRole, SessionModel::PictureTimeRole};
    if (roles == newPicture) {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            const QRect card = SessionTile::cardRect(visualRect(topLeft.siblingAtRow(row)),
                                                     m_delegate->pictureWidth(), font());
            viewport()->update(SessionTile::pictureRect(card));
        }
        return;
    }
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (roles.isEmpty() || roles.contains(SessionModel::StepRole))
        followBusyTiles();
    if (roles.isEmpty() || roles.contains(SessionModel::SessionRole)) {
        followCountdowns();
        Q_EMIT selectedSessionsChanged();
    }
}

void SessionGrid::paintEvent(QPaintEvent *event)
{
    m_delegate->setDirty(event->region());
    QListView::paintEvent(event);
    m_delegate->setDirty({});
}

void SessionGrid::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    followBusyTiles();
}

void SessionGrid::fitColumns()
{
    // Room is kept for the scroll bar whether it is there or not: otherwise its coming would change the width
    // that decides whether it is needed. One pixel more, because QListView begins a new line when the last
    // column ends exactly at the edge.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width() - 1;
    const QSize least = SessionTile::cellSize(m_pictureWidth, font());
    const int columns = std::max(1, room / least.width());
    const int margins = least.width() - m_pictureWidth;
    const int widest = int(m_pictureWidth * MostGrowth);
    // Of a width that 16 divides, so that a picture of a usual screen fills the tile to the pixel and need
    // not be fitted into it each time.
    const int widened = std::clamp(room / columns - margins, m_pictureWidth, widest);
    const int picture = std::max(m_pictureWidth, widened - widened % 16);
    m_delegate->setPictureWidth(picture);
    const QSize cell = SessionTile::cellSize(picture, font());
    const QSize grid(std::max(cell.width(), room / columns), cell.height());
    if (grid != gridSize())
        setGridSize(grid);
    viewport()->update();
}

void SessionGrid::followBusyTiles()
{
    if (!m_animation.isActive() && model())
        m_animation.start();
    followCountdowns();
}

void SessionGrid::followCountdowns()
{
    if (!m_seconds.isActive() && model())
        m_seconds.start();
}

void SessionGrid::advanceCountdowns()
{
    if (!updateStrips(&SessionTile::countsDown) || !isVisible())
        m_seconds.stop();
}

void SessionGrid::advanceBusyTiles()
{
    m_phase += PhaseStep;
    if (m_phase >= 1.0)
        m_phase -= 1.0;
    m_delegate->setPhase(m_phase);
    if (!updateStrips(&isBusy) || !isVisible())
        m_animation.stop();
}

bool SessionGrid::updateStrips(bool (*moves)(const QModelIndex &index))
{
    bool any = false;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!moves(index))
            continue;
        any = true;
        viewport()->update(tileStrip(index));
    }
    return any;
}

std::pair<int, int> SessionGrid::rowsInSight() const
{
    const int columns = std::max(1, viewport()->width() / std::max(1, gridSize().width()));
    const int height = std::max(1, gridSize().height());
    const int firstLine = std::max(0, verticalOffset() / height - 1);
    const int lines = viewport()->height() / height + 3;
    return {firstLine * columns, std::min(model()->rowCount(), (firstLine + lines) * columns) - 1};
}

QRect SessionGrid::tileStrip(const QModelIndex &index) const
{
    const QRect card = SessionTile::cardRect(visualRect(index), m_delegate->pictureWidth(), font());
    return SessionTile::stripRect(card, font());
}

} // namespace stationmaster
