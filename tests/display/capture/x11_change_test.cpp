// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto micro = [](const timeval &t) {
        return qint64{t.tv_sec} * 1'000'000 + t.tv_usec;
    };
    return micro(usage.ru_utime) + micro(usage.ru_stime);
}

// Lets the event loop run without a wake-up of its own but the last.
void idle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

class X11CaptureChange : public testing::TestWithParam<const char *>
{
protected:
    bool startServer(const QString &size)
    {
        return QLatin1String(GetParam()) == "Xvnc"_L1 ? server.startXvnc(size) : server.startXvfb(size);
    }

    XServerProcess server;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, X11CaptureChange, testing::Values("Xvfb", "Xvnc"),
                         [](const auto &with) {
                             return std::string(with.param);
                         });

TEST_P(X11CaptureChange, ShowsAChangeSoon)
{
    ASSERT_TRUE(startServer(u"1280x720"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 180}, 10, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();

    display.fill({0, 0, 1280, 720}, Qt::red);
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_GT(qRed(probe.image(1).pixel(160, 90)), 240);
    EXPECT_LT(qBlue(probe.image(1).pixel(160, 90)), 15);
}

TEST_P(X11CaptureChange, CostsNothingWhileNothingChanges)
{
    ASSERT_TRUE(startServer(u"1280x720"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 180}, 10, false}, {2, {160, 90}, 1, true}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    probe.settle(1500);

    const quint32 requests = probe.capture.requestsSent();
    idle(50); // What counting itself caused.
    const quint64 wakeUps = probe.capture.wakeUps();
    const qint64 cpu = cpuMicroseconds();
    idle(3000);
    EXPECT_LT(cpuMicroseconds() - cpu, 5'000);
    EXPECT_EQ(probe.capture.wakeUps(), wakeUps);
    EXPECT_EQ(probe.capture.requestsSent(), requests);
    EXPECT_TRUE(probe.pictures.isEmpty());

    display.fill({0, 0, 1280, 720}, Qt::green);
    EXPECT_TRUE(probe.waitForPictures(1, 1)) << "it was asleep for good";
    EXPECT_GT(probe.capture.requestsSent(), requests) << "the counting counts nothing";
}

TEST_P(X11CaptureChange, KeepsToTheRateAndShowsTheLastChange)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 240}, 4, false}, {2, {320, 240}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle(600);

    // A burst of 2 s, one change each 10 ms, that ends with blue.
    QTimer painter;
    int change = 0;
    QObject::connect(&painter, &QTimer::timeout, &painter, [&] {
        display.fill({0, 0, 640, 480}, QColor(change % 2 == 0 ? 255 : 0, change & 0xff, 0));
        ++change;
    });
    QElapsedTimer time;
    time.start();
    painter.start(10);
    idle(2000);
    painter.stop();
    display.fill({0, 0, 640, 480}, Qt::blue);
    idle(600);

    for (const auto &[id, interval, least] : {std::tuple(1U, 250, 6), std::tuple(2U, 50, 20)}) {
        const auto shown = probe.pictures.value(id);
        EXPECT_GE(shown.size(), least);
        // Over the whole time: when each of them came says as much of the machine as of the capture, whose
        // intervals are tested with a clock that is turned.
        EXPECT_LE(shown.size(), time.elapsed() / interval + 2) << id;
        EXPECT_GT(qBlue(probe.image(id).pixel(10, 10)), 240) << "the last change was not shown to " << id;
    }
}

TEST_P(X11CaptureChange, GivesNoPictureForAChangeThatCannotBeSeen)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    display.fill({0, 0, 640, 480}, Qt::darkGray);
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();
    display.fill({0, 0, 640, 480}, Qt::darkGray);
    idle(500);
    EXPECT_TRUE(probe.pictures.isEmpty());
}

TEST_P(X11CaptureChange, HoldsNothingWhileNobodyWatches)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.capture.setWatches({});
    probe.settle();

    const quint32 requests = probe.capture.requestsSent();
    idle(50);
    const quint64 wakeUps = probe.capture.wakeUps();
    for (int i = 0; i < 10; ++i)
        display.fill({0, 0, 640, 480}, QColor(i * 20, 0, 0));
    idle(500);
    EXPECT_EQ(probe.capture.wakeUps(), wakeUps);
    EXPECT_EQ(probe.capture.requestsSent(), requests);
    EXPECT_TRUE(probe.pictures.isEmpty());

    probe.capture.setWatches({{1, {64, 48}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_NEAR(qRed(probe.image(1).pixel(5, 5)), 180, 6);
}

TEST_P(X11CaptureChange, GivesANewWatchItsPictureAtOnceAndLeavesTheOthersAlone)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    const ScreenWatch slow{1, {64, 48}, 0.1, false};
    probe.capture.setWatches({slow});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();
    probe.capture.setWatches({slow, {2, {100, 75}, 0.1, false}});
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_EQ(probe.image(2).size(), QSize(100, 75));
    EXPECT_EQ(probe.count(1), 0);
}

TEST_P(X11CaptureChange, DropsPicturesForAWatchThatWasGivenUpMeanwhile)
{
    ASSERT_TRUE(startServer(u"640x480"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.settle();
    probe.capture.setWatches({{1, {64, 48}, 20, false}, {2, {300, 225}, 20, false}});
    probe.capture.setWatches({{2, {32, 24}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    probe.settle(0);
    for (int i = 0; i < 5; ++i)
        display.fill({0, 0, 640, 480}, QColor(i * 20, 99, 0));
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_EQ(probe.count(1), 0);
    for (const auto &shown : probe.pictures.value(2))
        EXPECT_EQ(shown.picture.size, QSize(32, 24));
}

TEST_P(X11CaptureChange, TellsASmallChangeByItselfToWhoTakesIt)
{
    ASSERT_TRUE(startServer(u"1280x720"_s));
    TestDisplay display(server.display());
    const QImage desktop = desktopPattern({1280, 720});
    display.paint(desktop);
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    const ScreenWatch takesChanges{1, {320, 180}, 20, false, true};
    const ScreenWatch takesWholes{2, {320, 180}, 20, false, false};
    probe.capture.setWatches({takesChanges, takesWholes});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    // Only then is each line one change of its own.
    ASSERT_TRUE(test::comesToRest(300ms, [&] {
        return probe.count(1) + probe.count(2);
    }));
    for (int line = 0; line < 4; ++line) {
        display.fill({100, 200 + line * 40, 300, 20}, Qt::black);
        ASSERT_TRUE(probe.waitForPictures(1, line + 2));
        ASSERT_TRUE(probe.waitForPictures(2, line + 2));
    }
    const Picture changes = probe.pictures.value(1).constLast().picture;
    const Picture whole = probe.pictures.value(2).constLast().picture;
    EXPECT_FALSE(changes.changed.isEmpty());
    EXPECT_TRUE(whole.changed.isEmpty());
    EXPECT_LT(changes.jpeg.size() * 3, whole.jpeg.size());
    EXPECT_EQ(changes.size, whole.size);
    EXPECT_GT(psnr(probe.image(1), probe.image(2)), 35) << "whoever takes changes sees the same";

    probe.capture.renew(1);
    const int before = probe.count(1);
    ASSERT_TRUE(probe.waitForPictures(1, before + 1)) << "a renewed watch gets a picture of an idle screen";
    EXPECT_TRUE(probe.pictures.value(1).constLast().picture.changed.isEmpty());
    probe.capture.renew(77);
}

} // namespace stationmaster
