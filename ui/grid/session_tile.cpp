// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/session_tile.h"

#include "ui/grid/tile_note.h"
#include "ui/grid/tile_picture.h"
#include "ui/look/rounded_frame.h"
#include "ui/look/state_look.h"
#include "ui/look/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QModelIndex>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Margin = 6; ///< Between a card and the edge of its cell.
constexpr int Padding = 8; ///< Between a card and the text in it.
constexpr int Gap = 5; ///< Between a symbol and its word.
constexpr int Radius = 7;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2;
}

int glyphSize(const QFont &font)
{
    return std::max(10, QFontMetrics(font).ascent() + 1);
}

void drawSymbol(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour)
{
    painter.drawPixmap(rect, symbol(name, rect.width(), painter.device()->devicePixelRatioF(), colour));
}

/// A rectangle of `width` at the leading (or trailing) edge of `line`, as the reading direction has it.
QRect atEdge(const QRect &line, int width, bool leading, const TileLook &look)
{
    const Qt::Alignment edge = (leading ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    return QStyle::alignedRect(look.direction, edge, QSize(std::min(width, line.width()), line.height()),
                               line);
}

/// What is left of `line` when `width` has been taken from its leading (or trailing) edge.
QRect without(const QRect &line, int width, bool leading, const TileLook &look)
{
    return atEdge(line, std::max(0, line.width() - width), !leading, look);
}

QRect glyphAt(const QRect &line, const TileLook &look)
{
    const int size = glyphSize(look.font);
    return QStyle::alignedRect(look.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), line);
}

/// `text` in `rect` from its leading edge on, cut with an ellipsis where it does not fit.
void drawText(QPainter &painter, const QRect &rect, const QString &text, const TileLook &look)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect,
        int(QStyle::visualAlignment(look.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        shown);
}

/// Symbol and word at the trailing edge of `line`; gives how much of the line they took.
int drawTrailing(QPainter &painter, const QRect &line, const QString &symbolName, const QString &text,
                 const TileLook &look)
{
    // Advances are rounded; without the spare pixels a text can be cut in its own width.
    const int width = glyphSize(look.font) + Gap + painter.fontMetrics().horizontalAdvance(text) + 2;
    const QRect all = atEdge(line, width, false, look);
    drawSymbol(painter, glyphAt(all, look), symbolName, painter.pen().color());
    drawText(painter, without(all, glyphSize(look.font) + Gap, true, look), text, look);
    return width + Gap;
}

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

SessionTile SessionTile::of(const QModelIndex &index)
{
    SessionTile tile;
    tile.session = index.data(SessionModel::SessionRole).value<Session>();
    if (const QVariant step = index.data(SessionModel::StepRole); step.isValid())
        tile.step = step.value<Step>();
    tile.verb = index.data(SessionModel::VerbRole).value<Verb>();
    tile.warnedSince = index.data(SessionModel::WarnedSinceRole).toDateTime();
    if (const QVariant outcome = index.data(SessionModel::OutcomeRole); outcome.isValid())
        tile.outcome = outcome.value<LastOutcome>();
    tile.picture = index.data(SessionModel::PictureRole).value<QImage>();
    tile.pictureTime = index.data(SessionModel::PictureTimeRole).toDateTime();
    if (const QVariant trouble = index.data(SessionModel::PictureTroubleRole); trouble.isValid())
        tile.trouble = trouble.value<PictureTrouble>();
    tile.stale = index.data(SessionModel::StaleRole).toBool();
    return tile;
}

QSize SessionTile::cellSize(int pictureWidth, const QFont &font)
{
    return {pictureWidth + 2 * Margin,
            pictureWidth * 9 / 16 + 3 * lineHeight(font) + 2 * Padding + 2 * Margin};
}

QRect SessionTile::cardRect(const QRect &cell, int pictureWidth, const QFont &font)
{
    const QSize size = cellSize(pictureWidth, font) - QSize(2 * Margin, 2 * Margin);
    return {cell.left() + (cell.width() - size.width()) / 2, cell.top() + Margin, size.width(),
            size.height()};
}

