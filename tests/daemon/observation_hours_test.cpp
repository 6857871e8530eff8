// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/observation_hours.h"
#include "backend/core/session.h"
#include "tests/support/printers.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <random>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

ObservationHours hoursFrom(const char *text)
{
    const auto hours = ObservationHours::parse(QString::fromUtf8(text));
    EXPECT_TRUE(hours) << text;
    return hours.value_or(ObservationHours());
}

/// Day 1 is a Monday.
QDateTime on(int day, int hour, int minute, int second = 0)
{
    return {QDate(2026, 6, day), QTime(hour, minute, second), QTimeZone::utc()};
}

/// How many minutes from `begin` on are allowed, on a clock that is `before` seconds ahead of UTC until
/// `shift`, and `after` from then on.
int minutesAllowed(const ObservationHours &hours, const QDateTime &begin, int minutes, const QDateTime &shift,
                   int before, int after)
{
    int allowed = 0;
    for (int minute = 0; minute < minutes; ++minute) {
        const QDateTime utc = begin.addSecs(qint64(minute) * 60);
        allowed += hours.allow(utc.toOffsetFromUtc(utc < shift ? before : after)) ? 1 : 0;
    }
    return allowed;
}

} // namespace

TEST(ObservationHours, OfNoneAreAnyTime)
{
    EXPECT_TRUE(ObservationHours().allow(on(7, 3, 0)));
    EXPECT_TRUE(ObservationHours().text().isEmpty());
}

TEST(ObservationHours, BeginAndEndWithTheirMinute)
{
    const ObservationHours hours = hoursFrom("Mon-Fri 08:00-17:00; Sat 08:00-12:00");
    EXPECT_FALSE(hours.allow(on(1, 7, 59, 59)));
    EXPECT_TRUE(hours.allow(on(1, 8, 0)));
    EXPECT_TRUE(hours.allow(on(5, 16, 59, 59)));
    EXPECT_FALSE(hours.allow(on(5, 17, 0)));
    EXPECT_TRUE(hours.allow(on(6, 11, 59)));
    EXPECT_FALSE(hours.allow(on(6, 12, 0)));
    EXPECT_FALSE(hours.allow(on(7, 10, 0)));
    EXPECT_FALSE(hours.allow(QDateTime()));
}

TEST(ObservationHours, PastMidnightBelongToTheDayThatTheyBeginOn)
{
    const ObservationHours hours = hoursFrom("Sun,Fri 22:00-02:00");
    EXPECT_TRUE(hours.allow(on(5, 22, 0)));
    EXPECT_TRUE(hours.allow(on(6, 1, 59)));
    EXPECT_FALSE(hours.allow(on(6, 2, 0)));
    EXPECT_FALSE(hours.allow(on(6, 22, 0)));
    EXPECT_FALSE(hours.allow(on(5, 1, 0))) << "Thursday's night";
    EXPECT_TRUE(hours.allow(on(8, 0, 0))) << "over the end of the week";
    EXPECT_FALSE(hours.allow(on(7, 21, 59)));
}

TEST(ObservationHours, AreThoseOfTheClockOnTheWallWhenItIsPutForwardAndBack)
{
    const ObservationHours hours = hoursFrom("Sun 01:00-04:00");
    const QDateTime spring(QDate(2026, 3, 29), QTime(1, 0), QTimeZone::utc());
    const QDateTime autumn(QDate(2026, 10, 25), QTime(1, 0), QTimeZone::utc());
    constexpr int day = 24 * 60;
    EXPECT_EQ(minutesAllowed(hours, spring.addSecs(-8 * 3600), day, spring, 3600, 7200), 2 * 60);
    EXPECT_EQ(minutesAllowed(hours, autumn.addSecs(-8 * 3600), day, autumn, 7200, 3600), 4 * 60);
}

TEST(ObservationHours, AreSpelledInOneWay)
{
    const std::pair<const char *, const char *> table[] = {
        {"Mon-Fri 08:00-17:00", "Mon-Fri 08:00-17:00"},
        {"monday..FRIDAY 8:00 - 17:00", "Mon-Fri 08:00-17:00"},
        {" Sat , Sun 9:30-10:00;Wed 00:00-24:00 ", "Sat-Sun 09:30-10:00; Wed 00:00-24:00"},
        {"Sat-Mon 08:00-09:00", "Mon,Sat-Sun 08:00-09:00"},
        {"Fri-Tue,Tue 08:00-09:00", "Mon-Tue,Fri-Sun 08:00-09:00"},
        {"Mon-Sun 22:00-06:00", "22:00-06:00"},
        {"08:00-09:00", "08:00-09:00"},
        {"Tue\t23:59-00:00", "Tue 23:59-00:00"},
    };
    for (const auto &[text, canonical] : table)
        EXPECT_EQ(hoursFrom(text).text(), QString::fromLatin1(canonical)) << text;
}

