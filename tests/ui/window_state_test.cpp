// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows besides tiles: empty states, bars, counts, details, and what it remembers.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/commands/action_factory.h"
#include "ui/dialogs/bulk_report_dialog.h"
#include "ui/grid/placeholder_view.h"
#include "ui/look/appearance.h"
#include "ui/settings/view_settings.h"
#include "ui/window/counts_bar.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

const PlaceholderView &placeholder(WindowScene &scene)
{
    return *scene.window().findChild<PlaceholderView *>();
}

TEST(WindowState, LoadingUnavailableAndEmptyAreDrawnAndToldApart)
{
    WindowScene scene;
    scene.backend.setState(SessionBackend::State::Loading);
    scene.settle();
    EXPECT_TRUE(placeholder(scene).isVisible());
    EXPECT_EQ(placeholder(scene).title(), u"Looking for sessions…"_s);
    EXPECT_EQ(scene.window().findChild<CountsBar *>()->parts(), QStringList())
        << "nothing is known, so nothing is claimed";
    scene.backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::NotAuthorized, {}, {}});
    scene.settle();
    EXPECT_EQ(placeholder(scene).title(), u"Sessions cannot be listed"_s);
    EXPECT_THAT(placeholder(scene).sentence().toStdString(), HasSubstr("not allowed"));
    scene.backend.setState(SessionBackend::State::Ready);
    scene.settle();
    EXPECT_EQ(placeholder(scene).title(), u"Nobody is logged on"_s);
    scene.backend.setSessions(makeSessions(1));
    scene.settle();
    EXPECT_FALSE(placeholder(scene).isVisible());
    EXPECT_TRUE(scene.grid().isVisible());
}

TEST(WindowState, SearchWithoutResultSaysSoAndOffersTheWayBack)
{
    WindowScene scene(makeSessions(2));
    scene.window().findChild<QLineEdit *>(u"searchField"_s)->setText(u"nobody at all"_s);
    scene.settle();
    EXPECT_EQ(placeholder(scene).title(), u"Nothing found"_s);
    QTest::mouseClick(scene.window().findChild<QPushButton *>(u"placeholderButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_TRUE(scene.grid().isVisible());
}

TEST(WindowState, HiddenTextSessionsAreToldOfAndShownOnDemand)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].kind = SessionKind::Text;
    WindowScene scene(sessions);
    EXPECT_EQ(placeholder(scene).title(), u"No desktop session"_s);
    QTest::mouseClick(scene.window().findChild<QPushButton *>(u"placeholderButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_TRUE(scene.tile(u"student1"_s).isValid());
    EXPECT_TRUE(scene.action(u"showTextAction"_s).isChecked());
}

TEST(WindowState, OnlyActiveHidesTheRest)
{
    QList<Session> sessions = makeSessions(3);
    sessions[1].state = SessionState::Disconnected;
    WindowScene scene(sessions);
    scene.action(u"showOnlyActiveAction"_s).trigger();
    scene.settle();
    EXPECT_FALSE(scene.tile(u"student2"_s).isValid());
    sessions[0].state = sessions[2].state = SessionState::Closing;
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_EQ(placeholder(scene).title(), u"No active session"_s);
    scene.action(u"showAllAction"_s).trigger();
    scene.settle();
    EXPECT_TRUE(scene.tile(u"student2"_s).isValid());
}

TEST(WindowState, RowsStayAndABarWarnsWhileTheLoginManagerIsAway)
{
    WindowScene scene(makeSessions(2));
    scene.backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    scene.settle();
    EXPECT_TRUE(scene.grid().isVisible());
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Warning);
    scene.backend.setState(SessionBackend::State::Ready);
    scene.settle();
    EXPECT_TRUE(scene.bars().isEmpty());
}

TEST(WindowState, BannerStaysOnTopAndCannotBeClosed)
{
    WindowScene scene(makeSessions(2));
    scene.action(u"logOffAllAction"_s).trigger();
    scene.window().setBanner(u"<b>A demonstration</b>"_s);
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 2);
    EXPECT_EQ(scene.bars().first()->text(), u"<b>A demonstration</b>"_s);
    EXPECT_FALSE(scene.bars().first()->findChild<QWidget *>(u"messageClose"_s)->isVisible());
    EXPECT_EQ(scene.bars().first()->findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
    scene.window().setBanner(u"No service"_s, MessageBar::Kind::Warning);
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 2) << "the other goes";
    EXPECT_EQ(scene.bars().first()->text(), u"No service"_s);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Warning);
    scene.window().setBanner({});
    scene.settle();
    EXPECT_EQ(scene.bars().size(), 1);
}

