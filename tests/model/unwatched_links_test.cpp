// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/unwatched_links.h"

#include "model/hosts_backend.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class UnwatchedLinksTest : public testing::Test
{
protected:
    UnwatchedLinksTest()
    {
        a = &reach(u"a"_s);
        b = &reach(u"b"_s);
    }

    test::FakeHostLink &reach(const QString &name)
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        hosts.add(std::move(link));
        added.reach();
        return added;
    }
    static bool isOpen(const test::FakeHostLink &link) { return link.status().state == LinkState::Ready; }
    void lookAt(const test::FakeHostLink &link) { hosts.setScope({link.hostId()}); }

    test::ManualClock clock;
    Hosts hosts;
    UnwatchedLinks unwatched{hosts, clock};
    test::FakeHostLink *a = nullptr;
    test::FakeHostLink *b = nullptr;
};

} // namespace

TEST_F(UnwatchedLinksTest, WhatNobodyHasLookedAtForAWhileIsLetGo)
{
    lookAt(*a);
    clock.advance(UnwatchedLinks::Limit - 1ms);
    EXPECT_TRUE(isOpen(*b));
    clock.advance(1ms);
    EXPECT_FALSE(isOpen(*b));
    EXPECT_TRUE(isOpen(*a));
    EXPECT_EQ(clock.waiting(), 0) << "nothing is left to look at";
}

TEST_F(UnwatchedLinksTest, WhoComesBackFindsItAsItWas)
{
    lookAt(*a);
    clock.advance(UnwatchedLinks::Limit - 1ms);
    hosts.setScope({a->hostId(), b->hostId()});
    clock.advance(2 * UnwatchedLinks::Limit);
    EXPECT_TRUE(isOpen(*a));
    EXPECT_TRUE(isOpen(*b));
}

TEST_F(UnwatchedLinksTest, EachHasItsOwnTime)
{
    const test::FakeHostLink &c = reach(u"c"_s);
    hosts.setScope({a->hostId(), c.hostId()});
    clock.advance(UnwatchedLinks::Limit / 2);
    lookAt(*a);
    clock.advance(UnwatchedLinks::Limit / 2);
    EXPECT_FALSE(isOpen(*b));
    EXPECT_TRUE(isOpen(c));
    clock.advance(UnwatchedLinks::Limit);
    EXPECT_FALSE(isOpen(c));
}

TEST_F(UnwatchedLinksTest, WhereSomethingIsUnderWayTheConnectionStays)
{
    Session session = test::makeSessions(1).first();
    session.id.host = b->hostId();
    b->fakeBackend().setSessions({session});
    const ActionHandle handle = hosts.backend().perform(Action{Verb::LogOff}, session.id);
    lookAt(*a);
    clock.advance(3 * UnwatchedLinks::Limit);
    EXPECT_TRUE(isOpen(*b));
    b->fakeBackend().calls.front().answer(Outcome{});
    ASSERT_TRUE(test::eventually([this] {
        return !hosts.backend().isBusy(b->hostId());
    }));
    clock.advance(UnwatchedLinks::Limit);
    EXPECT_FALSE(isOpen(*b));
}

TEST_F(UnwatchedLinksTest, AHostThatIsRemovedIsForgotten)
{
    lookAt(*a);
    hosts.remove(b->hostId());
    clock.advance(2 * UnwatchedLinks::Limit);
    EXPECT_TRUE(isOpen(*a));
    EXPECT_EQ(clock.waiting(), 0);
}

} // namespace stationmaster
