// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/seen_watch.h"

#include "ui/overlay/surface_windows.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <functional>
#include <utility>

namespace stationmaster {

SeenWatch::SeenWatch(QWidget *shown, Clock &clock, Seen seen, const SurfaceWindows *surfaces)
    : QObject(shown)
    , m_seen(std::move(seen))
    , m_window(surfaces ? nullptr : shown->windowHandle())
    , m_deadline(clock, std::bind_front(&SeenWatch::giveUp, this))
{
    m_deadline.start(Deadline);
    if (surfaces) {
        connect(surfaces, &SurfaceWindows::drawn, this, [this, shown](const QWidget *window) {
            if (window == shown)
                say(true);
        });
    }
    if (!m_window)
        return;
    m_window->installEventFilter(this);
    // Offscreen a window is exposed by the time it is shown.
    if (m_window->isExposed()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                say(true);
            },
            Qt::QueuedConnection);
    }
}

bool SeenWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && m_window && m_window->isExposed())
        say(true);
    return QObject::eventFilter(watched, event);
}

void SeenWatch::say(bool seen)
{
    m_deadline.stop();
    if (m_window)
        m_window->removeEventFilter(this);
    if (const Seen tell = std::exchange(m_seen, {}))
        tell(seen);
}

} // namespace stationmaster

#include "moc_seen_watch.cpp"
