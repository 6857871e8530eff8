// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/agent_unit.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST(DisplayFinder, TakesDisplaysOfThisHostOnly)
{
    EXPECT_EQ(DisplayFinder::localDisplay(":10"), u":10"_s);
    EXPECT_EQ(DisplayFinder::localDisplay(":10.0"), u":10.0"_s);
    EXPECT_EQ(DisplayFinder::localDisplay("unix:1"), u":1"_s);
    for (const char *no :
         {"", "10", "host:0", "localhost:10.0", ":1\n", ":1 ", ":123456", ":1.2345", "/tmp/x:0"})
        EXPECT_EQ(DisplayFinder::localDisplay(no), QString()) << no;
}

TEST(AgentUnit, NamesAreSafeWhateverTheIdIs)
{
    EXPECT_EQ(agent_unit::unitName(u"c1"_s), u"stationmaster-agent-c1.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"3"_s), u"stationmaster-agent-3.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"../x"_s), u"stationmaster-agent-_2e_2e_2fx.service"_s);
}

} // namespace stationmaster::test
