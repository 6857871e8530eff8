// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, on the display that DISPLAY names: somebody at work there, until it is ended.
//   bench_desktop slides     another slide, wholly, once a second
//   bench_desktop office     four changes a second: a line is typed, and every other second a window scrolls
//   bench_desktop still      one slide
// Prints "MARKER AT" for each slide: which marker it has, and when painting it began.
#include "tests/bench/pictures/marker.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTimer>

#include <cstdio>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

QImage slide(QSize size, std::size_t number)
{
    QImage image = desktopPattern(size);
    QPainter painter(&image);
    const int step = int(number);
    painter.fillRect(size.width() / 10 * step, size.height() / 20 * step, size.width() / 2, size.height() / 2,
                     QColor::fromHsv(80 * step, 120, 230));
    QFont font = painter.font();
    font.setPixelSize(size.height() / 24);
    painter.setFont(font);
    for (int line = 0; line < 8; ++line)
        painter.drawText(size.width() / 8, size.height() / 5 + line * size.height() / 14,
                         u"Slide %1: point %2 of what is taught today"_s.arg(step).arg(line));
    painter.fillRect(bench::markerArea(size), QColor(bench::MarkerColours[number]));
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString kind = QGuiApplication::arguments().value(1);
    TestDisplay display(qgetenv("DISPLAY"));
    if (!display.isUp())
        return 1;
    const QSize size = display.size();
    std::array<QImage, bench::MarkerColours.size()> slides;
    for (std::size_t i = 0; i < slides.size(); ++i)
        slides[i] = slide(size, i);
    display.movePointer({0, 0});
    std::size_t shown = 0;
    const auto show = [&] {
        shown = (shown + 1) % slides.size();
        const qint64 began = bench::now();
        display.paint(slides[shown]);
        std::printf("%d %lld\n", int(shown), static_cast<long long>(began));
        std::fflush(stdout);
    };
    int step = 0;
    const auto work = [&] {
        const int line = ++step % 16;
        const int top = size.height() / 4 + line * size.height() / 36;
        if (step % 8 == 0) {
            const QRect window(size.width() / 8, size.height() / 4, size.width() / 3, size.height() / 2);
            display.paint(slides[static_cast<std::size_t>(step / 8) % slides.size()].copy(window),
                          window.topLeft());
        } else {
            display.paint(slides[0]
                              .copy(size.width() / 8, top, size.width() / 4, 24)
                              .transformed(QTransform::fromScale(step % 2 != 0 ? -1 : 1, 1)),
                          {size.width() / 8, top});
        }
    };
    show();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    if (kind == u"slides")
        timer.callOnTimeout(show);
    else if (kind == u"office")
        timer.callOnTimeout(work);
    if (kind != u"still")
        timer.start(kind == u"slides" ? 1'000 : 250);
    return QGuiApplication::exec();
}
