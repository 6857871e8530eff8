// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_view.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace stationmaster {

TileView::TileView(QWidget *parent)
    : QListView(parent)
{
    // What the base draws and moves by itself is not used; it is what assistive technology takes this for.
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void TileView::setModel(QAbstractItemModel *model)
{
    // Before the base hears of it, which lays out what has come in another order at once.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        noteChangeFrom(0);
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        noteChangeFrom(0);
    });
    QListView::setModel(model);
    noteChangeFrom(0);
    for (const auto change : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(model, change, this, [this](const QModelIndex &, int first) {
            noteChangeFrom(first);
        });
    // The base plans a layout before rows go, and whoever asks for a place meanwhile has it done too early.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TileView::scheduleDelayedItemsLayout);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TileView::scheduleDelayedItemsLayout);
}

void TileView::layOutNow() const
{
    // What is planned is only late, and the same for whoever looks.
    const_cast<TileView *>(this)->executeDelayedItemsLayout();
}

QPoint TileView::cellAt(const QPoint &position) const
{
    layOutNow();
    return m_layout.cellAt(toContents(position));
}

QRect TileView::cellRect(const QPoint &cell) const
{
    return toViewport(m_layout.rectOfCell(cell));
}

std::pair<int, int> TileView::rowsInSight() const
{
    layOutNow();
    return m_layout.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height() - 1);
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    layOutNow();
    if (!index.isValid() || index.row() >= m_layout.count())
        return {};
    return toViewport(m_layout.rectOf(index.row()));
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (rect.isNull())
        return;
    const QRect sight = viewport()->rect();
    const auto needed = [hint](int first, int last, int extent) {
        switch (hint) {
        case PositionAtTop:
            return first;
        case PositionAtBottom:
            return last - extent + 1;
        case PositionAtCenter:
            return (first + last - extent + 1) / 2;
        case EnsureVisible:
            break;
        }
        // What is larger than the viewport shows its beginning.
        if (first < 0 || last - first >= extent)
            return first;
        return std::max(0, last - extent + 1);
    };
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  + needed(rect.top(), rect.bottom(), sight.height()));
    const int sideways = needed(rect.left(), rect.right(), sight.width());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                    + (isRightToLeft() ? -sideways : sideways));
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    layOutNow();
    const int row = m_layout.rowAt(toContents(point));
    if (row < 0 || !model())
        return {};
    // What is kept open is nothing that could be clicked.
    const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
    return index.flags().testFlag(Qt::ItemIsEnabled) ? index : QModelIndex();
}

int TileView::nextRow(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_layout.count(); row += step) {
        if (model()->index(row, modelColumn(), rootIndex()).flags().testFlag(Qt::ItemIsEnabled))
            return row;
    }
    return from;
}

int TileView::rowBeyond(int from, int distance) const
{
    // Of those that stand at least so far above or below the nearest, to the side as little away as can be.
    const QRect start = m_layout.rectOf(from);
    int best = from;
    std::pair<int, int> least;
    for (int row = nextRow(from, distance > 0 ? 1 : -1), before = from; row != before;
         before = row, row = nextRow(row, distance > 0 ? 1 : -1)) {
        const QRect rect = m_layout.rectOf(row);
        const int apart = distance > 0 ? rect.top() - start.top() : start.top() - rect.top();
        if (apart <= 0)
            continue;
        const std::pair cost(std::abs(apart - std::abs(distance)), std::abs(rect.left() - start.left()));
        if (best != from && cost.first > least.first)
            break;
        if (best == from || cost < least) {
            best = row;
            least = cost;
        }
    }
    return best;
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!model() || m_layout.count() == 0)
        return {};
    const int line = m_layout.tileSize().height();
    const int page = std::max(1, viewport()->height() / std::max(1, line)) * line;
    const int forward = isRightToLeft() ? -1 : 1;
    int row = currentIndex().row();
    if (row < 0 || row >= m_layout.count())
        return model()->index(nextRow(-1, 1), modelColumn(), rootIndex());
    switch (action) {
    case MoveHome:
        row = nextRow(-1, 1);
        break;
    case MoveEnd:
        row = nextRow(m_layout.count(), -1);
        break;
    case MoveNext:
        row = nextRow(row, 1);
        break;
    case MovePrevious:
        row = nextRow(row, -1);
        break;
    case MoveRight:
        row = nextRow(row, forward);
        break;
    case MoveLeft:
        row = nextRow(row, -forward);
        break;
    case MoveDown:
        row = rowBeyond(row, line);
        break;
    case MoveUp:
        row = rowBeyond(row, -line);
        break;
    case MovePageDown:
        row = rowBeyond(row, page);
        break;
    case MovePageUp:
        row = rowBeyond(row, -page);
        break;
    }
    return model()->index(row, modelColumn(), rootIndex());
}

