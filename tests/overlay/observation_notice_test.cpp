// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/observation_notice.h"

#include "tests/support/fake_desktop_watch.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ObservationBadge : public testing::Test
{
protected:
    void show(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        notice.setLayoutDirection(direction);
        notice.show();
    }
    void shrink() { clock.advance(ObservationNotice::WordsShown); }
    bool isWorded() { return notice.findChild<QLabel *>(u"observationWords"_s)->isVisible(); }
    bool isRight() const { return notice.geometry().center().x() > area.center().x(); }
    bool isAbove() const { return notice.geometry().center().y() < area.center().y(); }
    void movePointer(const QPoint &to) { Q_EMIT desktop.pointerMoved(to); }

    const QRect area = QGuiApplication::primaryScreen()->availableGeometry();
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    ObservationNotice notice{desktop, clock};
};

} // namespace

TEST_F(ObservationBadge, SaysItInWordsAndIsASmallSignFromThenOn)
{
    show();
    EXPECT_TRUE(isWorded());
    const int worded = notice.width();
    const QString name = notice.accessibleName();
    EXPECT_FALSE(name.isEmpty());
    clock.advance(ObservationNotice::WordsShown - 1ms);
    EXPECT_TRUE(isWorded());
    clock.advance(1ms);
    EXPECT_FALSE(isWorded());
    EXPECT_TRUE(notice.isVisible()) << "as long as somebody looks";
    EXPECT_EQ(notice.width(), notice.height());
    EXPECT_LT(notice.width(), worded / 4);
    EXPECT_EQ(notice.accessibleName(), name) << "what it means is still told";
    EXPECT_EQ(notice.toolTip(), QString());
    EXPECT_EQ(clock.waiting(), 0) << "nothing is left to be done";
}

TEST_F(ObservationBadge, IsAPillAndNoEllipse)
{
    show();
    const QImage picture = notice.grab().toImage();
    // Behind its round end it is as high as in the middle.
    const int nearEdge = 4;
    const QColor middle = picture.pixelColor(picture.width() / 2, nearEdge);
    EXPECT_EQ(picture.pixelColor(picture.height(), nearEdge), middle);
    EXPECT_NE(picture.pixelColor(0, 0), middle) << "its corners are round";
}

TEST_F(ObservationBadge, IsInTheCornerWhereLinesEnd)
{
    show();
    EXPECT_TRUE(isRight());
    EXPECT_TRUE(isAbove());
    EXPECT_TRUE(area.contains(notice.geometry()));
    shrink();
    EXPECT_TRUE(isRight());
    EXPECT_TRUE(isAbove());
    EXPECT_LE(area.right() - notice.geometry().right(), 8) << "and keeps to it when it becomes small";
}

TEST_F(ObservationBadge, IsMirroredFromRightToLeft)
{
    show(Qt::RightToLeft);
    shrink();
    EXPECT_FALSE(isRight());
    EXPECT_TRUE(isAbove());
}

TEST_F(ObservationBadge, StepsAsideFromThePointerAndStays)
{
    show();
    shrink();
    const QRect first = notice.geometry();
    movePointer(area.center());
    EXPECT_EQ(notice.geometry(), first) << "it is not in the way";
    movePointer(first.center());
    EXPECT_FALSE(notice.geometry().intersects(first));
    EXPECT_TRUE(area.contains(notice.geometry())) << "in another corner, not away";
    EXPECT_TRUE(notice.isVisible());
    const QRect second = notice.geometry();
    movePointer(area.center());
    EXPECT_EQ(notice.geometry(), second) << "no more movement than there has to be";
    movePointer(second.topLeft() - QPoint(10, 10));
    EXPECT_EQ(notice.geometry(), first) << "near is enough";
}

TEST_F(ObservationBadge, IsRoundWhetherAnythingCompositesOrNot)
{
    show();
    const auto isCut = [this] {
        const QRect all = notice.rect();
        return notice.mask().contains(all.center()) && !notice.mask().contains(all.topLeft())
            && !notice.mask().contains(all.bottomRight());
    };
    EXPECT_TRUE(isCut());
    shrink();
    EXPECT_TRUE(isCut());
    EXPECT_EQ(notice.mask().boundingRect(), notice.rect()) << "the mask has shrunk with it";
    desktop.setComposited(true);
    EXPECT_TRUE(notice.mask().isEmpty()) << "its own corners are smooth";
    desktop.setComposited(false);
    EXPECT_TRUE(isCut());
}

TEST_F(ObservationBadge, IsInNobodysWay)
{
    EXPECT_TRUE(notice.windowFlags().testFlag(Qt::WindowTransparentForInput));
    EXPECT_TRUE(notice.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_TRUE(notice.testAttribute(Qt::WA_ShowWithoutActivating));
}

TEST(ObservationBadgeEnd, TheDesktopIsLookedAtWhileItIsThere)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    {
        const ObservationNotice notice(desktop, clock);
        EXPECT_TRUE(desktop.wanted);
    }
    EXPECT_FALSE(desktop.wanted);
}

TEST(ScreenCorner, HasAPlaceOnAnyScreen)
{
    const QRect tiny(100, 50, 60, 40);
    const QSize size(30, 30);
    for (int x = tiny.left(); x <= tiny.right(); x += 10) {
        for (int y = tiny.top(); y <= tiny.bottom(); y += 10) {
            const ScreenCorner corner = awayFrom({x, y}, {}, size, tiny, Qt::LeftToRight);
            EXPECT_EQ(corner, ScreenCorner()) << "the pointer is near to all of them";
            EXPECT_TRUE(tiny.contains(placedIn(corner, size, tiny, Qt::LeftToRight).center()));
        }
    }
}

TEST(ScreenCorner, EachIsFreeForSomePointer)
{
    const QRect area(0, 0, 800, 600);
    const QSize size(30, 30);
    for (const ScreenCorner from : {ScreenCorner{false, false}, ScreenCorner{true, false},
                                    ScreenCorner{false, true}, ScreenCorner{true, true}}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QPoint on = placedIn(from, size, area, direction).center();
            const ScreenCorner to = awayFrom(on, from, size, area, direction);
            EXPECT_NE(to, from);
            EXPECT_FALSE(placedIn(to, size, area, direction).contains(on));
            EXPECT_EQ(awayFrom(area.center(), from, size, area, direction), from);
        }
    }
}

} // namespace stationmaster
