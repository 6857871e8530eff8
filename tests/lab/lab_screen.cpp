// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, on the display that DISPLAY names: what a user does there, and what he sees.
//   lab_screen pattern SEED     fills the screen with a picture that is another for each seed, and moves the
//                               pointer into the corner
//   lab_screen fill COLOUR      fills the screen; prints when it began to, in µs on the monotonic clock
//   lab_screen noise            fills it with noise, another each time, for as long as it is there
//   lab_screen grab             prints the whole screen as it is, a PNG in Base64
//   lab_screen size             prints WIDTHxHEIGHT
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

QImage pattern(QSize size, int seed)
{
    QImage image = desktopPattern(size);
    QPainter painter(&image);
    for (int i = 0; i < 6; ++i) {
        const QRect window(size.width() * ((seed * 5 + i * 3) % 11) / 16,
                           size.height() * ((seed + i * 7) % 9) / 14, size.width() / 4, size.height() / 4);
        painter.fillRect(window, QColor::fromHsv((seed * 47 + i * 60) % 360, 160, 220));
        painter.setPen(Qt::black);
        painter.drawText(window, Qt::AlignCenter, u"Window %1 of desktop %2"_s.arg(i).arg(seed));
    }
    return image;
}

/// Nothing in it is like anything else: no encoder makes it small.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator generator = QRandomGenerator::securelySeeded();
    for (int y = 0; y < size.height(); ++y)
        generator.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

int misuse()
{
    std::fputs("lab_screen pattern SEED | fill COLOUR | noise | grab | size\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    // Only to paint text with; what is on the screen comes through TestDisplay.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const QString verb = words.value(1);
    TestDisplay display(qgetenv("DISPLAY"));
    if (!display.isUp()) {
        std::fputs("lab_screen: no display\n", stderr);
        return 1;
    }
    const QSize size = display.size();
    if (verb == u"pattern" && words.size() == 3) {
        display.paint(pattern(size, words.at(2).toInt()));
        display.movePointer({size.width() - 1, size.height() - 1});
    } else if (verb == u"fill" && words.size() == 3) {
        const qint64 began = now();
        display.fill({QPoint(0, 0), size}, QColor(words.at(2)));
        std::printf("%lld\n", static_cast<long long>(began));
    } else if (verb == u"noise" && words.size() == 2) {
        while (display.isUp())
            display.paint(noise(size));
    } else if (verb == u"grab" && words.size() == 2) {
        QBuffer png;
        display.grab().save(&png, "PNG");
        std::puts(png.data().toBase64().constData());
        return png.data().isEmpty() ? 1 : 0;
    } else if (verb == u"size" && words.size() == 2) {
        std::printf("%dx%d\n", size.width(), size.height());
    } else {
        return misuse();
    }
    return 0;
}
