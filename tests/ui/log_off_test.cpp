// SPDX-License-Identifier: GPL-3.0-or-later
// "Log off selected users" and "Log off all users" through the real window.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/window/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

constexpr auto logOffSelected = u"logOffSelectedAction";
constexpr auto logOffAll = u"logOffAllAction";

QString name(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// Eight students; the first is the operator, the last two work in text.
QList<Session> classroom()
{
    QList<Session> sessions = makeSessions(8);
    sessions[0].own = true;
    sessions[6].kind = SessionKind::Ssh;
    sessions[7].kind = SessionKind::Text;
    return sessions;
}

TEST(LogOff, DropDownStandsFirstInTheToolBarAndHoldsBothActions)
{
    WindowScene scene(classroom());
    const auto *bar = scene.window().findChild<QToolBar *>(u"mainToolBar"_s);
    const auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(bar->actions().constFirst()));
    ASSERT_TRUE(button);
    EXPECT_EQ(button->objectName(), u"logOffUsersButton"_s);
    EXPECT_EQ(button->popupMode(), QToolButton::InstantPopup);
    EXPECT_EQ(button->mapTo(&scene.window(), QPoint()).x() < 20, true);
    const QList<QAction *> actions = button->menu()->actions();
    ASSERT_GE(actions.size(), 2);
    EXPECT_EQ(actions.at(0)->text(), u"Log off &selected users…"_s);
    EXPECT_EQ(actions.at(1)->text(), u"Log off &all users…"_s);
}

TEST(LogOff, SelectedActsOnExactlyTheSelection)
{
    WindowScene scene(classroom());
    scene.select({u"student3"_s, u"student5"_s});
    scene.chooseFromLogOffMenu(name(logOffSelected));
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student3"_s, u"student5"_s}));
    for (const auto &call : scene.backend.calls)
        EXPECT_EQ(call.action.verb, Verb::LogOff);
    ASSERT_EQ(scene.fakePrompter.questions.size(), 1U);
    EXPECT_FALSE(scene.fakePrompter.questions.front().everyone);
}

TEST(LogOff, AllLeavesOutOneselfAndIncludesHiddenTextSessions)
{
    WindowScene scene(classroom());
    ASSERT_FALSE(scene.tile(u"student7"_s).isValid()) << "text sessions should be hidden";
    scene.chooseFromLogOffMenu(name(logOffAll));
    EXPECT_EQ(scene.calledUsers(),
              (QStringList{u"student2"_s, u"student3"_s, u"student4"_s, u"student5"_s, u"student6"_s,
                           u"student7"_s, u"student8"_s}));
    const Question &question = scene.fakePrompter.questions.at(0);
    EXPECT_TRUE(question.everyone);
    EXPECT_EQ(question.hidden.size(), 2);
    // Asked of the question as well: a job would leave one's own session to the very end.
    EXPECT_EQ(question.targets.size(), 7);
    for (const Session &target : question.targets) {
        EXPECT_FALSE(target.own);
        EXPECT_EQ(question.hidden.contains(target.id), target.isText());
    }
}

TEST(LogOff, AllLeavesOutWhomTheOperatorMayNotActOnAndSaysSo)
{
    QList<Session> sessions = classroom();
    sessions[3].role = UserRole::Administrator;
    sessions[3].aboveOperator = true;
    WindowScene scene(sessions);
    scene.chooseFromLogOffMenu(name(logOffAll));
    EXPECT_FALSE(scene.calledUsers().contains(u"student4"_s));
    EXPECT_EQ(scene.calledUsers().size(), 6);
    EXPECT_EQ(scene.fakePrompter.questions.at(0).leftOut, 1);
}

TEST(LogOff, AllIncludesWhatASearchHides)
{
    WindowScene scene(classroom());
    scene.action(u"findAction"_s).trigger();
    QTest::keyClicks(scene.window().findChild<QWidget *>(u"searchField"_s), u"student3"_s);
    scene.settle();
    ASSERT_EQ(scene.grid().model()->rowCount(), 1);
    scene.chooseFromLogOffMenu(name(logOffAll));
    EXPECT_EQ(scene.calledUsers().size(), 7);
    EXPECT_EQ(scene.fakePrompter.questions.at(0).hidden.size(), 6);
}

