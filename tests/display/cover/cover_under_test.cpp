// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/capture_probe.h"
#include "tests/display/cover/cover_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include <QProcess>
#include <QTimer>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr xcb_keycode_t KeyA = 38;
constexpr QColor Marker{0x20, 0xb0, 0x40};
constexpr QColor Other{0xe0, 0xd0, 0x20};

bool alike(QColor a, QColor b)
{
    constexpr int Tolerance = 24; // JPEG's.
    return std::abs(a.red() - b.red()) < Tolerance && std::abs(a.green() - b.green()) < Tolerance
        && std::abs(a.blue() - b.blue()) < Tolerance;
}

/// A cover on a screen of 800×600, pictures of it of half that size, which look under it once askedTo().
class CoverUnder : public CoverBench
{
protected:
    void watch(double rate = 20)
    {
        m_probe = std::make_unique<CaptureProbe>(m_server.display());
        ASSERT_TRUE(m_probe->start());
        m_probe->capture.setWatches({{1, {400, 300}, rate, false}});
        ASSERT_TRUE(m_probe->waitForPictures(1, 1));
    }
    void lookUnder()
    {
        const auto look = [this] {
            m_probe->capture.lookUnder(m_cover->windows());
        };
        QObject::connect(m_cover.get(), &SessionCover::windowsChanged, &m_probe->capture, look);
        look();
    }
    /// `at` on the screen.
    bool waitToSee(QColor color, const QPoint &at)
    {
        return eventually([&] {
            const QImage image = m_probe->image(1);
            return !image.isNull() && alike(image.pixelColor(at / 2), color);
        });
    }
    /// Everything that could be wrong with what the test has not looked at.
    void expectAllWell()
    {
        EXPECT_FALSE(m_probe->error);
        EXPECT_TRUE(m_probe->capture.abilities().fallbacks.isEmpty())
            << m_probe->capture.abilities().fallbacks.join(u", "_s).toStdString();
        EXPECT_TRUE(m_probe->stalls.isEmpty());
    }
    void setRoot(const QString &color)
    {
        QProcess xsetroot;
        xsetroot.start(u"xsetroot"_s,
                       {u"-display"_s, QString::fromLatin1(m_server.display()), u"-solid"_s, color});
        ASSERT_TRUE(xsetroot.waitForFinished());
        ASSERT_EQ(xsetroot.exitCode(), 0) << "xsetroot is missing: install the package x11-xserver-utils";
    }

    std::unique_ptr<CaptureProbe> m_probe;
};

class CoverUnderOn : public CoverUnder, public testing::WithParamInterface<const char *>
{
protected:
    void startServer() { QLatin1String(GetParam()) == "Xvnc"_L1 ? startXvnc() : startXvfb(); }
};

const QPoint OnWindow(60, 60);
const QPoint OnRoot(700, 80);
const QPoint OnNew(600, 500);

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, CoverUnderOn, testing::Values("Xvfb", "Xvnc"), [](const auto &with) {
    return std::string(with.param);
});

TEST_P(CoverUnderOn, IsSeenLiveAndNothingReachesIt)
{
    startServer();
    setRoot(u"#603080"_s);
    m_program->paint(m_window, Marker);
    watch();
    coverUp();
    ASSERT_TRUE(waitToSee(Background, OnWindow)) << "who does not look under it sees the cover";
    lookUnder();
    EXPECT_TRUE(waitToSee(Marker, OnWindow));
    EXPECT_TRUE(waitToSee(QColor(0x60, 0x30, 0x80), OnRoot));

    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow)) << "what changes under it";
    const xcb_window_t later = m_program->openWindow(QRect(500, 400, 200, 200));
    m_program->paint(later, Marker);
    EXPECT_TRUE(waitToSee(Marker, OnNew)) << "what opens under it";
    m_program->place(later, QRect(0, 0, 200, 200));
    EXPECT_TRUE(waitToSee(Marker, OnWindow)) << "what moves under it";
    m_program->lower(later);
    EXPECT_TRUE(waitToSee(Other, OnWindow)) << "what is hidden by another";
    m_program->close(m_window);
    EXPECT_TRUE(waitToSee(Marker, OnWindow)) << "what closes under it";
    EXPECT_TRUE(waitToSee(QColor(0x60, 0x30, 0x80), OnNew));

    m_program->takeInputEvents();
    m_program->focus(later);
    m_program->pressKey(KeyA);
    m_program->click(OnWindow);
    EXPECT_TRUE(nothingArrives());
    EXPECT_TRUE(isCoveredAgain()) << "its user sees the cover all the time";
    EXPECT_EQ(m_cover->state(), (CoverState{true, true}));
    expectAllWell();
}

