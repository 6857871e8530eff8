// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/cover_look.h"

#include "ui/overlay/plain_words.h"
#include "ui/symbols.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace stationmaster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CoverLook)
};

// The same on every desktop, light or dark. Not black: a screen that is black looks switched off.
const QColor Background(0x18, 0x1e, 0x27);
const QColor Disc(0x26, 0x30, 0x3d);
const QColor Sign(0x8f, 0xb8, 0xe8);
const QColor Words(0xf4, 0xf6, 0xf8);
const QColor Note(0xa9, 0xb4, 0xc0);

constexpr int SmallestWords = 13;
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
    while (pixels > SmallestWords
           && extent(painter, fontOf(pixels, QFont::DemiBold), text, room.width()).height() > room.height())
        pixels -= std::max(1, pixels / 8);
    return fontOf(std::max(pixels, SmallestWords), QFont::DemiBold);
}

} // namespace

CoverPicture paintCover(const QSize &monitor, const QString &text)
{
    QString words = plainWords(text);
    if (words.isEmpty())
        words = Text::tr("Station blocked");
    const QString note =
        Text::tr("The person in charge of this room has blocked this station. Your programs keep running.");

    // Relative to the monitor, not to its resolution: this is read from a chair, whatever the scaling is.
    const int unit = std::max(1, std::min(monitor.width() * 3 / 4, monitor.height()));
    const QSize room(monitor.width() * 8 / 10, monitor.height() / 2);
    const int disc = unit / 6;
    const int gap = unit / 24;

    QImage probe(1, 1, QImage::Format_RGB32);
    QPainter measure(&probe);
    const QFont wordsFont = fitting(measure, words, room, std::max(SmallestWords, unit / 16));
    const QFont noteFont = fontOf(std::max(11, unit / 42), QFont::Normal);
    // What does not fit even then is cut between two lines.
    const int line = std::max(1, int(extent(measure, wordsFont, QStringLiteral("X"), room.width()).height()));
    const int wordsHeight = std::min(int(extent(measure, wordsFont, words, room.width()).height()) + 1,
                                     std::max(1, room.height() / line) * line);
    const int noteHeight = int(extent(measure, noteFont, note, room.width()).height()) + 1;
    measure.end();

    const int height = disc + gap + wordsHeight + gap + noteHeight;
    QImage card(QSize(room.width() + 2 * Margin, std::min(height, monitor.height())), QImage::Format_RGB32);
    if (card.isNull())
        return {Background, {}};
    card.fill(Background);
    QPainter painter(&card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Disc);
    const QRect circle((card.width() - disc) / 2, 0, disc, disc);
    painter.drawEllipse(circle);
    const int sign = disc * 58 / 100;
    const QPixmap picture = symbol(QStringLiteral("cover"), sign, 1.0, Sign);
    painter.drawPixmap(circle.center() - QPoint(sign / 2, sign / 2), picture);

    painter.setPen(Words);
    painter.setFont(wordsFont);
    painter.drawText(QRectF(Margin, disc + gap, room.width(), wordsHeight), words, centred());
    painter.setPen(Note);
    painter.setFont(noteFont);
    painter.drawText(QRectF(Margin, disc + gap + wordsHeight + gap, room.width(), noteHeight), note,
                     centred());
    return {Background, card};
}

} // namespace stationmaster
