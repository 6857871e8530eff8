// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/log_on_notice.h"

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
    const LogOnNotice notify(Observation::Notify);
    const LogOnNotice ask(Observation::Ask);
    EXPECT_TRUE(textOf(notify).contains(QStringLiteral("While somebody looks")));
    EXPECT_TRUE(textOf(ask).contains(QStringLiteral("unless you agree")));
    EXPECT_EQ(notify.accessibleName(), notify.windowTitle());
    EXPECT_FALSE(notify.accessibleDescription().isEmpty());
}

TEST(LogOnNotice, ClosesByItself)
{
    LogOnNotice notice(Observation::Notify, 30ms);
    QSignalSpy closed(&notice, &LogOnNotice::closed);
    notice.show();
    EXPECT_TRUE(notice.isVisible());
    ASSERT_TRUE(closed.wait());
    EXPECT_FALSE(notice.isVisible());
    EXPECT_EQ(closed.count(), 1);
}

TEST(LogOnNotice, ClosesByAClickEscAndItsButton)
{
    for (int way = 0; way < 3; ++way) {
        SCOPED_TRACE(way);
        LogOnNotice notice(Observation::Notify);
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

TEST(LogOnNotice, StaysWhileItIsRead)
{
    LogOnNotice notice(Observation::Notify, 50ms);
    notice.show();
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&notice, &enter);
    QTest::qWait(120);
    EXPECT_TRUE(notice.isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&notice, &leave);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !notice.isVisible();
    }));
}

} // namespace stationmaster
