// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/visible_sessions.h"

#include "backend/core/session.h"
#include "model/places_model.h"
#include "model/session_model.h"
#include "ui/grid/session_grid.h"
#include "ui/viewer/enlarged_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QWindow>

#include <chrono>

namespace stationmaster {

using namespace std::chrono_literals;

VisibleSessions::VisibleSessions(SessionGrid &grid, EnlargedView &enlarged, QObject *parent)
    : QObject(parent)
    , m_grid(grid)
    , m_enlarged(enlarged)
{
    m_update.setSingleShot(true);
    m_update.setInterval(30ms);
    connect(&m_update, &QTimer::timeout, this, &VisibleSessions::update);
    auto soon = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    const QAbstractItemModel *model = grid.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::rowsMoved, this, soon);
    connect(model, &QAbstractItemModel::layoutChanged, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [soon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(SessionModel::SessionRole)
                    || roles.contains(PlacesModel::CellRole))
                    soon();
            });
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(grid.verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(&grid, &SessionGrid::sizesChanged, this, soon);
    connect(&enlarged, &EnlargedView::watchChanged, this, soon);
    grid.viewport()->installEventFilter(this);
    enlarged.installEventFilter(this);
    grid.window()->installEventFilter(this);
    watchWindow();
    soon();
}

void VisibleSessions::watchWindow()
{
    // Exists only once the window has been shown; only it hears of being covered or left behind.
    if (QWindow *window = m_grid.window()->windowHandle()) {
        window->removeEventFilter(this);
        window->installEventFilter(this);
    }
}

bool VisibleSessions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        watchWindow();
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
        if (!m_update.isActive())
            m_update.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool VisibleSessions::isInSight(const QWidget &page) const
{
    const QWidget *top = page.window();
    const QWindow *window = top->windowHandle();
    return page.isVisible() && !top->isMinimized() && window && window->isExposed();
}

QList<SessionId> VisibleSessions::tilesInSight() const
{
    QList<SessionId> sessions;
    const auto [first, last] = m_grid.rowsInSight();
    const QRect sight = m_grid.viewport()->rect();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_grid.model()->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        const auto session = index.data(SessionModel::SessionRole).value<Session>();
        if (SessionModel::canBeLive(session) && m_grid.visualRect(index).intersects(sight))
            sessions += session.id;
    }
    return sessions;
}

void VisibleSessions::update()
{
    QList<SessionId> sessions;
    QSize pictureSize = m_grid.pictureSize() * m_grid.devicePixelRatioF();
    if (isInSight(m_enlarged)) {
        pictureSize = m_enlarged.pictureSize();
        if (const std::optional<SessionId> id = m_enlarged.watchable())
            sessions += *id;
    } else if (isInSight(m_grid)) {
        sessions = tilesInSight();
    }
    if (sessions == m_sessions && pictureSize == m_pictureSize)
        return;
    m_sessions = sessions;
    m_pictureSize = pictureSize;
    Q_EMIT changed();
}

} // namespace stationmaster

#include "moc_visible_sessions.cpp"