TEST(WindowState, StatusBarCounts)
{
    QList<Session> sessions = makeSessions(6);
    sessions[1].state = SessionState::Disconnected;
    sessions[2].state = SessionState::Closing;
    sessions[3].kind = SessionKind::Ssh;
    WindowScene scene(sessions);
    scene.backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    scene.window().resize(1180, 700);
    scene.select({u"student1"_s});
    const CountsBar &counts = *scene.window().findChild<CountsBar *>();
    EXPECT_EQ(counts.parts(),
              (QStringList{u"6 sessions"_s, u"4 active"_s, u"1 disconnected"_s, u"1 closing"_s,
                           u"1 selected"_s, u"1 text session not shown"_s, u"1 station free"_s}));
    scene.action(u"showTextAction"_s).trigger();
    scene.settle();
    EXPECT_THAT(counts.parts().join(u'|').toStdString(), testing::Not(HasSubstr("text")));
    // What there is no room for is left out as a whole, and never the states.
    scene.window().resize(620, 700);
    scene.settle();
    EXPECT_FALSE(counts.parts().contains(u"1 station free"_s));
    EXPECT_TRUE(counts.parts().contains(u"4 active"_s));
    scene.window().resize(1180, 700);
    scene.settle();
    EXPECT_TRUE(counts.parts().contains(u"1 station free"_s));
}

TEST(WindowState, ClickOnACountShowsThoseAlone)
{
    QList<Session> sessions = makeSessions(5);
    sessions[1].blocked = true;
    sessions[3].blocked = true;
    sessions[4].locked = true;
    WindowScene scene(sessions);
    CountsBar &counts = *scene.window().findChild<CountsBar *>();
    EXPECT_EQ(counts.parts(), (QStringList{u"5 sessions"_s, u"2 active"_s, u"1 locked"_s, u"2 blocked"_s}));
    const auto click = [&](DisplayState state) {
        QTest::mouseClick(counts.findChild<QToolButton *>(u"count%1Button"_s.arg(int(state))),
                          Qt::LeftButton);
        scene.settle();
    };
    click(DisplayState::Blocked);
    EXPECT_EQ(scene.grid().model()->rowCount(), 2);
    EXPECT_EQ(counts.parts().first(), u"2 of 5 sessions"_s);
    // "All" means those that are not shown as well, and the question says so.
    scene.action(u"logOffAllAction"_s).trigger();
    EXPECT_EQ(scene.fakePrompter.questions.at(0).hidden.size(), 3);
    click(DisplayState::Locked);
    EXPECT_TRUE(scene.tile(u"student5"_s).isValid());
    EXPECT_EQ(scene.grid().model()->rowCount(), 1);
    // Its last one leaves the state: nobody is shown instead, until that is wanted.
    sessions[4].locked = false;
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_EQ(placeholder(scene).title(), u"Nobody is in this state"_s);
    QTest::mouseClick(scene.window().findChild<QPushButton *>(u"placeholderButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 5);
    EXPECT_EQ(counts.parts().first(), u"5 sessions"_s);
    click(DisplayState::Blocked);
    QTest::keyClick(&scene.grid(), Qt::Key_Escape);
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 5);
}

TEST(WindowState, DetailsListEachTargetFailuresFirstAndCanBeCopied)
{
    QList<Session> sessions = makeSessions(3);
    sessions[2].fullName = u"<i>Third</i>"_s;
    WindowScene scene(sessions);
    scene.action(u"logOffAllAction"_s).trigger();
    scene.settle();
    scene.backend.calls.at(0).answer(Outcome{});
    scene.backend.calls.at(1).answer(Outcome{});
    scene.backend.calls.at(2).answer(Error{Error::Code::TimedOut, u"secret detail"_s, {u"<b>vim</b> (7)"_s}});
    scene.settle();
    scene.clickBarButton(u"showDetails"_s);
    auto *dialog = scene.window().findChild<BulkReportDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_FALSE(dialog->isModal());
    auto *table = dialog->findChild<QTableWidget *>(u"reportTable"_s);
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->item(0, 0)->text(), u"<i>Third</i>"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 3);
    EXPECT_THAT(copied.toStdString(), HasSubstr("<b>vim</b> (7)"));
    EXPECT_THAT(copied.toStdString(), testing::Not(HasSubstr("secret")));
    table->selectRow(1);
    EXPECT_EQ(dialog->copyText().count(u'\n'), 1);

    scene.backend.calls.clear();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"retryButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), QStringList{u"student3"_s});
}

