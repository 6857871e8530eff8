// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/support/stays.h"

#include <QTest>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Starts a server with an extension missing, draws, and compares what comes with the reference.
struct Case
{
    const char *name;
    QString screen;
    QStringList arguments;
    QString says; ///< Part of what abilities().fallbacks must say; empty for none.
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << c.name;
}

class X11CaptureFallback : public testing::TestWithParam<Case>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    OnXvfb, X11CaptureFallback,
    testing::Values(Case{"SixteenBits", u"800x600x16"_s, {}, {}},
                    Case{"NoRender", u"800x600x24"_s, {u"-extension"_s, u"RENDER"_s}, u"XRender"_s},
                    Case{
                        "NoRenderSixteenBits", u"800x600x16"_s, {u"-extension"_s, u"RENDER"_s}, u"XRender"_s},
                    Case{"NoDamage", u"800x600x24"_s, {u"-extension"_s, u"DAMAGE"_s}, u"XDamage"_s},
                    Case{"NoSharedMemory", u"800x600x24"_s, {u"-extension"_s, u"MIT-SHM"_s}, u"MIT-SHM"_s},
                    Case{"NoFixes", u"800x600x24"_s, {u"-extension"_s, u"XFIXES"_s}, u"XFixes"_s},
                    Case{"NoRandR", u"800x600x24"_s, {u"-extension"_s, u"RANDR"_s}, {}},
                    Case{"Nothing",
                         u"800x600x24"_s,
                         {u"-extension"_s, u"RENDER"_s, u"-extension"_s, u"DAMAGE"_s, u"-extension"_s,
                          u"MIT-SHM"_s, u"-extension"_s, u"XFIXES"_s, u"-extension"_s, u"RANDR"_s},
                         u"XRender"_s}),
    [](const auto &with) {
        return std::string(with.param.name);
    });

TEST_P(X11CaptureFallback, ShowsTheScreenAndItsChangesAndSaysWhatIsMissing)
{
    const Case &c = GetParam();
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(c.screen, c.arguments));
    TestDisplay display(server.display());
    const QImage pattern = desktopPattern({800, 600});
    display.coverWithWindow(pattern);

    X11Capture::Options options;
    options.pollInterval = std::chrono::milliseconds(200);
    CaptureProbe probe(server.display(), options);
    ASSERT_TRUE(probe.start());
    const QString said = probe.capture.abilities().fallbacks.join(u'\n');
    EXPECT_EQ(said.isEmpty(), c.says.isEmpty()) << said.toStdString();
    EXPECT_TRUE(said.contains(c.says)) << said.toStdString();

    probe.capture.setWatches(
        {{1, {200, 150}, 10, true}, {2, {123, 4000}, 10, false}, {3, {800, 600}, 10, false}});
    for (const quint32 id : {1U, 2U, 3U}) {
        ASSERT_TRUE(probe.waitForPictures(id, 1)) << id;
        const QImage image = probe.image(id);
        ASSERT_EQ(image.size(),
                  pictureSize({800, 600},
                              id == 1       ? QSize(200, 150)
                                  : id == 2 ? QSize(123, 4000)
                                            : QSize(800, 600)));
        // The first has the pointer on it.
        EXPECT_GE(psnr(image, scaledByArea(pattern, image.size())), id == 1 ? 20 : 27) << id;
    }
    probe.settle(500);

    EXPECT_TRUE(test::staysSo(std::chrono::milliseconds(1500), [&] {
        return probe.pictures.isEmpty();
    })) << "an unchanged screen was sent again";
    display.fill({0, 0, 800, 600}, Qt::red);
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    EXPECT_GT(qRed(probe.image(1).pixel(10, 10)), 240);
}

TEST(X11CaptureFallback, WithoutDamageLooksNoMoreOftenThanSaid)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480"_s, {u"-extension"_s, u"DAMAGE"_s}));
    CaptureProbe probe(server.display());
    ASSERT_TRUE(probe.start());
    EXPECT_FALSE(probe.capture.abilities().changeEvents);
    probe.capture.setWatches({{1, {64, 48}, 30, false}});
    ASSERT_TRUE(probe.waitForPictures(1, 1));
    const quint64 wakeUps = probe.capture.wakeUps();
    EXPECT_TRUE(test::staysSo(3s, [&] {
        return probe.capture.wakeUps() - wakeUps <= 12;
    }));
    EXPECT_EQ(probe.count(1), 1);
}

TEST(X11CaptureFallback, RefusesIndexedColoursWithoutRender)
{
    XServerProcess server;
    ASSERT_TRUE(server.startXvfb(u"640x480x8"_s, {u"-extension"_s, u"RENDER"_s}));
    CaptureProbe probe(server.display());
    EXPECT_FALSE(probe.start());
    ASSERT_TRUE(probe.error);
    EXPECT_EQ(probe.error->code, Error::Code::Unsupported);
}

} // namespace stationmaster
