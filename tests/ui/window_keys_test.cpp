// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the wheel do in the window, and what it says of itself.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/grid/placeholder_view.h"
#include "ui/grid/size_control.h"
#include "ui/viewer/enlarged_view.h"

#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

QLineEdit &search(WindowScene &scene)
{
    return *scene.window().findChild<QLineEdit *>(u"searchField"_s);
}

void turnWheel(SessionGrid &grid, int angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = grid.viewport()->rect().center();
    QWheelEvent event(at, grid.viewport()->mapToGlobal(at), {}, QPoint(0, angle), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(grid.viewport(), &event);
}

TEST(WindowKeys, TitleIsTheComputersNameAsSoonAsItIsKnown)
{
    WindowScene scene(makeSessions(1));
    Host host = scene.backend.host();
    host.name = u"lab\u202E7"_s;
    scene.backend.setHost(host);
    scene.settle();
    EXPECT_EQ(scene.window().windowTitle(), displayable(host.name));
}

TEST(WindowKeys, SearchIsInReachHoweverNarrowTheWindow)
{
    WindowScene scene(makeSessions(2));
    scene.window().resize(560, 500);
    scene.settle();
    QTest::keyClick(&scene.window(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search(scene).isVisible());
    EXPECT_TRUE(search(scene).hasFocus());
    EXPECT_TRUE(scene.window().rect().contains(
        QRect(search(scene).mapTo(&scene.window(), QPoint()), search(scene).size())));
}

TEST(WindowKeys, EscapeEndsTheSearchAndThenTheSelection)
{
    WindowScene scene(makeSessions(3));
    scene.action(u"findAction"_s).trigger();
    QTest::keyClicks(&search(scene), u"student2"_s);
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 1);
    QTest::keyClick(&search(scene), Qt::Key_Escape);
    scene.settle();
    EXPECT_EQ(search(scene).text(), QString());
    EXPECT_EQ(scene.grid().model()->rowCount(), 3);
    EXPECT_TRUE(scene.grid().hasFocus());
    scene.select({u"student1"_s, u"student3"_s});
    QTest::keyClick(&scene.grid(), Qt::Key_Escape);
    EXPECT_TRUE(scene.selectedUsers().isEmpty());
}

TEST(WindowKeys, SearchIsNotBlamedForWhatTheFilterHides)
{
    QList<Session> sessions = makeSessions(3);
    sessions[0].state = SessionState::Disconnected;
    sessions[1].kind = SessionKind::Ssh;
    WindowScene scene(sessions);
    scene.action(u"showOnlyActiveAction"_s).trigger();
    const auto *placeholder = scene.window().findChild<PlaceholderView *>();
    search(scene).setText(u"student1"_s);
    scene.settle();
    EXPECT_THAT(placeholder->sentence().toStdString(), HasSubstr("only active sessions are shown"));
    search(scene).setText(u"student2"_s);
    scene.settle();
    EXPECT_THAT(placeholder->sentence().toStdString(), HasSubstr("text sessions are not shown"));
    QTest::mouseClick(scene.window().findChild<QPushButton *>(u"placeholderButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_TRUE(scene.tile(u"student2"_s).isValid());
    search(scene).setText(u"nobody"_s);
    scene.settle();
    EXPECT_THAT(placeholder->sentence().toStdString(), HasSubstr("No session fits"));
}

TEST(WindowKeys, LookingAtOneKeepsTheSelectionOfMany)
{
    WindowScene scene(makeSessions(5));
    const QStringList many{u"student1"_s, u"student2"_s, u"student4"_s};
    scene.select(many);
    scene.grid().selectionModel()->setCurrentIndex(scene.tile(u"student2"_s), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&scene.grid(), Qt::Key_Return);
    scene.settle();
    ASSERT_TRUE(scene.window().enlarged().isVisible());
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student2"_s}) << "what is done now is done to this one";
    QTest::keyClick(&scene.window().enlarged(), Qt::Key_Escape);
    scene.settle();
    EXPECT_FALSE(scene.window().enlarged().isVisible());
    EXPECT_EQ(scene.selectedUsers(), many);
}

TEST(WindowKeys, WheelWithCtrlChangesTheSizeOfTheTiles)
{
    WindowScene scene(makeSessions(2));
    const int before = scene.grid().pictureWidth();
    turnWheel(scene.grid(), 120, Qt::ControlModifier);
    EXPECT_GT(scene.grid().pictureWidth(), before);
    turnWheel(scene.grid(), -120, Qt::ControlModifier);
    EXPECT_EQ(scene.grid().pictureWidth(), before);
    turnWheel(scene.grid(), 60, Qt::ControlModifier);
    EXPECT_EQ(scene.grid().pictureWidth(), before) << "half a step of a touch pad";
    turnWheel(scene.grid(), 60, Qt::ControlModifier);
    EXPECT_GT(scene.grid().pictureWidth(), before);
}

TEST(WindowKeys, ShiftF10OpensTheMenuOfTheCurrentTile)
{
    WindowScene scene(makeSessions(2));
    scene.grid().selectionModel()->setCurrentIndex(scene.tile(u"student2"_s),
                                                   QItemSelectionModel::ClearAndSelect);
    scene.settle();
    QTest::keyClick(&scene.grid(), Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(scene.menu(u"selectionContextMenu"_s).isVisible());
    scene.menu(u"selectionContextMenu"_s).close();
}

TEST(WindowKeys, F11FillsTheScreenAndLeavesItAgain)
{
    WindowScene scene(makeSessions(1));
    QTest::keyClick(&scene.window(), Qt::Key_F11);
    EXPECT_TRUE(scene.window().isFullScreen());
    QTest::keyClick(&scene.window(), Qt::Key_F11);
    EXPECT_FALSE(scene.window().isFullScreen());
}

TEST(WindowKeys, FirstWindowFitsTheScreen)
{
    WindowScene scene(makeSessions(1));
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    EXPECT_LE(scene.window().width(), screen.width());
    EXPECT_LE(scene.window().height(), screen.height());
}

TEST(WindowKeys, StatusTipLeavesTheSizeButtonsWhereTheyAre)
{
    WindowScene scene(makeSessions(1));
    const auto *size = scene.window().findChild<SizeControl *>();
    const QRect before = size->geometry();
    scene.window().statusBar()->showMessage(u"A tip"_s);
    scene.settle();
    EXPECT_EQ(size->geometry(), before);
}

TEST(WindowKeys, RolesAreToldOnTilesAndInToolTips)
{
    QList<Session> sessions = makeSessions(3);
    sessions[0].role = UserRole::Administrator;
    sessions[1].role = UserRole::Dashboard;
    sessions[2].role = UserRole::Standard;
    WindowScene scene(sessions);
    const auto told = [&scene](const QString &user) {
        return scene.tile(user).data(Qt::ToolTipRole).toString() + u'|'
            + scene.tile(user).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(told(u"student1"_s).count(u"Administrator"_s), 2);
    EXPECT_EQ(told(u"student2"_s).count(u"Dashboard user"_s), 2);
    EXPECT_FALSE(told(u"student3"_s).contains(u"Administrator"_s));
    EXPECT_FALSE(told(u"student3"_s).contains(u"Dashboard"_s));
}

} // namespace
} // namespace stationmaster::test
