// SPDX-License-Identifier: GPL-3.0-or-later
// A program of the same user does to the cover what the X protocol lets it do.
#include "tests/display/cover/cover_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include "backend/display/x11/cover_rival.h"

#include <xcb/shape.h>

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// With Composite's overlay window and without.
class CoverSiege : public CoverBench, public testing::WithParamInterface<bool>
{
protected:
    void SetUp() override
    {
        startXvfb(u"800x600"_s, GetParam() ? QStringList() : QStringList{u"-extension"_s, u"Composite"_s});
        coverUp();
    }

    /// The cover's windows: those that fill the screen and are not the program's own.
    QList<xcb_window_t> windows()
    {
        QList<xcb_window_t> parents{m_program->root()};
        if (GetParam())
            parents += m_program->overlayWindow();
        QList<xcb_window_t> found;
        for (const xcb_window_t parent : parents) {
            for (const xcb_window_t child : m_program->childrenOf(parent)) {
                if (!parents.contains(child) && child != m_window
                    && m_program->geometryOf(child) == QRect(QPoint(), m_program->size()))
                    found += child;
            }
        }
        return found;
    }

    xcb_connection_t *c() { return m_program->get(); }

    double processorSeconds()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }
};

INSTANTIATE_TEST_SUITE_P(Composite, CoverSiege, testing::Bool(), [](const auto &with) {
    return with.param ? "WithOverlay" : "WithoutOverlay";
});

/// What is done to Composite's overlay window, and by it.
class OverlaySiege : public CoverSiege
{
};

INSTANTIATE_TEST_SUITE_P(Composite, OverlaySiege, testing::Values(true), [](const auto &) {
    return "WithOverlay";
});

} // namespace

TEST_P(CoverSiege, HasAWindowOnEachLevel)
{
    EXPECT_EQ(windows().size(), GetParam() ? 2 : 1);
}

TEST_P(CoverSiege, ComesBackWhenItIsUnmapped)
{
    for (const xcb_window_t window : windows())
        xcb_unmap_window(c(), window);
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, ComesBackWhenItIsDestroyed)
{
    const QList<xcb_window_t> before = windows();
    for (const xcb_window_t window : before)
        xcb_destroy_window(c(), window);
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
    EXPECT_EQ(windows().size(), before.size());
}

TEST_P(CoverSiege, ComesBackWhenItsConnectionIsCut)
{
    for (const xcb_window_t window : windows())
        xcb_kill_client(c(), window);
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, CannotBePushedAway)
{
    const std::array<quint32, 4> small{300, 300, 20, 20};
    const quint32 below = XCB_STACK_MODE_BELOW;
    for (const xcb_window_t window : windows()) {
        xcb_configure_window(c(), window,
                             XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH
                                 | XCB_CONFIG_WINDOW_HEIGHT,
                             small.data());
        xcb_configure_window(c(), window, XCB_CONFIG_WINDOW_STACK_MODE, &below);
    }
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
}

TEST_P(CoverSiege, CannotBeReparented)
{
    for (const xcb_window_t window : windows())
        xcb_reparent_window(c(), window, m_window, 0, 0);
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, CannotBeCutOpen)
{
    const xcb_rectangle_t hole{0, 0, 1, 1};
    for (const xcb_window_t window : windows()) {
        xcb_shape_rectangles(c(), XCB_SHAPE_SO_SET, XCB_SHAPE_SK_BOUNDING, XCB_CLIP_ORDERING_UNSORTED, window,
                             0, 0, 1, &hole);
    }
    m_program->sync();
    // A shape causes no event on the window's parent: it is the beat that finds it.
    EXPECT_TRUE(isCoveredAgain(1200));
}

TEST_P(OverlaySiege, TheOverlayWindowCannotBeCutAwayFromAboveIt)
{
    const xcb_window_t overlay = m_program->overlayWindow();
    const auto isWhole = [&] {
        const auto cookie = xcb_shape_query_extents(c(), overlay);
        auto *reply = xcb_shape_query_extents_reply(c(), cookie, nullptr);
        const bool whole = reply != nullptr && reply->bounding_shaped == 0;
        std::free(reply);
        return whole;
    };
    const xcb_rectangle_t corner{0, 0, 1, 1};
    xcb_shape_rectangles(c(), XCB_SHAPE_SO_SET, XCB_SHAPE_SK_BOUNDING, XCB_CLIP_ORDERING_UNSORTED, overlay, 0,
                         0, 1, &corner);
    m_program->sync();
    ASSERT_FALSE(isWhole());
    EXPECT_TRUE(eventually(isWhole));
    EXPECT_TRUE(isCoveredAgain());
}

TEST_P(CoverSiege, StaysOverWindowsThatOpenLater)
{
    m_program->openWindow(QRect(100, 100, 300, 200));
    EXPECT_TRUE(isCoveredAgain());
}

TEST_P(CoverSiege, IsNotWornOutByAWindowThatKeepsRisingAboveIt)
{
    const xcb_window_t rival = m_program->openWindow(QRect(100, 100, 300, 200));
    const quint32 above = XCB_STACK_MODE_ABOVE;
    const double before = processorSeconds();
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 2000) {
        xcb_configure_window(c(), rival, XCB_CONFIG_WINDOW_STACK_MODE, &above);
        xcb_flush(c());
        letPass(1ms); // The attack itself: a thousand times a second.
    }
    // This process is the rival, too.
    EXPECT_LT(processorSeconds() - before, 1.0);
    EXPECT_TRUE(m_cover->state().holdsInput);
    EXPECT_TRUE(isCoveredAgain());
}

