// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/window_surface.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

class QWidget;

namespace stationmaster {

/// Brings the windows of a program whose own platform shows none onto a session's screen: each that is shown
/// has a surface there, is painted when it changes, and is clicked on. What only passes by, tool
/// tips and menus, has none. One at a time, for as long as there is an application.
class SurfaceWindows final : public QObject
{
    Q_OBJECT

public:
    /// `surfaces` outlives this object.
    explicit SurfaceWindows(WindowSurfaces &surfaces, QObject *parent = nullptr);
    ~SurfaceWindows() override;

    /// While true nothing of it is on the screen.
    void setHidden(bool hidden);

Q_SIGNALS:
    /// The display server has drawn what was painted last of this window.
    void drawn(const QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QWidget *window);
    void close(QWidget *window);
    void paintLater(QWidget *window);
    void paint();
    void showAgain();
    std::unique_ptr<WindowSurface> make(QWidget *window);
    static QImage pictureOf(QWidget &window, int scale);
    static void press(QWidget &window, QPoint position);

    WindowSurfaces &m_surfaces;
    std::unordered_map<QWidget *, std::unique_ptr<WindowSurface>> m_shown;
    QSet<QWidget *> m_changed; ///< Of those, to be painted.
    QSet<QWidget *> m_away; ///< Not, though they would be: hidden, or taken away by the display server.
    bool m_hidden = false;
    QTimer m_paint;
    QTimer m_again;
};

} // namespace stationmaster
