// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visible_sessions.h"

#include "backend/session.h"
#include "model/session_model.h"
#include "ui/session_grid.h"

#include <QEvent>
#include <QScrollBar>
#include <QWindow>

#include <chrono>

namespace stationmaster {

using namespace std::chrono_literals;

VisibleSessions::VisibleSessions(SessionGrid &grid, QObject *parent)
    : QObject(parent)
    , m_grid(grid)
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
                if (roles.isEmpty() || roles.contains(SessionModel::SessionRole))
                    soon();
            });
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(grid.verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    grid.viewport()->installEventFilter(this);
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

bool VisibleSessions::isInSight() const
{
    const QWidget *top = m_grid.window();
    const QWindow *window = top->windowHandle();
    return m_grid.isVisible() && !top->isMinimized() && window && window->isExposed();
}

void VisibleSessions::update()
{
    QList<SessionId> sessions;
    if (isInSight()) {
        const auto [first, last] = m_grid.rowsInSight();
        const QRect sight = m_grid.viewport()->rect();
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_grid.model()->index(row, 0);
            const auto session = index.data(SessionModel::SessionRole).value<Session>();
            if (session.state == SessionState::Active && !session.locked && !session.isText()
                && m_grid.visualRect(index).intersects(sight))
                sessions += session.id;
        }
    }
    const QSize pictureSize = m_grid.pictureSize() * m_grid.devicePixelRatioF();
    if (sessions == m_sessions && pictureSize == m_pictureSize)
        return;
    m_sessions = sessions;
    m_pictureSize = pictureSize;
    Q_EMIT changed();
}

} // namespace stationmaster
