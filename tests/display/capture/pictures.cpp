// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/pictures.h"

#include <QPainter>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace stationmaster {

namespace {

struct Sum
{
    double red = 0;
    double green = 0;
    double blue = 0;

    void add(QRgb pixel, double weight)
    {
        red += qRed(pixel) * weight;
        green += qGreen(pixel) * weight;
        blue += qBlue(pixel) * weight;
    }
};

} // namespace

QImage desktopPattern(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 128));
    }
    QPainter painter(&image);
    const QRect page(size.width() / 8, size.height() / 8, size.width() * 5 / 8, size.height() * 3 / 4);
    painter.fillRect(page, Qt::white);
    painter.fillRect(QRect(0, size.height() - 24, size.width(), 24), QColor(40, 44, 52));
    painter.end();
    // Words: strokes one pixel wide in lines of nine, with gaps.
    std::minstd_rand random(7);
    for (int line = page.top() + 6; line + 9 < page.bottom(); line += 14) {
        for (int x = page.left() + 8; x < page.right() - 8; ++x) {
            if (random() % 7 == 0)
                x += 3;
            for (int y = 0; y < 9; ++y) {
                if (random() % 3 == 0 && image.valid(x, line + y))
                    image.setPixel(x, line + y, qRgb(20, 20, 30));
            }
        }
    }
    return image;
}

QImage scaledByArea(const QImage &image, QSize size)
{
    QImage result(size, QImage::Format_RGB32);
    const double stepX = static_cast<double>(image.width()) / size.width();
    const double stepY = static_cast<double>(image.height()) / size.height();
    const auto overlap = [](int pixel, double from, double to) {
        return std::min<double>(pixel + 1, to) - std::max<double>(pixel, from);
    };
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            Sum sum;
            const double left = x * stepX;
            const double top = y * stepY;
            for (int sy = static_cast<int>(top); sy < image.height() && sy < top + stepY; ++sy) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(sy));
                for (int sx = static_cast<int>(left); sx < image.width() && sx < left + stepX; ++sx)
                    sum.add(line[sx], overlap(sx, left, left + stepX) * overlap(sy, top, top + stepY));
            }
            const double area = stepX * stepY;
            result.setPixel(x, y,
                            qRgb(qRound(sum.red / area), qRound(sum.green / area), qRound(sum.blue / area)));
        }
    }
    return result;
}

double psnr(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return -1;
    double squares = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            squares += std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2)
                + std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    const double mean = squares / (3.0 * a.width() * a.height());
    return mean == 0 ? std::numeric_limits<double>::infinity() : 10 * std::log10(255.0 * 255.0 / mean);
}

} // namespace stationmaster
