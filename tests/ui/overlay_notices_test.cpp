// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_notices.h"

#include "tests/support/fake_desktop_watch.h"
#include "tests/support/manual_clock.h"

#include <QApplication>
#include <QWidget>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

int noticesShown()
{
    int count = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QStringLiteral("observationNotice") && widget->isVisible())
            ++count;
    }
    return count;
}

} // namespace

TEST(OverlayNotices, AGlanceIsShownForAMoment)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    OverlayNotices notices(clock, desktop);
    notices.setObserved(true);
    notices.setObserved(false);
    EXPECT_EQ(noticesShown(), 1) << "one picture has been taken; its user is to know";
    clock.advance(OverlayNotices::LeastShown - 1ms);
    EXPECT_EQ(noticesShown(), 1);
    clock.advance(1ms);
    EXPECT_EQ(noticesShown(), 0);
}

TEST(OverlayNotices, ALookThatGoesOnIsShownThroughout)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    OverlayNotices notices(clock, desktop);
    notices.setObserved(true);
    notices.setObserved(false);
    notices.setObserved(true);
    clock.advance(OverlayNotices::LeastShown);
    EXPECT_EQ(noticesShown(), 1);
    notices.setObserved(false);
    EXPECT_EQ(noticesShown(), 0) << "long enough";
}

} // namespace stationmaster
