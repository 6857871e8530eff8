// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/log_on_notice.h"

#include "tests/support/fake_desktop_watch.h"
#include "tests/support/manual_clock.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

QString textOf(const LogOnNotice &notice)
{
    QStringList texts;
    for (const QLabel *label : notice.findChildren<QLabel *>()) {
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
            texts += label->text();
        }
    }
    return texts.join(u'\n');
}

} // namespace

TEST(LogOnNotice, IsDueWhereUsersAreTold)
{
    EXPECT_TRUE(LogOnNotice::isDue(Observation::Notify));
    EXPECT_TRUE(LogOnNotice::isDue(Observation::Ask));
    EXPECT_FALSE(LogOnNotice::isDue(Observation::Silent));
    EXPECT_FALSE(LogOnNotice::isDue(Observation::Off));
}

TEST(LogOnNotice, SaysWhatTheRuleIs)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    const LogOnNotice notify(Observation::Notify, clock, desktop);
    const LogOnNotice ask(Observation::Ask, clock, desktop);
    EXPECT_TRUE(textOf(notify).contains(QStringLiteral("While somebody looks")));
    EXPECT_TRUE(textOf(ask).contains(QStringLiteral("unless you agree")));
    EXPECT_EQ(notify.accessibleName(), notify.windowTitle());
    EXPECT_FALSE(notify.accessibleDescription().isEmpty());
}

TEST(LogOnNotice, ClosesByItself)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    LogOnNotice notice(Observation::Notify, clock, desktop);
    QSignalSpy closed(&notice, &LogOnNotice::closed);
    notice.show();
    clock.advance(LogOnNotice::Stay - 1ms);
    EXPECT_TRUE(notice.isVisible());
    clock.advance(1ms);
    EXPECT_FALSE(notice.isVisible());
    EXPECT_EQ(closed.count(), 1);
}

TEST(LogOnNotice, ClosesByAClickEscAndItsButton)
{
    for (int way = 0; way < 3; ++way) {
        SCOPED_TRACE(way);
        test::ManualClock clock;
        test::FakeDesktopWatch desktop;
        LogOnNotice notice(Observation::Notify, clock, desktop);
        QSignalSpy closed(&notice, &LogOnNotice::closed);
        notice.show();
        if (way == 0)
            QTest::mouseClick(&notice, Qt::LeftButton);
        else if (way == 1)
            QTest::keyClick(&notice, Qt::Key_Escape);
        else
            notice.findChild<QToolButton *>()->click();
        EXPECT_EQ(closed.count(), 1);
        EXPECT_FALSE(notice.isVisible());
    }
}

TEST(LogOnNotice, HasNoBlackCornersWhereNothingComposites)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    LogOnNotice notice(Observation::Notify, clock, desktop);
    notice.show();
    EXPECT_TRUE(notice.mask().contains(notice.rect().center()));
    for (const QPoint &corner : {notice.rect().topLeft(), notice.rect().topRight(),
                                 notice.rect().bottomLeft(), notice.rect().bottomRight()})
        EXPECT_FALSE(notice.mask().contains(corner)) << corner.x() << ' ' << corner.y();
    EXPECT_TRUE(notice.mask().contains(QPoint(0, notice.height() / 2))) << "nothing else is missing";
    desktop.setComposited(true);
    EXPECT_TRUE(notice.mask().isEmpty());
}

TEST(LogOnNotice, StaysWhileItIsRead)
{
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    LogOnNotice notice(Observation::Notify, clock, desktop);
    notice.show();
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&notice, &enter);
    clock.advance(LogOnNotice::Stay * 2);
    EXPECT_TRUE(notice.isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&notice, &leave);
    EXPECT_TRUE(notice.isVisible()) << "its time begins anew";
    clock.advance(LogOnNotice::Stay);
    EXPECT_FALSE(notice.isVisible());
}

} // namespace stationmaster
