// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_unit.h"
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

TEST(DisplayFinder, TakesLocalBusesAndLocalesOnly)
{
    EXPECT_EQ(DisplayFinder::localBus("unix:path=/run/user/1000/bus"), u"unix:path=/run/user/1000/bus"_s);
    EXPECT_EQ(DisplayFinder::localBus("unix:abstract=/tmp/x,guid=12"), u"unix:abstract=/tmp/x,guid=12"_s);
    for (const QByteArray &no : {""_ba, "tcp:host=example.org"_ba, "unixexec:path=/bin/sh"_ba,
                                 "unix:path=/a b"_ba, "unix:path=/a\nX=y"_ba, "unix:" + QByteArray(600, 'x')})
        EXPECT_EQ(DisplayFinder::localBus(no), QString()) << no.constData();
    EXPECT_EQ(DisplayFinder::locale("ko_KR.UTF-8"), u"ko_KR.UTF-8"_s);
    EXPECT_EQ(DisplayFinder::locale("sr_RS@latin"), u"sr_RS@latin"_s);
    for (const QByteArray &no : {""_ba, "../../etc"_ba, "a b"_ba, "ko\n"_ba, QByteArray(65, 'x')})
        EXPECT_EQ(DisplayFinder::locale(no), QString()) << no.constData();
}

TEST(AgentUnit, NamesAreSafeWhateverTheIdIs)
{
    EXPECT_EQ(agent_unit::unitName(u"c1"_s), u"stationmaster-agent-c1.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"3"_s), u"stationmaster-agent-3.service"_s);
    EXPECT_EQ(agent_unit::unitName(u"../x"_s), u"stationmaster-agent-_2e_2e_2fx.service"_s);
}

} // namespace stationmaster::test
