// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/bus_opener.h"

#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(BusOpener, ABusThatIsNotThereFails)
{
    BusOpener opener;
    QSignalSpy failed(&opener, &BusOpener::failed);
    QSignalSpy opened(&opener, &BusOpener::opened);
    opener.open(u"unix:path=/nowhere/at/all"_s, u"t1"_s, 10s);
    ASSERT_TRUE(test::comesAgain(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, Error::Code::Unreachable);
    EXPECT_TRUE(opened.isEmpty());
}

TEST(BusOpener, ATransportThatSaysNothingFailsAtTheDeadlineAndBlocksNobody)
{
    BusOpener opener;
    QSignalSpy failed(&opener, &BusOpener::failed);
    QElapsedTimer clock;
    clock.start();
    // It ends by itself a little later, so that the library can let go of its thread.
    opener.open(u"unixexec:path=sleep,argv1=2"_s, u"t2"_s, 100ms);
    EXPECT_LT(clock.elapsed(), 90) << "open() itself must not wait";
    EXPECT_TRUE(BusOpener::isAnyOpening());
    ASSERT_TRUE(test::comesAgain(failed));
    EXPECT_LT(clock.elapsed(), 1500);
    EXPECT_TRUE(test::eventually([]() {
        return !BusOpener::isAnyOpening();
    }));
    EXPECT_EQ(failed.size(), 1) << "what comes after the deadline is told to nobody";
}

TEST(BusOpener, AnswersOfOneThatHasDiedGoNowhere)
{
    {
        BusOpener opener;
        opener.open(u"unix:path=/nowhere/at/all"_s, u"t3"_s, 10s);
    }
    EXPECT_TRUE(test::eventually([]() {
        return !BusOpener::isAnyOpening();
    }));
}

} // namespace stationmaster
