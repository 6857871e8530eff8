// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/clock_timer.h"
#include "backend/core/system_clock.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"

#include <QTimeZone>
#include <QTimer>

#include <gtest/gtest.h>

#include <string>

namespace stationmaster::test {

using namespace std::chrono_literals;

TEST(ManualClock, StandsUntilItIsTurnedAndMovesBothTimes)
{
    ManualClock clock(QDateTime(QDate(2026, 1, 5), QTime(8, 0), QTimeZone::utc()));
    const auto before = clock.steady();
    clock.advance(90s);
    EXPECT_EQ(clock.now(), QDateTime(QDate(2026, 1, 5), QTime(8, 1, 30), QTimeZone::utc()));
    EXPECT_EQ(clock.steady() - before, 90s);
}

TEST(ManualClock, CallsWhatIsDueInItsOrderAndAtItsOwnTime)
{
    ManualClock clock;
    QObject owner;
    QList<std::pair<int, qint64>> calls;
    const auto note = [&](int which) {
        calls += {which, clock.steady().count()};
    };
    clock.after(20ms, &owner, [&] {
        note(2);
        // Asked for meanwhile, and due before the end.
        clock.after(5ms, &owner, [&] {
            note(3);
        });
    });
    clock.after(10ms, &owner, [&] {
        note(1);
    });
    clock.after(31ms, &owner, [&] {
        note(4);
    });
    EXPECT_TRUE(calls.isEmpty());
    clock.advance(30ms);
    EXPECT_EQ(calls, (QList<std::pair<int, qint64>>{{1, 10}, {2, 20}, {3, 25}}));
    EXPECT_EQ(clock.waiting(), 1);
}

TEST(ManualClock, CallsNobodyWhoseOwnerHasDied)
{
    ManualClock clock;
    auto owner = std::make_unique<QObject>();
    clock.after(10ms, owner.get(), [] {
        FAIL();
    });
    owner.reset();
    EXPECT_EQ(clock.waiting(), 0);
    clock.advance(20ms);
}

TEST(SystemClock, CallsOnceAndNotAfterItsOwnerHasDied)
{
    SystemClock clock;
    const auto began = clock.steady();
    QObject owner;
    auto dead = std::make_unique<QObject>();
    int calls = 0;
    int ofTheDead = 0;
    clock.after(5ms, dead.get(), [&ofTheDead] {
        ++ofTheDead;
    });
    clock.after(
        30ms, &owner,
        [&calls] {
            ++calls;
        },
        Clock::Precision::Precise);
    EXPECT_EQ(calls, 0);
    dead.reset();
    ASSERT_TRUE(eventually([&calls] {
        return calls > 0;
    }));
    EXPECT_GE(clock.steady() - began, 29ms);
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(ofTheDead, 0);
}

TEST(ClockTimer, WaitsForTheLastThingItWasToldAlone)
{
    ManualClock clock;
    int calls = 0;
    ClockTimer timer(clock, [&calls] {
        ++calls;
    });
    timer.start(10ms);
    timer.start(20ms);
    EXPECT_TRUE(timer.isActive());
    clock.advance(10ms);
    EXPECT_EQ(calls, 0);
    clock.advance(10ms);
    EXPECT_EQ(calls, 1);
    EXPECT_FALSE(timer.isActive());
    timer.start(10ms);
    timer.stop();
    clock.advance(10ms);
    EXPECT_EQ(calls, 1);
}

TEST(ClockTimer, MayBeDeletedByWhatIsDue)
{
    ManualClock clock;
    std::unique_ptr<ClockTimer> timer;
    const std::unique_ptr<int> calls = std::make_unique<int>(0);
    timer = std::make_unique<ClockTimer>(clock, [&timer, &calls, text = std::string(100, 'x')] {
        timer.reset();
        *calls += int(text.size());
    });
    timer->start(1ms);
    clock.advance(1ms);
    EXPECT_EQ(*calls, 100);
}

TEST(SystemClock, NobodyIsWokenForWhomHasDied)
{
    SystemClock clock;
    auto owner = std::make_unique<QObject>();
    clock.after(1h, owner.get(), [] {});
    EXPECT_EQ(owner->findChildren<QTimer *>().size(), 1) << "a timer that goes with its owner";
}

TEST(ClockTimer, MayBeStartedAgainByWhatIsDueAndDiesWithItsOwner)
{
    SystemClock clock;
    int calls = 0;
    {
        std::unique_ptr<ClockTimer> timer;
        timer = std::make_unique<ClockTimer>(clock, [&] {
            ++calls;
            timer->start(1ms);
        });
        timer->start(0ms);
        EXPECT_EQ(calls, 0);
        ASSERT_TRUE(eventually([&calls] {
            return calls >= 3;
        }));
    }
    const int before = calls;
    QObject owner;
    bool later = false;
    clock.after(5ms, &owner, [&later] {
        later = true;
    });
    ASSERT_TRUE(eventually([&later] {
        return later;
    }));
    EXPECT_EQ(calls, before);
}

} // namespace stationmaster::test
