// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_unit.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST(AgentUnit, NamesAreSafeWhateverTheIdIs)
{
    EXPECT_EQ(agent_unit::unitName(u"c1"_s), u"stationmaster-agent-c1.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"3"_s), u"stationmaster-agent-3.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"../x"_s), u"stationmaster-agent-_2e_2e_2fx.service"_s);
}

} // namespace stationmaster::test