TEST_P(CoverUnderOn, LeavesTheServerAsItWas)
{
    startServer();
    m_program->paint(m_window, Marker);
    watch();
    lookUnder();
    ASSERT_TRUE(waitToSee(Marker, OnWindow));
    const auto before = m_program->childrenOf(m_program->root()).size();
    EXPECT_FALSE(m_program->isKeptApart(m_window)) << "without a cover nothing is done";
    coverUp();
    ASSERT_TRUE(eventually([this] {
        return m_program->isKeptApart(m_window);
    }));
    EXPECT_TRUE(waitToSee(Marker, OnWindow));

    m_probe->capture.setWatches({});
    EXPECT_TRUE(eventually([this] {
        return !m_program->isKeptApart(m_window);
    })) << "nobody looks";
    m_probe->settle();
    m_probe->capture.setWatches({{1, {400, 300}, 20, false}});
    EXPECT_TRUE(waitToSee(Marker, OnWindow));

    m_cover->down();
    EXPECT_TRUE(eventually([&] {
        return !m_program->isKeptApart(m_window) && m_program->childrenOf(m_program->root()).size() == before;
    }));
    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow));
    EXPECT_EQ(m_screen->grab().pixelColor(OnWindow), Other);
    expectAllWell();
}

TEST_P(CoverUnderOn, CostsNothingWhileNothingChangesThere)
{
    startServer();
    m_program->paint(m_window, Marker);
    watch(10);
    lookUnder();
    coverUp();
    ASSERT_TRUE(eventually([this] {
        return m_program->isKeptApart(m_window);
    }));
    ASSERT_TRUE(waitToSee(Marker, OnWindow));
    m_probe->settle(1500);
    const quint32 requests = m_probe->capture.requestsSent();
    letPass(50ms); // What counting itself caused.
    const quint64 wakeUps = m_probe->capture.wakeUps();
    EXPECT_TRUE(staysSo(3s, [&] {
        return m_probe->capture.wakeUps() == wakeUps;
    }));
    EXPECT_EQ(m_probe->capture.requestsSent(), requests);
    EXPECT_TRUE(m_probe->pictures.isEmpty());
    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow)) << "it was asleep for good";
    expectAllWell();
}

TEST_P(CoverUnderOn, WindowsMayComeAndGoAtAnyMoment)
{
    startServer();
    m_program->paint(m_window, Marker);
    watch(30);
    lookUnder();
    coverUp();
    QTimer storm;
    int round = 0;
    QList<xcb_window_t> open;
    QObject::connect(&storm, &QTimer::timeout, &storm, [&] {
        for (int i = 0; i < 20; ++i) {
            open += m_program->openWindow(QRect(round % 700, i * 20, 50 + i, 40));
            if (open.size() > 30)
                m_program->close(open.takeFirst());
            m_program->place(open.at((round * 7 + i) % open.size()), QRect(i * 10, round % 500, 60, 70 + i));
        }
        ++round;
    });
    storm.start(1);
    ASSERT_TRUE(eventually([&] {
        return round >= 100;
    }));
    storm.stop();
    for (const xcb_window_t window : open)
        m_program->close(window);
    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow));
    EXPECT_TRUE(isCoveredAgain());
    expectAllWell();
}

