// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid paints, and above all what it does not.
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "tests/ui/window_scene.h"

#include "tests/support/eventually.h"
#include "ui/grid/session_delegate.h"
#include "ui/grid/session_tile.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PaintWatcher final : public QObject
{
public:
    explicit PaintWatcher(SessionGrid &grid) { grid.viewport()->installEventFilter(this); }

    QRegion painted;
    int events = 0;
    int whole = 0; ///< Of them those that painted all that is in sight.

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const QRegion region = static_cast<QPaintEvent *>(event)->region();
        ++events;
        whole += region == QRegion(static_cast<QWidget *>(watched)->rect()) ? 1 : 0;
        painted += region;
        return false;
    }
};

bool animates(SessionGrid &grid)
{
    const QList<QTimer *> timers = grid.findChildren<QTimer *>();
    return std::any_of(timers.cbegin(), timers.cend(), [](const QTimer *timer) {
        return timer->isActive() && !timer->isSingleShot();
    });
}

TEST(SessionGrid, IdleRoomIsNeverRepaintedAndKeepsNoTimer)
{
    WindowScene scene(makeSessions(40));
    ASSERT_TRUE(eventually([&scene] {
        return !animates(scene.grid());
    }));
    PaintWatcher watcher(scene.grid());
    EXPECT_TRUE(test::staysSo(150ms, [&] {
        return watcher.painted.isEmpty();
    }));
}

TEST(SessionGrid, OneSessionsChangeRepaintsItsTileOnly)
{
    WindowScene scene(makeSessions(40));
    PaintWatcher watcher(scene.grid());
    QList<Session> sessions = scene.backend.sessions();
    sessions[4].locked = true;
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_FALSE(watcher.painted.isEmpty());
    EXPECT_TRUE(watcher.painted.subtracted(scene.tileRect(sessions[4].userName)).isEmpty());
}

TEST(SessionGrid, WhatIsLaidOutAnewIsPaintedOnce)
{
    WindowScene scene(makeSessions(40));
    PaintWatcher watcher(scene.grid());
    scene.action(u"groupByStateAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(watcher.whole, 1);
}

TEST(SessionGrid, WhatIsLaidOutAnewOutOfSightIsNotPainted)
{
    WindowScene scene(makeSessions(200));
    QAbstractItemModel &rows = *scene.grid().model();
    const auto last = rows.index(180, 0).data(SessionModel::SessionIdRole).value<SessionId>();
    ASSERT_FALSE(scene.grid().viewport()->rect().intersects(scene.grid().visualRect(rows.index(180, 0))));
    PaintWatcher watcher(scene.grid());
    const QList<Session> all = scene.backend.sessions();
    QList<Session> fewer = all;
    fewer.removeIf([&last](const Session &session) {
        return session.id == last;
    });
    for (const QList<Session> &sessions : {fewer, all}) {
        scene.backend.setSessions(sessions);
        scene.settle();
        EXPECT_TRUE(watcher.painted.isEmpty());
    }
}

TEST(SessionGrid, TilesBetweenTwoThatChangedAreNotPainted)
{
    WindowScene scene(makeSessions(3));
    SessionDelegate delegate;
    delegate.setPictureWidth(160);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 200);
    const auto paints = [&](const QRegion &dirty) {
        QImage canvas(200, 200, QImage::Format_RGB32);
        canvas.fill(Qt::magenta);
        const QImage before = canvas;
        QPainter painter(&canvas);
        delegate.setDirty(dirty);
        delegate.paint(&painter, option, scene.grid().model()->index(0, 0));
        painter.end();
        return canvas != before;
    };
    EXPECT_TRUE(paints({}));
    EXPECT_TRUE(paints(QRect(90, 90, 20, 20)));
    EXPECT_FALSE(paints(QRegion(-50, 0, 50, 200) + QRect(200, 0, 50, 200)));
}