int TileView::horizontalOffset() const
{
    // The scroll bar counts from where one begins to read.
    const QScrollBar *bar = horizontalScrollBar();
    return isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TileView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

QItemSelection TileView::rowsIn(const QRect &rect) const
{
    QItemSelection selection;
    const auto [first, last] = m_layout.rowsBetween(rect.top(), rect.bottom());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        if (m_layout.rectOf(row).intersects(rect) && index.flags().testFlag(Qt::ItemIsSelectable))
            selection.select(index, index);
    }
    return selection;
}

QItemSelection TileView::rowsFromTo(int one, int other) const
{
    QItemSelection selection;
    if (one < 0 || other < 0)
        return selection;
    for (int row = std::min(one, other); row <= std::max(one, other); ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            selection.select(index, index);
    }
    return selection;
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QPoint one = toContents(rect.topLeft());
    const QPoint other = toContents(rect.bottomRight());
    if (state() == DragSelectingState) {
        selectionModel()->select(rowsIn(QRect(one, other).normalized()), command);
        return;
    }
    selectionModel()->select(rowsFromTo(m_layout.rowAt(one), m_layout.rowAt(other)), command);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = rowsInSight();
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += toViewport(m_layout.rectOf(row));
    }
    return region;
}

void TileView::paintTile(QPainter &painter, QStyleOptionViewItem &option, int row) const
{
    const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
    option.rect = visualRect(index);
    const QStyle::State before = option.state;
    option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver,
                         index == m_hovered && index.flags().testFlag(Qt::ItemIsEnabled));
    itemDelegate()->paint(&painter, option, index);
    option.state = before;
}

void TileView::paintEvent(QPaintEvent *event)
{
    if (!model() || !itemDelegate())
        return;
    const QRect dirty = event->rect();
    QPainter painter(viewport());
    for (const TileLayout::Heading &heading : m_layout.headings()) {
        if (const QRect rect = toViewport(heading.rect); rect.intersects(dirty))
            paintHeading(painter, heading, rect);
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] =
        m_layout.rowsBetween(dirty.top() + verticalOffset(), dirty.bottom() + verticalOffset());
    for (int row = first; row <= last && row < model()->rowCount(rootIndex()); ++row) {
        if (toViewport(m_layout.rectOf(row)).intersects(dirty))
            paintTile(painter, option, row);
    }
    if (m_band.isNull())
        return;
    QStyleOptionRubberBand band;
    band.initFrom(this);
    band.shape = QRubberBand::Rectangle;
    band.opaque = false;
    band.rect = m_band.translated(-horizontalOffset(), -verticalOffset()).intersected(viewport()->rect());
    style()->drawControl(QStyle::CE_RubberBand, &band, &painter);
}

void TileView::resizeEvent(QResizeEvent *event)
{
    noteChangeFrom(0);
    // Past the base, which would wait.
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    doItemsLayout();
}

void TileView::setBand(const QRect &band)
{
    const QRect touched = band.united(m_band).adjusted(-3, -3, 3, 3);
    m_band = band;
    viewport()->update(touched.translated(-horizontalOffset(), -verticalOffset()));
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint() + QPoint(horizontalOffset(), verticalOffset());
    QListView::mousePressEvent(event);
}

void TileView::mouseMoveEvent(QMouseEvent *event)
{
    // Past the base, which would draw a band of its own.
    QAbstractItemView::mouseMoveEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (state() == DragSelectingState)
        setBand(QRect(m_pressed, event->position().toPoint() + QPoint(horizontalOffset(), verticalOffset()))
                    .normalized());
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (!m_band.isNull())
        setBand({});
}

void TileView::scrollContentsBy(int dx, int dy)
{
    if (m_band.isNull())
        viewport()->scroll(isRightToLeft() ? -dx : dx, dy);
    else
        viewport()->update();
}

bool TileView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        // Newer versions of the base lay out what is planned before they come to paintEvent().
        m_paintsAll = static_cast<QPaintEvent *>(event)->region() == QRegion(viewport()->rect());
        layOutNow();
        m_paintsAll = false;
        break;
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_hovered = QPersistentModelIndex();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

} // namespace stationmaster

#include "moc_tile_view.cpp"
