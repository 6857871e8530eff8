// SPDX-License-Identifier: GPL-3.0-or-later
// One session large: how one gets there and back, what is watched meanwhile, and what becomes of it when the
// session changes or ends.
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "tests/ui/picture_scene.h"

#include "tests/support/eventually.h"
#include "ui/grid/placeholder_view.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/viewer/screen_canvas.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPaintEvent>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

class Enlarged : public testing::Test
{
protected:
    Enlarged()
    {
        scene.window().resize(1000, 700);
        EXPECT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s, u"student3"_s, u"student4"_s}));
    }

    EnlargedView &view() { return scene.window().enlarged(); }
    ScreenCanvas &canvas() { return *view().findChild<ScreenCanvas *>(); }
    QString shown() { return view().isVisible() ? view().session().userName : QString(); }
    QString current()
    {
        return scene.grid().currentIndex().data(SessionModel::SessionRole).value<Session>().userName;
    }
    void doubleClick(const QString &user)
    {
        // A double-click comes after a click, which selects.
        const QPoint where = scene.tileRect(user).center();
        QTest::mouseClick(scene.grid().viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(scene.grid().viewport(), Qt::LeftButton, {}, where);
        scene.settle();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(view().isVisible() ? static_cast<QWidget *>(&canvas()) : &scene.grid(), key);
        scene.settle();
    }

    PictureScene scene{makeSessions(4)};
};

TEST_F(Enlarged, DoubleClickShowsOneLargeAndLive)
{
    const QSize thumbnail = scene.source.watched.value(scene.idOf(u"student2"_s)).size;
    doubleClick(u"student2"_s);
    EXPECT_EQ(shown(), u"student2"_s);
    EXPECT_FALSE(scene.grid().isVisible());
    ASSERT_TRUE(scene.waitForWatches({u"student2"_s})) << "the tiles beneath are not to be seen";
    ASSERT_TRUE(eventually([&] {
        return scene.source.watched.value(scene.idOf(u"student2"_s)).size == canvas().pixels();
    }));
    EXPECT_GT(canvas().pixels().width(), 2 * thumbnail.width());
    ASSERT_TRUE(scene.send(u"student2"_s, Qt::magenta));
    EXPECT_EQ(canvas().picture().size(), pictureSize(PictureScene::Screen, canvas().pixels()));
    const QColor middle = canvas().grab().toImage().pixelColor(canvas().rect().center());
    EXPECT_GT(middle.hsvSaturation(), 200) << "in colour, as it is live";
    EXPECT_TRUE(canvas().note().isEmpty());

    press(Qt::Key_Escape);
    EXPECT_TRUE(scene.grid().isVisible());
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s, u"student3"_s, u"student4"_s}));
    EXPECT_EQ(scene.source.watched.value(scene.idOf(u"student2"_s)).size, thumbnail);
}

TEST_F(Enlarged, AsksForDevicePixels)
{
    // The offscreen window system has one device pixel for each; what counts is that it is multiplied.
    EXPECT_EQ(canvas().pixels(), canvas().size() * canvas().devicePixelRatioF());
}

TEST_F(Enlarged, ArrowsGoThroughTheGridsOrderAndEscapeReturnsToTheLastOne)
{
    scene.select({u"student1"_s});
    scene.grid().setCurrentIndex(scene.tile(u"student2"_s));
    press(Qt::Key_Return);
    ASSERT_EQ(shown(), u"student2"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), u"student3"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), u"student4"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), u"student4"_s) << "the last one";
    EXPECT_FALSE(view().findChild<QToolButton *>(u"nextSessionActionButton"_s)->isEnabled());
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), u"student3"_s);
    EXPECT_EQ(scene.labelText(u"enlargedPlace"_s), u"3 of 4"_s);
    ASSERT_TRUE(scene.waitForWatches({u"student3"_s})) << "one watch at a time";
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(), QString());
    EXPECT_EQ(current(), u"student3"_s);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student3"_s});
    EXPECT_TRUE(scene.grid().hasFocus());
    press(Qt::Key_Enter);
    EXPECT_EQ(shown(), u"student3"_s);
}

TEST_F(Enlarged, GridsOrderIsTheOneThatIsShown)
{
    scene.action(u"sortByNameAction"_s).trigger();
    scene.change(u"student1"_s, [](Session &session) {
        session.fullName = u"Zoe"_s;
    });
    doubleClick(u"student4"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), u"student1"_s);
}

TEST_F(Enlarged, ArrowsFollowTheReadingDirection)
{
    doubleClick(u"student2"_s);
    view().setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), u"student3"_s);
}

TEST_F(Enlarged, ActionTakesTheOnlySelectedOne)
{
    scene.select({u"student3"_s});
    scene.action(u"enlargeAction"_s).trigger();
    EXPECT_EQ(shown(), u"student3"_s);
    QTest::mouseClick(view().findChild<QToolButton *>(u"backToAllActionButton"_s), Qt::LeftButton);
    EXPECT_EQ(shown(), QString());
    Q_EMIT scene.grid().menuRequested(QPoint(), true);
    QMenu &menu = scene.menu(u"selectionContextMenu"_s);
    EXPECT_TRUE(menu.actions().contains(&scene.action(u"enlargeAction"_s)));
    menu.close();
    EXPECT_TRUE(scene.menu(u"viewMenu"_s).actions().contains(&scene.action(u"enlargeAction"_s)));
}