TEST(ObservationHours, WhatMakesNoSenseIsNotGuessed)
{
    const char *const table[] = {
        "",
        " ",
        ";",
        "Mon",
        "Mon-Fri",
        "always",
        "off",
        "Mon-Fri 8-17",
        "Mon-Fri 08:00",
        "Mon-Fri 08:00-",
        "Mon-Fri 08:00-17:00;",
        "; Mon 08:00-09:00",
        "Mon 08:00-09:00, Tue 08:00-09:00",
        "Mon 08:00-09:00 10:00-11:00",
        "Mon 08:00-08:00",
        "Mon 00:00-00:00",
        "Mon 24:00-08:00",
        "Mon 08:00-24:01",
        "Mon 08:00-25:00",
        "Mon 08:60-09:00",
        "Mon 08:0-09:00",
        "Mon 008:00-09:00",
        "Mon 08:00:00-09:00:00",
        "Mon -8:00-9:00",
        "Mon +8:00-9:00",
        "Mon 0x8:00-9:00",
        "Mon08:00-09:00",
        "Mon- 08:00-09:00",
        "-Fri 08:00-09:00",
        "Mon,,Tue 08:00-09:00",
        "Mon, 08:00-09:00",
        "Mon--Fri 08:00-09:00",
        "Mon-Wed-Fri 08:00-09:00",
        "Mo-Fr 08:00-17:00",
        "Mond 08:00-09:00",
        "Lun-Ven 08:00-17:00",
        "Mon Tue 08:00-09:00",
        "*-*-* 08:00-09:00",
        "Mon 08:00-09:00 UTC",
        "Mon 08.00-09.00",
        "Mon 08:00~09:00",
        "Mon\u201308:00-09:00",
        "Mon 08:00\u201309:00",
        "\u017fun 08:00-09:00",
        "Mon \u0660\u0668:00-09:00",
        "Mon\n08:00-09:00",
        "Mon 99999999999:00-09:00",
        "!Mon 08:00-09:00",
        "Mon 08:00-09:00 # not yet",
    };
    for (const char *text : table)
        EXPECT_FALSE(ObservationHours::parse(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(ObservationHours::parse(u"Mon 08:00\0-09:00"_s));
    EXPECT_FALSE(ObservationHours::parse(QString(300, u' ') + u"Mon 08:00-09:00"_s));
    EXPECT_FALSE(ObservationHours::parse(QString(100'000, u'M')));
    EXPECT_FALSE(ObservationHours::parse(QString(100'000, u';')));
}

TEST(ObservationHours, AreBounded)
{
    QStringList ranges;
    while (ranges.size() < ObservationHours::MaxRanges)
        ranges += u"1:00-2:00"_s;
    EXPECT_TRUE(ObservationHours::parse(ranges.join(u';')));
    ranges += u"1:00-2:00"_s;
    EXPECT_FALSE(ObservationHours::parse(ranges.join(u';')));
}

// A little of what a fuzzer does, the same each time.
TEST(ObservationHours, WhateverIsUnderstoodIsUnderstoodAgain)
{
    std::minstd_rand random(42);
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % std::uint32_t(limit));
    };
    const QString alphabet = u"MonTueWedThuFriSatSun,,--..;;  0123456789::\t\u2013\u017f\0"_s;
    const QStringList seeds{u"Mon-Fri 08:00-17:00; Sat 08:00-12:00"_s, u"Sun,Wed 22:00-02:00"_s,
                            u"Fri..Mon 0:00-24:00"_s, u"Sat-Mon,Wed 1:00-2:00;Sat-Mon,Wed 3:00-4:00"_s};
    int understood = 0;
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text = seeds.at(below(seeds.size()));
        for (qsizetype change = below(4); change > 0; --change) {
            const qsizetype at = below(text.size());
            switch (below(4)) {
            case 0:
                text[at] = alphabet.at(below(alphabet.size()));
                break;
            case 1:
                text.remove(at, 1 + below(3));
                break;
            case 2:
                text.insert(at, alphabet.at(below(alphabet.size())));
                break;
            default:
                text.insert(at, text.mid(below(text.size()), below(20)));
            }
            if (text.isEmpty())
                text = u";"_s;
        }
        const auto hours = ObservationHours::parse(text);
        (hours ? understood : refused) += 1;
        if (!hours)
            continue;
        ASSERT_FALSE(hours->isEmpty()) << text.toStdString();
        ASSERT_LE(hours->text().size(), ObservationHours::MaxText);
        // As it is when it has come over the bus in an error.
        ASSERT_EQ(ObservationHours::parse(displayable(hours->text())), hours) << text.toStdString();
        for (const ObservationHours::Range &range : hours->ranges()) {
            ASSERT_TRUE(range.days != 0 && range.days < 128);
            ASSERT_TRUE(range.from >= 0 && range.from < ObservationHours::MinutesInDay);
            ASSERT_TRUE(range.to >= 0 && range.to <= ObservationHours::MinutesInDay
                        && range.to != range.from);
        }
    }
    EXPECT_GT(understood, 1'000);
    EXPECT_GT(refused, 1'000);
}

} // namespace stationmaster::test