QRect SessionTile::pictureRect(const QRect &card)
{
    return {card.left(), card.top(), card.width(), card.width() * 9 / 16};
}

QRect SessionTile::stripRect(const QRect &card, const QFont &font)
{
    const QRect picture = pictureRect(card);
    return picture.adjusted(0, picture.height() - lineHeight(font) - 8, 0, 0);
}

void SessionTile::paint(QPainter &painter, const QRect &card, const TileLook &look) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(look.direction);
    paintCard(painter, card, look);
    // A new picture leaves the words as they are, and shaping words costs more than painting a picture.
    if (look.shows(card.adjusted(0, pictureRect(card).height(), 0, 0)))
        paintTexts(painter, card, look);
    painter.restore();
}

void SessionTile::paintCard(QPainter &painter, const QRect &card, const TileLook &look) const
{
    const QColor base = look.palette.color(QPalette::Base);
    const QColor highlight = look.palette.color(QPalette::Highlight);
    QColor fill = base;
    if (look.selected)
        fill = mixed(base, highlight, 0.13);
    else if (look.hovered)
        fill = mixed(base, highlight, 0.05);
    fillRounded(painter, card, Radius, fill);

    paintTilePicture(painter, pictureRect(card), Radius, *this, look);
    paintBadges(painter, pictureRect(card), look);
    if (step || outcome || countsDown())
        paintStrip(painter, card, look);
    else
        paintTileNote(painter, pictureRect(card), *this, look);

    const bool marked = look.selected || look.focused;
    const QColor edge = marked ? look.colors.accent
        : look.hovered         ? mixed(look.colors.border, highlight, 0.5)
                               : look.colors.border;
    outlineRounded(painter, card, Radius, look.selected ? 2 : 1, edge);
    if (look.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(edge, 1.5));
        painter.drawPath(rounded(QRectF(card).adjusted(-3, -3, 3, 3), Radius + 2.5));
    }
}

void SessionTile::paintBadges(QPainter &painter, const QRect &rect, const TileLook &look) const
{
    const QRect inner = rect.adjusted(Gap + 1, Gap + 1, -Gap - 1, -Gap - 1);
    const QColor highlight = look.palette.color(QPalette::Highlight);
    if (session.own) {
        QFont bold = look.font;
        bold.setBold(true);
        painter.setFont(bold);
        const QString you = ownBadgeText();
        const QSize size(painter.fontMetrics().horizontalAdvance(you) + 2 * Padding, lineHeight(bold) + 2);
        const QRect badge = QStyle::alignedRect(look.direction, Qt::AlignLeft | Qt::AlignTop, size, inner);
        painter.fillPath(rounded(badge, badge.height() / 2.0), highlight);
        painter.setPen(look.colors.onHighlight);
        painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, you);
    }
    const int ownHeight = session.own ? lineHeight(look.font) + 4 + Gap : 0;
    // Beside the face or the picture, and below the mark of one's own session.
    QRect left = inner.adjusted(0, ownHeight, 0, 0);
    if (session.isToBeBlocked()) {
        const StateLook &cover = lookOf(session.blocked ? DisplayState::Blocked : DisplayState::Uncovered);
        left =
            paintBadge(painter, left,
                       {QLatin1StringView(cover.symbol), session.blocked ? blockedText() : uncoveredText()},
                       look.colors.*cover.color, look);
    }
    for (const RestrictionLook &kept : restrictionsOf(session))
        left = paintBadge(painter, left, kept, look.colors.neutral, look);
    if (look.selected) {
        const int side = glyphSize(look.font) + 8;
        const QRect mark =
            QStyle::alignedRect(look.direction, Qt::AlignRight | Qt::AlignTop, QSize(side, side), inner);
        painter.setPen(QPen(look.palette.color(QPalette::Base), 1.5));
        painter.setBrush(highlight);
        painter.drawEllipse(mark);
        drawSymbol(painter, mark.adjusted(4, 4, -4, -4), QStringLiteral("check"), look.colors.onHighlight);
    }
}

