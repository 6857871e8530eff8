// SPDX-License-Identifier: GPL-3.0-or-later
// A room that stands still: places, free stations, arranging by hand, fitting, groups.
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "model/places_model.h"
#include "ui/look/appearance.h"
#include "ui/places/place_commands.h"
#include "ui/settings/view_settings.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

Station station(const QString &name, std::optional<SessionId> who = {})
{
    return {u"test"_s, name, name, who, {}};
}

/// The tile of a free station; invalid where there is none.
QModelIndex freeTile(WindowScene &scene, const QString &name)
{
    const QAbstractItemModel *rows = scene.grid().model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data(PlacesModel::TileKindRole).value<GridTile::Kind>() == GridTile::Kind::Free
            && index.data().toString() == name)
            return index;
    }
    return {};
}

void drag(WindowScene &scene, const QPoint &from, const QPoint &to)
{
    QWidget *viewport = scene.grid().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    scene.settle();
}

TEST(Places, AFreeStationIsATileThatNothingCanBeDoneTo)
{
    const QList<Session> sessions = makeSessions(2);
    WindowScene scene(sessions);
    scene.backend.setStations({station(u"lab1"_s), station(u"lab2"_s, sessions[1].id)});
    scene.settle();
    const QModelIndex free = freeTile(scene, u"lab1"_s);
    ASSERT_TRUE(free.isValid());
    EXPECT_EQ(free.data(Qt::AccessibleTextRole).toString(), u"lab1, free"_s);
    QTest::mouseClick(scene.grid().viewport(), Qt::LeftButton, {}, scene.grid().visualRect(free).center());
    QTest::keyClick(&scene.grid(), Qt::Key_Return);
    QTest::mouseDClick(scene.grid().viewport(), Qt::LeftButton, {}, scene.grid().visualRect(free).center());
    scene.settle();
    EXPECT_TRUE(scene.grid().isVisible()) << "nothing is shown large";
    EXPECT_EQ(scene.selectedUsers(), QStringList());
    EXPECT_FALSE(scene.action(u"logOffSelectedAction"_s).isEnabled());
    scene.grid().selectAll();
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student1"_s, u"student2"_s}));
    scene.action(u"showFreeAction"_s).trigger();
    EXPECT_FALSE(freeTile(scene, u"lab1"_s).isValid());
}

TEST(Places, WhoLogsOnAtAFreeStationIsNotSelectedByWhatWasClickedBefore)
{
    const QList<Session> sessions = makeSessions(3);
    WindowScene scene({sessions[0], sessions[1]});
    scene.backend.setStations({station(u"lab1"_s), station(u"lab2"_s)});
    scene.settle();
    const QRect place = scene.grid().visualRect(freeTile(scene, u"lab1"_s));
    QTest::mouseClick(scene.grid().viewport(), Qt::LeftButton, {}, place.center());
    scene.grid().selectAll();
    scene.backend.setStations({station(u"lab1"_s, sessions[2].id), station(u"lab2"_s)});
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_EQ(scene.tileRect(u"student3"_s), place);
    EXPECT_EQ(scene.selectedUsers(), (QStringList{u"student1"_s, u"student2"_s}));
}

/// In the grid's place under the pointer, whatever its order: who is there, or nobody.
class WhileSessionsComeAndGo : public testing::TestWithParam<const char *>
{
};

