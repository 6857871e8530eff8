// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session_model.h"
#include "ui/actions/action_text.h"
#include "ui/grid/tile_look.h"
#include "ui/look/state_look.h"

#include <QFontMetrics>
#include <QImage>
#include <QRect>

#include <optional>

class QModelIndex;
class QPainter;

namespace stationmaster {

/// One session as the grid draws it: a card with its picture, name, state, idle time, station and kind, and
/// over the picture what is being done to it or what came of it. A value: everything that it shows is in it
/// and in the TileLook, so that it can be painted without a view. Every text is drawn as plain text.
struct SessionTile
{
    Session session;
    std::optional<Step> step;
    Verb verb = Verb::LogOff; ///< Whose step it is.
    std::optional<LastOutcome> outcome;
    QImage picture; ///< Null: a placeholder is drawn instead.
    QDateTime pictureTime; ///< Until when the picture was true; invalid: it is a live one.
    std::optional<PictureTrouble> trouble; ///< Why there is no live picture.
    bool stale = false;
    QDateTime warnedSince; ///< Since when the countdown is known; invalid without one.

    static SessionTile of(const QModelIndex &index);

    /// What one tile takes in the grid, its margin included, when its picture is `pictureWidth` wide (16:9).
    static QSize cellSize(int pictureWidth, const QFont &font);
    /// The card inside a cell of any width: centred, as wide as cellSize() had it.
    static QRect cardRect(const QRect &cell, int pictureWidth, const QFont &font);
    /// Where the picture is, inside its card.
    static QRect pictureRect(const QRect &card);
    /// Where a busy tile moves, inside its card.
    static QRect stripRect(const QRect &card, const QFont &font);

    void paint(QPainter &painter, const QRect &card, const TileLook &look) const;
    /// The strip over the picture tells how long the session has still to go, and moves once a second.
    bool countsDown() const;
    /// The same, asked of a row.
    static bool countsDown(const QModelIndex &index);

private:
    void paintCard(QPainter &painter, const QRect &card, const TileLook &look) const;
    void paintTexts(QPainter &painter, const QRect &card, const TileLook &look) const;
    /// At the end of the name's line; gives how much of the line it took.
    int paintRole(QPainter &painter, const QRect &line, const TileLook &look) const;
    void paintStateLine(QPainter &painter, const QRect &line, const TileLook &look) const;
    void paintStationLine(QPainter &painter, const QRect &line, const TileLook &look) const;
    void paintBadges(QPainter &painter, const QRect &rect, const TileLook &look) const;
    /// With its word where there is room, and returns what is left of `inner` below it.
    QRect paintBadge(QPainter &painter, const QRect &inner, const RestrictionLook &badge,
                     const QColor &colour, const TileLook &look) const;
    void paintStrip(QPainter &painter, const QRect &card, const TileLook &look) const;
    void paintCountdown(QPainter &painter, const QRect &strip, const TileLook &look) const;
};

/// The name of the symbol that stands for how a session reaches its user.
QString kindSymbol(SessionKind kind);
/// The name and colour of the symbol for what became of a target.
QString outcomeSymbol(const Result<Outcome> &result);
QColor outcomeColor(const Result<Outcome> &result, const ThemeColors &colors);

} // namespace stationmaster
