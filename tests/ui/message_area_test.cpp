// SPDX-License-Identifier: GPL-3.0-or-later
// The strip at the foot of the window: what it tells, what it does not move, and that no click hits what was
// not there a moment before.
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/window/activity_panel.h"
#include "ui/window/message_area.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

class Strip : public testing::Test
{
protected:
    void begin(const QString &user, const QString &action)
    {
        scene.select({user});
        scene.action(action).trigger();
        scene.settle();
    }
    void answerLast(const Result<Outcome> &result)
    {
        scene.backend.calls.back().answer(result);
        scene.settle();
    }
    QToolButton &activity() { return *scene.window().findChild<QToolButton *>(u"activityButton"_s); }
    ActivityPanel &panel() { return *scene.window().findChild<ActivityPanel *>(); }
    QString lastMessage() { return scene.labelText(u"lastMessage"_s); }
    static void endTimer(QObject &owner, const QString &name)
    {
        const QPointer timer = owner.findChild<QTimer *>(name);
        ASSERT_TRUE(timer && timer->isActive()) << name.toStdString();
        timer->start(0);
        EXPECT_TRUE(eventually([&timer] {
            return !timer || !timer->isActive();
        }));
    }

    WindowScene scene{makeSessions(6)};
};

TEST_F(Strip, MovesNothingWhateverComesAndGoes)
{
    const QRect tiles = scene.grid().geometry();
    const QRect tile = scene.tileRect(u"student5"_s);
    begin(u"student1"_s, u"lockAction"_s);
    EXPECT_EQ(scene.grid().geometry(), tiles);
    answerLast(Error{Error::Code::NotAuthorized, {}, {}});
    begin(u"student2"_s, u"lockAction"_s);
    begin(u"student3"_s, u"lockAction"_s);
    EXPECT_EQ(scene.bars().size(), 3);
    EXPECT_EQ(scene.grid().geometry(), tiles);
    activity().click();
    EXPECT_EQ(scene.grid().geometry(), tiles);
    for (MessageBar *bar : scene.bars())
        bar->dismiss();
    scene.settle();
    EXPECT_EQ(scene.grid().geometry(), tiles);
    EXPECT_EQ(scene.tileRect(u"student5"_s), tile);
}