TEST_F(CoverUnder, IsSeenWithACompositingWindowManager)
{
    startXvfb();
    QProcess manager;
    ASSERT_NO_FATAL_FAILURE(startCompositingManager(manager));
    m_program->paint(m_window, Marker);
    watch();
    lookUnder();
    coverUp();
    EXPECT_TRUE(waitToSee(Marker, OnWindow));
    const xcb_window_t later = m_program->openWindow(QRect(500, 400, 200, 150), true);
    m_program->paint(later, Other);
    ASSERT_TRUE(m_program->waitManaged(later));
    // It is the manager that says where, and its frame that lies on the screen.
    const QPoint frame = m_program->geometryOf(m_program->parentOf(later)).center();
    EXPECT_TRUE(waitToSee(Other, frame));
    manager.terminate();
    EXPECT_TRUE(manager.waitForFinished());
    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow)) << "without the compositor, too";
    EXPECT_TRUE(isCoveredAgain());
    m_cover->down();
    EXPECT_TRUE(eventually([this] {
        return !m_program->isKeptApart(m_window);
    }));
    EXPECT_TRUE(waitToSee(Other, OnWindow));
    expectAllWell();
}

TEST_F(CoverUnder, KeepsTheShapeOfAWindow)
{
    startXvfb();
    m_program->paint(m_window, Marker);
    const xcb_window_t shaped = m_program->openWindow(QRect(0, 0, 200, 200));
    m_program->paint(shaped, Other);
    m_program->shape(shaped, QRect(100, 0, 100, 200));
    watch();
    // In this order what the server has beside the shape is the cover's.
    coverUp();
    ASSERT_TRUE(waitToSee(Background, OnWindow));
    lookUnder();
    EXPECT_TRUE(waitToSee(Other, {150, 60}));
    EXPECT_TRUE(waitToSee(Marker, {50, 60}));
    expectAllWell();
}

TEST_F(CoverUnder, FollowsTheScreensSize)
{
    startXvnc();
    m_program->paint(m_window, Marker);
    watch();
    lookUnder();
    coverUp();
    ASSERT_TRUE(waitToSee(Marker, OnWindow));
    QProcess xrandr;
    xrandr.start(u"xrandr"_s,
                 {u"--display"_s, QString::fromLatin1(m_server.display()), u"-s"_s, u"1024x768"_s});
    ASSERT_TRUE(xrandr.waitForFinished());
    ASSERT_EQ(m_program->size(), QSize(1024, 768));
    const xcb_window_t corner = m_program->openWindow(QRect(824, 568, 200, 200));
    m_program->paint(corner, Other);
    EXPECT_TRUE(eventually([this] {
        return m_probe->image(1).size() == QSize(400, 300)
            && alike(m_probe->image(1).pixelColor(380, 280), Other);
    }));
    expectAllWell();
}

TEST_F(CoverUnder, IsTheCoverWhereTheServerCannotKeepWindowsApart)
{
    startXvfb(u"800x600"_s, {u"-extension"_s, u"Composite"_s});
    m_program->paint(m_window, Marker);
    watch();
    lookUnder();
    coverUp();
    EXPECT_TRUE(waitToSee(Background, OnWindow));
    EXPECT_EQ(m_probe->capture.abilities().fallbacks.size(), 1);
    m_cover->down();
    EXPECT_TRUE(waitToSee(Marker, OnWindow));
    EXPECT_FALSE(m_probe->error);
}

TEST_F(CoverUnder, StaysSoWhenACoverIsTornDownAndComesBack)
{
    startXvfb();
    m_program->paint(m_window, Marker);
    watch();
    lookUnder();
    coverUp();
    ASSERT_TRUE(waitToSee(Marker, OnWindow));
    for (int i = 0; i < 5; ++i) {
        for (const quint32 window : m_cover->windows())
            m_program->close(window);
        ASSERT_TRUE(isCoveredAgain());
    }
    m_program->paint(m_window, Other);
    EXPECT_TRUE(waitToSee(Other, OnWindow));
    expectAllWell();
}

} // namespace stationmaster::test
