// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/host_tile_delegate.h"

#include "model/silent_hosts_model.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/link_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Margin = 6; ///< Between a card and the edge of its cell.
constexpr int Padding = 10;
constexpr int Gap = 8;
constexpr int Radius = 7;
constexpr int TextWidth = 18; ///< In letters of the usual width.

} // namespace

void HostTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ThemeColors colors = ThemeColors::of(option.palette);
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(Margin, Margin, -Margin, -Margin);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isSelected ? mixed(base, highlight, 0.13)
                                 : mixed(base, option.palette.color(QPalette::Window), 0.6));
    const bool isMarked = isSelected || isFocused;
    painter->setPen(QPen(isMarked ? colors.accent : colors.border, isSelected ? 2 : 1,
                         isMarked ? Qt::SolidLine : Qt::DashLine));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);

    const QFontMetrics metrics(option.font);
    const int side = metrics.height() + 8;
    const QRect inner = card.adjusted(Padding, 0, -Padding, 0);
    const QRect glyph =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inner);
    painter->drawPixmap(
        glyph,
        symbol(QStringLiteral("power-off"), side, painter->device()->devicePixelRatioF(), colors.secondary));

    const QSize room(inner.width() - side - Gap, metrics.height());
    QRect texts = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                      QSize(room.width(), 2 * room.height() + 2), inner);
    const auto draw = [&](const QFont &font, const QColor &color, Qt::Alignment where, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            texts,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | where) | Qt::AlignAbsolute)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, texts.width()));
    };
    QFont bold = option.font;
    bold.setBold(true);
    draw(bold, option.palette.color(QPalette::Active, QPalette::Text), Qt::AlignTop,
         index.data(Qt::DisplayRole).toString());
    const auto failure = index.data(SilentHostsModel::FailureRole).value<LinkStatus>();
    draw(option.font, colors.secondary, Qt::AlignBottom, linkStateText(failure.state));
    painter->restore();
}

QSize HostTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    const int width = TextWidth * metrics.averageCharWidth() + metrics.height() + 8 + Gap;
    return {width + 2 * Padding + 2 * Margin, 2 * metrics.height() + 2 + 2 * Padding + 2 * Margin};
}

} // namespace stationmaster

#include "moc_host_tile_delegate.cpp"
