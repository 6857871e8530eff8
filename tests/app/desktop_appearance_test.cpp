// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/desktop_appearance.h"

#include "tests/app/fake_portal.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/private_bus.h"
#include "ui/look/theme_colors.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

bool isDark()
{
    return ThemeColors::of(QApplication::palette()).dark;
}

} // namespace

TEST(DesktopAppearance, FollowsTheDesktopAndNoMoreOftenThanEachSecond)
{
    test::PrivateBus bus;
    test::FakePortal portal(bus.connect());
    portal.initial = 1;
    test::ManualClock clock;
    DesktopAppearance appearance(clock);
    EXPECT_FALSE(isDark()) << "before anything is known";
    appearance.follow(bus.address());
    ASSERT_TRUE(test::eventually(isDark));
    portal.initial = 2;
    SystemColorScheme heard(bus.connect());
    portal.change(2);
    ASSERT_TRUE(test::eventually([&] {
        return heard.scheme() == SystemColorScheme::Scheme::Light;
    }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(isDark()) << "so soon after the last change";
    clock.advance(1s);
    EXPECT_TRUE(test::eventually([] {
        return !isDark();
    })) << "and then as it is by now";
}

} // namespace stationmaster