TEST(SessionGrid, BusyTileMovesInItsStripAloneAndStopsWhenDone)
{
    WindowScene scene(makeSessions(40));
    const SessionId id = scene.backend.sessions().at(2).id;
    const QRect tile = scene.tileRect(u"student3"_s);
    scene.model.setBusy(id, true);
    scene.settle();
    PaintWatcher watcher(scene.grid());
    ASSERT_TRUE(eventually([&watcher] {
        return !watcher.painted.isEmpty();
    }));
    EXPECT_TRUE(watcher.painted.subtracted(tile).isEmpty());
    EXPECT_LT(watcher.painted.boundingRect().height(), tile.height() / 4);
    scene.model.setBusy(id, false);
    EXPECT_TRUE(eventually([&scene] {
        return !animates(scene.grid());
    }));
}

TEST(SessionGrid, CountdownMovesOnceASecondInItsStripAlone)
{
    WindowScene scene(makeSessions(40));
    QList<Session> sessions = scene.backend.sessions();
    const auto third = std::ranges::find(sessions, u"student3"_s, &Session::userName);
    const SessionId id = third->id;
    third->endsAt = QDateTime::currentDateTimeUtc().addSecs(600);
    scene.backend.setSessions(sessions);
    scene.model.setBusy(id, true);
    scene.model.setStep(id, Step::Warned);
    PaintWatcher watcher(scene.grid());
    ASSERT_TRUE(test::comesToRest(100ms, [&] {
        return watcher.events;
    })) << "what its beginning paints";
    watcher.painted = {};
    watcher.events = 0;
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(eventually([&] {
        return watcher.events >= 2;
    }));
    const QRect tile = scene.tileRect(u"student3"_s);
    EXPECT_TRUE(watcher.painted.subtracted(tile).isEmpty());
    EXPECT_LT(watcher.painted.boundingRect().height(), tile.height() / 4);
    EXPECT_LE(watcher.events, time.elapsed() / 1000 + 1);
    sessions = scene.backend.sessions();
    std::ranges::find(sessions, u"student3"_s, &Session::userName)->endsAt.reset();
    scene.model.setBusy(id, false);
    scene.backend.setSessions(sessions);
    EXPECT_TRUE(eventually([&scene] {
        return !animates(scene.grid());
    }));
}

TEST(SessionGrid, BusyTileOutOfSightCostsNothingUntilItIsScrolledTo)
{
    WindowScene scene(makeSessions(400));
    scene.model.setBusy(scene.backend.sessions().at(399).id, true);
    EXPECT_TRUE(eventually([&scene] {
        return !animates(scene.grid());
    }));
    scene.grid().verticalScrollBar()->setValue(scene.grid().verticalScrollBar()->maximum());
    scene.settle();
    EXPECT_TRUE(animates(scene.grid()));
}

TEST(SessionGrid, ColumnsShareTheWidthEvenlyAtEverySize)
{
    WindowScene scene(makeSessions(60));
    SessionGrid &grid = scene.grid();
    for (int width = SessionGrid::MinimumPictureWidth; width <= SessionGrid::MaximumPictureWidth;
         width += 37) {
        grid.setPictureWidth(width);
        for (const int windowWidth : {700, 1001, 1536}) {
            scene.window().resize(windowWidth, 700);
            scene.settle();
            const int room = grid.viewport()->width();
            const int columns = std::max(1, room / SessionTile::cellSize(width, grid.font()).width());
            const QRect first = grid.visualRect(grid.model()->index(0, 0));
            const QRect second = grid.visualRect(grid.model()->index(columns - 1, 0));
            const QRect below = grid.visualRect(grid.model()->index(columns, 0));
            EXPECT_EQ(first.top(), second.top()) << width << " in " << windowWidth;
            EXPECT_EQ(below.left(), first.left()) << width << " in " << windowWidth;
            EXPECT_NEAR(room - 1 - second.right(), first.left(), columns + 2)
                << width << " in " << windowWidth;
        }
    }
}

TEST(SessionGrid, FiveThousandAreUsable)
{
    WindowScene scene(makeSessions(5000));
    SessionGrid &grid = scene.grid();
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_End);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student5000"_s});
    EXPECT_TRUE(grid.viewport()->rect().intersects(scene.tileRect(u"student5000"_s)));
    grid.selectAll();
    scene.settle();
    EXPECT_EQ(scene.selectedUsers().size(), 5000);
}

} // namespace
} // namespace stationmaster::test
