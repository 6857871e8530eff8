// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x11_desktop_watch.h"

#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QList>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class DesktopWatched : public testing::TestWithParam<const char *>
{
protected:
    void start()
    {
        ASSERT_TRUE(QLatin1String(GetParam()) == "Xvnc"_L1 ? server.startXvnc(u"800x600"_s)
                                                           : server.startXvfb(u"800x600"_s));
        display = std::make_unique<TestDisplay>(server.display());
        watch = std::make_unique<X11DesktopWatch>(server.display());
        QObject::connect(watch.get(), &DesktopWatch::pointerMoved, watch.get(), [this](QPoint position) {
            told += position;
        });
    }
    bool isTold(const QPoint &position)
    {
        return test::eventually([&] {
            return !told.isEmpty() && told.constLast() == position;
        });
    }

    XServerProcess server;
    std::unique_ptr<TestDisplay> display;
    std::unique_ptr<X11DesktopWatch> watch;
    QList<QPoint> told;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, DesktopWatched, testing::Values("Xvfb", "Xvnc"),
                         [](const auto &with) {
                             return std::string(with.param);
                         });

TEST_P(DesktopWatched, TellsWhereThePointerIsAndGoes)
{
    ASSERT_NO_FATAL_FAILURE(start());
    display->movePointer({200, 300});
    watch->setWanted(true);
    ASSERT_TRUE(isTold({200, 300})) << "at the beginning";
    for (const QPoint to : {QPoint(600, 100), QPoint(100, 100), QPoint(500, 500)}) {
        display->movePointer(to);
        ASSERT_TRUE(isTold(to)) << to.x();
    }
}

TEST_P(DesktopWatched, HundredsOfMovementsAreFewAnswersAndTheLastOneIsRight)
{
    ASSERT_NO_FATAL_FAILURE(start());
    watch->setWanted(true);
    display->movePointer({5, 5});
    ASSERT_TRUE(isTold({5, 5}));
    told.clear();
    for (int i = 0; i < 500; ++i)
        display->movePointer({100 + i, 100});
    ASSERT_TRUE(isTold({599, 100}));
    EXPECT_LT(told.size(), 250);
}

TEST_P(DesktopWatched, TellsWhetherAnythingComposites)
{
    ASSERT_NO_FATAL_FAILURE(start());
    display->claimCompositing();
    watch->setWanted(true);
    const auto is = [this](bool composited) {
        return test::eventually([&] {
            return watch->isComposited() == composited;
        });
    };
    EXPECT_TRUE(is(true)) << "from the beginning";
    display->giveCompositingUp();
    EXPECT_TRUE(is(false));
    display->claimCompositing();
    EXPECT_TRUE(is(true));
    watch->setWanted(false);
    EXPECT_FALSE(watch->isComposited()) << "not known";
}

TEST_P(DesktopWatched, TellsNothingThatNobodyWants)
{
    ASSERT_NO_FATAL_FAILURE(start());
    watch->setWanted(true);
    display->movePointer({5, 5});
    ASSERT_TRUE(isTold({5, 5}));
    watch->setWanted(false);
    told.clear();
    display->movePointer({300, 300});
    EXPECT_TRUE(test::staysSo(300ms, [&] {
        return told.isEmpty();
    }));
    watch->setWanted(true);
    EXPECT_TRUE(isTold({300, 300}));
}

} // namespace stationmaster
