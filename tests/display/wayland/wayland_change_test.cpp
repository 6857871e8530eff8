// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_capture.h"
#include "tests/display/capture/screen_probe.h"
#include "tests/display/wayland/fake_compositor.h"
#include "tests/display/wayland/sway_process.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using WaylandProbe = ProbeOf<WaylandCapture>;

bool isAlike(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 8 && std::abs(qGreen(a) - qGreen(b)) < 8
        && std::abs(qBlue(a) - qBlue(b)) < 8;
}

bool comesToShow(const WaylandProbe &probe, const QColor &colour)
{
    return test::eventually([&] {
        const QImage image = probe.image(1);
        return !image.isNull() && isAlike(image.pixel(image.rect().center()), colour.rgb());
    });
}

} // namespace

TEST(WaylandChange, IsShown)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    probe.capture.setWatches({{1, {160, 120}, 30, false}});
    ASSERT_TRUE(probe.start());
    for (const QColor colour :
         {QColor(0x80, 0x20, 0x20), QColor(0x20, 0x80, 0x20), QColor(0x20, 0x20, 0x80)}) {
        ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, colour));
        EXPECT_TRUE(comesToShow(probe, colour)) << colour.name().toStdString();
    }
}

TEST(WaylandChange, AfterThePictureIsShownWhenTheRateAllowsIt)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    probe.capture.setWatches({{1, {160, 120}, 0.5, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    // Nothing follows it that could bring the compositor to draw once more.
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, QColor(0x80, 0x20, 0x20)));
    EXPECT_TRUE(comesToShow(probe, QColor(0x80, 0x20, 0x20)));
    const auto shown = probe.pictures.value(1);
    for (qsizetype i = 1; i < shown.size(); ++i)
        EXPECT_GE(shown.at(i).at - shown.at(i - 1).at, 1'900) << "the rate is an upper bound";
}

TEST(WaylandChange, WithoutOneNothingHappens)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    probe.capture.setWatches({{1, {160, 120}, 30, false}, {2, {320, 240}, 30, true}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(test::comesToRest(1s, [&] {
        return probe.capture.wakeUps();
    }));
    const quint64 wakeUps = probe.capture.wakeUps();
    probe.pictures.clear();
    EXPECT_TRUE(test::staysSo(3s, [&] {
        return probe.capture.wakeUps() == wakeUps && probe.pictures.isEmpty();
    }));
    // It was watching all the while.
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, QColor(0x80, 0x20, 0x20)));
    EXPECT_TRUE(probe.waitForPictures(1, 1));
}

TEST(WaylandChange, OfAScreenThatNeverRestsCostsNoMoreThanItsPictures)
{
    FakeCompositor compositor;
    compositor.start();
    WaylandProbe probe(compositor.socket());
    probe.capture.setWatches({{1, {64, 48}, 2, false}});
    ASSERT_TRUE(probe.start());
    // No colour comes twice: one shown again would be no news, and cost a frame without a picture.
    QRgb colour = 0;
    ASSERT_TRUE(test::eventually([&] {
        compositor.paint(QColor::fromRgb(++colour));
        return probe.count(1) >= 4;
    }));
    // One is asked for before its picture's time, and one that shows nothing new comes behind the first.
    EXPECT_LE(compositor.asked, probe.count(1) + 2);
}

TEST(WaylandChange, OfTheScreensSizeIsFollowed)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    probe.capture.setWatches({{1, {400, 400}, 30, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    const auto becomes = [&](const QString &command, QSize screen, QSize picture) {
        probe.pictures.clear();
        probe.screens.clear();
        return sway.tell(command) && test::eventually([&] {
                   const auto shown = probe.pictures.value(1);
                   return !shown.isEmpty() && shown.constLast().picture.screenSize == screen
                       && shown.constLast().picture.size == picture;
               })
            && probe.screens.constLast() == screen;
    };
    EXPECT_TRUE(becomes(u"output HEADLESS-1 resolution 640x320"_s, {640, 320}, {400, 200}));
    EXPECT_TRUE(becomes(u"output HEADLESS-1 transform 90"_s, {320, 640}, {200, 400}));
    EXPECT_TRUE(becomes(u"output HEADLESS-1 transform normal"_s, {640, 320}, {400, 200}));
    ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, QColor(0x20, 0x80, 0x20)));
    EXPECT_TRUE(comesToShow(probe, QColor(0x20, 0x80, 0x20)));
    ASSERT_TRUE(sway.tell(u"create_output"_s));
    EXPECT_TRUE(becomes(u"output HEADLESS-2 resolution 640x320 position 640 0"_s, {1280, 320}, {400, 100}));
    EXPECT_FALSE(probe.error);
}

