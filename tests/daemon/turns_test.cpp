// SPDX-License-Identifier: GPL-3.0-or-later
// In which order calls are worked on when there are more than can be.
#include "backend/daemon/requests/turns.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>
#include <QStringList>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class TurnsTest : public testing::Test
{
protected:
    static Caller callerOf(quint32 uid, UserRole role = UserRole::Standard)
    {
        Caller caller;
        caller.uid = uid;
        caller.role = role;
        return caller;
    }

    Turns::Work note(const QString &word)
    {
        return [this, word] {
            done += word;
        };
    }

    const Caller student = callerOf(1301);
    const Caller student2 = callerOf(1302, UserRole::Unknown);
    const Caller teacher = callerOf(1200, UserRole::Dashboard);
    ManualClock clock;
    QObject owner;
    QStringList done;
    std::unique_ptr<Turns> turns = std::make_unique<Turns>(clock);
};

} // namespace

TEST_F(TurnsTest, AnOrderDoesNotWaitForAFlood)
{
    for (int i = 0; i < Turns::Burst; ++i)
        ASSERT_TRUE(turns->take(student, &owner, note(u"flood"_s)));
    ASSERT_TRUE(turns->take(teacher, &owner, note(u"teacher"_s)));
    ASSERT_TRUE(turns->take(callerOf(0, UserRole::Unknown), &owner, note(u"root"_s)));
    EXPECT_EQ(done, (QStringList{u"teacher"_s, u"root"_s}));
    EXPECT_TRUE(eventually([this] {
        return done.size() == Turns::Burst + 2;
    }));
}

TEST_F(TurnsTest, WhatTheBusHasBroughtIsTakenInBetweenTheCallsOfAFlood)
{
    // The bus's thread posts what it brings to this one.
    const auto flood = [this] {
        done += u"flood"_s;
        for (int i = 0; i < 2; ++i)
            QMetaObject::invokeMethod(&owner, note(u"brought"_s), Qt::QueuedConnection);
    };
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(turns->take(student, &owner, flood));
    EXPECT_TRUE(eventually([this] {
        return done.size() == 6;
    }));
    EXPECT_EQ(done,
              (QStringList{u"flood"_s, u"brought"_s, u"brought"_s, u"flood"_s, u"brought"_s, u"brought"_s}));
}

TEST_F(TurnsTest, UsersTakeTurns)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(turns->take(student, &owner, note(u"one"_s)));
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(turns->take(student2, &owner, note(u"two"_s)));
    EXPECT_TRUE(eventually([this] {
        return done.size() == 5;
    }));
    EXPECT_EQ(done, (QStringList{u"one"_s, u"two"_s, u"one"_s, u"two"_s, u"one"_s}));
}

TEST_F(TurnsTest, WhoCallsMoreOftenIsAnsweredAtHisPace)
{
    for (int i = 0; i < Turns::Burst + 3; ++i)
        ASSERT_TRUE(turns->take(student, &owner, note(u"one"_s)));
    EXPECT_TRUE(eventually([this] {
        return done.size() == Turns::Burst && clock.waiting() == 1;
    }));
    // Others do not wait for his time.
    ASSERT_TRUE(turns->take(student2, &owner, note(u"two"_s)));
    EXPECT_TRUE(eventually([this] {
        return done.contains(u"two"_s) && clock.waiting() == 1;
    }));
    clock.advance(Turns::Pace);
    EXPECT_EQ(done.count(u"one"_s), Turns::Burst + 1);
    EXPECT_TRUE(eventually([this] {
        return clock.waiting() == 1;
    }));
    clock.advance(Turns::Pace);
    EXPECT_EQ(done.count(u"one"_s), Turns::Burst + 2);
    EXPECT_TRUE(eventually([this] {
        return clock.waiting() == 1;
    }));
    // Of one for whom nothing waits, and who is ahead of his pace.
    clock.advance(Turns::Pace);
    EXPECT_EQ(done.count(u"one"_s), Turns::Burst + 3);
    ASSERT_TRUE(turns->take(student, &owner, note(u"more"_s)));
    EXPECT_TRUE(eventually([this] {
        return clock.waiting() == 1;
    }));
    EXPECT_FALSE(done.contains(u"more"_s));
    clock.advance(Turns::Pace);
    EXPECT_TRUE(done.contains(u"more"_s));
    // Once he has been quiet for long enough his calls are worked on as they come again.
    clock.advance(Turns::Burst * Turns::Pace);
    done.clear();
    for (int i = 0; i < Turns::Burst; ++i)
        ASSERT_TRUE(turns->take(student, &owner, note(u"one"_s)));
    EXPECT_TRUE(eventually([this] {
        return done.size() == Turns::Burst;
    }));
}

TEST_F(TurnsTest, NothingIsDoneForWhoHasDied)
{
    auto mortal = std::make_unique<QObject>();
    ASSERT_TRUE(turns->take(student, mortal.get(), note(u"dead"_s)));
    ASSERT_TRUE(turns->take(student, &owner, note(u"alive"_s)));
    mortal.reset();
    EXPECT_TRUE(eventually([this] {
        return !done.isEmpty();
    }));
    EXPECT_EQ(done, QStringList{u"alive"_s});
}

TEST_F(TurnsTest, NoUserHasAnyNumberWaiting)
{
    for (std::size_t i = 0; i < Turns::MostWaiting; ++i)
        ASSERT_TRUE(turns->take(student, &owner, note(u"flood"_s)));
    EXPECT_FALSE(turns->take(student, &owner, note(u"too many"_s)));
    EXPECT_TRUE(turns->take(student2, &owner, note(u"another"_s)));
    EXPECT_TRUE(turns->take(teacher, &owner, note(u"teacher"_s)));
    EXPECT_TRUE(eventually([this] {
        return done.contains(u"another"_s);
    }));
    EXPECT_LE(done.size(), 3);
    EXPECT_TRUE(turns->take(student, &owner, note(u"room again"_s)));
    turns.reset();
    EXPECT_FALSE(done.contains(u"too many"_s));
}

} // namespace stationmaster::test
