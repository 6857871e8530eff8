// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/session_grid.h"

#include "model/places_model.h"
#include "model/session_model.h"
#include "ui/grid/session_delegate.h"
#include "ui/grid/session_tile.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
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
constexpr qreal PinchStep = 0.15; ///< Two fingers spread by so much are one step of the size.

bool isBusy(const QModelIndex &index)
{
    return index.data(SessionModel::StepRole).isValid() && !SessionTile::countsDown(index);
}

} // namespace

SessionGrid::SessionGrid(QWidget *parent)
    : TileView(parent)
    , m_delegate(new SessionDelegate(this))
{
    setObjectName(QStringLiteral("sessionGrid"));
    setAccessibleName(tr("Sessions"));
    setItemDelegate(m_delegate);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->grabGesture(Qt::PinchGesture);
    m_animation.setInterval(FrameMs);
    connect(&m_animation, &QTimer::timeout, this, &SessionGrid::advanceBusyTiles);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &SessionGrid::advanceCountdowns);
    fit();
}

void SessionGrid::setModel(QAbstractItemModel *model)
{
    TileView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SessionGrid::followBusyTiles);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SessionGrid::followBusyTiles);
    followBusyTiles();
}

void SessionGrid::setPictureWidth(int width)
{
    width = std::clamp(width, MinimumPictureWidth, MaximumPictureWidth);
    if (width == m_pictureWidth && !m_fitsAll)
        return;
    m_pictureWidth = width;
    m_fitsAll = false;
    doItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    Q_EMIT sizesChanged();
}

int SessionGrid::pictureWidth() const
{
    return m_fitsAll ? m_delegate->pictureWidth() : m_pictureWidth;
}

void SessionGrid::setFitsAll(bool fits)
{
    if (m_fitsAll == fits)
        return;
    // Whoever gives it up keeps the size that he sees.
    m_pictureWidth = std::max(MinimumPictureWidth, pictureWidth());
    m_fitsAll = fits;
    doItemsLayout();
    Q_EMIT sizesChanged();
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
    if (!model())
        return;
    QItemSelection all;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            all.select(index, index);
    }
    selectionModel()->select(all, QItemSelectionModel::Toggle);
}

int SessionGrid::selectWhere(const std::function<bool(const Session &)> &wanted)
{
    QItemSelection found;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)
            && wanted(index.data(SessionModel::SessionRole).value<Session>()))
            found.select(index, index);
    }
    const int count = int(found.size());
    if (count > 0)
        selectionModel()->select(found, QItemSelectionModel::ClearAndSelect);
    return count;
}

void SessionGrid::doItemsLayout()
{
    fit();
    TileView::doItemsLayout();
}

bool SessionGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        setPointed(true);
        break;
    case QEvent::Leave:
        setPointed(false);
        break;
    case QEvent::Gesture: {
        auto *gestures = static_cast<QGestureEvent *>(event);
        const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!pinch)
            break;
        m_pinch = pinch->state() == Qt::GestureStarted ? 0 : m_pinch;
        m_pinch += pinch->scaleFactor() - pinch->lastScaleFactor();
        const int steps = int(m_pinch / PinchStep);
        m_pinch -= steps * PinchStep;
        if (steps != 0)
            Q_EMIT resizeWanted(steps);
        return true;
    }
    default:
        break;
    }
    return TileView::viewportEvent(event);
}

void SessionGrid::setPointed(bool pointed)
{
    if (m_pointed == pointed)
        return;
    m_pointed = pointed;
    Q_EMIT pointedAt(pointed);
    // What has come or gone meanwhile may need other sizes.
    if (!pointed)
        scheduleDelayedItemsLayout();
}

void SessionGrid::resizeEvent(QResizeEvent *event)
{
    TileView::resizeEvent(event);
    followBusyTiles();
}

void SessionGrid::changeEvent(QEvent *event)
{
    TileView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void SessionGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (selectionModel() && !selectionModel()->selectedIndexes().isEmpty())
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
    const bool isSession = currentIndex().flags().testFlag(Qt::ItemIsSelectable);
    if (!isEnter || event->isAutoRepeat() || !isSession) {
        TileView::keyPressEvent(event);
        return;
    }
    Q_EMIT enlargeWanted(currentIndex().data(SessionModel::SessionIdRole).value<SessionId>());
}

void SessionGrid::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        TileView::wheelEvent(event);
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
    TileView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && index.flags().testFlag(Qt::ItemIsSelectable))
        Q_EMIT enlargeWanted(index.data(SessionModel::SessionIdRole).value<SessionId>());
}

void SessionGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const bool isSession = index.flags().testFlag(Qt::ItemIsSelectable);
    if (isSession && !selectionModel()->isSelected(index)
        && (!byKeyboard || selectionModel()->selectedIndexes().isEmpty()))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    QPoint position = event->globalPos();
    if (byKeyboard && index.isValid()) {
        scrollTo(index);
        position = viewport()->mapToGlobal(visualRect(index).center());
    }
    Q_EMIT menuRequested(position, isSession);
    event->accept();
}

void SessionGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TileView::selectionChanged(selected, deselected);
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
    TileView::dataChanged(topLeft, bottomRight, roles);
    if (roles.contains(PlacesModel::CellRole) || roles.contains(PlacesModel::GroupRole))
        scheduleDelayedItemsLayout();
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
    TileView::paintEvent(event);
    m_delegate->setDirty({});
}

void SessionGrid::scrollContentsBy(int dx, int dy)
{
    TileView::scrollContentsBy(dx, dy);
    followBusyTiles();
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
        if (!index.flags().testFlag(Qt::ItemIsSelectable) || !moves(index))
            continue;
        any = true;
        viewport()->update(tileStrip(index));
    }
    return any;
}

QRect SessionGrid::tileStrip(const QModelIndex &index) const
{
    const QRect card = SessionTile::cardRect(visualRect(index), m_delegate->pictureWidth(), font());
    return SessionTile::stripRect(card, font());
}

} // namespace stationmaster

#include "moc_session_grid.cpp"
