// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/box_scaler.h"

#include <algorithm>
#include <vector>

namespace stationmaster {

namespace {

constexpr int Parts = 16; ///< Of a pixel, that weights are counted in.
/// Sums of so many rows, in parts, fit in sixteen bits; where more become one a part of a row counts for
/// nothing.
constexpr int MostRowsInParts = 65'535 / (255 * Parts);
constexpr int MostColumnsInParts = 4'000; ///< The same for thirty-two bits.

/// The pixels that one of the picture stands for, along one direction.
struct Span
{
    int begin = 0;
    int end = 0; ///< Behind the last.
    int first = Parts; ///< What of the first one counts.
    int last = Parts; ///< What of the last one counts; where that is the first, `first` alone does.

    int weight() const { return end - begin == 1 ? first : first + last + Parts * (end - begin - 2); }
};

std::vector<Span> spansOf(int from, int to)
{
    std::vector<Span> spans(static_cast<std::size_t>(to));
    const qint64 all = qint64(from) * Parts;
    for (int i = 0; i < to; ++i) {
        const qint64 begin = std::min(all * i / to, all - 1);
        const qint64 end = std::max(all * (i + 1) / to, begin + 1);
        Span &span = spans[static_cast<std::size_t>(i)];
        span.begin = int(begin / Parts);
        span.end = int((end + Parts - 1) / Parts);
        if (span.end - span.begin == 1) {
            span.first = int(end - begin);
        } else {
            span.first = Parts - int(begin % Parts);
            span.last = int((end - 1) % Parts) + 1;
        }
    }
    return spans;
}

const uchar *rowOf(const PixelView &pixels, int y)
{
    return pixels.data + (pixels.upsideDown ? pixels.size.height() - 1 - y : y) * pixels.stride;
}

// The three below are written so that the compiler takes many at a time.

template <typename Sum>
void copyRow(std::vector<Sum> &sums, const uchar *row)
{
    Sum *sum = sums.data();
    for (std::size_t i = 0, count = sums.size(); i < count; ++i)
        sum[i] = row[i];
}

template <typename Sum>
void addRow(std::vector<Sum> &sums, const uchar *row)
{
    Sum *sum = sums.data();
    for (std::size_t i = 0, count = sums.size(); i < count; ++i)
        sum[i] = static_cast<Sum>(sum[i] + row[i]);
}

/// What of the first and the last row does not count is taken off again; sums are of parts from there on.
void weigh(std::vector<quint16> &sums, const uchar *first, int lessOfFirst, const uchar *last, int lessOfLast)
{
    quint16 *sum = sums.data();
    const auto offFirst = static_cast<quint16>(lessOfFirst);
    const auto offLast = static_cast<quint16>(lessOfLast);
    for (std::size_t i = 0, count = sums.size(); i < count; ++i)
        sum[i] = static_cast<quint16>(sum[i] * Parts - first[i] * offFirst - last[i] * offLast);
}

template <typename Sum>
void addRows(std::vector<Sum> &sums, const PixelView &pixels, const Span &span)
{
    copyRow(sums, rowOf(pixels, span.begin));
    for (int y = span.begin + 1; y < span.end; ++y)
        addRow(sums, rowOf(pixels, y));
}

/// One row of the picture out of the sums of its rows in memory, of which each counts `rowWeight` in all.
/// `Total` has room for the sum of all that one pixel stands for.
template <typename Total, typename Sum>
void writeRow(const std::vector<Sum> &sums, const PixelView &pixels, const std::vector<Span> &columns,
              float rowWeight, QRgb *line)
{
    for (std::size_t x = 0; x < columns.size(); ++x) {
        const Span &span = columns[x];
        const Sum *first = sums.data() + std::size_t(span.begin) * 4;
        const Sum *last = sums.data() + std::size_t(span.end - 1) * 4;
        Total total[4] = {};
        for (const Sum *sum = first; sum <= last; sum += 4) {
            for (int i = 0; i < 4; ++i)
                total[i] += sum[i];
        }
        const auto lessOfFirst = static_cast<Total>(Parts - span.first);
        const auto lessOfLast = static_cast<Total>(span.end - span.begin == 1 ? 0 : Parts - span.last);
        for (int i = 0; i < 4; ++i)
            total[i] = total[i] * Parts - first[i] * lessOfFirst - last[i] * lessOfLast;
        const float share = 1.0F / (rowWeight * float(span.weight()));
        const auto mean = [&total, share](int channel) {
            return int(float(total[channel]) * share + 0.5F);
        };
        line[x] = qRgb(mean(pixels.red), mean(pixels.green), mean(pixels.blue));
    }
}

/// Rows in parts, for pictures of which no pixel stands for many pixels.
void scaleFinely(QImage &image, const PixelView &pixels)
{
    const std::vector<Span> columns = spansOf(pixels.size.width(), image.width());
    const std::vector<Span> rows = spansOf(pixels.size.height(), image.height());
    std::vector<quint16> sums(std::size_t(pixels.size.width()) * 4);
    for (int y = 0; y < image.height(); ++y) {
        const Span &span = rows[std::size_t(y)];
        addRows(sums, pixels, span);
        const int lessOfLast = span.end - span.begin == 1 ? 0 : Parts - span.last;
        weigh(sums, rowOf(pixels, span.begin), Parts - span.first, rowOf(pixels, span.end - 1), lessOfLast);
        writeRow<quint32>(sums, pixels, columns, float(span.weight()),
                          reinterpret_cast<QRgb *>(image.scanLine(y)));
    }
}

/// Whole rows, for any picture.
void scaleRoughly(QImage &image, const PixelView &pixels)
{
    const std::vector<Span> columns = spansOf(pixels.size.width(), image.width());
    const std::vector<Span> rows = spansOf(pixels.size.height(), image.height());
    std::vector<quint32> sums(std::size_t(pixels.size.width()) * 4);
    for (int y = 0; y < image.height(); ++y) {
        const Span &span = rows[std::size_t(y)];
        addRows(sums, pixels, span);
        writeRow<quint64>(sums, pixels, columns, float(span.end - span.begin),
                          reinterpret_cast<QRgb *>(image.scanLine(y)));
    }
}

} // namespace

QImage boxMean(const PixelView &pixels, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull() || pixels.size.isEmpty())
        return {};
    const int rows = pixels.size.height() / size.height() + 2;
    const int columns = pixels.size.width() / size.width() + 2;
    if (rows <= MostRowsInParts && columns <= MostColumnsInParts)
        scaleFinely(image, pixels);
    else
        scaleRoughly(image, pixels);
    return image;
}

} // namespace stationmaster
