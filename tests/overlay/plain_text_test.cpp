// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/overlay/plain_text.h"
#include "ui/overlay/plain_text_view.h"
#include "ui/text/duration_text.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(PlainText, KeepsLinesAndTakesAwayWhatCouldHarm)
{
    EXPECT_EQ(plainText(u"  One\r\nTwo\tthree\n"_s), u"One\nTwo three"_s);
    EXPECT_EQ(plainText(u"a\u202eb\x1b[2Jc"_s), u"a\ufffdb\ufffd[2Jc"_s);
    EXPECT_EQ(plainText(u"김민준"_s.repeated(200)), u"김민준"_s.repeated(200)) << "a long line stays whole";
}

TEST(PlainText, IsBoundedAndSaysSo)
{
    const QString cut = plainText(u"x"_s.repeated(100'000));
    EXPECT_LE(cut.size(), 4001);
    EXPECT_TRUE(cut.endsWith(u'…'));
    EXPECT_EQ(plainText(u"x\n"_s.repeated(500)).count(u'\n'), 99);
}

TEST(PlainText, ThatDoesNotFitEndsWithAnEllipsis)
{
    const auto upTo = [](qsizetype letters) {
        return [letters](const QString &some) {
            return some.size() <= letters;
        };
    };
    EXPECT_EQ(beginningThatFits(u"Look at the board"_s, upTo(17)), u"Look at the board"_s);
    EXPECT_EQ(beginningThatFits(u"Look at the board"_s, upTo(16)), u"Look at the boa…"_s);
    EXPECT_EQ(beginningThatFits(u"Look at the board"_s, upTo(9)), u"Look at…"_s) << "no blank before it";
    EXPECT_EQ(beginningThatFits(u"Look"_s, upTo(0)), u"…"_s);
    EXPECT_EQ(beginningThatFits({}, upTo(0)), QString());
    EXPECT_EQ(beginningThatFits(u"a😀b"_s, upTo(3)), u"a…"_s) << "no half of a letter";
}

TEST(PlainTextView, GrowsToALimitAndScrollsFromThereOn)
{
    PlainTextView one(u"One line"_s);
    PlainTextView three(u"One\nTwo\nThree"_s);
    PlainTextView many(u"Line\n"_s.repeated(60));
    EXPECT_LT(one.height(), three.height());
    EXPECT_LT(three.height(), many.height());
    EXPECT_LT(many.height(), 300);
    EXPECT_EQ(one.focusPolicy(), Qt::NoFocus) << "nothing to do for a key";
    EXPECT_EQ(many.focusPolicy(), Qt::StrongFocus);
    many.show();
    EXPECT_GT(many.verticalScrollBar()->maximum(), 0);
    const int before = many.verticalScrollBar()->value();
    QTest::keyClick(&many, Qt::Key_PageDown);
    EXPECT_GT(many.verticalScrollBar()->value(), before);
}

TEST(PlainTextView, BreaksAWordThatIsTooLong)
{
    PlainTextView view(u"x"_s.repeated(300));
    view.show();
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
}

TEST(DurationText, ReadsAsAPersonWouldSayIt)
{
    EXPECT_EQ(remainingText(0s), u"0\u00a0s"_s);
    EXPECT_EQ(remainingText(59s), u"59\u00a0s"_s);
    EXPECT_EQ(remainingText(60s), u"1\u00a0min"_s);
    EXPECT_EQ(remainingText(250s), u"4\u00a0min 10\u00a0s"_s);
    EXPECT_EQ(remainingText(2h + 5min + 9s), u"2\u00a0h 5\u00a0min"_s);
    EXPECT_EQ(shortRemainingText(9s), u"0:09"_s);
    EXPECT_EQ(shortRemainingText(250s), u"4:10"_s);
    EXPECT_EQ(shortRemainingText(2h + 5min + 9s), u"2:05:09"_s);
}

} // namespace stationmaster
