// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/host_finder.h"

#include "backend/protocol/names.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HostFinderTest : public testing::Test
{
protected:
    HostParts find(std::chrono::milliseconds startDeadline = HostFinder::StartDeadline)
    {
        HostFinder finder(client, {}, startDeadline);
        QSignalSpy found(&finder, &HostFinder::found);
        finder.start();
        EXPECT_TRUE(found.count() == 0) << "later, never from inside the call";
        EXPECT_TRUE(test::comesAgain(found));
        return finder.takeParts();
    }

    test::PrivateBus bus;
    QDBusConnection client = bus.connect();
};

} // namespace

TEST_F(HostFinderTest, AHostWithoutStationdIsItsLoginManager)
{
    const HostParts parts = find();
    EXPECT_NE(parts.backend, nullptr);
    EXPECT_EQ(parts.screens, nullptr);
    EXPECT_EQ(parts.link, nullptr);
    EXPECT_EQ(parts.serviceTrouble, std::nullopt) << "that it has none is no trouble";
}

TEST_F(HostFinderTest, AStationdThatRunsIsUsed)
{
    QDBusConnection service = bus.connect();
    ASSERT_TRUE(service.registerService(protocol::Service));
    const HostParts parts = find();
    EXPECT_NE(parts.backend, nullptr);
    EXPECT_NE(parts.screens, nullptr);
    EXPECT_NE(parts.link, nullptr);
    EXPECT_EQ(parts.serviceTrouble, std::nullopt);
}

TEST_F(HostFinderTest, AStationdThatIsNotRunningIsStarted)
{
    bus.setActivatable(protocol::Service,
                       u"/bin/sleep 5"_s); // Begins, and takes no name by itself.
    QDBusConnection service = bus.connect();
    HostFinder finder(client, {});
    QSignalSpy found(&finder, &HostFinder::found);
    finder.start();
    EXPECT_FALSE(found.wait(100)) << "it is waited for";
    // The name comes while the bus waits for it: that is how a started service shows itself.
    ASSERT_TRUE(service.registerService(protocol::Service));
    ASSERT_TRUE(found.count() > 0 || test::comesAgain(found));
    EXPECT_NE(finder.takeParts().link, nullptr);
}

TEST_F(HostFinderTest, AStationdThatCannotBeStartedIsDoneWithoutAndTold)
{
    bus.setActivatable(protocol::Service, u"/bin/false"_s);
    const HostParts parts = find();
    EXPECT_NE(parts.backend, nullptr);
    EXPECT_EQ(parts.screens, nullptr);
    ASSERT_TRUE(parts.serviceTrouble);
    EXPECT_FALSE(parts.serviceTrouble->detail.isEmpty());
}

TEST_F(HostFinderTest, AStationdThatDoesNotComeIsDoneWithoutInTime)
{
    bus.setActivatable(protocol::Service, u"/bin/sleep 600"_s);
    const HostParts parts = find(100ms);
    EXPECT_NE(parts.backend, nullptr);
    EXPECT_EQ(parts.link, nullptr);
    ASSERT_TRUE(parts.serviceTrouble);
    EXPECT_EQ(parts.serviceTrouble->code, Error::Code::TimedOut);
}

} // namespace stationmaster
