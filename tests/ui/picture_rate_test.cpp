// SPDX-License-Identifier: GPL-3.0-or-later
// How often pictures are taken, none at all, and what tiles say about them.
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "tests/ui/picture_scene.h"

#include "tests/support/eventually.h"
#include "ui/settings/view_settings.h"
#include "ui/viewer/picture_commands.h"

#include <QAction>
#include <QMenu>
#include <QPaintEvent>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

double rateOf(const PictureScene &scene)
{
    return scene.source.watched.value(scene.idOf(u"student1"_s)).rate;
}

TEST(PictureRate, IsOnceASecondAndChangesAtOnce)
{
    PictureScene scene(makeSessions(2));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s}));
    EXPECT_EQ(rateOf(scene), 1.0);
    EXPECT_TRUE(scene.action(u"onceASecondAction"_s).isChecked());
    for (const auto &[name, rate] : {std::pair(u"everyTwoSecondsAction"_s, 0.5),
                                     {u"twiceASecondAction"_s, 2.0},
                                     {u"fiveTimesASecondAction"_s, 5.0},
                                     {u"onceASecondAction"_s, 1.0}}) {
        scene.action(name).trigger();
        EXPECT_TRUE(eventually([&, rate = rate] {
            return rateOf(scene) == rate;
        })) << name.toStdString();
        scene.action(name).trigger();
        EXPECT_TRUE(scene.action(name).isChecked()) << "a second click changes nothing";
    }
    EXPECT_TRUE(scene.menu(u"picturesMenu"_s).actions().contains(&scene.action(u"noPicturesAction"_s)));
}

TEST(PictureRate, NoneMeansNoWatchAndNoPicture)
{
    PictureScene scene(makeSessions(2));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s}));
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::magenta));
    scene.action(u"noPicturesAction"_s).trigger();
    EXPECT_TRUE(scene.source.watched.isEmpty());
    EXPECT_TRUE(scene.pictureOf(u"student1"_s).isNull());
    scene.action(u"twiceASecondAction"_s).trigger();
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s}));
    EXPECT_EQ(rateOf(scene), 2.0);
    EXPECT_TRUE(scene.send(u"student1"_s, Qt::magenta));
}

TEST(PictureRate, IsRememberedAndHeldWithinItsBounds)
{
    WindowScene scene(makeSessions(1));
    scene.action(u"fiveTimesASecondAction"_s).trigger();
    scene.reopen();
    EXPECT_EQ(scene.window().pictures().rate(), 5.0);
    EXPECT_TRUE(scene.action(u"fiveTimesASecondAction"_s).isChecked());
    scene.action(u"noPicturesAction"_s).trigger();
    scene.reopen();
    EXPECT_EQ(scene.window().pictures().rate(), 0.0);
    EXPECT_FALSE(scene.model.picturesWanted());
    const QString key = u"view/picturesPerSecond"_s;
    for (const auto &[written, taken] : {std::pair<QVariant, double>(1000, 5.0),
                                         {-3, 0.0},
                                         {0.0001, 0.1},
                                         {u"often"_s, 1.0},
                                         {u"nan"_s, 1.0},
                                         {std::numeric_limits<double>::infinity(), 1.0}}) {
        scene.settings.setValue(key, written);
        EXPECT_EQ(ViewSettings::load(scene.settings).pictureRate, taken) << written.toString().toStdString();
    }
}

TEST(PictureRate, ThatIsInNoMenuTicksNothing)
{
    WindowScene scene(makeSessions(1));
    scene.window().pictures().setRate(3);
    for (const QAction *action : scene.menu(u"picturesMenu"_s).actions())
        EXPECT_FALSE(action->isVisible() && action->isChecked());
}

