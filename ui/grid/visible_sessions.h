// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_id.h"

#include <QList>
#include <QObject>
#include <QSize>
#include <QTimer>

namespace stationmaster {

class EnlargedView;
class SessionGrid;

/// Tells which sessions somebody can see just now and would see a picture of: the grid's rows in sight,
/// active and not locked, or the one that is shown large in the grid's place. None while the window is
/// minimised, on another workspace or covered by a locked screen, as far as the window system says so.
/// Gathers what happens in a moment into one signal.
class VisibleSessions final : public QObject
{
    Q_OBJECT

public:
    /// `grid` has its model already.
    VisibleSessions(SessionGrid &grid, EnlargedView &enlarged, QObject *parent = nullptr);

    const QList<SessionId> &sessions() const { return m_sessions; }
    /// Device pixels of one picture.
    QSize pictureSize() const { return m_pictureSize; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchWindow();
    void update();
    bool isInSight(const QWidget &page) const;
    QList<SessionId> tilesInSight() const;

    SessionGrid &m_grid;
    EnlargedView &m_enlarged;
    QTimer m_update;
    QList<SessionId> m_sessions;
    QSize m_pictureSize;
};

} // namespace stationmaster
