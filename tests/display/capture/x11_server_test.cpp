// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <string_view>
#include <sys/resource.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A whole copy of the largest screen would be 512 MiB or more. AddressSanitizer keeps 256 MiB of what has
// been freed.
constexpr bool KeepsFreed =
    std::string_view(STATIONMASTER_SANITIZE).find("address") != std::string_view::npos;
constexpr long MaxGrowthKiB = (KeepsFreed ? 400 : 64) * 1024;

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

::testing::AssertionResult xrandr(const QByteArray &display, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(u"xrandr"_s);
    if (program.isEmpty())
        return ::testing::AssertionFailure() << "xrandr is missing: install the package x11-xserver-utils";
    QProcess process;
    process.start(program, QStringList{u"-display"_s, QString::fromLatin1(display)} + arguments);
    process.waitForFinished(10'000);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << process.readAllStandardError().toStdString();
}

// By RandR, to any size: Xvnc takes modes that were made up.
::testing::AssertionResult resize(const QByteArray &display, QSize size)
{
    const QString w = QString::number(size.width());
    const QString h = QString::number(size.height());
    const QString mode = u"test-%1x%2"_s.arg(w, h);
    for (const QStringList &step : {QStringList{u"--newmode"_s, mode, u"60"_s, w, w, w, w, h, h, h, h},
                                    QStringList{u"--addmode"_s, u"VNC-0"_s, mode},
                                    QStringList{u"--output"_s, u"VNC-0"_s, u"--mode"_s, mode}}) {
        const auto done = xrandr(display, step);
        if (!done)
            return done;
    }
    return ::testing::AssertionSuccess();
}

} // namespace

TEST(X11CaptureServer, FollowsAResize)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvnc(u"1280x720"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 320}, 10, false}, {2, {100, 100}, 0.1, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(probe.waitForPictures(2, 1));

    for (const QSize size : {QSize(1024, 768), QSize(720, 1280), QSize(640, 480), QSize(1920, 1200)}) {
        probe.settle();
        probe.screens.clear();
        ASSERT_TRUE(resize(server.display(), size));
        ASSERT_TRUE(test::eventually([&] {
            return display.size() == size;
        }));
        const QImage pattern = desktopPattern(size);
        display.paint(pattern);
        const QSize expected = pictureSize(size, {320, 320});
        const auto isThere = [&] {
            return probe.image(1).size() == expected
                && psnr(probe.image(1), scaledByArea(pattern, expected)) > 28;
        };
        EXPECT_TRUE(test::eventually(isThere)) << size.width();
        ASSERT_FALSE(probe.screens.isEmpty());
        EXPECT_EQ(probe.screens.constLast(), size);
        EXPECT_EQ(probe.capture.screenSize(), size);
        for (const auto &shown : probe.pictures.value(1)) {
            EXPECT_EQ(shown.picture.screenSize, size) << "a picture of a screen that is no more";
            EXPECT_EQ(shown.picture.size, expected);
        }
    }
}

TEST(X11CaptureServer, SurvivesAStormOfResizes)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvnc(u"1280x720"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 320}, 30, true}, {2, {800, 800}, 30, false}});
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(resize(server.display(), QSize(400 + i * 97, 1300 - i * 83)));
        display.fill({0, 0, 2000, 2000}, QColor(i * 25, 0, 0));
        QCoreApplication::processEvents();
    }
    const QSize last(400 + 9 * 97, 1300 - 9 * 83);
    EXPECT_TRUE(test::eventually([&] {
        return probe.image(2).size() == pictureSize(last, {800, 800});
    })) << probe.image(2).width()
        << 'x' << probe.image(2).height() << " of a screen " << probe.capture.screenSize().width() << 'x'
        << probe.capture.screenSize().height() << ", which is " << display.size().width() << 'x'
        << display.size().height();
    EXPECT_FALSE(probe.error);
}

TEST(X11CaptureServer, SaysThatTheDisplayHasGone)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"1280x720"_s));
    TestDisplay display(server.display());
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {320, 180}, 30, true}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    // With something to do, so that requests are on their way into a socket that nobody reads.
    display.fill({0, 0, 1280, 720}, Qt::red);
    server.kill();
    ASSERT_TRUE(test::eventually([&] {
        return probe.error.has_value();
    }));
    EXPECT_EQ(probe.error->code, Error::Code::Unreachable);
    probe.capture.setWatches({{1, {320, 180}, 30, true}, {7, {32, 18}, 1, true}});
    EXPECT_TRUE(test::staysSo(100ms, [&] {
        return probe.capture.requestsSent() == 0;
    }));
}

TEST(X11CaptureServer, SaysThatAnIdleDisplayHasGone)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s));
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    server.kill();
    ASSERT_TRUE(test::eventually([&] {
        return probe.error.has_value();
    }));
    EXPECT_EQ(probe.error->code, Error::Code::Unreachable);
}

TEST(X11CaptureServer, RefusesDisplaysThatAreNotThere)
{
    for (const auto &[name, code] :
         {std::pair(":64999", Error::Code::Unreachable), std::pair("", Error::Code::Unsupported),
          std::pair("nonsense", Error::Code::Unsupported),
          std::pair("example.invalid:0", Error::Code::Unsupported)}) {
        qunsetenv("DISPLAY");
        CaptureProbe probe{QByteArray(name)};
        EXPECT_FALSE(probe.start());
        ASSERT_TRUE(probe.error) << name;
        EXPECT_EQ(probe.error->code, code) << name;
    }
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s));
    CaptureProbe probe(server.display() + ".7");
    EXPECT_FALSE(probe.start());
    ASSERT_TRUE(probe.error);
    EXPECT_EQ(probe.error->code, Error::Code::NotFound);
}

