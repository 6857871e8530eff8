// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rounded_frame.h"

#include <QCache>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace stationmaster {

namespace {

struct DiscKey
{
    int radius = 0;
    int width = 0; ///< Of its line; 0: it is filled.
    QRgb colour = 0;
    qreal ratio = 1; ///< Device pixels to a pixel.

    bool operator==(const DiscKey &) const = default;
};

size_t qHash(const DiscKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.radius, key.width, key.colour, key.ratio);
}

/// The four corners in one: a disc or a ring that they are the quarters of.
QPixmap disc(const DiscKey &key)
{
    // More colours than a theme has, were it to change now and then.
    constexpr int MaxKept = 64;
    static QCache<DiscKey, QPixmap> cache(MaxKept);
    if (const QPixmap *kept = cache.object(key))
        return *kept;
    const int edge = 2 * key.radius;
    QPixmap pixmap(QSize(edge, edge) * key.ratio);
    pixmap.setDevicePixelRatio(key.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = QColor::fromRgba(key.colour);
    if (key.width > 0) {
        const double half = key.width / 2.0;
        painter.setPen(QPen(colour, key.width));
        painter.drawEllipse(QRectF(half, half, edge - key.width, edge - key.width));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(0, 0, edge, edge));
    }
    painter.end();
    cache.insert(key, new QPixmap(pixmap));
    return pixmap;
}

void drawCorners(QPainter &painter, const QRect &rect, const DiscKey &key)
{
    const QPixmap pixmap = disc(key);
    const double side = key.radius * key.ratio;
    const QSizeF corner(key.radius, key.radius);
    for (const bool right : {false, true}) {
        for (const bool below : {false, true}) {
            const QPointF at(right ? rect.right() + 1 - key.radius : rect.left(),
                             below ? rect.bottom() + 1 - key.radius : rect.top());
            painter.drawPixmap(QRectF(at, corner), pixmap,
                               QRectF(right ? side : 0, below ? side : 0, side, side));
        }
    }
}

/// Edges that lie between two device pixels have to be smoothed; others are faster if they are not.
class PlainEdges
{
public:
    explicit PlainEdges(QPainter &painter)
        : m_painter(painter)
        , m_smooth(painter.testRenderHint(QPainter::Antialiasing))
    {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.setRenderHint(QPainter::Antialiasing, m_smooth && ratio != std::floor(ratio));
    }
    ~PlainEdges() { m_painter.setRenderHint(QPainter::Antialiasing, m_smooth); }
    Q_DISABLE_COPY_MOVE(PlainEdges)

private:
    QPainter &m_painter;
    const bool m_smooth;
};

} // namespace

void fillRounded(QPainter &painter, const QRect &rect, int radius, const QColor &colour)
{
    drawCorners(painter, rect, {radius, 0, colour.rgba(), painter.device()->devicePixelRatioF()});
    const PlainEdges plain(painter);
    painter.fillRect(rect.adjusted(0, radius, 0, -radius), colour);
    painter.fillRect(QRect(rect.left() + radius, rect.top(), rect.width() - 2 * radius, radius), colour);
    painter.fillRect(
        QRect(rect.left() + radius, rect.bottom() + 1 - radius, rect.width() - 2 * radius, radius), colour);
}

void outlineRounded(QPainter &painter, const QRect &rect, int radius, int width, const QColor &colour)
{
    drawCorners(painter, rect, {radius, width, colour.rgba(), painter.device()->devicePixelRatioF()});
    const PlainEdges plain(painter);
    const int across = rect.width() - 2 * radius;
    const int down = rect.height() - 2 * radius;
    for (const QRect &side : {QRect(rect.left() + radius, rect.top(), across, width),
                              QRect(rect.left() + radius, rect.bottom() + 1 - width, across, width),
                              QRect(rect.left(), rect.top() + radius, width, down),
                              QRect(rect.right() + 1 - width, rect.top() + radius, width, down)})
        painter.fillRect(side, colour);
}

} // namespace stationmaster
