// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/places_model.h"
#include "model/session_filter_model.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace stationmaster {

/// How the operator likes the window, from one start to the next. What is missing or makes no sense in the
/// file is what it is here.
struct ViewSettings
{
    QByteArray geometry;
    int pictureWidth = 240; ///< Logical pixels, where not all are made to fit.
    bool fitAll = true;
    bool lessonBar = true;
    bool welcomed = false;
    bool asList = false;
    bool showFree = true; ///< Stations at which nobody sits.
    SessionFilterModel::SortKey sortKey = SessionFilterModel::SortKey::Place;
    PlacesModel::Grouping grouping = PlacesModel::Grouping::None;
    bool onlyActive = false;
    bool showText = false;
    QString pictureFolder; ///< Where pictures were saved last.
    double pictureRate = 1.0; ///< Pictures a second at most; 0: none.
    /// Bytes a second from each of several computers at most; 0: no limit.
    qint64 pictureLimit = 0;
    QStringList toolBar; ///< What stands in it, by ToolBarItem::id; empty: as it comes.

    static ViewSettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    bool operator==(const ViewSettings &) const = default;
};

} // namespace stationmaster