TEST(WindowState, SizesSliderAndShortcutsAgree)
{
    WindowScene scene(makeSessions(2));
    auto *slider = scene.window().findChild<QSlider *>(u"sizeSlider"_s);
    scene.action(u"largeAction"_s).trigger();
    EXPECT_EQ(scene.grid().pictureWidth(), 360);
    EXPECT_EQ(slider->value(), 360);
    slider->setValue(160);
    EXPECT_EQ(scene.grid().pictureWidth(), 160);
    EXPECT_TRUE(scene.action(u"smallAction"_s).isChecked());
    EXPECT_FALSE(scene.action(u"largeAction"_s).isChecked());
    for (int i = 0; i < 40; ++i)
        scene.action(u"largerAction"_s).trigger();
    EXPECT_EQ(scene.grid().pictureWidth(), SessionGrid::MaximumPictureWidth);
}

TEST(WindowState, IsRememberedFromOneStartToTheNext)
{
    WindowScene scene(makeSessions(2));
    // No larger than the screen, to which Qt would cut it.
    const QSize size = QGuiApplication::primaryScreen()->availableSize() - QSize(37, 41);
    scene.window().resize(size);
    scene.action(u"smallAction"_s).trigger();
    scene.action(u"sortByStateAction"_s).trigger();
    scene.action(u"showTextAction"_s).trigger();
    scene.action(u"showOnlyActiveAction"_s).trigger();
    scene.reopen();
    EXPECT_EQ(scene.window().size(), size);
    EXPECT_EQ(scene.grid().pictureWidth(), 160);
    EXPECT_TRUE(scene.action(u"sortByStateAction"_s).isChecked());
    EXPECT_TRUE(scene.action(u"showTextAction"_s).isChecked());
    EXPECT_TRUE(scene.action(u"showOnlyActiveAction"_s).isChecked());
}

TEST(WindowState, NonsenseInTheSettingsIsPassedOver)
{
    WindowScene scene(makeSessions(2));
    scene.window().close();
    scene.settings.setValue(u"view/pictureWidth"_s, u"a lot"_s);
    scene.settings.setValue(u"view/sortBy"_s, u"Zodiac"_s);
    scene.settings.setValue(u"window/geometry"_s, u"somewhere"_s);
    const ViewSettings view = ViewSettings::load(scene.settings);
    EXPECT_EQ(view.pictureWidth, ViewSettings().pictureWidth);
    EXPECT_EQ(view.sortKey, ViewSettings().sortKey);
    scene.settings.setValue(u"view/pictureWidth"_s, 1'000'000);
    EXPECT_EQ(ViewSettings::load(scene.settings).pictureWidth, SessionGrid::MaximumPictureWidth);
}

