// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_address.h"
#include "backend/linux/process_files.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST(DisplayAddress, TakesDisplaysOfThisHostOnly)
{
    EXPECT_EQ(localDisplay(":10"), u":10"_s);
    EXPECT_EQ(localDisplay(":10.0"), u":10.0"_s);
    EXPECT_EQ(localDisplay("unix:1"), u":1"_s);
    for (const char *no :
         {"", "10", "host:0", "localhost:10.0", ":1\n", ":1 ", ":123456", ":1.2345", ":65536", "/tmp/x:0"})
        EXPECT_EQ(localDisplay(no), QString()) << no;
}

TEST(DisplayAddress, TakesLocalesOnly)
{
    EXPECT_EQ(localeName("ko_KR.UTF-8"), u"ko_KR.UTF-8"_s);
    EXPECT_EQ(localeName("sr_RS@latin"), u"sr_RS@latin"_s);
    for (const QByteArray &no : {""_ba, "../../etc"_ba, "a b"_ba, "ko\n"_ba, QByteArray(65, 'x')})
        EXPECT_EQ(localeName(no), QString()) << no.constData();
}

TEST(DisplayAddress, DisplayNumbers)
{
    EXPECT_EQ(displayNumber(":0"), 0);
    EXPECT_EQ(displayNumber(":10.0"), 10);
    EXPECT_EQ(displayNumber(":65535"), 65535);
    for (const char *other : {"", ":", "10", ":x", ":-1", ":65536", ":1234567890123", "host:1", ":1 ", ":.1",
                              ":1.", ":1.x", ":1\n", ":10/../x"})
        EXPECT_EQ(displayNumber(other), -1) << other;
}

TEST(DisplayAddress, OfAnEnvironmentTheFirstOfANameCounts)
{
    EXPECT_EQ(environmentValue("HOME=/\0DISPLAY=:7.0\0DISPLAY=:8\0"_ba, "DISPLAY"), ":7.0"_ba);
    EXPECT_EQ(environmentValue("DISPLAY=:9"_ba, "DISPLAY"), ":9"_ba) << "cut off where the bound is";
    EXPECT_EQ(environmentValue("DISPLAY=\0"_ba, "DISPLAY"), ""_ba);
    EXPECT_EQ(environmentValue("XDISPLAY=:7\0"_ba, "DISPLAY"), std::nullopt);
    EXPECT_EQ(environmentValue({}, "DISPLAY"), std::nullopt);
    EXPECT_EQ(environmentValue(QByteArray(200'000, '\0'), "DISPLAY"), std::nullopt);
}

} // namespace stationmaster::test
