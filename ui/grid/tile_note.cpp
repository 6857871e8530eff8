// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tile_note.h"

#include "ui/grid/session_tile.h"
#include "ui/look/symbols.h"
#include "ui/text/picture_text.h"

#include <QPainter>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Margin = 6; ///< Between a note and the edge of its picture.
constexpr int Padding = 6;
constexpr int Gap = 4;

} // namespace

void paintNote(QPainter &painter, const QPoint &corner, int room, const QString &symbolName,
               const QString &text, const TileLook &look)
{
    painter.setFont(look.font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int glyph = std::max(10, metrics.ascent());
    const int frame = 2 * Padding + glyph + Gap;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room - frame);
    const int width = std::min(room, frame + metrics.horizontalAdvance(shown) + 2);
    const int height = metrics.height() + 4;
    const bool mirrored = look.direction == Qt::RightToLeft;
    const QRect background(mirrored ? corner.x() - width : corner.x(), corner.y() - height, width, height);

    QColor behind = look.palette.color(QPalette::Base);
    behind.setAlphaF(0.95F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind);
    painter.drawRoundedRect(background, height / 2.0, height / 2.0);
    const QRect inner = background.adjusted(Padding, 0, -Padding, 0);
    const QColor ink = look.palette.color(QPalette::Text);
    painter.drawPixmap(
        QPoint(mirrored ? inner.right() + 1 - glyph : inner.left(), inner.center().y() - glyph / 2),
        symbol(symbolName, glyph, painter.device()->devicePixelRatioF(), ink));
    painter.setPen(ink);
    const QRect words =
        mirrored ? inner.adjusted(0, 0, -glyph - Gap, 0) : inner.adjusted(glyph + Gap, 0, 0, 0);
    painter.drawText(words,
                     int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute)
                         | Qt::TextSingleLine,
                     shown);
}

void paintTileNote(QPainter &painter, const QRect &rect, const SessionTile &tile, const TileLook &look)
{
    QString text;
    if (tile.trouble)
        text = shortTrouble(*tile.trouble);
    else if (tile.pictureTime.isValid())
        text = ageText(tile.pictureTime, look.now);
    if (text.isEmpty())
        return;
    const QPoint corner = look.direction == Qt::RightToLeft
        ? QPoint(rect.right() + 1 - Margin, rect.bottom() + 1 - Margin)
        : QPoint(rect.left() + Margin, rect.bottom() + 1 - Margin);
    paintNote(painter, corner, rect.width() - 2 * Margin,
              tile.trouble ? QStringLiteral("no-picture") : QStringLiteral("age"), text, look);
}

} // namespace stationmaster
