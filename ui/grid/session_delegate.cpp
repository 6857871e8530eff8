// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/session_delegate.h"

#include "model/places_model.h"
#include "ui/grid/free_tile.h"
#include "ui/grid/session_tile.h"

#include <QPainter>

namespace stationmaster {

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    // A view paints all tiles between the first and the last that changed.
    if (!m_dirty.isEmpty() && !m_dirty.intersects(option.rect))
        return;
    const QVariant told = index.data(PlacesModel::TileKindRole);
    const auto kind = told.isValid() ? told.value<GridTile::Kind>() : GridTile::Kind::Session;
    if (kind == GridTile::Kind::Gap)
        return;
    TileLook look;
    look.palette = option.palette;
    look.palette.setCurrentColorGroup(QPalette::Active);
    look.colors = colorsFor(option.palette);
    look.font = option.font;
    look.direction = option.direction;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = option.state.testFlag(QStyle::State_HasFocus);
    look.hovered = option.state.testFlag(QStyle::State_MouseOver);
    look.phase = m_phase;
    look.dirty = m_dirty;
    look.now = QDateTime::currentDateTimeUtc();
    painter->save();
    // Where several tiles are painted at once, what is painted is no rectangle any more, and everything goes
    // line by line. Of one tile it is.
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const QRect card = SessionTile::cardRect(option.rect, m_pictureWidth, option.font);
    if (kind == GridTile::Kind::Free)
        FreeTile::of(index).paint(*painter, card, look);
    else
        SessionTile::of(index).paint(*painter, card, look);
    painter->restore();
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return SessionTile::cellSize(m_pictureWidth, option.font);
}

const ThemeColors &SessionDelegate::colorsFor(const QPalette &palette) const
{
    if (m_colorsKey != palette.cacheKey()) {
        m_colorsKey = palette.cacheKey();
        m_colors = ThemeColors::of(palette);
    }
    return m_colors;
}

} // namespace stationmaster

#include "moc_session_delegate.cpp"
