// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/press_to_look.h"

#include "model/session_model.h"
#include "ui/grid/session_grid.h"

#include <QApplication>
#include <QMouseEvent>

namespace stationmaster {

PressToLook::PressToLook(SessionGrid &grid, QObject *parent)
    : QObject(parent)
    , m_grid(grid)
    , m_tiles(grid.viewport())
{
    m_hold.setObjectName(QStringLiteral("holdTimer"));
    m_hold.setSingleShot(true);
    m_hold.setInterval(HoldMs);
    connect(&m_hold, &QTimer::timeout, this, &PressToLook::look);
    m_tiles->installEventFilter(this);
}

void PressToLook::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_hold.stop();
}

bool PressToLook::eventFilter(QObject *watched, QEvent *event)
{
    // By its address alone: while one looks closer this hears of everything, also of the window's end.
    const bool onTiles = watched == m_tiles;
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        if (!onTiles)
            break;
        const auto *press = static_cast<QMouseEvent *>(event);
        m_at = press->position().toPoint();
        const bool isSession = m_grid.indexAt(m_at).flags().testFlag(Qt::ItemIsSelectable);
        if (m_enabled && isSession && press->button() == Qt::LeftButton
            && press->modifiers() == Qt::NoModifier)
            m_hold.start();
        break;
    }
    case QEvent::MouseMove:
        if (onTiles
            && (static_cast<QMouseEvent *>(event)->position().toPoint() - m_at).manhattanLength()
                >= QApplication::startDragDistance())
            m_hold.stop();
        break;
    case QEvent::MouseButtonRelease:
        m_hold.stop();
        // Wherever that is: what is shown large has taken the place of the tile.
        end();
        break;
    case QEvent::ApplicationDeactivate:
    case QEvent::WindowDeactivate:
        m_hold.stop();
        end();
        break;
    default:
        break;
    }
    return false;
}

void PressToLook::look()
{
    const QModelIndex index = m_grid.indexAt(m_at);
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    m_looking = true;
    qApp->installEventFilter(this);
    Q_EMIT lookWanted(index.data(SessionModel::SessionIdRole).value<SessionId>());
}

void PressToLook::end()
{
    if (!m_looking)
        return;
    m_looking = false;
    qApp->removeEventFilter(this);
    Q_EMIT lookEnded();
}

} // namespace stationmaster

#include "moc_press_to_look.cpp"