TEST_P(OverlaySiege, IsNotSaidToBeUpWhileAWindowInTheOverlayKeepsRisingAboveIt)
{
    const xcb_window_t rival = m_program->openWindow(QRect(100, 100, 300, 200));
    xcb_reparent_window(c(), rival, m_program->overlayWindow(), 100, 100);
    const auto rise = [&] {
        const quint32 above = XCB_STACK_MODE_ABOVE;
        xcb_configure_window(c(), rival, XCB_CONFIG_WINDOW_STACK_MODE, &above);
        m_program->sync();
    };
    const auto isOnTop = [&] {
        return m_program->childrenOf(m_program->overlayWindow()).constLast() == rival;
    };
    EXPECT_TRUE(eventually([&] {
        rise();
        return !m_cover->state().shown;
    }));
    // Each time it is above soon, and still not said to be up: as long as that is not slower than what counts
    // as a contest, which on a busy machine it may be.
    QElapsedTimer sinceLast;
    QElapsedTimer sinceThis;
    int seen = 0;
    EXPECT_TRUE(eventually([&] {
        sinceLast = sinceThis;
        sinceThis.start();
        rise();
        EXPECT_TRUE(eventually([&] {
            return !isOnTop();
        }));
        const bool shown = m_cover->state().shown;
        if (sinceLast.isValid() && CoverRival::Time(sinceLast.elapsed()) < CoverRival::Lasts) {
            EXPECT_FALSE(shown);
            ++seen;
        }
        return seen == 20;
    }));
    m_program->close(rival);
    EXPECT_TRUE(waitFor({true, true}));
    EXPECT_TRUE(isCoveredAgain());
}

TEST_P(CoverSiege, WhatIsPaintedOnItGoesAgain)
{
    const QRect line(100, 300, 200, 60);
    for (const xcb_window_t window : windows())
        m_program->scribble(window, line);
    ASSERT_FALSE(looksCovered());
    EXPECT_TRUE(eventually([this] {
        return looksCovered();
    }));
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, WhatItIsPaintedWithCannotBeTakenFromIt)
{
    // Any program may paint on a pixmap whose name it guesses, and free it. What a program makes has names in
    // a row.
    const QList<xcb_window_t> own = windows();
    const xcb_window_t first = *std::ranges::min_element(own);
    for (xcb_window_t name = first & ~xcb_window_t{0xff}; name < first + 64; ++name) {
        m_program->scribble(name, QRect(QPoint(), m_program->size()));
        xcb_free_gc(c(), name);
        xcb_free_pixmap(c(), name);
    }
    m_program->sync();
    ASSERT_FALSE(looksCovered());
    EXPECT_TRUE(eventually([this] {
        return looksCovered();
    }));
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, ItsBackgroundIsItsOwn)
{
    for (const xcb_window_t window : windows())
        m_program->paint(window, Qt::green);
    ASSERT_FALSE(looksCovered());
    EXPECT_TRUE(eventually([this] {
        return looksCovered();
    }));
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, IsNotSaidToBeThereWhileSomebodyGoesOnPaintingOnIt)
{
    const QList<xcb_window_t> all = windows();
    EXPECT_TRUE(eventually([&] {
        for (const xcb_window_t window : all)
            m_program->scribble(window, {QPoint(), m_program->size()});
        return !m_cover->state().shown;
    }));
    EXPECT_TRUE(waitFor({true, true}));
    EXPECT_TRUE(looksCovered());
}

TEST_P(CoverSiege, IsNotSaidToBeThereWhileTheServerIsSomebodysOwn)
{
    m_program->grabServer();
    EXPECT_TRUE(eventually([this] {
        return !m_cover->state().shown;
    }));
    QSignalSpy looked(m_cover.get(), &SessionCover::looked);
    m_program->ungrabServer();
    EXPECT_TRUE(waitFor({true, true}));
    EXPECT_FALSE(looked.isEmpty());
}

TEST_P(CoverSiege, TakesADeviceThatIsTakenFromItsMaster)
{
    const QByteArray keyboard("Xvfb keyboard");
    ASSERT_TRUE(m_program->floatDevice(keyboard));
    EXPECT_TRUE(eventually([&] {
        return m_program->isGrabbed(keyboard);
    }));
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_P(CoverSiege, SaysAgainAndAgainThatItWasLookedAt)
{
    QSignalSpy looked(m_cover.get(), &SessionCover::looked);
    EXPECT_TRUE(comesAgain(looked));
    EXPECT_TRUE(comesAgain(looked));
    EXPECT_EQ(m_cover->state(), (CoverState{true, true}));
}

using CoverOverlay = CoverBench;

TEST_F(CoverOverlay, ComesBackWhenTheOverlayItselfIsAttacked)
{
    startXvfb();
    coverUp();
    xcb_unmap_window(m_program->get(), m_program->overlayWindow());
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
    xcb_destroy_window(m_program->get(), m_program->overlayWindow());
    m_program->sync();
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
}

} // namespace stationmaster::test
