// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/surface_windows.h"

#include "ui/look/theme_colors.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

bool isBrought(const QWidget &window)
{
    return window.isWindow() && window.windowType() != Qt::ToolTip && window.windowType() != Qt::Popup;
}

} // namespace

SurfaceWindows::SurfaceWindows(WindowSurfaces &surfaces, QObject *parent)
    : QObject(parent)
    , m_surfaces(surfaces)
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(0);
    connect(&m_paint, &QTimer::timeout, this, &SurfaceWindows::paint);
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &SurfaceWindows::showAgain);
    QCoreApplication::instance()->installEventFilter(this);
}

SurfaceWindows::~SurfaceWindows() = default;

bool SurfaceWindows::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QWidget *>(watched);
    if (window == nullptr || !isBrought(*window))
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Show:
        open(window);
        break;
    case QEvent::Hide:
        close(window);
        break;
    case QEvent::UpdateRequest:
    case QEvent::Resize:
    case QEvent::PaletteChange:
        if (m_shown.contains(window))
            paintLater(window);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SurfaceWindows::open(QWidget *window)
{
    close(window);
    // One that dies while it is shown tells of that, not of being hidden.
    connect(window, &QObject::destroyed, this, [this, window] {
        close(window);
    });
    // Where it stands and how large it is it has made up its mind about by then.
    paintLater(window);
}

void SurfaceWindows::close(QWidget *window)
{
    m_shown.erase(window);
    m_changed.remove(window);
    m_away.remove(window);
    disconnect(window, &QObject::destroyed, this, nullptr);
}

void SurfaceWindows::setHidden(bool hidden)
{
    if (std::exchange(m_hidden, hidden) == hidden)
        return;
    for (const auto &[window, surface] : m_shown)
        m_away.insert(window);
    m_shown.clear();
    if (!hidden)
        showAgain();
}

void SurfaceWindows::showAgain()
{
    const QSet<QWidget *> away = std::exchange(m_away, {});
    for (QWidget *window : away)
        open(window);
}

void SurfaceWindows::paintLater(QWidget *window)
{
    m_changed.insert(window);
    m_paint.start();
}

void SurfaceWindows::paint()
{
    const QSet<QWidget *> changed = std::exchange(m_changed, {});
    if (m_hidden) {
        m_away += changed;
        return;
    }
    for (QWidget *window : changed) {
        std::unique_ptr<WindowSurface> &surface = m_shown[window];
        if (!surface)
            surface = make(window);
        surface->show(pictureOf(*window, m_surfaces.scale()));
    }
}

std::unique_ptr<WindowSurface> SurfaceWindows::make(QWidget *window)
{
    return m_surfaces.make(std::max(0, window->y()),
                           {[this, window] {
                                Q_EMIT drawn(window);
                            },
                            [window](QPoint position) {
                                press(*window, position);
                            },
                            [this, window] {
                                m_shown.erase(window);
                                m_away.insert(window);
                                m_again.start();
                            }});
}

QImage SurfaceWindows::pictureOf(QWidget &window, int scale)
{
    QImage picture(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    window.render(&picture);
    if (!window.windowFlags().testFlag(Qt::FramelessWindowHint)) {
        // There is no window manager to give it a frame.
        QPainter painter(&picture);
        const QPalette &palette = window.palette();
        painter.setPen(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.45));
        painter.drawRect(window.rect().adjusted(0, 0, -1, -1));
    }
    return picture;
}

void SurfaceWindows::press(QWidget &window, QPoint position)
{
    QPointer<QWidget> target = window.childAt(position);
    if (!target)
        target = &window;
    const QPointF at = target->mapFrom(&window, position);
    const QPointF global = window.mapToGlobal(position);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &down);
    if (!target)
        return;
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &up);
}

} // namespace stationmaster

#include "moc_surface_windows.cpp"