TEST_F(Strip, ShowsTheNewestAndKeepsTheOthersBehindAButton)
{
    EXPECT_FALSE(activity().isVisible());
    begin(u"student1"_s, u"lockAction"_s);
    answerLast(Error{Error::Code::NotAuthorized, {}, {}});
    begin(u"student2"_s, u"logOffSelectedAction"_s);
    ASSERT_EQ(scene.bars().size(), 2);
    EXPECT_FALSE(scene.bars().at(0)->isVisible());
    EXPECT_TRUE(scene.bars().at(1)->isVisible());
    EXPECT_EQ(activity().text(), u"Activity (2)"_s);

    activity().click();
    EXPECT_TRUE(panel().isVisible());
    ASSERT_TRUE(scene.bars().at(0)->isVisible() && scene.bars().at(1)->isVisible());
    const auto bottom = [this](int at) {
        const MessageBar *bar = scene.bars().at(at);
        return bar->mapTo(&scene.window(), bar->rect().bottomLeft()).y();
    };
    EXPECT_LT(bottom(0), bottom(1)) << "the newest is nearest to the strip";
    EXPECT_LE(bottom(1), activity().mapTo(&scene.window(), QPoint()).y());
    QTest::keyClick(&panel(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(activity().hasFocus());
    scene.bars().at(1)->dismiss();
    EXPECT_TRUE(scene.bars().at(0)->isVisible()) << "what failed is still told";
}

TEST_F(Strip, DoubleClickOnCancelBeginsNothing)
{
    begin(u"student1"_s, u"logOffSelectedAction"_s);
    begin(u"student2"_s, u"logOffSelectedAction"_s);
    scene.bars().at(0)->dismiss();
    scene.fakePrompter.questions.clear();
    auto *cancel = scene.bars().last()->findChild<QToolButton *>(u"cancelJobButton"_s);
    const QPoint at = cancel->mapTo(&scene.window(), cancel->rect().center());
    ASSERT_EQ(scene.window().childAt(at), cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    answerLast(Error{Error::Code::TimedOut, {}, {u"vim (1)"_s}});
    ASSERT_TRUE(scene.window().findChild<QAction *>(u"tryAgain"_s)) << "there is something to hit by mistake";
    scene.backend.calls.clear();
    QWidget *under = scene.window().childAt(at);
    EXPECT_FALSE(qobject_cast<QToolButton *>(under)) << under->objectName().toStdString();
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(&scene.window(), at));
    scene.settle();
    EXPECT_TRUE(scene.fakePrompter.questions.empty());
    EXPECT_TRUE(scene.backend.calls.empty());
}

TEST_F(Strip, TriesAgainOnlyWhenTheQuestionIsAnsweredAndNeverWhatWasCancelled)
{
    begin(u"student1"_s, u"logOffSelectedAction"_s);
    answerLast(Error{Error::Code::Cancelled, {}, {}});
    EXPECT_FALSE(scene.window().findChild<QAction *>(u"tryAgain"_s));
    scene.bars().last()->dismiss();
    begin(u"student2"_s, u"logOffSelectedAction"_s);
    answerLast(Error{Error::Code::TimedOut, {}, {}});
    scene.backend.calls.clear();
    scene.fakePrompter.answer = Answer::No;
    scene.clickBarButton(u"tryAgain"_s);
    EXPECT_TRUE(scene.backend.calls.empty());
    EXPECT_EQ(scene.bars().size(), 1) << "what failed is still told";
}

TEST_F(Strip, GoodNewsFadesAndWhatFailedStays)
{
    begin(u"student1"_s, u"lockAction"_s);
    answerLast(Outcome{});
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Positive);
    endTimer(*scene.bars().first(), u"fadeTimer"_s);
    EXPECT_TRUE(scene.bars().isEmpty());
    EXPECT_THAT(lastMessage().toStdString(), HasSubstr("1 session locked"));
    EXPECT_FALSE(scene.tile(u"student1"_s).data(SessionModel::OutcomeRole).isValid());

    begin(u"student1"_s, u"lockAction"_s);
    answerLast(Error{Error::Code::NotAuthorized, {}, {}});
    EXPECT_FALSE(scene.bars().first()->findChild<QTimer *>(u"fadeTimer"_s)->isActive());
}

TEST_F(Strip, WhatWasNotSeenToHappenIsNotGreen)
{
    begin(u"student1"_s, u"lockAction"_s);
    answerLast(Outcome{Outcome::Proof::AskedOnly, {}});
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Warning);
    EXPECT_EQ(scene.bars().first()->text(), u"1 asked to lock, but not seen to be locked"_s);
}

TEST_F(Strip, NotesOfSuccessLeaveTheTilesBesideThoseOfFailure)
{
    scene.select({u"student1"_s, u"student2"_s});
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 2U);
    scene.backend.calls[0].answer(Outcome{});
    scene.backend.calls[1].answer(Error{Error::Code::NotAuthorized, {}, {}});
    scene.settle();
    const QString done = scene.userOf(scene.backend.calls[0].id);
    const QString failed = scene.userOf(scene.backend.calls[1].id);
    EXPECT_TRUE(scene.tile(done).data(SessionModel::OutcomeRole).isValid());
    endTimer(*scene.bars().first(), u"readingTimer"_s);
    EXPECT_FALSE(scene.tile(done).data(SessionModel::OutcomeRole).isValid());
    EXPECT_TRUE(scene.tile(failed).data(SessionModel::OutcomeRole).isValid());
    EXPECT_EQ(scene.bars().size(), 1);
}

TEST_F(Strip, LongTextIsCutInTheStripAndWholeInThePanel)
{
    const QString text = u"A very long story. "_s.repeated(40);
    MessageBar *bar = scene.window().messages().add(MessageBar::Kind::Error, text);
    scene.settle();
    const auto *label = bar->findChild<QLabel *>(u"messageText"_s);
    EXPECT_THAT(label->text().toStdString(), HasSubstr("…"));
    EXPECT_EQ(bar->text(), text);
    EXPECT_EQ(bar->accessibleName(), text);
    EXPECT_FALSE(label->toolTip().isEmpty());
    activity().click();
    scene.settle();
    EXPECT_EQ(label->text(), text);
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    EXPECT_TRUE(scene.window().rect().contains(panel().geometry()));
}

} // namespace
} // namespace stationmaster::test