TEST(LogOff, NothingSelectedDisablesAndDoesNothing)
{
    WindowScene scene(classroom());
    ASSERT_TRUE(scene.selectedUsers().isEmpty());
    for (const auto &action : {u"logOffSelectedAction"_s, u"lockAction"_s, u"unlockAction"_s,
                               u"activateAction"_s, u"disconnectAction"_s}) {
        EXPECT_FALSE(scene.action(action).isEnabled()) << action.toStdString();
        EXPECT_THAT(scene.action(action).toolTip().toStdString(), testing::HasSubstr("Select one or more"));
        scene.action(action).trigger();
    }
    scene.chooseFromLogOffMenu(name(logOffSelected));
    EXPECT_TRUE(scene.fakePrompter.questions.empty());
    EXPECT_TRUE(scene.backend.calls.empty());
    EXPECT_TRUE(scene.action(name(logOffAll)).isEnabled());
}

TEST(LogOff, AllIsDisabledWhenNobodyElseIsThere)
{
    WindowScene scene({classroom().first()});
    EXPECT_FALSE(scene.action(name(logOffAll)).isEnabled());
}

TEST(LogOff, NoMeansThatNothingHappens)
{
    WindowScene scene(classroom());
    scene.fakePrompter.answer = Answer::No;
    scene.select({u"student2"_s});
    scene.action(name(logOffSelected)).trigger();
    scene.action(name(logOffAll)).trigger();
    scene.settle();
    EXPECT_EQ(scene.fakePrompter.questions.size(), 2U);
    EXPECT_TRUE(scene.backend.calls.empty());
    EXPECT_TRUE(scene.bars().isEmpty());
}

TEST(LogOff, TargetsAreThoseOfTheMomentOfTheQuestion)
{
    WindowScene scene(classroom());
    scene.fakePrompter.answer.reset();
    scene.select({u"student3"_s, u"student4"_s});
    scene.action(name(logOffSelected)).trigger();
    // Meanwhile the selection changes, one target goes, and its id is taken over by somebody else.
    scene.select({u"student5"_s});
    QList<Session> sessions = scene.backend.sessions();
    const auto taken = std::ranges::find(sessions, u"student4"_s, &Session::userName);
    taken->userName = u"newcomer"_s;
    taken->id.uid = 4711;
    taken->id.startedUsec += 1;
    scene.backend.setSessions(sessions);
    scene.fakePrompter.pending(Answer::Yes);
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student3"_s}));
}

TEST(LogOff, ProgressIsCountedAndSummedUpOnOneLine)
{
    WindowScene scene(classroom());
    scene.action(name(logOffAll)).trigger();
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->text(), u"Logging off: 0 of 7 done"_s);
    scene.backend.calls.at(0).answer(Outcome{});
    scene.backend.calls.at(1).answer(Error{Error::Code::NotAuthorized, {}, {}});
    scene.settle();
    EXPECT_EQ(scene.bars().first()->text(), u"Logging off: 2 of 7 done"_s);
    scene.answerAll(Outcome{});
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->text(), u"6 logged off, 1 could not be logged off"_s);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Warning);
}

TEST(LogOff, CancelCallsOffWhatHasNotBegun)
{
    WindowScene scene(makeSessions(BulkJob::DefaultParallelLimit + 8));
    scene.action(name(logOffAll)).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), size_t(BulkJob::DefaultParallelLimit));
    scene.clickBarButton(u"cancelJob"_s);
    scene.answerAll(Outcome{});
    EXPECT_EQ(scene.backend.calls.size(), size_t(BulkJob::DefaultParallelLimit));
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->text(),
              u"%1 logged off, 8 left alone: cancelled"_s.arg(BulkJob::DefaultParallelLimit));
}

