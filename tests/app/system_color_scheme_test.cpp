// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/system_color_scheme.h"

#include "tests/app/fake_portal.h"
#include "tests/support/eventually.h"
#include "tests/support/private_bus.h"
#include "tests/support/stays.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Scheme = SystemColorScheme::Scheme;

TEST(SystemColorScheme, AsksAndFollows)
{
    test::PrivateBus bus;
    test::FakePortal portal(bus.connect());
    portal.initial = 1;
    SystemColorScheme scheme(bus.connect());
    EXPECT_EQ(scheme.scheme(), Scheme::Unknown);
    ASSERT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Dark;
    }));
    portal.change(2);
    ASSERT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Light;
    }));
    portal.change(1, u"org.example.other"_s);
    portal.change(0);
    EXPECT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Unknown;
    }));
}

TEST(SystemColorScheme, AsksForContrastAndFollows)
{
    const QString group = u"org.freedesktop.appearance"_s;
    const QString key = u"contrast"_s;
    test::PrivateBus bus;
    test::FakePortal portal(bus.connect());
    portal.initialContrast = 1;
    SystemColorScheme scheme(bus.connect());
    EXPECT_FALSE(scheme.highContrast());
    ASSERT_TRUE(test::eventually([&] {
        return scheme.highContrast();
    }));
    EXPECT_EQ(scheme.scheme(), Scheme::Unknown) << "each for itself";
    portal.change(0, u"org.example.other"_s, key);
    portal.change(1, group);
    ASSERT_TRUE(test::eventually([&] {
        return scheme.scheme() == Scheme::Dark;
    }));
    EXPECT_TRUE(scheme.highContrast());
    portal.change(0, group, key);
    EXPECT_TRUE(test::eventually([&] {
        return !scheme.highContrast();
    }));
    EXPECT_EQ(scheme.scheme(), Scheme::Dark);
}

TEST(SystemColorScheme, StaysUnknownWithoutAPortalOrABus)
{
    test::PrivateBus bus;
    SystemColorScheme withoutPortal(bus.connect());
    SystemColorScheme withoutBus(QDBusConnection(u"none"_s));
    EXPECT_TRUE(test::staysSo(100ms, [&] {
        return withoutPortal.scheme() == Scheme::Unknown && withoutBus.scheme() == Scheme::Unknown;
    }));
}

} // namespace stationmaster
