// SPDX-License-Identifier: GPL-3.0-or-later
// One user calls stationd as fast as he can, each of its methods in turn; who looks after others is served
// all the same. How long that takes is measured by bench_lab_flood.
#include "tests/lab/flood.h"
#include "tests/lab/lab_test.h"

#include <algorithm>
#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

using FloodLab = LabTest;

} // namespace

TEST_F(FloodLab, OfOneUserRefusesNothingToWhoLooksAfterOthers)
{
    ASSERT_TRUE(succeeded(host().run({u"/opt/lab/hostd"_s, u"install-stub"_s, u"60"_s})));
    ASSERT_TRUE(succeeded(host().startSessions(
        {u"xvfb:student1:quiet"_s, u"xvfb:student2:quiet"_s, u"text:student3"_s, u"text:teacher"_s})));
    const QStringList order = watchOf(host(), u"student2"_s);
    ASSERT_FALSE(order.isEmpty());
    const Timed rest = timeOf(host(), u"teacher"_s, order);
    EXPECT_EQ(rest.busy, 0);
    EXPECT_EQ(rest.refused, 0);
    const QList<Flood> floods = floodsBy(host(), u"student1"_s, u"student3"_s);
    for (const Flood &flood : floods) {
        SCOPED_TRACE(flood.name.toStdString());
        ASSERT_FALSE(flood.call.isEmpty());
        RunningFlood running(host(), u"student1"_s, flood);
        EXPECT_TRUE(running.hasBegun());
        const Timed under = timeOf(host(), u"teacher"_s, order);
        EXPECT_EQ(under.busy, 0);
        EXPECT_EQ(under.refused, 0);
        std::printf("%-20s %8.1f ms %6.1f times that at rest\n", qUtf8Printable(flood.name),
                    under.medianUs / 1000.0, double(under.medianUs) / std::max(rest.medianUs, 1));
    }
}

} // namespace stationmaster::lab
