// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_values.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(10, 45, 12));

} // namespace

TEST(CommandValues, PointsInTime)
{
    EXPECT_EQ(parsePointInTime(u"2h"_s, now), now.addSecs(-7200));
    EXPECT_EQ(parsePointInTime(u"today"_s, now), QDate(2026, 11, 21).startOfDay());
    EXPECT_EQ(parsePointInTime(u"yesterday"_s, now), QDate(2026, 11, 20).startOfDay());
    EXPECT_EQ(parsePointInTime(u"09:30"_s, now), QDateTime(QDate(2026, 11, 21), QTime(9, 30)));
    EXPECT_EQ(parsePointInTime(u"2026-11-01"_s, now), QDate(2026, 11, 1).startOfDay());
    EXPECT_EQ(parsePointInTime(u"2026-11-01 09:30"_s, now), QDateTime(QDate(2026, 11, 1), QTime(9, 30)));
    EXPECT_EQ(parsePointInTime(u"2026-11-01T09:30:05"_s, now),
              QDateTime(QDate(2026, 11, 1), QTime(9, 30, 5)));
    for (const QString &text : {u""_s, u"soon"_s, u"2026-13-01"_s, u"25:00"_s, u"2026-11-0109:30"_s, u"-1h"_s,
                                u"2026-11-01 "_s, u"9:30"_s})
        EXPECT_EQ(parsePointInTime(text, now), std::nullopt) << text.toStdString();
}

TEST(CommandValues, SizesAndCounts)
{
    EXPECT_EQ(parseSize(u"1280x720"_s), QSize(1280, 720));
    EXPECT_EQ(parseSize(u"1X4096"_s), QSize(1, 4096));
    for (const QString &text : {u"0x1"_s, u"4097x1"_s, u"10"_s, u"10x"_s, u"-1x5"_s, u"10x10x10"_s})
        EXPECT_EQ(parseSize(text), std::nullopt) << text.toStdString();
    EXPECT_EQ(parseCount(u"10"_s, 10), 10);
    for (const QString &text : {u"0"_s, u"11"_s, u"ten"_s, u""_s, u"-1"_s})
        EXPECT_EQ(parseCount(text, 10), std::nullopt) << text.toStdString();
}

} // namespace stationmaster
