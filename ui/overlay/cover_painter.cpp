// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/cover_painter.h"

#include "backend/core/session.h"
#include "ui/look/state_look.h"
#include "ui/look/symbols.h"
#include "ui/overlay/plain_text.h"
#include "ui/text/duration_text.h"
#include "ui/text/view_text.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct CoverLookWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverLook)
};

// The same on every desktop, light or dark. Not black: a screen that is black looks switched off.
const QColor CoverBackground(0x18, 0x1e, 0x27);
const QColor CoverDisc(0x26, 0x30, 0x3d);
const QColor CoverSign(0x8f, 0xb8, 0xe8);
const QColor CoverText(0xf4, 0xf6, 0xf8);
const QColor CoverNote(0xa9, 0xb4, 0xc0);

constexpr int SmallestText = 13;
constexpr int Margin = 2; ///< A letter may reach a little out of its own width.

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(weight);
    return font;
}

QTextOption centred()
{
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QSizeF extent(QPainter &painter, const QFont &font, const QString &text, int width)
{
    painter.setFont(font);
    // Higher than any text of ours, or what does not fit would not count.
    return painter.boundingRect(QRectF(0, 0, width, 1e6), text, centred()).size();
}

/// The largest font in which the text fits the room, down to the smallest that can be read.
QFont fitting(QPainter &painter, const QString &text, const QSize &room, int largest)
{
    int pixels = largest;
    while (pixels > SmallestText
           && extent(painter, fontOf(pixels, QFont::DemiBold), text, room.width()).height() > room.height())
        pixels -= std::max(1, pixels / 8);
    return fontOf(std::max(pixels, SmallestText), QFont::DemiBold);
}

/// A run of text of one look, and the room that it needs.
struct Block
{
    QString text;
    QFont font;
    QColor color;
    int height = 0;
    bool ruled = false; ///< Set off by a line from what stands above.
};

/// As large as fits; what does not fit even in the smallest is left out.
Block block(QPainter &measure, const QString &text, const QSize &room, int largest, const QColor &color)
{
    const QFont font = fitting(measure, text, room, std::max(SmallestText, largest));
    const QString shown = beginningThatFits(text, [&](const QString &some) {
        return extent(measure, font, some, room.width()).height() <= room.height();
    });
    return {shown, font, color, int(extent(measure, font, shown, room.width()).height()) + 1};
}

/// What is told on a cover and the button to answer by.
struct Panel
{
    QList<Block> blocks;
    QString label; ///< Of the button, which is there or just says what goes on.
    QFont labelFont;
    QSize button;
    int gap = 0;

    int height() const
    {
        int sum = 3 * gap;
        for (const Block &one : blocks)
            sum += one.height + gap;
        return blocks.isEmpty() ? 0 : sum + button.height();
    }
};

QString leftText(std::chrono::seconds left)
{
    if (left <= std::chrono::seconds(0))
        return QCoreApplication::translate("stationmaster::CountdownNotice", "You are being logged off");
    return QCoreApplication::translate("stationmaster::CountdownNotice", "You will be logged off in %1")
        .arg(remainingText(left));
}

Panel panelOf(QPainter &measure, const CoverContent &said, const QSize &room, int unit)
{
    Panel panel;
    const CoverNotice &notice = said.notice;
    if (notice.isEmpty())
        return panel;
    panel.gap = std::max(2, unit / 40);
    const bool both = notice.message && notice.until.isValid();
    const QSize share(room.width() - 2 * panel.gap, room.height() * (both ? 4 : 8) / 10);
    if (notice.until.isValid()) {
        const int title = std::max(SmallestText, unit / 26);
        panel.blocks += block(measure, leftText(said.left), share, title, CoverText);
        const QString warning = plainText(notice.warning);
        if (!warning.isEmpty())
            panel.blocks += block(measure, warning, share, unit / 32, CoverText);
    }
    if (notice.message) {
        const qsizetype first = panel.blocks.size();
        QSize left = share;
        if (const QString sender = displayable(notice.sender); !sender.isEmpty()) {
            const QString from =
                QCoreApplication::translate("stationmaster::MessageWindow", "From %1").arg(sender);
            const int size = std::max(SmallestText, unit / 32);
            const double line =
                extent(measure, fontOf(size, QFont::DemiBold), u"X"_s, share.width()).height();
            panel.blocks += block(measure, from, QSize(share.width(), int(line) + 1), size, CoverNote);
            left.rheight() -= panel.blocks.last().height + panel.gap;
        }
        panel.blocks += block(measure, plainText(*notice.message), left, unit / 20, CoverText);
        panel.blocks[first].ruled = both;
    }
    // Not in one expression: of a tr() behind another's context the tools that collect what is translated
    // lose the context.
    if (notice.message)
        panel.label = CoverLookWords::tr("OK");
    else if (notice.leaving)
        panel.label = QCoreApplication::translate("stationmaster::CountdownNotice", "Logging off…");
    else
        panel.label = CoverLookWords::tr("Log off now");
    panel.labelFont = fontOf(std::max(SmallestText, unit / 36), QFont::DemiBold);
    const QSizeF label = extent(measure, panel.labelFont, panel.label, share.width());
    panel.button =
        QSize(std::min(share.width(), int(label.width()) + 4 * panel.gap), int(label.height()) + panel.gap);
    return panel;
}

/// From `top` on; says where the button is.
QRect paintPanel(QPainter &painter, const Panel &panel, const CoverContent &said, int width, int top)
{
    const double radius = panel.gap / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(CoverDisc);
    painter.drawRoundedRect(QRect(Margin, top, width, panel.height()), radius, radius);
    int y = top + panel.gap;
    for (const Block &one : panel.blocks) {
        if (one.ruled)
            painter.fillRect(QRect(Margin + 4 * panel.gap, y - panel.gap / 2, width - 8 * panel.gap, 1),
                             CoverNote);
        painter.setPen(one.color);
        painter.setFont(one.font);
        painter.drawText(QRectF(Margin + panel.gap, y, width - 2 * panel.gap, one.height), one.text,
                         centred());
        y += one.height + panel.gap;
    }
    const QRect button(QPoint(Margin + (width - panel.button.width()) / 2, y + panel.gap), panel.button);
    const bool works = said.notice.hasButton();
    if (works && said.focused) {
        // The keyboard's sign is a ring, not another colour.
        painter.setPen(QPen(CoverText, std::max(2.0, panel.gap / 6.0)));
        painter.setBrush(Qt::NoBrush);
        const int away = std::max(3, panel.gap / 4);
        painter.drawRoundedRect(button.adjusted(-away, -away, away, away), radius + away, radius + away);
        painter.setPen(Qt::NoPen);
    }
    if (works) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(CoverSign);
        painter.drawRoundedRect(button, radius, radius);
    }
    painter.setPen(works ? CoverBackground : CoverNote);
    painter.setFont(panel.labelFont);
    painter.drawText(button, Qt::AlignCenter, panel.label);
    return works ? button : QRect();
}

} // namespace