TEST(X11CaptureServer, WaitsForNoServerThatDoesNotAnswerTheFirstCall)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s));
    server.stop();
    X11Capture::Options options;
    options.connectDeadline = 300ms;
    CaptureProbe probe(server.display(), options);
    EXPECT_FALSE(probe.start());
    ASSERT_TRUE(probe.error);
    EXPECT_EQ(probe.error->code, Error::Code::TimedOut);
    EXPECT_LT(probe.clock.elapsed(), 2000);

    // And one that is given up before its deadline does not hold up whoever gives it up.
    auto impatient = std::make_unique<CaptureProbe>(server.display());
    impatient->capture.start();
    test::letPass(50ms); // Its thread is waiting for the server by now, which nobody can see.
    QElapsedTimer clock;
    clock.start();
    impatient.reset();
    EXPECT_LT(clock.elapsed(), 500);
}

TEST(X11CaptureServer, GoesOnAfterAServerThatStoodStill)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s));
    TestDisplay display(server.display());
    X11Capture::Options options;
    options.stallAfter = 300ms;
    CaptureProbe probe(server.display(), options);
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();

    server.stop();
    // Whatever is asked for meanwhile, this thread does not wait for it.
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20'000; ++i)
        probe.capture.setWatches(i % 2 == 0 ? QList<ScreenWatch>{}
                                            : QList<ScreenWatch>{{2, {1 + i % 600, 75}, 20, true}});
    EXPECT_LT(clock.elapsed(), 2000);
    ASSERT_TRUE(test::eventually([&] {
        return !probe.stalls.isEmpty();
    }));
    EXPECT_EQ(probe.stalls, QList<bool>{true});

    server.goOn();
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_EQ(probe.stalls, (QList<bool>{true, false}));
    EXPECT_FALSE(probe.error);
}

TEST(X11CaptureServer, WaitsPatientlyWhileAnotherProgramHasGrabbedTheServer)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s));
    TestDisplay display(server.display());
    X11Capture::Options options;
    options.stallAfter = 300ms;
    CaptureProbe probe(server.display(), options);
    ASSERT_TRUE(probe.start());
    probe.capture.setWatches({{1, {64, 48}, 20, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    probe.settle();

    display.grabServer();
    display.fill({0, 0, 640, 480}, Qt::red);
    probe.capture.setWatches({{1, {64, 48}, 20, false}, {2, {64, 48}, 20, false}});
    ASSERT_TRUE(test::eventually([&] {
        return !probe.stalls.isEmpty();
    }));
    EXPECT_EQ(probe.count(2), 0);
    display.ungrabServer();
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    ASSERT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_EQ(probe.stalls, (QList<bool>{true, false}));
    EXPECT_GT(qRed(probe.image(1).pixel(10, 10)), 240);
}

TEST(X11CaptureServer, ShowsTheSmallestScreen)
{
    for (const QStringList &without : {QStringList{}, QStringList{u"-extension"_s, u"RENDER"_s}}) {
        XServerProcess server;
        ASSERT_TRUE(server.startXvfb(u"1x1"_s, without));
        TestDisplay display(server.display());
        CaptureProbe probe(server.display());
        ASSERT_TRUE(probe.start());
        probe.capture.setWatches({{1, {320, 180}, 20, true}, {2, {1, 1}, 20, false}});
        ASSERT_TRUE(probe.waitForPictures(1, 1));
        ASSERT_TRUE(probe.waitForPictures(2, 1));
        EXPECT_EQ(probe.image(1).size(), QSize(1, 1));
        display.fill({0, 0, 1, 1}, Qt::white);
        ASSERT_TRUE(test::eventually([&] {
            return qGreen(probe.image(2).pixel(0, 0)) > 240;
        }));
    }
}

// With few bits a pixel, so that the server itself stays within 512 MiB.
TEST(X11CaptureServer, ShowsAHugeScreenInLittleMemory)
{
    for (const auto &[screen, without] :
         {std::pair(u"16000x16000x8"_s, QStringList{}),
          std::pair(u"16000x16000x16"_s, QStringList{u"-extension"_s, u"RENDER"_s})}) {
        XServerProcess server;
        ASSERT_TRUE(server.startXvfb(screen, without));
        CaptureProbe probe(server.display());
        ASSERT_TRUE(probe.start());
        const long before = peakKiB();
        probe.capture.setWatches(
            {{1, {320, 180}, 1, false}, {2, {1, 1}, 1, false}, {3, {2000, 2000}, 1, false}});
        for (const auto &[id, size] :
             {std::pair(1U, QSize(180, 180)), std::pair(2U, QSize(1, 1)), std::pair(3U, QSize(2000, 2000))}) {
            ASSERT_TRUE(probe.waitForPictures(id, 1)) << id << screen.toStdString();
            EXPECT_EQ(probe.image(id).size(), size);
        }
        EXPECT_LT(peakKiB() - before, MaxGrowthKiB) << screen.toStdString();
    }
}

} // namespace stationmaster
