// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/cover_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr xcb_keycode_t KeyA = 38;
constexpr xcb_keycode_t KeyAlt = 64;
constexpr xcb_keycode_t KeyTab = 23;
constexpr xcb_keycode_t KeyF4 = 70;

using CoverInput = CoverBench;

/// What somebody at the keyboard could do.
void useEverything(XProgram &program)
{
    program.pressKey(KeyA);
    program.pressKeys(KeyAlt, KeyTab);
    program.pressKeys(KeyAlt, KeyF4);
    program.click({50, 50});
    program.click({700, 500});
}

} // namespace

TEST_F(CoverInput, NothingReachesWhatIsUnderIt)
{
    startXvfb();
    useEverything(*m_program);
    ASSERT_GT(m_program->takeInputEvents(), 0) << "without a cover it does";
    coverUp();
    m_program->takeInputEvents();
    useEverything(*m_program);
    EXPECT_TRUE(nothingArrives());
    EXPECT_TRUE(looksCovered());
    m_cover->down();
    EXPECT_TRUE(eventually([&] {
        return m_program->canGrab(m_program->root());
    }));
    EXPECT_EQ(m_cover->state(), CoverState());
    useEverything(*m_program);
    EXPECT_GT(m_program->takeInputEvents(), 0) << "all is as it was";
}

TEST_F(CoverInput, NothingReachesAWindowThatOpensLater)
{
    startXvnc();
    coverUp();
    const xcb_window_t later = m_program->openWindow(QRect(QPoint(), m_program->size()));
    m_program->focus(later);
    m_program->takeInputEvents();
    useEverything(*m_program);
    EXPECT_TRUE(nothingArrives());
    EXPECT_TRUE(isCoveredAgain());
}

TEST_F(CoverInput, WorksWithCoreGrabsWhereThereIsNoXInput)
{
    startXvfb(u"800x600"_s, {u"-extension"_s, u"XInputExtension"_s, u"-extension"_s, u"Composite"_s});
    coverUp();
    m_program->takeInputEvents();
    useEverything(*m_program);
    EXPECT_TRUE(nothingArrives());
}

TEST_F(CoverInput, ClosesAnOpenMenuByEscape)
{
    startXvfb();
    ASSERT_EQ(m_program->grab(m_window), 0);
    m_program->takeInputEvents();
    m_cover->up({u"Blocked"_s});
    ASSERT_TRUE(waitFor({true, false})) << "it is up, but another program has the devices";
    // A menu closes when it gets the key.
    ASSERT_TRUE(eventually([&] {
        return m_program->takeInputEvents() > 0;
    }));
    m_program->ungrab();
    EXPECT_TRUE(waitFor({true, true}));
    EXPECT_EQ(m_told, (QList<CoverState>{{true, false}, {true, true}}));
}

TEST_F(CoverInput, GoesOnTryingWhileAnotherProgramHoldsTheDevices)
{
    startXvfb();
    ASSERT_EQ(m_program->grab(m_window), 0);
    m_cover->up({u"Blocked"_s});
    ASSERT_TRUE(waitFor({true, false}));
    EXPECT_TRUE(staysSo(1500ms, [this] {
        return m_cover->state() == CoverState{true, false};
    }));
    const int escapes = m_program->takeInputEvents();
    EXPECT_LE(escapes, 8) << "four times the key, pressed and released";
    m_program->ungrab();
    EXPECT_TRUE(isCoveredAgain(500));
    EXPECT_TRUE(waitFor({true, true}));
}

TEST_F(CoverInput, TakesAKeyboardThatComesLater)
{
    startXvfb();
    coverUp();
    // A second pair of pointer and keyboard, as any program may make one.
    m_program->addMasterDevices("second");
    EXPECT_TRUE(eventually([&] {
        return m_program->isGrabbed("second keyboard") && m_program->isGrabbed("second pointer");
    }));
}

} // namespace stationmaster::test