/// Every action that a mouse can reach in the tool bar can be reached in the menu bar.
TEST(WindowState, MenuBarHoldsEverything)
{
    WindowScene scene(makeSessions(2));
    QSet<const QAction *> reachable;
    QList<QMenu *> menus;
    for (const QAction *top : scene.window().menuBar()->actions()) {
        EXPECT_THAT(top->text().toStdString(), HasSubstr("&"));
        menus += top->menu();
    }
    while (!menus.isEmpty()) {
        for (const QAction *action : menus.takeFirst()->actions()) {
            if (action->menu())
                menus += action->menu();
            else if (!action->isSeparator())
                reachable += action;
        }
    }
    for (const QAction *action : std::as_const(reachable))
        EXPECT_THAT(action->text().toStdString(), HasSubstr("&")) << "without a mnemonic";
    for (const auto &name : {u"logOffSelectedAction"_s,
                             u"logOffAllAction"_s,
                             u"lockAction"_s,
                             u"unlockAction"_s,
                             u"activateAction"_s,
                             u"disconnectAction"_s,
                             u"selectAllAction"_s,
                             u"invertSelectionAction"_s,
                             u"selectNoneAction"_s,
                             u"findAction"_s,
                             u"sortByNameAction"_s,
                             u"showAllAction"_s,
                             u"showOnlyActiveAction"_s,
                             u"showTextAction"_s,
                             u"smallAction"_s,
                             u"mediumAction"_s,
                             u"largeAction"_s,
                             u"largerAction"_s,
                             u"smallerAction"_s,
                             u"fitAllAction"_s,
                             u"groupByStateAction"_s,
                             u"spotlightAction"_s,
                             u"sortByPlaceAction"_s,
                             u"arrangePlacesAction"_s,
                             u"arrangeByStationAction"_s,
                             u"exportPlacesAction"_s,
                             u"importPlacesAction"_s,
                             u"showFreeAction"_s,
                             u"quitAction"_s,
                             u"aboutAction"_s,
                             u"enlargeAction"_s,
                             u"savePicturesAction"_s,
                             u"noPicturesAction"_s,
                             u"everyTwoSecondsAction"_s,
                             u"onceASecondAction"_s,
                             u"twiceASecondAction"_s,
                             u"fiveTimesASecondAction"_s})
        EXPECT_TRUE(reachable.contains(&scene.action(name))) << name.toStdString();
}

TEST(WindowState, AnotherWindowInItsPlaceGoesOnWithWhatIsShown)
{
    QList<Session> sessions = makeSessions(6);
    for (const int locked : {1, 3, 4})
        sessions[locked].locked = true;
    WindowScene scene(sessions);
    scene.select({u"student2"_s, u"student4"_s});
    scene.action(u"spotlightAction"_s).trigger();
    scene.window().findChild<CountsBar *>()->choose(DisplayState::Locked);
    scene.window().findChild<QLineEdit *>(u"searchField"_s)->setText(u"student"_s);
    scene.select({u"student4"_s});
    scene.settle();
    const MainWindow::Transient kept = scene.window().transient();
    scene.reopen();
    ASSERT_EQ(scene.grid().model()->rowCount(), 6);
    scene.window().restore(kept);
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 2);
    EXPECT_EQ(scene.selectedUsers(), QStringList{u"student4"_s});
    EXPECT_EQ(scene.window().findChild<QLineEdit *>(u"searchField"_s)->text(), u"student"_s);
    EXPECT_TRUE(scene.action(u"spotlightAction"_s).isChecked());
    // One after the other all are shown again.
    scene.action(u"spotlightAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 3) << "those that are locked";
    scene.window().findChild<CountsBar *>()->choose({});
    scene.settle();
    EXPECT_EQ(scene.grid().model()->rowCount(), 6);
}

TEST(WindowState, ToolBarButtonsCarryNoMnemonicThatDoesNotWork)
{
    QObject parent;
    EXPECT_EQ(makeAction(&parent, {}, {}, u"&Lock"_s)->iconText(), u"Lock"_s);
    EXPECT_EQ(makeAction(&parent, {}, {}, u"잠금(&L)"_s)->iconText(), u"잠금"_s);
    EXPECT_EQ(makeAction(&parent, {}, {}, u"検索(&F)…"_s)->toolTip(), u"検索"_s);
}

TEST(WindowState, FollowsTheChangeFromLightToDark)
{
    applyAppearance(ColorScheme::Light);
    WindowScene scene(makeSessions(2));
    const auto corner = [&scene] {
        return scene.window().grab().toImage().pixelColor(scene.window().width() / 2,
                                                          scene.window().height() - 60);
    };
    scene.settle();
    EXPECT_GT(corner().lightness(), 200);
    applyAppearance(ColorScheme::Dark);
    scene.settle();
    EXPECT_LT(corner().lightness(), 80);
    applyAppearance(ColorScheme::Light);
}

} // namespace
} // namespace stationmaster::test
