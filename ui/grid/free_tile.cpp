// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/free_tile.h"

#include "backend/core/session.h"
#include "model/places_model.h"
#include "ui/grid/session_tile.h"
#include "ui/look/symbols.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QPainter>

#include <algorithm>

namespace stationmaster {

namespace {

struct FreeTileWords
{
    Q_DECLARE_TR_FUNCTIONS(FreeTile)
};

constexpr double Quiet = 0.45; ///< How much of the second rank's colour the symbol has.

} // namespace

FreeTile FreeTile::of(const QModelIndex &index)
{
    const QString name = displayable(index.data(Qt::DisplayRole).toString());
    const QString host = displayable(index.data(PlacesModel::HostNameRole).toString());
    return {host.isEmpty() ? name : FreeTileWords::tr("%1 · %2", "computer, station").arg(host, name)};
}

QString FreeTile::sentence() const
{
    return FreeTileWords::tr("%1, free", "a station at which nobody sits").arg(station);
}

void FreeTile::paint(QPainter &painter, const QRect &card, const TileLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = look.focused ? look.colors.accent : look.colors.border;
    painter.setPen(QPen(line, look.focused ? 2 : 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const QRect picture = SessionTile::pictureRect(card);
    const int side = std::clamp(picture.height() / 3, 16, 56);
    const QRect at(picture.center() - QPoint(side / 2, side / 2), QSize(side, side));
    const QColor window = look.palette.color(QPalette::Window);
    painter.drawPixmap(at,
                       symbol(QStringLiteral("station-empty"), side, painter.device()->devicePixelRatioF(),
                              mixed(window, look.colors.secondary, Quiet)));
    const QRect texts = card.adjusted(8, picture.height() + 4, -8, -4);
    painter.setFont(look.font);
    painter.setPen(look.colors.secondary);
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList lines{station, FreeTileWords::tr("Free", "nobody sits at this station")};
    QRect row(texts.left(), texts.top() + (texts.height() - 2 * metrics.lineSpacing()) / 2, texts.width(),
              metrics.lineSpacing());
    for (const QString &text : lines) {
        painter.drawText(row, int(Qt::AlignCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, row.width()));
        row.translate(0, metrics.lineSpacing());
    }
    painter.restore();
}

} // namespace stationmaster