CoverPicture paintCover(const QSize &monitor, const CoverContent &said)
{
    QString text = plainText(said.reason.text);
    if (text.isEmpty())
        text = CoverLookWords::tr("Station blocked");
    const QString note = CoverLookWords::tr(
        "The person in charge of this room has blocked this station. Your programs keep running.");

    // Relative to the monitor, not to its resolution: this is read from a chair, whatever the scaling is.
    const int unit = std::max(1, std::min(monitor.width() * 3 / 4, monitor.height()));
    const QSize room(monitor.width() * 8 / 10, monitor.height() / 2);
    const bool told = !said.notice.isEmpty();
    const int disc = told ? unit / 12 : unit / 6;
    const int gap = unit / 24;

    QImage probe(1, 1, QImage::Format_RGB32);
    QPainter measure(&probe);
    // What is told now matters more than why the cover is there.
    const QSize textRoom(room.width(), told ? monitor.height() / 6 : room.height());
    const Block why = block(measure, text, textRoom, told ? unit / 26 : unit / 16, CoverText);
    Block end;
    if (said.reason.until.isValid()) {
        const QDateTime until = said.reason.until.toLocalTime();
        const QString words =
            CoverLookWords::tr("Until %1", "time").arg(endText(until, QDateTime::currentDateTime()));
        end = block(measure, words, textRoom, told ? unit / 36 : unit / 24, CoverText);
        end.height += gap;
    }
    const Panel panel = panelOf(measure, said, QSize(room.width(), monitor.height() * 4 / 10), unit);
    const QFont noteFont = fontOf(std::max(11, unit / 42), QFont::Normal);
    const int noteHeight = int(extent(measure, noteFont, note, room.width()).height()) + 1;
    measure.end();

    const int panelHeight = told ? panel.height() + gap : 0;
    const int withoutEnd = disc + gap + why.height + gap + panelHeight + noteHeight;
    // What is told, and the button to answer by, come before how long the cover lasts.
    if (withoutEnd + end.height > monitor.height())
        end = {};
    const int height = withoutEnd + end.height;
    QImage card(QSize(room.width() + 2 * Margin, std::min(height, monitor.height())), QImage::Format_RGB32);
    if (card.isNull())
        return {CoverBackground, {}, {}};
    card.fill(CoverBackground);
    QPainter painter(&card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(CoverDisc);
    const QRect circle((card.width() - disc) / 2, 0, disc, disc);
    painter.drawEllipse(circle);
    const int sign = disc * 58 / 100;
    // The sign that a blocked tile has; a padlock would be the user's own locker's.
    const QPixmap picture =
        symbol(QLatin1StringView(lookOf(DisplayState::Blocked).symbol), sign, 1.0, CoverSign);
    painter.drawPixmap(circle.center() - QPoint(sign / 2, sign / 2), picture);

    painter.setPen(why.color);
    painter.setFont(why.font);
    painter.drawText(QRectF(Margin, disc + gap, room.width(), why.height), why.text, centred());
    const int afterWhy = disc + gap + why.height + gap;
    painter.setPen(end.color);
    painter.setFont(end.font);
    painter.drawText(QRectF(Margin, afterWhy, room.width(), end.height), end.text, centred());
    const int below = afterWhy + end.height;
    const QRect button = told ? paintPanel(painter, panel, said, room.width(), below) : QRect();
    painter.setPen(CoverNote);
    painter.setFont(noteFont);
    painter.drawText(QRectF(Margin, below + panelHeight, room.width(), noteHeight), note, centred());
    return {CoverBackground, card, button};
}

} // namespace stationmaster