TEST_P(WhileSessionsComeAndGo, ATileThatIsPressedIsTheOneThatIsSelected)
{
    const QList<Session> all = makeSessions(24);
    WindowScene scene(all);
    scene.window().resize(1100, 700);
    scene.action(QString::fromLatin1(GetParam())).trigger();
    scene.settle();
    QWidget *viewport = scene.grid().viewport();
    QRandomGenerator random(3);
    const auto shuffle = [&] {
        QList<Session> now;
        for (Session session : all) {
            session.idleSince = random.bounded(2) == 0
                ? std::optional(QDateTime::currentDateTimeUtc().addSecs(-random.bounded(9000)))
                : std::nullopt;
            if (random.bounded(4) > 0)
                now += session;
        }
        scene.backend.setSessions(now);
        scene.settle();
    };
    int pressed = 0;
    for (int round = 0; round < 60; ++round) {
        // He points elsewhere and comes back: until then everything may be put in order.
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport, &leave);
        scene.grid().clearSelection();
        scene.settle();
        const QPoint at(random.bounded(viewport->width()), random.bounded(viewport->height()));
        QEnterEvent enter(at, at, at);
        QCoreApplication::sendEvent(viewport, &enter);
        const auto under = [&] {
            return scene.grid().indexAt(at).data(SessionModel::SessionIdRole).value<SessionId>();
        };
        const SessionId before = under();
        QTest::mousePress(viewport, Qt::LeftButton, {}, at);
        shuffle();
        EXPECT_TRUE(before.isNull() || under() == before || under().isNull())
            << "another came under the pointer";
        shuffle();
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
        scene.settle();
        const QList<Session> selected = scene.grid().selectedSessions();
        if (before.isNull() || !scene.model.session(before)) {
            EXPECT_TRUE(selected.isEmpty() || selected.first().id == before);
            continue;
        }
        ++pressed;
        EXPECT_LE(selected.size(), 1);
        EXPECT_TRUE(selected.isEmpty() || selected.first().id == before) << "in round " << round;
    }
    EXPECT_GT(pressed, 10) << "else nothing was tried";
}

INSTANTIATE_TEST_SUITE_P(Orders, WhileSessionsComeAndGo,
                         testing::Values("sortByPlaceAction", "sortByNameAction", "sortByIdleTimeAction"),
                         [](const auto &order) {
                             return std::string(order.param);
                         });

TEST(Places, AreArrangedByDraggingAndKeptForTheRoom)
{
    WindowScene scene(makeSessions(5));
    scene.window().resize(1100, 700);
    scene.settle();
    const QRect first = scene.tileRect(u"student1"_s);
    const QRect third = scene.tileRect(u"student3"_s);
    scene.action(u"arrangePlacesAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 1) << "it is said what this is";
    drag(scene, first.center(), third.center());
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), third.topLeft());
    EXPECT_EQ(scene.tileRect(u"student3"_s).topLeft(), first.topLeft());
    EXPECT_EQ(scene.selectedUsers(), QStringList()) << "nobody is selected by it";
    EXPECT_TRUE(scene.backend.calls.empty());
    QTest::keyClick(&scene.grid(), Qt::Key_Escape);
    EXPECT_FALSE(scene.action(u"arrangePlacesAction"_s).isChecked());
    EXPECT_TRUE(scene.bars().isEmpty());
    scene.reopen();
    scene.window().resize(1100, 700);
    scene.settle();
    EXPECT_LT(scene.tileRect(u"student3"_s).left(), scene.tileRect(u"student2"_s).left());
    scene.window().setRoom(u"Physics/Lab 2"_s);
    scene.settle();
    EXPECT_GT(scene.tileRect(u"student3"_s).left(), scene.tileRect(u"student2"_s).left());
    scene.window().setRoom({});
    scene.settle();
    EXPECT_LT(scene.tileRect(u"student3"_s).left(), scene.tileRect(u"student2"_s).left());
}

