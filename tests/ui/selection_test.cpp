// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting in the grid, with the mouse and without.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

/// A click as the platform sends it: the press of the right button asks for the menu.
void rightClick(WindowScene &scene, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *viewport = scene.grid().viewport();
    QTest::mousePress(viewport, Qt::RightButton, modifiers, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at), modifiers);
    QCoreApplication::sendEvent(viewport, &event);
    QTest::mouseRelease(viewport, Qt::RightButton, modifiers, at);
    scene.settle();
}

void click(WindowScene &scene, const QString &user, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(scene.grid().viewport(), Qt::LeftButton, modifiers, scene.tileRect(user).center());
    scene.settle();
}

TEST(Selection, ClickCtrlAndShift)
{
    WindowScene scene(makeSessions(8));
    click(scene, u"student2"_s);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student2"_s});
    click(scene, u"student4"_s, Qt::ControlModifier);
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student4"_s}));
    click(scene, u"student2"_s, Qt::ControlModifier);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student4"_s});
    click(scene, u"student3"_s);
    click(scene, u"student6"_s, Qt::ShiftModifier);
    EXPECT_EQ(scene.selectedUsers(),
              (QStringList{u"student3"_s, u"student4"_s, u"student5"_s, u"student6"_s}));
}

TEST(Selection, RubberBandTakesWhatItTouches)
{
    WindowScene scene(makeSessions(8));
    scene.window().resize(1100, 700);
    scene.settle();
    const QRect first = scene.tileRect(u"student2"_s);
    const QRect last = scene.tileRect(u"student3"_s);
    ASSERT_EQ(first.top(), last.top()) << "two tiles in one line";
    QWidget *viewport = scene.grid().viewport();
    // From the gap between two tiles across two of them.
    const QPoint from(first.left() + 1, first.top() + 2);
    const QPoint to(last.center());
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(viewport, from + (to - from) * step / 4);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student3"_s}));
}

TEST(Selection, AllInvertNone)
{
    WindowScene scene(makeSessions(4));
    EXPECT_FALSE(scene.action(u"selectNoneAction"_s).isEnabled());
    scene.select({u"student1"_s});
    scene.action(u"invertSelectionAction"_s).trigger();
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student3"_s, u"student4"_s}));
    scene.action(u"selectAllAction"_s).trigger();
    EXPECT_EQ(scene.selectedUsers().size(), 4);
    scene.settle();
    EXPECT_FALSE(scene.action(u"selectAllAction"_s).isEnabled());
    scene.action(u"selectNoneAction"_s).trigger();
    EXPECT_TRUE(scene.selectedUsers().isEmpty());
}

TEST(Selection, RightClickOnAnUnselectedTileSelectsItAlone)
{
    WindowScene scene(makeSessions(6));
    scene.select({u"student1"_s, u"student2"_s});
    rightClick(scene, scene.tileRect(u"student5"_s).center());
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student5"_s});
    EXPECT_TRUE(scene.menu(u"selectionContextMenu"_s).isVisible());
    scene.menu(u"selectionContextMenu"_s).close();
}

TEST(Selection, RightClickWithCtrlNeverOffersToActOnOthersThanTheOneClicked)
{
    WindowScene scene(makeSessions(6));
    scene.select({u"student1"_s});
    rightClick(scene, scene.tileRect(u"student5"_s).center(), Qt::ControlModifier);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student5"_s});
    scene.menu(u"selectionContextMenu"_s).close();
}

TEST(Selection, RightClickOnASelectedTileKeepsTheSelectionAndActsOnAllOfIt)
{
    WindowScene scene(makeSessions(6));
    scene.select({u"student2"_s, u"student5"_s});
    rightClick(scene, scene.tileRect(u"student5"_s).center());
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student5"_s}));
    QMenu &menu = scene.menu(u"selectionContextMenu"_s);
    ASSERT_TRUE(menu.isVisible());
    QAction &logOff = scene.action(u"logOffSelectedAction"_s);
    ASSERT_TRUE(menu.actions().contains(&logOff)) << "the same action as in the drop-down";
    WindowScene::chooseInMenu(menu, logOff);
    menu.close();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student2"_s, u"student5"_s}));
}