QRect SessionTile::paintBadge(QPainter &painter, const QRect &inner, const RestrictionLook &badge,
                              const QColor &colour, const TileLook &look) const
{
    painter.setFont(look.font);
    const int height = lineHeight(look.font) + 4;
    const int glyph = glyphSize(look.font) + 2;
    // A narrow picture has room for the symbol alone; the word stands in the tool tip, and for the block in
    // the state's line below.
    const int whole = glyph + Gap + painter.fontMetrics().horizontalAdvance(badge.word) + 2 * Padding;
    const bool withWord = whole <= inner.width() * 7 / 10;
    const QSize size(withWord ? whole : height, height);
    const QRect at = QStyle::alignedRect(look.direction, Qt::AlignLeft | Qt::AlignTop, size, inner);
    const QColor ink = look.palette.color(QPalette::Base);
    painter.fillPath(rounded(at.adjusted(-1, -1, 1, 1), at.height() / 2.0 + 1), ink);
    painter.fillPath(rounded(at, at.height() / 2.0), colour);
    const QRect line = withWord ? at.adjusted(Padding, 0, -Padding, 0) : at;
    const QRect symbolAt =
        QStyle::alignedRect(look.direction, (withWord ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                            QSize(glyph, glyph), line);
    drawSymbol(painter, symbolAt, badge.symbol, ink);
    if (withWord) {
        painter.setPen(ink);
        drawText(painter, without(line, glyph + Gap, true, look), badge.word, look);
    }
    return inner.adjusted(0, height + Gap, 0, 0);
}

bool SessionTile::countsDown() const
{
    // What has gone on beyond the warning has more to tell than the time that is over.
    return session.endsAt
        && (!step || *step == Step::Checking || *step == Step::Asking || *step == Step::Warned);
}

bool SessionTile::countsDown(const QModelIndex &index)
{
    SessionTile tile;
    tile.session = index.data(SessionModel::SessionRole).value<Session>();
    if (const QVariant step = index.data(SessionModel::StepRole); step.isValid())
        tile.step = step.value<Step>();
    return tile.countsDown();
}

void SessionTile::paintStrip(QPainter &painter, const QRect &card, const TileLook &look) const
{
    const QRect strip = stripRect(card, look.font);
    QColor behind = look.palette.color(QPalette::Base);
    behind.setAlphaF(0.95F);
    painter.fillRect(strip, behind);
    painter.setFont(look.font);
    if (countsDown()) {
        paintCountdown(painter, strip, look);
        return;
    }
    const QRect line = strip.adjusted(Padding, 0, -Padding, step ? -3 : 0);
    if (step) {
        painter.setPen(look.palette.color(QPalette::Text));
        drawText(painter, line, stepText(verb, *step), look);
        const QRectF rail(strip.left(), strip.bottom() - 2, strip.width(), 3);
        painter.fillRect(rail, mixed(look.palette.color(QPalette::Base), look.colors.accent, 0.25));
        const double share = 0.35;
        const double from = rail.left() + (look.phase * (1 + share) - share) * rail.width();
        painter.fillRect(QRectF(from, rail.top(), share * rail.width(), rail.height()).intersected(rail),
                         look.colors.accent);
    } else {
        drawSymbol(painter, glyphAt(line, look), outcomeSymbol(outcome->result),
                   outcomeColor(outcome->result, look.colors));
        painter.setPen(look.palette.color(QPalette::Text));
        drawText(painter, without(line, glyphSize(look.font) + Gap, true, look),
                 shortResult(outcome->action, outcome->result), look);
    }
}

void SessionTile::paintCountdown(QPainter &painter, const QRect &strip, const TileLook &look) const
{
    const QRect line = strip.adjusted(Padding, 0, -Padding, -3);
    drawSymbol(painter, glyphAt(line, look), QStringLiteral("countdown"), look.colors.neutral);
    painter.setPen(look.palette.color(QPalette::Text));
    drawText(painter, without(line, glyphSize(look.font) + Gap, true, look),
             countdownText(*session.endsAt, look.now), look);
    const QRectF rail(strip.left(), strip.bottom() - 2, strip.width(), 3);
    painter.fillRect(rail, mixed(look.palette.color(QPalette::Base), look.colors.neutral, 0.25));
    const double whole = double(warnedSince.msecsTo(*session.endsAt));
    const double left = double(look.now.msecsTo(*session.endsAt));
    const double share = whole > 0 ? std::clamp(left / whole, 0.0, 1.0) : 0.0;
    QRectF rest(rail.left(), rail.top(), rail.width() * share, rail.height());
    if (look.direction == Qt::RightToLeft)
        rest.moveRight(rail.right());
    painter.fillRect(rest, look.colors.neutral);
}

void SessionTile::paintTexts(QPainter &painter, const QRect &card, const TileLook &look) const
{
    const int height = lineHeight(look.font);
    QRect line(card.left() + Padding, pictureRect(card).bottom() + 1 + Padding, card.width() - 2 * Padding,
               height);
    QFont bold = look.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(stale ? look.colors.secondary : look.palette.color(QPalette::Text));
    drawText(painter, without(line, paintRole(painter, line, look), false, look), session.displayName(),
             look);
    painter.setFont(look.font);
    line.translate(0, height);
    paintStateLine(painter, line, look);
    line.translate(0, height);
    paintStationLine(painter, line, look);
}

int SessionTile::paintRole(QPainter &painter, const QRect &line, const TileLook &look) const
{
    const QString symbolName = roleSymbol(session.role);
    if (symbolName.isEmpty())
        return 0;
    painter.save();
    const int name = painter.fontMetrics().horizontalAdvance(session.displayName());
    painter.setFont(look.font);
    painter.setPen(look.colors.secondary);
    // The name comes first: where there is no room for the word beside it, the symbol alone says it.
    const QString word = roleText(session.role);
    const int wanted = name + 3 * Gap + glyphSize(look.font) + painter.fontMetrics().horizontalAdvance(word);
    const int taken =
        drawTrailing(painter, line, symbolName, wanted <= line.width() ? word : QString(), look);
    painter.restore();
    return taken;
}

void SessionTile::paintStateLine(QPainter &painter, const QRect &line, const TileLook &look) const
{
    const QColor colour = stale ? look.colors.secondary : stateColor(session, look.colors);
    const int lead = glyphSize(look.font) + Gap;
    const QString word = stateText(session);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    drawSymbol(painter, glyphAt(line, look), stateSymbol(session), colour);
    painter.setPen(colour);
    drawText(painter, without(line, lead, true, look), word, look);
    if (!session.idleSince) {
        // "Disconnected" says what; the time alone says since when.
        if (session.disconnectedSince) {
            painter.setPen(look.colors.secondary);
            const QString since = durationText(*session.disconnectedSince, look.now);
            if (lead + wordWidth + 2 * Gap + lead + painter.fontMetrics().horizontalAdvance(since)
                <= line.width())
                drawTrailing(painter, line, QStringLiteral("age"), since, look);
        }
        return;
    }
    painter.setPen(look.colors.secondary);
    const int room = line.width() - lead - wordWidth - 2 * Gap - lead;
    // The moon alone says "idle" where there is no room for the word; without room for the time, say nothing
    // rather than half of it.
    for (const QString &text :
         {idleText(*session.idleSince, look.now), durationText(*session.idleSince, look.now)}) {
        if (painter.fontMetrics().horizontalAdvance(text) <= room) {
            drawTrailing(painter, line, QStringLiteral("state-idle"), text, look);
            return;
        }
    }
}

void SessionTile::paintStationLine(QPainter &painter, const QRect &line, const TileLook &look) const
{
    painter.setPen(look.colors.secondary);
    const int taken = drawTrailing(painter, line, kindSymbol(session.kind), kindText(session.kind), look);
    drawText(painter, without(line, taken, false, look), placeText(session), look);
}

} // namespace stationmaster
