// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_picture.h"

#include "ui/grid/session_tile.h"
#include "ui/look/avatar.h"
#include "ui/look/symbols.h"

#include <QCache>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace stationmaster {

namespace {

/// Nobody can be sitting there, or it is only what was last seen.
bool isGreyed(const SessionTile &tile)
{
    return tile.stale || isGreyed(tile.session);
}

bool isPictureGreyed(const SessionTile &tile)
{
    return isGreyed(tile) || tile.pictureTime.isValid();
}

struct ScaledKey
{
    qint64 image = 0; ///< QImage::cacheKey(), which changes with every new picture.
    QSize size;
    bool grey = false;

    bool operator==(const ScaledKey &) const = default;
};

size_t qHash(const ScaledKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.image, key.size.width(), key.size.height(), key.grey);
}

/// Scaled pictures kept at most, all tiles together: more than a screenful at any size.
constexpr qsizetype MaxScaledBytes = 64 * 1024 * 1024;

/// Beside a screen of another shape than the tile's; dark in every scheme, as an unlit border of the screen
/// is.
constexpr QRgb Border = qRgb(0x16, 0x18, 0x1d);

/// All of `image`, nothing cut off and nothing stretched, in the middle of `size` device pixels.
QPixmap fitting(const QImage &image, const QSize &size, bool grey)
{
    if (image.size() == size && !grey)
        return QPixmap::fromImage(image);
    static QCache<ScaledKey, QPixmap> cache(MaxScaledBytes);
    const ScaledKey key{image.cacheKey(), size, grey};
    if (const QPixmap *kept = cache.object(key))
        return *kept;
    QImage whole = image;
    if (image.size() != size) {
        // What comes from a host has this size already.
        const QSize inner = image.size().scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
        const QImage scaled = inner == image.size()
            ? image
            : image.scaled(inner, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        whole = QImage(size, QImage::Format_RGB32);
        whole.fill(Border);
        QPainter painter(&whole);
        painter.drawImage((size.width() - inner.width()) / 2, (size.height() - inner.height()) / 2, scaled);
    }
    if (grey)
        whole = whole.convertToFormat(QImage::Format_Grayscale8);
    QPixmap pixmap = QPixmap::fromImage(whole.convertToFormat(QImage::Format_RGB32));
    cache.insert(key, new QPixmap(pixmap), qsizetype(size.width()) * size.height() * 4);
    return pixmap;
}

QPainterPath roundedAbove(const QRectF &rect, double radius)
{
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()));
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

QColor backdrop(const SessionTile &tile, const TileLook &look)
{
    const QColor base = look.palette.color(QPalette::Base);
    const QColor grey = mixed(base, look.palette.color(QPalette::Text), look.colors.dark ? 0.10 : 0.08);
    if (isGreyed(tile))
        return grey;
    return mixed(grey, avatarColor(tile.session.userName), look.colors.dark ? 0.30 : 0.20);
}

void paintAvatar(QPainter &painter, const QPointF &centre, double radius, const SessionTile &tile,
                 const TileLook &look, const QColor &behind)
{
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QColor ink(Qt::white);
    if (isGreyed(tile)) {
        // Hollow, so that an empty chair does not look like a taken one even without colours.
        ink = readableOn(behind, look.colors.secondary);
        painter.setPen(QPen(ink, std::max(1.5, radius / 14)));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(avatarColor(tile.session.userName));
    }
    painter.drawEllipse(circle);
    QFont font = look.font;
    font.setPixelSize(std::max(8, int(radius * 0.78)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     initials(tile.session.displayName()));
}

/// The state at the avatar's foot, as messengers show who is there.
void paintStateBadge(QPainter &painter, const QPointF &avatar, double radius, const SessionTile &tile,
                     const TileLook &look, const QColor &behind)
{
    const double side = look.direction == Qt::RightToLeft ? -1 : 1;
    const double size = std::max(14.0, radius * 0.72);
    const QPointF centre(avatar.x() + side * radius * 0.78, avatar.y() + radius * 0.74);
    const QRectF halo(centre.x() - size / 2 - 2, centre.y() - size / 2 - 2, size + 4, size + 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind);
    painter.drawEllipse(halo);
    painter.setBrush(look.palette.color(QPalette::Base));
    painter.drawEllipse(halo.adjusted(2, 2, -2, -2));
    const int glyph = int(size * 0.74);
    painter.drawPixmap(QPointF(centre.x() - glyph / 2.0, centre.y() - glyph / 2.0),
                       symbol(stateSymbol(tile.session), glyph, painter.device()->devicePixelRatioF(),
                              tile.stale ? look.colors.secondary : stateColor(tile.session, look.colors)));
}

void paintPlaceholder(QPainter &painter, const QRect &rect, double radius, const SessionTile &tile,
                      const TileLook &look)
{
    const QColor behind = backdrop(tile, look);
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, mixed(behind, Qt::white, look.colors.dark ? 0.04 : 0.25));
    gradient.setColorAt(1, mixed(behind, Qt::black, look.colors.dark ? 0.15 : 0.04));
    painter.fillPath(roundedAbove(rect, radius), gradient);

    const double avatarRadius = rect.height() * 0.27;
    const QPointF centre = QRectF(rect).center() - QPointF(0, rect.height() * 0.04);
    paintAvatar(painter, centre, avatarRadius, tile, look, behind);
    paintStateBadge(painter, centre, avatarRadius, tile, look, behind);

    if (tile.step || tile.outcome || tile.trouble || tile.countsDown())
        return; // What is being done, or why there is no picture, needs the room.
    const int glyph = std::clamp(rect.height() / 6, 14, 32);
    const QRect corner =
        QStyle::alignedRect(look.direction, Qt::AlignRight | Qt::AlignBottom, QSize(glyph, glyph),
                            rect.adjusted(glyph / 2, 0, -glyph / 2, -glyph / 3));
    painter.drawPixmap(corner,
                       symbol(kindSymbol(tile.session.kind), glyph, painter.device()->devicePixelRatioF(),
                              mixed(behind, look.palette.color(QPalette::Text), 0.4)));
}

} // namespace

void paintTilePicture(QPainter &painter, const QRect &rect, double radius, const SessionTile &tile,
                      const TileLook &look)
{
    if (tile.picture.isNull()) {
        paintPlaceholder(painter, rect, radius, tile, look);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    const QPixmap shown = fitting(tile.picture, pixels, isPictureGreyed(tile));
    // Where a pixel is a pixel, all but the rounded corners is copied, which is much cheaper than a brush.
    const int top = int(std::ceil(radius));
    const bool copied = !isPictureGreyed(tile) && ratio == std::floor(ratio) && top < rect.height();
    QPainterPath path = roundedAbove(rect, radius);
    if (copied) {
        const int rest = rect.height() - top;
        painter.drawPixmap(QRect(rect.left(), rect.top() + top, rect.width(), rest), shown,
                           QRect(0, int(top * ratio), pixels.width(), int(rest * ratio)));
        path = roundedAbove(QRectF(rect.left(), rect.top(), rect.width(), top), radius);
    }
    QBrush brush(shown);
    brush.setTransform(QTransform::fromTranslate(rect.left(), rect.top()).scale(1 / ratio, 1 / ratio));
    const double opacity = painter.opacity();
    if (isPictureGreyed(tile))
        painter.setOpacity(opacity * 0.55);
    painter.fillPath(path, brush);
    painter.setOpacity(opacity);
}

} // namespace stationmaster
