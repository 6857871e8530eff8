// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_id.h"
#include "model/place.h"

#include <QPoint>
#include <QString>

namespace stationmaster {

/// What stands in one place of the grid.
struct GridTile
{
    enum class Kind
    {
        Session,
        Free, ///< A station at which nobody sits.
        Gap, ///< Nothing: kept open, so that the tiles behind it stay where they are.
    };

    Kind kind = Kind::Gap;
    Place place;
    SessionId session; ///< Of Kind::Session.
    QString name; ///< The station's, for people. Of Kind::Free.
    QString hostName; ///< What the operator calls its host, where more than one is shown. Of Kind::Free.
    QString group; ///< Which heading it stands under; empty without groups.
    QPoint cell{-1, -1}; ///< Where it was put by hand; (-1, -1): tiles stand one after the other.

    /// The same tile, though it may stand elsewhere: what is selected stays selected.
    bool isSameAs(const GridTile &other) const
    {
        return kind == other.kind
            && (kind == Kind::Session ? session == other.session : place == other.place);
    }
};

} // namespace stationmaster

Q_DECLARE_TYPEINFO(stationmaster::GridTile, Q_RELOCATABLE_TYPE);
