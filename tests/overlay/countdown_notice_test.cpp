// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/countdown_notice.h"

#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Countdown : public testing::Test
{
protected:
    const QDateTime begin = QDateTime::fromString(u"2026-03-02T10:00:00Z"_s, Qt::ISODate);
    test::ManualClock clock{begin};

    void start(int seconds, const QString &text = {})
    {
        notice = std::make_unique<CountdownNotice>(clock.now().addSecs(seconds), text, clock);
    }
    /// Turns the clock to so long after it was begun, and the moment after which that is shown.
    void at(std::chrono::milliseconds time)
    {
        clock.advance(time + 1ms - std::chrono::milliseconds(begin.msecsTo(clock.now())));
    }
    template <typename T>
    T *find(const QString &name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = window->findChild<T *>(name))
                return found;
        }
        return nullptr;
    }
    QWidget *pill() { return find<QPushButton>(u"countdownOpen"_s)->window(); }
    QString title() { return find<QLabel>(u"countdownTitle"_s)->text(); }

    std::unique_ptr<CountdownNotice> notice;
};

} // namespace

TEST_F(Countdown, SaysHowMuchTimeIsLeft)
{
    start(250);
    EXPECT_EQ(title(), u"You will be logged off in 4\u00a0min 10\u00a0s"_s);
    EXPECT_EQ(notice->card()->accessibleName(), title());
    at(130s);
    EXPECT_EQ(title(), u"You will be logged off in 2\u00a0min"_s);
    EXPECT_EQ(find<QProgressBar>(u"countdownBar"_s)->value(), 120);
    EXPECT_EQ(find<QProgressBar>(u"countdownBar"_s)->maximum(), 250);
    at(249'998ms);
    EXPECT_EQ(title(), u"You will be logged off in 1\u00a0s"_s) << "not over before it is";
    at(250s);
    EXPECT_EQ(title(), u"You are being logged off"_s);
    EXPECT_FALSE(find<QPushButton>(u"countdownLeave"_s)->isEnabled());
}

TEST_F(Countdown, ShowsASecondForAsLongAsItLasts)
{
    notice = std::make_unique<CountdownNotice>(begin.addMSecs(2'500), QString(), clock);
    EXPECT_EQ(title(), u"You will be logged off in 3\u00a0s"_s);
    at(499ms);
    EXPECT_EQ(title(), u"You will be logged off in 3\u00a0s"_s);
    at(502ms);
    EXPECT_EQ(title(), u"You will be logged off in 2\u00a0s"_s);
    at(2'502ms);
    EXPECT_EQ(title(), u"You are being logged off"_s);
    EXPECT_EQ(clock.waiting(), 0) << "there is nothing more to count";
}

TEST_F(Countdown, FollowsTheWallClockWhenThatIsSet)
{
    start(250);
    clock.setWall(begin.addSecs(100));
    clock.advance(1s + 1ms);
    EXPECT_EQ(title(), u"You will be logged off in 2\u00a0min 29\u00a0s"_s);
}

TEST_F(Countdown, ShowsTheTeachersTextPlainly)
{
    start(250, u"<b>Save</b>\nnow"_s);
    const auto *text = find<QTextEdit>(u"countdownText"_s);
    EXPECT_TRUE(text->isVisible());
    EXPECT_EQ(text->toPlainText(), u"<b>Save</b>\nnow"_s);
    start(250);
    EXPECT_FALSE(find<QTextEdit>(u"countdownText"_s)->isVisible()) << "no text, no empty line for it";
}

TEST_F(Countdown, DoesNotTakeTheKeyboard)
{
    start(250);
    EXPECT_TRUE(notice->card()->testAttribute(Qt::WA_ShowWithoutActivating));
    EXPECT_TRUE(pill()->testAttribute(Qt::WA_ShowWithoutActivating));
    EXPECT_TRUE(notice->card()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
}

TEST_F(Countdown, FoldsIntoAPillThatCounts)
{
    start(250);
    find<QPushButton>(u"countdownHide"_s)->click();
    EXPECT_TRUE(notice->isFolded());
    EXPECT_FALSE(notice->card()->isVisible());
    EXPECT_TRUE(pill()->isVisible());
    at(10s);
    const auto *open = find<QPushButton>(u"countdownOpen"_s);
    EXPECT_EQ(open->text(), u"4:00"_s);
    EXPECT_EQ(open->accessibleName(), u"You will be logged off in 4\u00a0min"_s);
    find<QPushButton>(u"countdownOpen"_s)->click();
    EXPECT_TRUE(notice->card()->isVisible());
    EXPECT_FALSE(pill()->isVisible());
}

TEST_F(Countdown, ClosingItOnlyFoldsIt)
{
    start(250);
    notice->card()->close();
    EXPECT_TRUE(notice->isFolded());
    EXPECT_TRUE(pill()->isVisible());
    pill()->close();
    EXPECT_TRUE(pill()->isVisible());
}

TEST_F(Countdown, OpensAgainWhenTimeIsShort)
{
    start(250);
    notice->fold();
    at(189s);
    EXPECT_TRUE(notice->isFolded());
    at(190s);
    EXPECT_FALSE(notice->isFolded()) << "a minute is left";
    notice->fold();
    at(200s);
    EXPECT_TRUE(notice->isFolded()) << "once is enough";
    at(241s);
    EXPECT_FALSE(notice->isFolded()) << "ten seconds are left";
}

TEST_F(Countdown, TheUserCanLeaveAtOnceByMouseOrKeyboard)
{
    start(250);
    QSignalSpy left(notice.get(), &CountdownNotice::leaveAsked);
    auto *leave = find<QPushButton>(u"countdownLeave"_s);
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Return);
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(leave->isEnabled()) << "once is enough";
    EXPECT_EQ(leave->text(), u"Logging off…"_s);
    clock.advance(10s);
    EXPECT_TRUE(leave->isEnabled()) << "nothing has come of it";
    start(250);
    QSignalSpy again(notice.get(), &CountdownNotice::leaveAsked);
    QTest::mouseClick(find<QPushButton>(u"countdownLeave"_s), Qt::LeftButton);
    EXPECT_EQ(again.count(), 1);
}

TEST_F(Countdown, EveryControlIsReachedByTheTabKey)
{
    start(250);
    QStringList reached;
    QWidget *at = find<QPushButton>(u"countdownHide"_s);
    for (int i = 0; i < 8 && !reached.contains(at->objectName()); ++i) {
        reached += at->objectName();
        do
            at = at->nextInFocusChain();
        while (at->focusPolicy() == Qt::NoFocus || !at->isVisible());
    }
    EXPECT_TRUE(reached.contains(u"countdownHide"_s));
    EXPECT_TRUE(reached.contains(u"countdownLeave"_s));
}

} // namespace stationmaster
