// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/observation_notice.h"

#include "ui/overlay/corner_mask.h"

#include <QGuiApplication>
#include <QLayout>
#include <QScreen>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int BadgeRadius = 1'000; ///< As round as it can be.

} // namespace

ObservationNotice::ObservationNotice(DesktopWatch &desktop, Clock &clock, QWidget *parent)
    // Not a window for the window manager: it must not be moved, listed, focused or tiled.
    : ObservationSign(parent,
                      Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
                          | Qt::WindowDoesNotAcceptFocus | Qt::WindowTransparentForInput)
    , m_worded(clock, [this] {
        setWorded(false);
        place();
    })
{
    setObjectName(u"observationNotice"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    place();
    m_worded.start(WordsShown);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ObservationNotice::place);
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        connect(screen, &QScreen::geometryChanged, this, &ObservationNotice::place);
        connect(screen, &QScreen::availableGeometryChanged, this, &ObservationNotice::place);
    }
    connect(&desktop, &DesktopWatch::pointerMoved, this, [this](QPoint position) {
        m_pointer = position;
        place();
    });
    new CornerMask(*this, BadgeRadius, desktop);
}

void ObservationNotice::showEvent(QShowEvent *event)
{
    place();
    ObservationSign::showEvent(event);
}

void ObservationNotice::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    layout()->activate();
    adjustSize();
    const QRect area = screen->availableGeometry();
    if (m_pointer) {
        // Qt scales a screen's inside and leaves where it begins.
        const QPoint origin = screen->geometry().topLeft();
        const QPoint pointer = origin + (*m_pointer - origin) / screen->devicePixelRatio();
        m_corner = awayFrom(pointer, m_corner, size(), area, layoutDirection());
    }
    move(placedIn(m_corner, size(), area, layoutDirection()).topLeft());
}

} // namespace stationmaster

#include "moc_observation_notice.cpp"
