// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

#include <array>
#include <ctime>

/// What lets a benchmark know a change again in a picture of it: a coloured square in the corner of the
/// screen.
namespace stationmaster::bench {

inline constexpr std::array<QRgb, 4> MarkerColours{0xffd02020, 0xff20b030, 0xff2040d0, 0xffe0d020};

inline QRect markerArea(QSize screen)
{
    const int edge = screen.height() / 6;
    return {screen.width() - edge, screen.height() - edge, edge, edge};
}

/// Which of the colours the picture has in its corner.
inline int markerOf(const QImage &picture)
{
    const QColor seen = picture.pixelColor(markerArea(picture.size()).center());
    int nearest = 0;
    int distance = 1 << 20;
    for (int i = 0; i < int(MarkerColours.size()); ++i) {
        const QColor colour(MarkerColours[static_cast<std::size_t>(i)]);
        const int now = std::abs(colour.red() - seen.red()) + std::abs(colour.green() - seen.green())
            + std::abs(colour.blue() - seen.blue());
        if (now < distance) {
            distance = now;
            nearest = i;
        }
    }
    return nearest;
}

/// µs on the monotonic clock, which is one for all of a machine's hosts.
inline qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

} // namespace stationmaster::bench