TEST(PictureRate, WhatComesFromEachOfSeveralComputersCanBeLimited)
{
    WindowScene scene(makeSessions(1));
    EXPECT_FALSE(scene.action(u"pictureLimit300000Action"_s).isVisible()) << "there is one computer";
    scene.window().pictures().setLimitsOffered(true);
    EXPECT_TRUE(scene.action(u"pictureLimit0Action"_s).isChecked());
    scene.action(u"pictureLimit300000Action"_s).trigger();
    EXPECT_EQ(scene.window().pictures().limit(), 300'000);
    EXPECT_FALSE(scene.action(u"pictureLimit0Action"_s).isChecked());
    scene.reopen();
    EXPECT_EQ(scene.window().pictures().limit(), 300'000);
    EXPECT_TRUE(scene.action(u"pictureLimit300000Action"_s).isChecked());
    for (const auto &[written, taken] : {std::pair<QVariant, qint64>(-3, 0), {1, 10'000}, {u"much"_s, 0}}) {
        scene.settings.setValue(u"view/pictureBytesPerSecond"_s, written);
        EXPECT_EQ(ViewSettings::load(scene.settings).pictureLimit, taken) << written.toString().toStdString();
    }
}

TEST(PictureRate, CannotBeChosenWhereThereAreNoPictures)
{
    WindowScene scene(makeSessions(1));
    scene.model.setPicturesOffered(false);
    scene.backend.setState(SessionBackend::State::Ready);
    scene.settle();
    EXPECT_FALSE(scene.action(u"onceASecondAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"onceASecondAction"_s).toolTip().toStdString(), HasSubstr("no pictures"));
}

QString tip(PictureScene &scene, const QString &user)
{
    return scene.tile(user).data(Qt::ToolTipRole).toString();
}

TEST(TileReasons, AreToldInTheToolTipAndToScreenReaders)
{
    PictureScene scene(makeSessions(3));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s, u"student3"_s}));
    const std::pair<NoPicture, const char *> reasons[] = {{NoPicture::Asking, "consent"},
                                                          {NoPicture::Refused, "does not want"},
                                                          {NoPicture::NoDisplay, "cannot be read"},
                                                          {NoPicture::NoAgent, "helper"}};
    for (const auto &[why, words] : reasons) {
        Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student1"_s), why);
        EXPECT_THAT(tip(scene, u"student1"_s).toStdString(), HasSubstr(words));
        EXPECT_THAT(scene.tile(u"student1"_s).data(Qt::AccessibleDescriptionRole).toString().toStdString(),
                    HasSubstr(words));
    }
    scene.source.fail(scene.idOf(u"student2"_s), Error::Code::NotAuthorized);
    EXPECT_THAT(tip(scene, u"student2"_s).toStdString(), HasSubstr("not allowed"));
    scene.source.fail(scene.idOf(u"student3"_s), Error::Code::Unsupported);
    EXPECT_THAT(tip(scene, u"student3"_s).toStdString(), HasSubstr("the site does not allow them"));
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::magenta));
    EXPECT_EQ(scene.tile(u"student1"_s).data(Qt::AccessibleDescriptionRole).toString(), QString());
}

TEST(TileReasons, PictureInHandDoesNotUndoARefusal)
{
    PictureScene scene(makeSessions(1));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s}));
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::magenta));
    // Decoding is under way when the answer comes.
    const EncodedPicture picture = scene.encoded(u"student1"_s, Qt::cyan);
    Q_EMIT scene.source.pictureReady(scene.idOf(u"student1"_s), picture);
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student1"_s), NoPicture::Refused);
    EXPECT_TRUE(test::staysSo(100ms, [&] {
        return scene.pictureOf(u"student1"_s).isNull();
    }));
    EXPECT_THAT(tip(scene, u"student1"_s).toStdString(), HasSubstr("does not want"));
}

TEST(TileReasons, LockedScreenKeepsItsPictureWithItsAge)
{
    PictureScene scene(makeSessions(2));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s}));
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::magenta));
    scene.change(u"student1"_s, [](Session &session) {
        session.locked = true;
    });
    ASSERT_TRUE(scene.waitForWatches({u"student2"_s})) << "locked screens are not captured";
    EXPECT_FALSE(scene.pictureOf(u"student1"_s).isNull());
    EXPECT_THAT(tip(scene, u"student1"_s).toStdString(), HasSubstr("less than a minute ago"));
}

TEST(TileReasons, NewPictureRepaintsItsTileOnlyAndAnUnchangedScreenNothing)
{
    class Watcher final : public QObject
    {
    public:
        QRegion painted;
        int events = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                painted += static_cast<QPaintEvent *>(event)->region();
                ++events;
            }
            return false;
        }
    } watcher;
    PictureScene scene(makeSessions(4));
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s, u"student3"_s, u"student4"_s}));
    scene.change(u"student4"_s, [](Session &session) {
        session.locked = true;
    });
    ASSERT_TRUE(scene.waitForWatches({u"student1"_s, u"student2"_s, u"student3"_s}));
    scene.grid().viewport()->installEventFilter(&watcher);
    ASSERT_TRUE(test::comesToRest(150ms, [&] {
        return watcher.events;
    })) << "an idle room is painted";
    watcher.painted = {};
    ASSERT_TRUE(scene.send(u"student2"_s, Qt::magenta));
    scene.settle();
    EXPECT_FALSE(watcher.painted.isEmpty());
    EXPECT_TRUE(watcher.painted.subtracted(scene.tileRect(u"student2"_s)).isEmpty());
    watcher.painted = {};
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student2"_s), NoPicture::NoAgent);
    scene.settle();
    EXPECT_TRUE(watcher.painted.subtracted(scene.tileRect(u"student2"_s)).isEmpty());
    watcher.painted = {};
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student2"_s), NoPicture::NoAgent);
    scene.settle();
    EXPECT_TRUE(watcher.painted.isEmpty()) << "the same again";
}

} // namespace
} // namespace stationmaster::test
