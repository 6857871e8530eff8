// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"
#include "ui/grid/visible_sessions.h"

#include <QScrollBar>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

TEST(VisibleSessions, AreThoseInSightThatHaveAPictureToShow)
{
    QList<Session> sessions = makeSessions(200);
    sessions[0].locked = true;
    sessions[1].state = SessionState::Disconnected;
    WindowScene scene(sessions);
    VisibleSessions visible(scene.grid(), scene.window().enlarged());
    ASSERT_TRUE(eventually([&] {
        return !visible.sessions().isEmpty();
    }));
    EXPECT_LT(visible.sessions().size(), 100);
    EXPECT_FALSE(visible.sessions().contains(sessions.at(0).id));
    EXPECT_FALSE(visible.sessions().contains(sessions.at(1).id));
    EXPECT_EQ(visible.pictureSize(), scene.grid().pictureSize());
}

TEST(VisibleSessions, FollowScrollingAndHiding)
{
    WindowScene scene(makeSessions(200));
    VisibleSessions visible(scene.grid(), scene.window().enlarged());
    ASSERT_TRUE(eventually([&] {
        return !visible.sessions().isEmpty();
    }));
    const QList<SessionId> top = visible.sessions();
    scene.grid().verticalScrollBar()->setValue(scene.grid().verticalScrollBar()->maximum());
    ASSERT_TRUE(eventually([&] {
        return visible.sessions() != top;
    }));
    EXPECT_FALSE(visible.sessions().contains(top.first()));
    scene.grid().window()->hide();
    EXPECT_TRUE(eventually([&] {
        return visible.sessions().isEmpty();
    }));
}

} // namespace
} // namespace stationmaster::test
