// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_apps.h"

#include <QPainterPath>

#include <cmath>

namespace stationmaster {

namespace {

QColor hued(quint32 seed, int saturation, int lightness)
{
    return QColor::fromHsl(int(seed % 360), saturation, lightness);
}

/// A line of text drawn as bars, one a word, at most `width` of the area wide.
void paintText(QPainter &painter, const QRectF &line, quint32 seed, const QColor &ink)
{
    qreal x = line.left();
    for (quint32 word = 0; x < line.right(); ++word) {
        const qreal length = 4 + demoNoise(seed, word) % 14;
        const qreal end = std::min(x + length, line.right());
        painter.fillRect(QRectF(x, line.top(), end - x, line.height()), ink);
        x = end + 3;
    }
}

void paintWriter(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    painter.fillRect(area, QColor(0xd5d8dc));
    const QRectF page = area.adjusted(area.width() * 0.14, 6, -area.width() * 0.14, 0);
    painter.fillRect(page, Qt::white);
    const int fits = int((page.height() - 12) / 6);
    const int written = 3 + frame % std::max(1, fits - 2);
    for (int i = 0; i < std::min(written, fits); ++i) {
        const QRectF line(page.left() + 8, page.top() + 8 + i * 6, page.width() - 16, 2.4);
        const bool last = i == written - 1;
        const qreal cut =
            last ? line.width() * 0.5 : line.width() * (demoNoise(seed, quint32(i)) % 25) / 100.0;
        paintText(painter, line.adjusted(0, 0, -cut, 0), seed + quint32(i),
                  i == 0 ? QColor(0x1f4e79) : QColor(0x555b63));
    }
}

void paintBrowser(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    painter.fillRect(area, QColor(0xfafafa));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 11), QColor(0xe3e6ea));
    painter.fillRect(QRectF(area.left() + 22, area.top() + 3, area.width() - 44, 5), Qt::white);
    const QRectF page = area.adjusted(0, 11, 0, 0);
    painter.setClipRect(page, Qt::IntersectClip);
    const qreal top = page.top() - (frame * 9) % 120;
    painter.fillRect(QRectF(page.left(), top, page.width(), 34), hued(seed, 120, 120));
    for (int i = 0; i < 9; ++i) {
        const qreal y = top + 42 + i * 34;
        painter.fillRect(QRectF(page.left() + 8, y, 34, 26), hued(demoNoise(seed, quint32(i)), 110, 165));
        for (int line = 0; line < 4; ++line)
            paintText(painter, {page.left() + 48, y + 2 + line * 6, page.width() - 60, 2.4},
                      seed + quint32(i * 5 + line), QColor(0x6a7078));
    }
}

void paintSheet(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    painter.fillRect(area, Qt::white);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 7), QColor(0x217346));
    painter.setPen(QPen(QColor(0xd8dce0), 0.6));
    for (qreal y = area.top() + 7; y < area.bottom(); y += 8)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    for (qreal x = area.left(); x < area.right(); x += 22)
        painter.drawLine(QPointF(x, area.top() + 7), QPointF(x, area.bottom()));
    const int rows = int((area.height() - 7) / 8);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            if (row * 3 + column < 4 + frame % (rows * 3))
                painter.fillRect(QRectF(area.left() + column * 22 + 4, area.top() + 10 + row * 8,
                                        6 + demoNoise(seed + quint32(row), quint32(column)) % 10, 2.4),
                                 QColor(0x4b5158));
        }
    }
    const QRectF chart(area.left() + area.width() * 0.5, area.top() + 16, area.width() * 0.44,
                       area.height() * 0.6);
    painter.fillRect(chart, QColor(0xf4f6f8));
    for (int bar = 0; bar < 6; ++bar) {
        const qreal height =
            chart.height() * (20 + demoNoise(seed + quint32(frame / 3), quint32(bar)) % 75) / 100;
        painter.fillRect(QRectF(chart.left() + chart.width() * (bar + 0.2) / 6, chart.bottom() - height,
                                chart.width() * 0.6 / 6, height),
                         hued(seed + quint32(bar * 12), 130, 130));
    }
}

void paintTerminal(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    painter.fillRect(area, QColor(0x16191d));
    const int rows = int((area.height() - 4) / 5);
    for (int row = 0; row < rows; ++row) {
        const quint32 line = seed + quint32(row + frame * 2);
        const qreal width = area.width() * (15 + demoNoise(line, 1) % 70) / 100;
        paintText(painter, {area.left() + 4, area.top() + 4 + row * 5, width, 2}, line,
                  demoNoise(line, 2) % 5 == 0 ? QColor(0x8ae234) : QColor(0xb8c0c8));
    }
}

void paintDrawing(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    painter.fillRect(area, QColor(0xfffdf7));
    painter.fillRect(QRectF(area.left(), area.top(), 9, area.height()), QColor(0x50565e));
    painter.setBrush(Qt::NoBrush);
    for (quint32 stroke = 0; stroke < 4; ++stroke) {
        const int reached = std::clamp(frame % 44 - int(stroke) * 10, 0, 10);
        QPainterPath path;
        for (int point = 0; point <= reached * 4; ++point) {
            const qreal along = point / 40.0;
            const qreal wave = std::sin(along * 7 + (seed + stroke * 40) % 97);
            const QPointF at(area.left() + 16 + along * (area.width() - 26),
                             area.top() + area.height() * (0.25 + 0.16 * stroke + 0.13 * wave));
            point == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setPen(QPen(hued(demoNoise(seed, stroke), 180, 120), 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    }
}

void paintSlides(QPainter &painter, const QRectF &area, quint32 seed, int frame)
{
    const quint32 slide = seed + quint32(frame / 5);
    painter.fillRect(area, hued(demoNoise(slide, 7), 90, 60));
    paintText(painter, {area.left() + 14, area.top() + area.height() * 0.18, area.width() * 0.6, 6}, slide,
              Qt::white);
    for (int point = 0; point <= frame % 5; ++point) {
        const qreal y = area.top() + area.height() * (0.42 + 0.11 * point);
        painter.fillRect(QRectF(area.left() + 16, y, 3, 3), QColor(0xffd166));
        paintText(painter, {area.left() + 24, y, area.width() * 0.5, 3}, slide + quint32(point),
                  QColor(255, 255, 255, 200));
    }
}

} // namespace

quint32 demoNoise(quint32 a, quint32 b)
{
    quint32 mixed = a * 2654435761U ^ (b + 0x9e3779b9U) * 2246822519U;
    mixed ^= mixed >> 15;
    mixed *= 3266489917U;
    return mixed ^ mixed >> 13;
}

void paintDemoApp(QPainter &painter, DemoApp app, const QRectF &area, quint32 seed, int frame)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    switch (app) {
    case DemoApp::Writer:
        paintWriter(painter, area, seed, frame);
        break;
    case DemoApp::Browser:
        paintBrowser(painter, area, seed, frame);
        break;
    case DemoApp::Sheet:
        paintSheet(painter, area, seed, frame);
        break;
    case DemoApp::Terminal:
        paintTerminal(painter, area, seed, frame);
        break;
    case DemoApp::Drawing:
        paintDrawing(painter, area, seed, frame);
        break;
    case DemoApp::Slides:
        paintSlides(painter, area, seed, frame);
        break;
    }
    painter.restore();
}

} // namespace stationmaster
