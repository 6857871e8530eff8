// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_actions.h"

#include "ui/commands/action_factory.h"

#include <QAction>

namespace stationmaster {

PlaceActions::PlaceActions(QObject *parent)
    : QObject(parent)
    , m_arrange(makeAction(this, QStringLiteral("arrangePlacesAction"), QStringLiteral("arrange"),
                           tr("Arrange &places"), tr("Ctrl+Shift+P")))
    , m_byStation(makeAction(this, QStringLiteral("arrangeByStationAction"), {},
                             tr("Arrange &automatically, by station")))
    , m_export(makeAction(this, QStringLiteral("exportPlacesAction"), {}, tr("&Export places…")))
    , m_import(makeAction(this, QStringLiteral("importPlacesAction"), {}, tr("I&mport places…")))
    , m_showFree(makeAction(this, QStringLiteral("showFreeAction"), QStringLiteral("station-empty"),
                            tr("S&how free stations")))
{
    m_arrange->setCheckable(true);
    setHint(*m_arrange,
            tr("Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too"));
    m_showFree->setCheckable(true);
    m_showFree->setChecked(true);
    setHint(*m_showFree, tr("Show stations at which nobody sits, between the others"));
    m_byStation->setEnabled(false);
    m_export->setEnabled(false);
}

} // namespace stationmaster

#include "moc_place_actions.cpp"
