// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/corner_mask.h"

#include <QBitmap>
#include <QEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace stationmaster {

CornerMask::CornerMask(QWidget &window, int radius, DesktopWatch &desktop)
    : QObject(&window)
    , m_window(window)
    , m_radius(radius)
    , m_desktop(desktop)
{
    window.installEventFilter(this);
    connect(&desktop, &DesktopWatch::compositedChanged, this, &CornerMask::update);
    desktop.setWanted(true);
    update();
}

CornerMask::~CornerMask()
{
    m_desktop.setWanted(false);
}

bool CornerMask::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QObject::eventFilter(watched, event);
}

void CornerMask::update()
{
    if (m_desktop.isComposited()) {
        m_window.clearMask();
        return;
    }
    QBitmap shape(m_window.size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    // Qt rounds each side by half of its own length at most, which makes an ellipse of a long pill.
    const int radius = std::min({m_radius, m_window.width() / 2, m_window.height() / 2});
    painter.drawRoundedRect(m_window.rect(), radius, radius);
    painter.end();
    m_window.setMask(shape);
}

} // namespace stationmaster

#include "moc_corner_mask.cpp"