TEST(Selection, RightClickBesideTheTilesOffersNoActionOnSessions)
{
    WindowScene scene(makeSessions(2));
    scene.select({u"student1"_s});
    rightClick(scene, scene.grid().viewport()->rect().bottomRight() - QPoint(5, 5));
    EXPECT_FALSE(scene.menu(u"selectionContextMenu"_s).isVisible());
    QMenu &menu = scene.menu(u"gridContextMenu"_s);
    EXPECT_TRUE(menu.isVisible());
    EXPECT_FALSE(menu.actions().contains(&scene.action(u"logOffSelectedAction"_s)));
    menu.close();
}

TEST(Selection, KeyboardAloneSelectsOpensTheMenuAndLogsOff)
{
    WindowScene scene(makeSessions(6));
    SessionGrid &grid = scene.grid();
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student2"_s});
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student3"_s}));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&grid, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student3"_s, u"student4"_s}));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), grid.mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(grid.viewport(), &key);
    scene.settle();
    QMenu &menu = scene.menu(u"selectionContextMenu"_s);
    ASSERT_TRUE(menu.isVisible());
    // Looking closer comes first, what ends them does not.
    QTest::keyClick(&menu, Qt::Key_Down);
    ASSERT_EQ(menu.activeAction(), &scene.action(u"enlargeAction"_s));
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student2"_s, u"student3"_s, u"student4"_s}));
}

TEST(Selection, ShortcutsReachTheActions)
{
    WindowScene scene(makeSessions(3));
    scene.grid().setFocus();
    QTest::keyClick(&scene.window(), Qt::Key_A, Qt::ControlModifier);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers().size(), 3);
    QTest::keyClick(&scene.window(), Qt::Key_Delete, Qt::ControlModifier);
    scene.settle();
    EXPECT_EQ(scene.calledUsers().size(), 3);
}

TEST(Selection, SurvivesUpdatesAndSorting)
{
    WindowScene scene(makeSessions(8));
    scene.select({u"student2"_s, u"student7"_s});
    scene.action(u"sortByLogOnTimeAction"_s).trigger();
    EXPECT_LT(scene.tile(u"student7"_s).row(), scene.tile(u"student2"_s).row());
    QList<Session> sessions = scene.backend.sessions();
    sessions.removeAt(4);
    sessions[0].state = SessionState::Disconnected;
    sessions += makeSession(u"c9"_s, u"student9"_s);
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student2"_s, u"student7"_s}));
}

TEST(Selection, WhatASearchHidesIsNoLongerSelected)
{
    WindowScene scene(makeSessions(8));
    scene.select({u"student2"_s, u"student7"_s});
    scene.window().findChild<QLineEdit *>(u"searchField"_s)->setText(u"student7"_s);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student7"_s});
    scene.action(u"clearSearchAction"_s).trigger();
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student7"_s});
}

TEST(Selection, ActionsFollowWhatTheSelectedSessionsAllow)
{
    QList<Session> sessions = makeSessions(3);
    sessions[0].verbs = Verb::LogOff;
    sessions[1].verbs = Verb::LogOff | Verb::Lock;
    WindowScene scene(sessions);
    scene.select({u"student1"_s});
    EXPECT_TRUE(scene.action(u"logOffSelectedAction"_s).isEnabled());
    EXPECT_FALSE(scene.action(u"lockAction"_s).isEnabled());
    scene.select({u"student1"_s, u"student2"_s});
    EXPECT_TRUE(scene.action(u"lockAction"_s).isEnabled());
    // The verbs of a selected session may change while it stays selected.
    sessions[1].verbs = Verb::LogOff;
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_FALSE(scene.action(u"lockAction"_s).isEnabled());
    scene.backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    scene.settle();
    EXPECT_FALSE(scene.action(u"logOffSelectedAction"_s).isEnabled());
    EXPECT_FALSE(scene.action(u"logOffAllAction"_s).isEnabled());
}

} // namespace
} // namespace stationmaster::test
