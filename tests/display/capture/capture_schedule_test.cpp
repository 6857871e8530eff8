// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/capture_schedule.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace stationmaster {

using namespace std::chrono_literals;
using Time = CaptureSchedule::Time;

namespace {

ScreenWatch watch(quint32 id, double rate = 1, QSize size = {320, 180}, bool cursor = false)
{
    return {id, size, rate, cursor};
}

QList<quint32> ids(const QList<ScreenWatch> &watches)
{
    QList<quint32> result;
    for (const ScreenWatch &w : watches)
        result.append(w.id);
    return result;
}

const Time Start{1000s};

} // namespace

TEST(CaptureSchedule, GivesTheFirstPictureAtOnceAndThenNothing)
{
    CaptureSchedule schedule;
    EXPECT_FALSE(schedule.nextDue());
    schedule.setWatches({watch(1)});
    EXPECT_LE(*schedule.nextDue(), Start);
    EXPECT_EQ(ids(schedule.takeDue(Start)), QList<quint32>{1});
    EXPECT_FALSE(schedule.nextDue());
    EXPECT_TRUE(schedule.takeDue(Start + 1h).isEmpty());
}

TEST(CaptureSchedule, HoldsAChangeBackUntilTheRateAllowsItAndThenShowsIt)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1, 2)});
    (void)schedule.takeDue(Start);
    schedule.screenChanged();
    schedule.screenChanged();
    EXPECT_EQ(*schedule.nextDue(), Start + 500ms);
    EXPECT_TRUE(schedule.takeDue(Start + 499ms).isEmpty());
    EXPECT_EQ(ids(schedule.takeDue(Start + 500ms)), QList<quint32>{1});
    EXPECT_FALSE(schedule.nextDue());
}

TEST(CaptureSchedule, LetsEachWatchHaveItsOwnRate)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1, 1), watch(2, 10)});
    EXPECT_EQ(schedule.takeDue(Start).size(), 2);
    schedule.screenChanged();
    EXPECT_EQ(ids(schedule.takeDue(Start + 100ms)), QList<quint32>{2});
    EXPECT_EQ(*schedule.nextDue(), Start + 1s);
    EXPECT_EQ(ids(schedule.takeDue(Start + 1s)), QList<quint32>{1});
}

TEST(CaptureSchedule, TellsALateChangeToThoseWhoHaveNotSeenIt)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1)});
    (void)schedule.takeDue(Start);
    schedule.setWatches({watch(1), watch(2)});
    EXPECT_EQ(ids(schedule.takeDue(Start + 10ms)), QList<quint32>{2});
    schedule.screenChangedBefore(Start + 10ms);
    EXPECT_EQ(ids(schedule.takeDue(Start + 10s)), QList<quint32>{1});
}

TEST(CaptureSchedule, CountsTheCursorAsAChangeOnlyWhereItIsDrawn)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1), watch(2, 1, {320, 180}, true)});
    EXPECT_TRUE(schedule.wantsCursor());
    (void)schedule.takeDue(Start);
    schedule.cursorChanged();
    EXPECT_EQ(ids(schedule.takeDue(Start + 10s)), QList<quint32>{2});
}

TEST(CaptureSchedule, LeavesAWatchThatStaysAloneAndRefreshesOneThatChanged)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1), watch(2), watch(3)});
    (void)schedule.takeDue(Start);
    schedule.setWatches({watch(1), watch(2, 1, {64, 36}), watch(3, 4), watch(4)});
    EXPECT_EQ(ids(schedule.takeDue(Start + 10ms)), QList<quint32>{4});
    EXPECT_EQ(ids(schedule.takeDue(Start + 1s)), QList<quint32>{2});
    EXPECT_FALSE(schedule.nextDue());
}

TEST(CaptureSchedule, TellsAPictureThatLooksTheSame)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1)});
    EXPECT_TRUE(schedule.isNews(watch(1), 7));
    EXPECT_FALSE(schedule.isNews(watch(1), 7));
    EXPECT_TRUE(schedule.isNews(watch(1), 8));
    schedule.screenReplaced();
    EXPECT_TRUE(schedule.isNews(watch(1), 8));
    EXPECT_FALSE(schedule.isNews(watch(9), 1)) << "nobody watches under this id";
}

TEST(CaptureSchedule, GivesAPictureThatFailedBackItsTurn)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1)});
    (void)schedule.takeDue(Start);
    schedule.retry(watch(1));
    EXPECT_EQ(ids(schedule.takeDue(Start)), QList<quint32>{1}) << "it never had one";
    schedule.screenChanged();
    (void)schedule.takeDue(Start + 1s);
    schedule.retry(watch(1));
    EXPECT_EQ(*schedule.nextDue(), Start + 1s);
}

TEST(CaptureSchedule, LooksFromTimeToTimeWhereNothingIsAnnounced)
{
    CaptureSchedule schedule;
    schedule.setPolling(1s);
    EXPECT_FALSE(schedule.nextDue()) << "nobody watches";
    schedule.setWatches({watch(1, 10), watch(2, 0.5)});
    (void)schedule.takeDue(Start);
    EXPECT_EQ(ids(schedule.takeDue(Start + 1s)), QList<quint32>{1});
    EXPECT_EQ(ids(schedule.takeDue(Start + 2s)), (QList<quint32>{1, 2}));
}

TEST(CaptureSchedule, KeepsSenselessWishesWithinBounds)
{
    CaptureSchedule schedule;
    schedule.setWatches({watch(1, 0), watch(2, -3), watch(3, std::nan("")),
                         watch(4, std::numeric_limits<double>::infinity()), watch(5, 1, {0, 100}),
                         watch(6, 1, {-4, -4})});
    EXPECT_EQ(ids(schedule.takeDue(Start)), (QList<quint32>{1, 2, 3, 4}));
    schedule.screenChanged();
    EXPECT_EQ(ids(schedule.takeDue(Start + 34ms)), QList<quint32>{4});
    EXPECT_EQ(ids(schedule.takeDue(Start + 100s)), (QList<quint32>{1, 2, 3}));

    QList<ScreenWatch> many;
    for (quint32 id = 0; id < 1000; ++id)
        many.append(watch(id));
    schedule.setWatches(many);
    EXPECT_EQ(schedule.wishes().size(), ScreenCapture::MaxWatches);

    schedule.setWatches({watch(1, 1, {10, 10}), watch(1, 1, {20, 20})});
    EXPECT_EQ(schedule.wishes(), QList<QSize>{QSize(20, 20)});
}

} // namespace stationmaster