TEST(Places, AreArrangedByKeysAndArrangedAnewByStation)
{
    WindowScene scene(makeSessions(4));
    scene.window().resize(1100, 700);
    scene.settle();
    const QRect first = scene.tileRect(u"student1"_s);
    const QRect second = scene.tileRect(u"student2"_s);
    QTest::keyClick(&scene.grid(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    scene.settle();
    EXPECT_EQ(scene.tileRect(u"student1"_s), first) << "only while places are being arranged";
    scene.action(u"arrangePlacesAction"_s).trigger();
    scene.grid().setCurrentIndex(scene.tile(u"student1"_s));
    QTest::keyClick(&scene.grid(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    scene.settle();
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), second.topLeft());
    EXPECT_EQ(scene.tileRect(u"student2"_s).topLeft(), first.topLeft());
    scene.action(u"arrangePlacesAction"_s).trigger();
    scene.action(u"arrangeByStationAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), first.topLeft());
    scene.clickBarButton(u"undoArrangeAction"_s);
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), second.topLeft());
}

TEST(Places, GoIntoAFileAndComeOutOfIt)
{
    WindowScene scene(makeSessions(4));
    scene.window().resize(1100, 700);
    scene.settle();
    auto *commands = scene.window().findChild<PlaceCommands *>();
    ASSERT_NE(commands, nullptr);
    EXPECT_FALSE(scene.action(u"exportPlacesAction"_s).isEnabled()) << "nothing was arranged";
    scene.action(u"arrangePlacesAction"_s).trigger();
    const QPoint third = scene.tileRect(u"student3"_s).topLeft();
    drag(scene, scene.tileRect(u"student1"_s).center(), scene.tileRect(u"student3"_s).center());
    scene.action(u"arrangePlacesAction"_s).trigger();
    const QString path = scene.folder.filePath(u"room.json"_s);
    const auto told = [&scene](const QString &begin) {
        return eventually([&] {
            const QList<MessageBar *> bars = scene.bars();
            return std::ranges::any_of(bars, [&begin](const MessageBar *bar) {
                return bar->text().startsWith(begin);
            });
        });
    };
    commands->exportTo(path);
    EXPECT_TRUE(told(u"Saved to"_s));
    scene.action(u"arrangeByStationAction"_s).trigger();
    scene.settle();
    ASSERT_NE(scene.tileRect(u"student1"_s).topLeft(), third);
    commands->importFrom(path);
    EXPECT_TRUE(told(u"The places were taken from"_s));
    scene.settle();
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), third);
    commands->importFrom(u"/dev/null"_s);
    EXPECT_TRUE(told(u"/dev/null holds no places"_s));
    EXPECT_EQ(scene.tileRect(u"student1"_s).topLeft(), third);
}

