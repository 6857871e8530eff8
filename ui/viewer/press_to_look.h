// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_id.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

class QWidget;

namespace stationmaster {

class SessionGrid;

/// Looks closer for as long as the button is held down on a tile, and back when it is let go.
class PressToLook final : public QObject
{
    Q_OBJECT

public:
    static constexpr int HoldMs = 600; ///< A click is shorter.

    /// `grid` outlives this object.
    explicit PressToLook(SessionGrid &grid, QObject *parent = nullptr);

    /// Not while tiles are being dragged to their places.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void lookWanted(const stationmaster::SessionId &id);
    void lookEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void end();

    SessionGrid &m_grid;
    QWidget *const m_tiles; ///< Its viewport.
    QTimer m_hold{this};
    QPoint m_at; ///< Of the press, in the viewport.
    bool m_enabled = true;
    bool m_looking = false;
};

} // namespace stationmaster