TEST(LogOff, TryAgainRunsForThoseThatFailedAlone)
{
    WindowScene scene(classroom());
    scene.select({u"student2"_s, u"student3"_s, u"student4"_s});
    scene.action(name(logOffSelected)).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 3U);
    const QString failed = scene.userOf(scene.backend.calls.at(1).id);
    scene.backend.calls.at(0).answer(Outcome{});
    scene.backend.calls.at(1).answer(Error{Error::Code::TimedOut, {}, {u"sleep (1)"_s}});
    scene.backend.calls.at(2).answer(Outcome{});
    scene.settle();
    scene.backend.calls.clear();
    scene.clickBarButton(u"tryAgain"_s);
    EXPECT_EQ(scene.calledUsers(), QStringList{failed});
    ASSERT_EQ(scene.fakePrompter.questions.size(), 2U) << "it is asked for again";
    EXPECT_EQ(scene.fakePrompter.questions.at(1).targets.size(), 1);
    ASSERT_EQ(scene.bars().size(), 1) << "the new job's bar takes the old one's place";
    scene.answerAll(Outcome{});
    EXPECT_EQ(scene.bars().first()->text(), u"1 logged off"_s);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Positive);
}

TEST(LogOff, NothingIsTriedAgainWhenTheTargetIsGone)
{
    WindowScene scene(classroom());
    scene.select({u"student2"_s});
    scene.action(name(logOffSelected)).trigger();
    scene.settle();
    scene.answerAll(Error{Error::Code::NotFound, {}, {}});
    EXPECT_EQ(scene.window().findChild<QAction *>(u"tryAgain"_s), nullptr);
}

TEST(LogOff, JobsSideBySideHaveABarEachAndBusyTargetsAreNotAskedTwice)
{
    WindowScene scene(classroom());
    scene.select({u"student2"_s});
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    scene.select({u"student2"_s, u"student3"_s});
    scene.action(name(logOffSelected)).trigger();
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 2);
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student2"_s, u"student3"_s}));
    scene.answerAll(Outcome{});
    ASSERT_EQ(scene.bars().size(), 2);
    EXPECT_EQ(scene.bars().at(0)->text(), u"1 session locked"_s);
    EXPECT_EQ(scene.bars().at(1)->text(), u"1 logged off, 1 could not be logged off"_s);
}

TEST(LogOff, NewJobTakesAwayOldGoodNewsButNotBadNews)
{
    WindowScene scene(classroom());
    scene.select({u"student2"_s});
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    scene.answerAll(Outcome{});
    scene.action(u"unlockAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 1);
    scene.answerAll(Error{Error::Code::NotAuthorized, {}, {}});
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.bars().size(), 2);
}

TEST(LogOff, ClosingTheLastBarClearsTheTilesOutcomes)
{
    WindowScene scene(classroom());
    scene.select({u"student2"_s});
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    scene.answerAll(Error{Error::Code::NotAuthorized, {}, {}});
    ASSERT_TRUE(scene.tile(u"student2"_s).data(SessionModel::OutcomeRole).isValid());
    auto *close = scene.bars().first()->findChild<QToolButton *>(u"messageClose"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    scene.settle();
    EXPECT_TRUE(scene.bars().isEmpty());
    EXPECT_FALSE(scene.tile(u"student2"_s).data(SessionModel::OutcomeRole).isValid());
}

TEST(LogOff, ClosingTheWindowOnARunningJobAsksFirst)
{
    WindowScene scene(classroom());
    scene.action(name(logOffAll)).trigger();
    scene.settle();
    EXPECT_FALSE(scene.window().close());
    scene.settle();
    EXPECT_TRUE(scene.window().isVisible());
    ASSERT_EQ(scene.bars().size(), 2);
    scene.clickBarButton(u"closeAnyway"_s);
    EXPECT_FALSE(scene.window().isVisible());
}

} // namespace
} // namespace stationmaster::test