TEST(Places, AllFitWhereTheWindowIsNewAndTheSizeStaysUnderThePointer)
{
    WindowScene scene(makeSessions(30));
    scene.window().resize(1280, 800);
    scene.action(u"fitAllAction"_s).trigger();
    scene.settle();
    const QRect sight = scene.grid().viewport()->rect();
    EXPECT_EQ(scene.grid().horizontalScrollBar()->maximum(), 0);
    EXPECT_FALSE(scene.grid().horizontalScrollBar()->isVisible());
    for (int number = 1; number <= 30; ++number)
        EXPECT_TRUE(sight.contains(scene.tileRect(u"student%1"_s.arg(number)))) << number;
    const int before = scene.grid().pictureSize().width();
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QCoreApplication::sendEvent(scene.grid().viewport(), &enter);
    scene.backend.setSessions(makeSessions(90));
    scene.settle();
    EXPECT_EQ(scene.grid().pictureSize().width(), before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(scene.grid().viewport(), &leave);
    scene.settle();
    EXPECT_LT(scene.grid().pictureSize().width(), before);
    scene.action(u"largerAction"_s).trigger();
    EXPECT_FALSE(scene.action(u"fitAllAction"_s).isChecked());
    scene.settings.remove(u"view/fitAll"_s);
    EXPECT_TRUE(ViewSettings::load(scene.settings).fitAll) << "this is how it opens";
}

TEST(Places, NoScrollBarTakesRoomFromTilesThatFit)
{
    applyAppearance(ColorScheme::Light);
    WindowScene scene(makeSessions(29));
    scene.action(u"fitAllAction"_s).trigger();
    scene.reopen(); // As it opens, from its first layout on.
    scene.window().resize(1180, 760);
    scene.settle();
    ASSERT_TRUE(scene.grid().fitsAll());
    for (const QString &banner : {u"Something that stands"_s, QString(), u"Something else"_s}) {
        scene.window().setBanner(banner);
        scene.settle();
        for (const QScrollBar *bar : {scene.grid().horizontalScrollBar(), scene.grid().verticalScrollBar()}) {
            EXPECT_EQ(bar->maximum(), 0) << bar->orientation() << banner.toStdString();
            EXPECT_EQ(bar->minimum(), 0) << bar->orientation() << banner.toStdString();
            EXPECT_FALSE(bar->isVisible()) << bar->orientation();
        }
    }
}

TEST(Places, GroupsHaveHeadings)
{
    QList<Session> sessions = makeSessions(4);
    sessions[1].locked = true;
    WindowScene scene(sessions);
    scene.action(u"groupByStateAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.grid().tiles().headings().size(), 2);
    EXPECT_EQ(scene.grid().tiles().headings().at(0).text, u"Active"_s);
    EXPECT_EQ(scene.grid().tiles().headings().at(1).text, u"Locked"_s);
    EXPECT_GT(scene.tileRect(u"student2"_s).top(), scene.tileRect(u"student4"_s).bottom());
    EXPECT_FALSE(scene.action(u"arrangePlacesAction"_s).isEnabled());
}

TEST(Places, ThoseOfNoGroupHaveAHeadingToo)
{
    WindowScene scene(makeSessions(4));
    scene.window().setRoomsOfHosts({{u"elsewhere"_s, u"Lab 1"_s}});
    scene.action(u"groupByRoomAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.grid().tiles().headings().size(), 1);
    EXPECT_EQ(scene.grid().tiles().headings().constFirst().text, u"Others"_s);
}

TEST(Places, SpotlightShowsTheSelectedAloneUntilItIsPutOut)
{
    WindowScene scene(makeSessions(6));
    EXPECT_FALSE(scene.action(u"spotlightAction"_s).isEnabled()) << "on nobody";
    scene.select({u"student2"_s, u"student5"_s});
    scene.action(u"spotlightAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 2);
    scene.action(u"selectNoneAction"_s).trigger();
    scene.settle();
    EXPECT_TRUE(scene.action(u"spotlightAction"_s).isEnabled());
    QTest::keyClick(&scene.grid(), Qt::Key_Escape);
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 6);
    EXPECT_FALSE(scene.action(u"spotlightAction"_s).isChecked());
}

TEST(PressToLook, ShowsTheTileLargeForAsLongAsTheButtonIsDown)
{
    WindowScene scene(makeSessions(3));
    QWidget *viewport = scene.grid().viewport();
    const QPoint at = scene.tileRect(u"student2"_s).center();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    EXPECT_FALSE(scene.window().findChild<QTimer *>(u"holdTimer"_s)->isActive()) << "that was a click";
    QTest::mousePress(viewport, Qt::LeftButton, {}, at);
    ASSERT_TRUE(eventually([&scene] {
        return scene.window().enlarged().isVisible();
    }));
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student2"_s});
    QTest::mouseRelease(&scene.window().enlarged(), Qt::LeftButton, {}, QPoint(5, 5));
    scene.settle();
    EXPECT_TRUE(scene.grid().isVisible());
    scene.action(u"arrangePlacesAction"_s).trigger();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at);
    EXPECT_FALSE(scene.window().findChild<QTimer *>(u"holdTimer"_s)->isActive()) << "that is a drag";
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
}

TEST(Places, ArrowKeysGoFromTileToTileInBothReadingDirections)
{
    WindowScene scene(makeSessions(9));
    scene.window().resize(1100, 900);
    scene.settle();
    const auto current = [&scene] {
        return scene.grid().currentIndex().data(SessionModel::SessionRole).value<Session>().userName;
    };
    const auto press = [&scene](Qt::Key key) {
        QTest::keyClick(&scene.grid(), key);
        scene.settle();
    };
    const int columns = scene.grid().tiles().columns();
    ASSERT_GT(columns, 2);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), u"student2"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"student%1"_s.arg(2 + columns));
    press(Qt::Key_Up);
    EXPECT_EQ(current(), u"student2"_s);
    scene.window().setLayoutDirection(Qt::RightToLeft);
    scene.settle();
    EXPECT_GT(scene.tileRect(u"student1"_s).left(), scene.tileRect(u"student2"_s).left());
    press(Qt::Key_Left);
    EXPECT_EQ(current(), u"student3"_s);
    EXPECT_EQ(scene.grid().indexAt(scene.tileRect(u"student3"_s).center()), scene.tile(u"student3"_s));
}

} // namespace
} // namespace stationmaster::test
