// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/cover_look.h"

#include "tests/support/printers.h"
#include "ui/theme_colors.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

CoverWords why(const QString &text)
{
    return {text, {}, {}, false};
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

TEST(CoverLook, ShowsOtherWordsDifferently)
{
    const QSize monitor(1024, 768);
    EXPECT_NE(paintCover(monitor, why(u"Look at the board"_s)).card,
              paintCover(monitor, why(u"Break"_s)).card);
    EXPECT_EQ(paintCover(monitor, why({})).card, paintCover(monitor, why(u"Station blocked"_s)).card);
    EXPECT_NE(paintCover(monitor, why(u"<b>x</b>"_s)).card, paintCover(monitor, why(u"x"_s)).card)
        << "no markup";
}

TEST(CoverLook, StandsOutFromItsGround)
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
