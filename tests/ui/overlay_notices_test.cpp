// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_notices.h"

#include <QApplication>
#include <QTest>
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
    OverlayNotices notices(80ms);
    notices.setObserved(true);
    notices.setObserved(false);
    EXPECT_EQ(noticesShown(), 1) << "one picture has been taken; its user is to know";
    EXPECT_TRUE(QTest::qWaitFor([] {
        return noticesShown() == 0;
    }));
}

TEST(OverlayNotices, ALookThatGoesOnIsShownThroughout)
{
    OverlayNotices notices(20ms);
    notices.setObserved(true);
    notices.setObserved(false);
    notices.setObserved(true);
    QTest::qWait(60);
    EXPECT_EQ(noticesShown(), 1);
    notices.setObserved(false);
    EXPECT_EQ(noticesShown(), 0) << "long enough";
}

} // namespace stationmaster
