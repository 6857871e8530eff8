// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/cover_painter.h"

#include "tests/support/printers.h"
#include "ui/look/theme_colors.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CoverContent why(const QString &text)
{
    return {{text}, {}, {}, false};
}

/// Whether something is painted at the outermost pixels: then it may be cut off.
bool touchesTheEdge(const CoverPicture &look)
{
    const QImage &card = look.card;
    for (int y = 0; y < card.height(); ++y) {
        if (QColor(card.pixel(0, y)) != look.background
            || QColor(card.pixel(card.width() - 1, y)) != look.background)
            return true;
    }
    return false;
}

} // namespace

TEST(CoverLook, FitsEveryMonitor)
{
    for (const QSize &monitor : {QSize(7680, 4320), QSize(1920, 1080), QSize(1080, 1920), QSize(640, 480),
                                 QSize(320, 200), QSize(16, 16)}) {
        for (const QString &text : {QString(), u"Blocked"_s, u"Many words. "_s.repeated(300)}) {
            const CoverPicture look = paintCover(monitor, why(text));
            EXPECT_LE(look.card.width(), monitor.width());
            EXPECT_LE(look.card.height(), monitor.height());
            if (monitor.width() >= 320) {
                EXPECT_FALSE(touchesTheEdge(look)) << monitor.width() << text.size();
            }
        }
    }
}

TEST(CoverLook, ShowsAnotherTextDifferently)
{
    const QSize monitor(1024, 768);
    EXPECT_NE(paintCover(monitor, why(u"Look at the board"_s)).card,
              paintCover(monitor, why(u"Break"_s)).card);
    EXPECT_EQ(paintCover(monitor, why({})).card, paintCover(monitor, why(u"Station blocked"_s)).card);
    EXPECT_NE(paintCover(monitor, why(u"<b>x</b>"_s)).card, paintCover(monitor, why(u"x"_s)).card)
        << "no markup";
}

TEST(CoverLook, SaysUntilWhenItLastsWhereThatIsKnown)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSize &monitor : {QSize(1920, 1080), QSize(640, 480), QSize(320, 200)}) {
        const CoverPicture open = paintCover(monitor, why(u"Listen"_s));
        const CoverPicture hour = paintCover(monitor, {{u"Listen"_s, now.addSecs(3600)}, {}, {}, false});
        const CoverPicture day = paintCover(monitor, {{u"Listen"_s, now.addDays(1)}, {}, {}, false});
        EXPECT_GT(hour.card.height(), open.card.height()) << "a line more";
        EXPECT_LE(hour.card.height(), monitor.height());
        EXPECT_NE(hour.card, day.card) << "the day is said where it is not today";
        EXPECT_FALSE(touchesTheEdge(hour));
    }
}

TEST(CoverLook, HasTheWholeButtonOnEveryMonitor)
{
    const QDateTime end = QDateTime::currentDateTimeUtc();
    for (const QSize &monitor :
         {QSize(7680, 4320), QSize(1920, 1080), QSize(1080, 1920), QSize(640, 480), QSize(320, 200)}) {
        for (const QString &text : {QString(), u"Look at the board"_s, u"Many words. "_s.repeated(300)}) {
            for (const CoverNotice &notice :
                 {CoverNotice{1, text, {}, {}, false}, CoverNotice{1, {}, end, text, false},
                  CoverNotice{1, text, end, text, false},
                  CoverNotice{1, text, end, text, false, u"Tessa Teacher "_s.repeated(40)}}) {
                const CoverPicture look = paintCover(monitor, {{text, end}, notice, 45s, true});
                EXPECT_FALSE(look.button.isEmpty());
                EXPECT_TRUE(look.card.rect().contains(look.button))
                    << monitor.width() << ' ' << text.size() << ' ' << notice.until.isValid();
                EXPECT_FALSE(touchesTheEdge(look)) << monitor.width();
            }
        }
    }
}

TEST(CoverLook, SaysWhatIsToldAndWhereTheKeyboardIs)
{
    const QSize monitor(1024, 768);
    const QDateTime end = QDateTime::currentDateTimeUtc();
    const CoverNotice board{1, u"Look at the board"_s, {}, {}, false};
    const CoverNotice leaving{1, {}, end, u"Bye"_s, true};
    const CoverPicture plain = paintCover(monitor, {{{}}, board, {}, false});
    const CoverPicture focused = paintCover(monitor, {{{}}, board, {}, true});
    EXPECT_NE(plain.card, focused.card);
    EXPECT_EQ(plain.button, focused.button) << "it does not jump";
    CoverNotice markup = board;
    markup.message = u"<b>Look at the board</b>"_s;
    EXPECT_NE(paintCover(monitor, {{{}}, markup, {}, false}).card, plain.card) << "no markup";
    CoverNotice fromTessa = board;
    fromTessa.sender = u"Tessa Teacher"_s;
    EXPECT_NE(paintCover(monitor, {{{}}, fromTessa, {}, false}).card, plain.card) << "who says it";
    EXPECT_TRUE(paintCover(monitor, {{{}}, leaving, 9s, false}).button.isEmpty()) << "it has been pressed";
}

TEST(CoverLook, ACountdownChangesNothingButTheTime)
{
    const CoverNotice notice{1, {}, QDateTime::currentDateTimeUtc(), u"Bye"_s, false};
    const CoverPicture before = paintCover({1024, 768}, {{u"Listen"_s}, notice, 45s, false});
    const CoverPicture after = paintCover({1024, 768}, {{u"Listen"_s}, notice, 44s, false});
    EXPECT_EQ(before.card.size(), after.card.size());
    EXPECT_EQ(before.button, after.button);
    int rows = 0;
    for (int y = 0; y < before.card.height(); ++y) {
        if (before.card.copy(0, y, before.card.width(), 1) != after.card.copy(0, y, after.card.width(), 1))
            ++rows;
    }
    EXPECT_GT(rows, 0);
    EXPECT_LT(rows, before.card.height() / 8) << "each second it is sent to the display";
}

TEST(CoverLook, HasTheSignOfBlockAndNoPadlock)
{
    const CoverPicture look = paintCover({1024, 768}, why(u"Blocked"_s));
    const int disc = 768 / 6;
    const QPoint centre(look.card.width() / 2, disc / 2);
    const auto at = [&](int x, int y) {
        return look.card.pixel(centre + QPoint(x, y));
    };
    const QRgb within = at(0, -disc * 3 / 8);
    const QRgb bar = at(0, 0);
    EXPECT_NE(bar, within);
    EXPECT_EQ(at(-disc / 16, 0), bar);
    EXPECT_EQ(at(disc / 16, 0), bar);
    EXPECT_NE(at(0, -disc / 8), bar) << "a bar, and no shackle above it";
    EXPECT_EQ(at(0, disc / 8), at(0, -disc / 8)) << "and no body of a lock below";
}

TEST(CoverLook, StandsOutFromItsBackground)
{
    const CoverPicture look = paintCover({1024, 768}, why(u"Blocked"_s));
    double best = 1;
    for (int y = 0; y < look.card.height(); ++y) {
        for (int x = 0; x < look.card.width(); ++x)
            best = std::max(best, contrastRatio(QColor(look.card.pixel(x, y)), look.background));
    }
    EXPECT_GT(best, 7.0);
}

} // namespace stationmaster
