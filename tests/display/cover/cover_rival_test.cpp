// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_rival.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace std::chrono_literals;

TEST(CoverRival, IsThereFromTheSecondTimeOnUntilItHasBeenStillForASecond)
{
    CoverRival rival;
    EXPECT_FALSE(rival.isThere(0ms));
    rival.rises(10s);
    EXPECT_FALSE(rival.isThere(10s)) << "once is none";
    rival.rises(11s);
    EXPECT_FALSE(rival.isThere(11s)) << "nor is now and then";
    rival.rises(11'999ms);
    EXPECT_TRUE(rival.isThere(11'999ms));
    EXPECT_TRUE(rival.isThere(12'998ms));
    EXPECT_FALSE(rival.isThere(12'999ms));
}

TEST(CoverRival, TheCoverRisesEachTimeButNotMoreOftenThanEveryTwoMilliseconds)
{
    CoverRival rival;
    EXPECT_TRUE(rival.rises(0ms));
    EXPECT_FALSE(rival.rises(0ms));
    EXPECT_FALSE(rival.rises(1ms));
    EXPECT_TRUE(rival.rises(2ms));
    EXPECT_TRUE(rival.rises(4ms));
}

} // namespace stationmaster::test
