// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_budget.h"

#include "model/hosts_screens.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Limit = 100'000;

/// Two hosts with a session each that is watched once a second.
class PictureBudgetTest : public testing::Test
{
protected:
    PictureBudgetTest()
    {
        thin = &reach(u"thin"_s);
        wide = &reach(u"wide"_s);
        for (const test::FakeHostLink *link : {thin, wide})
            hosts.screens().watch(sessionOf(*link), {320, 180}, 1);
    }

    test::FakeHostLink &reach(const QString &name)
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        hosts.add(std::move(link));
        added.reach();
        return added;
    }
    static SessionId sessionOf(const test::FakeHostLink &link) { return {link.hostId(), u"c1"_s}; }
    static double rateOf(test::FakeHostLink &link)
    {
        return link.fakeScreens().watched.value(sessionOf(link)).rate;
    }

    /// So much comes from `link` until it is looked at again.
    void receive(test::FakeHostLink &link, double bytesPerSecond)
    {
        link.bytes += quint64(bytesPerSecond * double(PictureBudget::Interval.count()));
        clock.advance(PictureBudget::Interval);
    }

    test::ManualClock clock;
    Hosts hosts;
    PictureBudget budget{hosts, clock};
    test::FakeHostLink *thin = nullptr;
    test::FakeHostLink *wide = nullptr;
};

} // namespace

TEST_F(PictureBudgetTest, WithoutALimitNothingIsMeasured)
{
    EXPECT_EQ(clock.waiting(), 0);
    receive(*thin, 1e9);
    EXPECT_EQ(rateOf(*thin), 1);
    budget.setLimit(Limit);
    budget.setLimit(0);
    EXPECT_EQ(clock.waiting(), 0);
}

TEST_F(PictureBudgetTest, AHostThatSendsTooMuchIsWatchedLessOftenAndNoOther)
{
    budget.setLimit(Limit);
    receive(*thin, 4 * Limit);
    EXPECT_NEAR(rateOf(*thin), 0.25, 0.01);
    EXPECT_EQ(rateOf(*wide), 1);
    EXPECT_EQ(wide->fakeScreens().watchCalls, 1) << "watching again brings a whole picture";
}

TEST_F(PictureBudgetTest, WhatWasSentBeforeThereWasALimitDoesNotCount)
{
    thin->bytes = 1'000'000'000;
    budget.setLimit(Limit);
    receive(*thin, 0);
    EXPECT_EQ(rateOf(*thin), 1);
}

TEST_F(PictureBudgetTest, PicturesComeMoreOftenAgainByAndBy)
{
    budget.setLimit(Limit);
    receive(*thin, 4 * Limit);
    const double slow = rateOf(*thin);
    receive(*thin, 0.8 * Limit);
    EXPECT_EQ(rateOf(*thin), slow) << "near the limit nothing changes";
    receive(*thin, 0.1 * Limit);
    EXPECT_GT(rateOf(*thin), slow);
    for (int i = 0; i < 10; ++i)
        receive(*thin, 0.1 * Limit);
    EXPECT_EQ(rateOf(*thin), 1);
}

TEST_F(PictureBudgetTest, NoHostIsForgottenAltogether)
{
    budget.setLimit(1);
    for (int i = 0; i < 5; ++i)
        receive(*thin, 1e9);
    EXPECT_NEAR(rateOf(*thin), PictureBudget::SmallestShare, 1e-6);
}

TEST_F(PictureBudgetTest, ASessionThatIsWatchedLaterIsWatchedAsSeldom)
{
    budget.setLimit(Limit);
    receive(*thin, 2 * Limit);
    const SessionId later{thin->hostId(), u"c2"_s};
    hosts.screens().watch(later, {320, 180}, 2);
    EXPECT_NEAR(thin->fakeScreens().watched.value(later).rate, 1, 0.01);
}

TEST_F(PictureBudgetTest, WithoutTheLimitAllIsAsItWas)
{
    budget.setLimit(Limit);
    receive(*thin, 4 * Limit);
    budget.setLimit(0);
    EXPECT_EQ(rateOf(*thin), 1);
}

TEST_F(PictureBudgetTest, AWatchThatEndedIsNotBegunAgain)
{
    budget.setLimit(Limit);
    hosts.screens().unwatch(sessionOf(*thin));
    receive(*thin, 4 * Limit);
    EXPECT_FALSE(thin->fakeScreens().watched.contains(sessionOf(*thin)));
}

} // namespace stationmaster