TEST(WaylandChange, OfTheNumberOfOutputsIsFollowed)
{
    FakeCompositor compositor;
    compositor.outputs = {{0, 0, 64, 48, 0, 1}, {64, 0, 64, 48, 0, 1}};
    compositor.start();
    WaylandProbe probe(compositor.socket());
    probe.capture.setWatches({{1, {128, 128}, 30, false}});
    ASSERT_TRUE(probe.start());
    const auto shows = [&](QSize screen) {
        return test::eventually([&] {
            const auto shown = probe.pictures.value(1);
            return !shown.isEmpty() && shown.constLast().picture.screenSize == screen;
        });
    };
    ASSERT_TRUE(shows({128, 48}));
    compositor.unplug(0);
    EXPECT_TRUE(shows({64, 48}));
    EXPECT_EQ(probe.screens, QList<QSize>({QSize(64, 48)}));
    probe.pictures.clear();
    compositor.unplug(1);
    compositor.paint(Qt::red);
    EXPECT_TRUE(test::staysSo(300ms, [&] {
        return probe.pictures.isEmpty() && !probe.error;
    })) << "there is nothing to be shown";
}

TEST(WaylandChange, IsSeenByWhoWatchesAnew)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    ASSERT_TRUE(probe.start());
    for (const QColor colour : {QColor(0x80, 0x20, 0x20), QColor(0x20, 0x80, 0x20)}) {
        probe.capture.setWatches({{1, {160, 120}, 30, false}});
        ASSERT_TRUE(probe.waitForPictures(1, 1)) << "an idle screen is shown at once";
        probe.capture.setWatches({});
        probe.pictures.clear();
        ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, colour));
        EXPECT_TRUE(probe.pictures.isEmpty());
        probe.capture.setWatches({{1, {160, 120}, 30, false}});
        EXPECT_TRUE(comesToShow(probe, colour));
        probe.capture.setWatches({});
        probe.pictures.clear();
    }
}

TEST(WaylandChange, OfAWatchGivesAWholePictureAnew)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandProbe probe(sway.socket());
    probe.capture.setWatches({{1, {160, 120}, 30, false, true}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();
    probe.capture.renew(1);
    ASSERT_TRUE(probe.waitForPictures(1, 1)) << "though nothing has changed";
    EXPECT_TRUE(probe.pictures.value(1).constFirst().picture.changed.isEmpty());
}

TEST(WaylandChange, OfTheCompositorItselfIsTold)
{
    SwayProcess sway;
    ASSERT_TRUE(sway.start(u"800x600"_s));
    WaylandCapture::Options options;
    options.stallAfter = 200ms;
    WaylandProbe probe(sway.socket(), options);
    probe.capture.setWatches({{1, {160, 120}, 30, false}});
    ASSERT_TRUE(probe.start());
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();
    sway.stop();
    probe.capture.setWatches({{1, {80, 60}, 30, false}, {2, {160, 120}, 30, true}});
    EXPECT_TRUE(test::eventually([&] {
        return probe.stalls == QList<bool>{true};
    }));
    sway.goOn();
    EXPECT_TRUE(test::eventually([&] {
        return probe.stalls == QList<bool>{true, false};
    }));
    EXPECT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_FALSE(probe.error);
    sway.kill();
    EXPECT_TRUE(test::eventually([&] {
        return probe.error.has_value();
    }));
    EXPECT_EQ(probe.error.value_or(Error{}).code, Error::Code::Unreachable);
    WaylandProbe late(sway.socket());
    EXPECT_FALSE(late.start());
    EXPECT_EQ(late.error.value_or(Error{}).code, Error::Code::Unreachable);
}

} // namespace stationmaster
