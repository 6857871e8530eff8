// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class X11CaptureCursor : public testing::TestWithParam<const char *>
{
protected:
    bool startServer(const QString &size)
    {
        return QLatin1String(GetParam()) == "Xvnc"_L1 ? server.startXvnc(size) : server.startXvfb(size);
    }

    XServerProcess server;
};

bool isRed(const QImage &image, QPoint at)
{
    const QRgb pixel = image.pixel(at);
    return qRed(pixel) > 150 && qGreen(pixel) < 100 && qBlue(pixel) < 100;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, X11CaptureCursor, testing::Values("Xvfb", "Xvnc"),
                         [](const auto &with) {
                             return std::string(with.param);
                         });

TEST_P(X11CaptureCursor, IsDrawnWhereItIsForThoseWhoAskForIt)
{
    ASSERT_TRUE(startServer(u"800x600"_s));
    TestDisplay display(server.display());
    display.fill({0, 0, 800, 600}, Qt::white);
    display.setCursor(Qt::red, 48);
    display.movePointer({200, 300});

    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    EXPECT_TRUE(probe.capture.abilities().cursor);
    EXPECT_TRUE(probe.capture.abilities().cursorMotion);
    probe.capture.setWatches({{1, {400, 300}, 20, true}, {2, {400, 300}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_TRUE(isRed(probe.image(1), {100, 150}));
    EXPECT_FALSE(isRed(probe.image(1), {100, 170}));
    EXPECT_FALSE(isRed(probe.image(2), {100, 150}));
    probe.settle();

    // Movement alone, again and again: it has to be listened for anew each time.
    for (const QPoint to : {QPoint(600, 100), QPoint(100, 100), QPoint(500, 500)}) {
        display.movePointer(to);
        ASSERT_TRUE(test::eventually([&] {
            return probe.count(1) > 0 && isRed(probe.image(1), to / 2);
        })) << to.x();
    }
    EXPECT_FALSE(isRed(probe.image(1), {100, 150})) << "left a trail";
    EXPECT_EQ(probe.count(2), 0) << "movement is no change for those who do not see it";
}

TEST_P(X11CaptureCursor, IsPaintedAnewWhenItsShapeChanges)
{
    ASSERT_TRUE(startServer(u"800x600"_s));
    TestDisplay display(server.display());
    display.fill({0, 0, 800, 600}, Qt::white);
    display.setCursor(Qt::blue, 48);
    display.movePointer({400, 300});
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {400, 300}, 20, true}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();
    display.setCursor(Qt::red, 48);
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_TRUE(isRed(probe.image(1), {200, 150}));
}

TEST_P(X11CaptureCursor, WakesNobodyWhenItIsNotAskedFor)
{
    ASSERT_TRUE(startServer(u"800x600"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {400, 300}, 20, true}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.capture.setWatches({{1, {400, 300}, 20, false}});
    probe.settle();

    const quint64 wakeUps = probe.capture.wakeUps();
    for (int i = 0; i < 20; ++i)
        display.movePointer({100 + i * 20, 100});
    EXPECT_TRUE(test::staysSo(300ms, [&] {
        return probe.capture.wakeUps() == wakeUps;
    }));
    EXPECT_TRUE(probe.pictures.isEmpty());
}

TEST_P(X11CaptureCursor, WakesUsNoMoreOftenThanPicturesAreTaken)
{
    ASSERT_TRUE(startServer(u"800x600"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {400, 300}, 1, true}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle(1500);

    const quint64 wakeUps = probe.capture.wakeUps();
    for (int i = 0; i < 500; ++i)
        display.movePointer({100 + i, 100 + i % 7});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_LT(probe.capture.wakeUps() - wakeUps, 30U);
}

} // namespace stationmaster