TEST_F(Enlarged, WhatIsDoneIsDoneToTheOneInSight)
{
    scene.select({u"student1"_s, u"student4"_s});
    doubleClick(u"student2"_s);
    press(Qt::Key_Right);
    scene.settle();
    scene.action(u"lockAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), QStringList{u"student3"_s});
}

TEST_F(Enlarged, SaysWhoItIsInWordsAndAsPlainText)
{
    scene.change(u"student2"_s, [](Session &session) {
        session.fullName = u"<b>Bold</b>"_s;
        session.locked = true;
    });
    doubleClick(u"student2"_s);
    EXPECT_EQ(scene.labelText(u"enlargedName"_s), u"<b>Bold</b>"_s);
    EXPECT_EQ(view().findChild<QLabel *>(u"enlargedName"_s)->textFormat(), Qt::PlainText);
    EXPECT_THAT(scene.labelText(u"enlargedFacts"_s).toStdString(), HasSubstr("xrdp-11"));
    EXPECT_THAT(scene.labelText(u"enlargedFacts"_s).toStdString(), HasSubstr("Locked"));
    EXPECT_THAT(view().accessibleName().toStdString(), HasSubstr("Locked"));
    EXPECT_THAT(canvas().sentence().toStdString(), HasSubstr("locked screens are not shown"));
    EXPECT_EQ(canvas().accessibleDescription(), canvas().sentence());
    ASSERT_TRUE(scene.waitForWatches({})) << "nothing is to be seen of it";
    scene.change(u"student2"_s, [](Session &session) {
        session.locked = false;
    });
    EXPECT_TRUE(scene.waitForWatches({u"student2"_s}));
}

TEST_F(Enlarged, SaysWhyThereIsNoPicture)
{
    doubleClick(u"student1"_s);
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s}));
    EXPECT_EQ(canvas().sentence(), u"No picture has come yet."_s);
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student1"_s), NoPicture::Asking);
    EXPECT_EQ(canvas().sentence(), u"Waiting for the user's consent to being seen."_s);
    scene.source.fail(scene.idOf(u"student1"_s), Error::Code::NotAuthorized);
    EXPECT_EQ(canvas().sentence(), u"You are not allowed to see the screen of this session."_s);
}

TEST_F(Enlarged, SessionThatEndsSaysSoAndKeepsItsLastPictureGrey)
{
    doubleClick(u"student3"_s);
    ASSERT_TRUE(eventually([&] {
        return scene.source.watched.value(scene.idOf(u"student3"_s)).size == canvas().pixels();
    }));
    ASSERT_TRUE(scene.send(u"student3"_s, Qt::magenta));
    scene.end(u"student3"_s);
    EXPECT_EQ(shown(), u"student3"_s);
    EXPECT_TRUE(view().hasEnded());
    EXPECT_EQ(scene.labelText(u"enlargedFacts"_s), u"This session has ended."_s);
    EXPECT_THAT(canvas().note().toStdString(), HasSubstr("has ended"));
    EXPECT_FALSE(canvas().picture().isNull());
    const QColor middle = canvas().grab().toImage().pixelColor(canvas().rect().center());
    EXPECT_LT(middle.hsvSaturation(), 20);
    EXPECT_TRUE(scene.waitForWatches({}));
    EXPECT_TRUE(scene.selectedUsers().isEmpty()) << "nobody else is acted on in its place";
    EXPECT_FALSE(scene.action(u"lockAction"_s).isEnabled());
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), u"student4"_s) << "the one that came after it";
}

TEST_F(Enlarged, LastSessionOfAllStaysInSightUntilLeft)
{
    doubleClick(u"student1"_s);
    scene.backend.setSessions({});
    scene.settle();
    EXPECT_EQ(shown(), u"student1"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), u"student1"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(scene.window().findChild<PlaceholderView *>()->isVisible());
}

TEST_F(Enlarged, NamesakeOfAnEndedSessionIsNotShownInItsPlace)
{
    doubleClick(u"student1"_s);
    scene.end(u"student1"_s);
    QList<Session> sessions = makeSessions(4);
    sessions[0].id.startedUsec += 1;
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_TRUE(view().hasEnded());
    EXPECT_TRUE(scene.waitForWatches({}));
}

TEST_F(Enlarged, OldPictureTellsItsAgeAndLosesItsColour)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::magenta));
    doubleClick(u"student1"_s);
    scene.change(u"student1"_s, [](Session &session) {
        session.state = SessionState::Disconnected;
    });
    EXPECT_TRUE(canvas().isOld());
    EXPECT_EQ(canvas().note(), u"The picture is of less than a minute ago."_s);
}

TEST_F(Enlarged, UnchangedScreenIsNotPaintedAgain)
{
    class Counter final : public QObject
    {
    public:
        int paints = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } counter;
    doubleClick(u"student1"_s);
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s}));
    canvas().installEventFilter(&counter);
    ASSERT_TRUE(test::comesToRest(200ms, [&] {
        return counter.paints;
    }));
    counter.paints = 0;
    scene.change(u"student2"_s, [](Session &session) {
        session.locked = true;
    });
    EXPECT_EQ(counter.paints, 0) << "another session's change";
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::cyan));
    scene.settle();
    EXPECT_EQ(counter.paints, 1);
    scene.grid().viewport()->installEventFilter(&counter);
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.settle();
    EXPECT_EQ(counter.paints, 2) << "the grid beneath is not painted";
}

TEST_F(Enlarged, MinimisedWindowWatchesNothing)
{
    doubleClick(u"student1"_s);
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s}));
    scene.window().hide();
    EXPECT_TRUE(scene.waitForWatches({}));
}

} // namespace
} // namespace stationmaster::test
