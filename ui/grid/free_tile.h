// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/tile_look.h"

#include <QRect>
#include <QString>

class QModelIndex;
class QPainter;

namespace stationmaster {

/// A station at which nobody sits, as the grid draws it: quieter than a session's tile, in the same place.
struct FreeTile
{
    QString station; ///< For people. Drawn as plain text.

    /// Of a row of PlacesModel.
    static FreeTile of(const QModelIndex &index);

    void paint(QPainter &painter, const QRect &card, const TileLook &look) const;
    /// For a screen reader and the tool tip: "lab1, free".
    QString sentence() const;
};

} // namespace stationmaster
