// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_desktop.h"

#include "backend/demo/demo_apps.h"

#include <QLinearGradient>
#include <QPainter>

namespace stationmaster {

namespace {

// Everything is drawn for this size and scaled to the one asked for.
constexpr QSizeF screen(320, 180);
constexpr qreal panelHeight = 11;
/// Frames after which a user turns to the other window.
constexpr int attention = 25;

void paintWallpaper(QPainter &painter, quint32 seed)
{
    const int hue = int(demoNoise(seed, 1) % 360);
    QLinearGradient sky(0, 0, screen.width() * 0.4, screen.height());
    sky.setColorAt(0, QColor::fromHsl(hue, 110, 150));
    sky.setColorAt(1, QColor::fromHsl((hue + 40) % 360, 120, 60));
    painter.fillRect(QRectF(QPointF(), screen), sky);
    painter.setPen(Qt::NoPen);
    for (quint32 i = 0; i < 4; ++i) {
        painter.setBrush(QColor(255, 255, 255, 18));
        const qreal size = 60 + demoNoise(seed, 10 + i) % 120;
        painter.drawEllipse(QPointF(demoNoise(seed, 20 + i) % 320, demoNoise(seed, 30 + i) % 180), size,
                            size * 0.6);
    }
}

void paintPanel(QPainter &painter, quint32 seed, int frame)
{
    const qreal top = screen.height() - panelHeight;
    painter.fillRect(QRectF(0, top, screen.width(), panelHeight), QColor(24, 28, 34, 225));
    painter.fillRect(QRectF(3, top + 2.5, 7, 6), QColor::fromHsl(int(demoNoise(seed, 1) % 360), 150, 150));
    for (int button = 0; button < 2; ++button)
        painter.fillRect(QRectF(16 + button * 40, top + 2, 36, 7), QColor(255, 255, 255, button ? 30 : 60));
    // A clock whose hands nobody can read at this size, but which moves.
    painter.fillRect(QRectF(screen.width() - 24, top + 4, 12, 3), QColor(255, 255, 255, 160));
    painter.fillRect(QRectF(screen.width() - 9, top + 4, frame % 2 ? 2 : 4, 3), QColor(255, 255, 255, 160));
}

void paintWindow(QPainter &painter, const QRectF &frame, DemoApp app, quint32 seed, int step, bool front)
{
    constexpr qreal titleHeight = 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 70));
    painter.drawRoundedRect(frame.translated(1.5, 2), 3, 3);
    painter.setBrush(front ? QColor(0x3b424c) : QColor(0x6c747e));
    painter.drawRoundedRect(frame, 3, 3);
    painter.fillRect(QRectF(frame.left() + 6, frame.top() + 3.5, 36, 2.4), QColor(255, 255, 255, 170));
    painter.setBrush(QColor(0xe5695b));
    painter.drawEllipse(QPointF(frame.right() - 6, frame.top() + titleHeight / 2), 2, 2);
    paintDemoApp(painter, app, frame.adjusted(1, titleHeight, -1, -1), seed, step);
}

void paintLock(QPainter &painter)
{
    painter.fillRect(QRectF(QPointF(), screen), QColor(0, 0, 0, 150));
    const QPointF centre(screen.width() / 2, screen.height() / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 220), 4));
    painter.drawRoundedRect(QRectF(centre.x() - 9, centre.y() - 26, 18, 30), 9, 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 230));
    painter.drawRoundedRect(QRectF(centre.x() - 16, centre.y() - 8, 32, 26), 4, 4);
}

/// The teacher's cover: nothing of the desktop shows through.
void paintCover(QPainter &painter)
{
    painter.fillRect(QRectF(QPointF(), screen), QColor(0x1d2733));
    const QPointF centre(screen.width() / 2, screen.height() / 2);
    painter.fillRect(QRectF(centre.x() - 70, centre.y() - 6, 140, 7), QColor(255, 255, 255, 215));
    painter.fillRect(QRectF(centre.x() - 44, centre.y() + 9, 88, 4), QColor(255, 255, 255, 120));
}

} // namespace

QImage paintDemoDesktop(const Session &session, QSize size, int frame)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / screen.width(), size.height() / screen.height());
    // The wallpaper is the user's and stays; what is open differs from session to session.
    const quint32 user = session.id.uid;
    const quint32 work = demoNoise(user, quint32(session.id.startedUsec / 1000));
    paintWallpaper(painter, user);
    if (session.blocked) {
        paintCover(painter);
        return image;
    }
    if (session.locked) {
        paintLock(painter);
        return image;
    }
    const DemoApp first = DemoApp(work % DemoAppCount);
    const DemoApp second = DemoApp((work + 1 + demoNoise(work, 3) % (DemoAppCount - 1)) % DemoAppCount);
    const QRectF left(14 + work % 16, 10 + work % 9, 190, 126);
    const QRectF right(118 - qreal(work % 20), 26 + work % 12, 182, 122);
    const bool firstInFront = frame / attention % 2 == 0;
    const int worked = frame / (2 * attention) * attention + frame % attention;
    if (firstInFront) {
        paintWindow(painter, right, second, work + 1, worked - frame % attention, false);
        paintWindow(painter, left, first, work, worked, true);
    } else {
        paintWindow(painter, left, first, work, worked - frame % attention + attention, false);
        paintWindow(painter, right, second, work + 1, worked, true);
    }
    paintPanel(painter, work, frame);
    return image;
}

} // namespace stationmaster
