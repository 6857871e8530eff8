// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/local_host_link.h"

#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class LocalHostLinkTest : public testing::Test
{
protected:
    bool comesTo(LinkState state)
    {
        return test::eventually([this, state] {
            return link.status().state == state;
        });
    }

    test::PrivateBus bus;
    test::ManualClock clock;
    LocalHostLink link{bus.address(), u"Desk"_s, {}, clock};
    QSignalSpy parts{&link, &HostLink::partsReady};
};

} // namespace

TEST_F(LocalHostLinkTest, IsAskedForByItsNameAlone)
{
    EXPECT_TRUE(LocalHostLink::isMeantBy(u"localhost"_s));
    EXPECT_TRUE(LocalHostLink::isMeantBy(u"LocalHost"_s));
    EXPECT_FALSE(LocalHostLink::isMeantBy(u"root@localhost"_s)) << "that is another's session of ssh";
    EXPECT_FALSE(LocalHostLink::isMeantBy(u"localhost:2222"_s));
}

TEST_F(LocalHostLinkTest, IsReadyWithoutAnySsh)
{
    EXPECT_EQ(link.status(), LinkStatus());
    EXPECT_EQ(link.backend(), nullptr);
    link.open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    ASSERT_TRUE(parts.count() == 1 || test::comesAgain(parts));
    EXPECT_NE(link.backend(), nullptr);
    EXPECT_EQ(link.screens(), nullptr) << "it has no stationd";
}

TEST_F(LocalHostLinkTest, ComesBackWithItsBusAndKeepsWhatStandsBehindIt)
{
    link.open();
    ASSERT_TRUE(parts.count() == 1 || test::comesAgain(parts));
    SessionBackend *before = link.backend();
    bus.stop();
    ASSERT_TRUE(comesTo(LinkState::Connecting));
    bus.restart();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    EXPECT_EQ(link.backend(), before);
    EXPECT_EQ(parts.count(), 1);
}

TEST_F(LocalHostLinkTest, WithoutABusThereIsNoServiceAndItIsTriedAgain)
{
    bus.stop();
    link.open();
    ASSERT_TRUE(comesTo(LinkState::NoService));
    bus.restart();
    EXPECT_TRUE(comesTo(LinkState::Ready));
}

TEST_F(LocalHostLinkTest, ThatWasClosedIsOpenedAgain)
{
    link.open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    link.close();
    EXPECT_EQ(link.status(), LinkStatus());
    link.open();
    EXPECT_TRUE(comesTo(LinkState::Ready));
}

} // namespace stationmaster
