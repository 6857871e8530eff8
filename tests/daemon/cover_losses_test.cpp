// SPDX-License-Identifier: GPL-3.0-or-later
// Covers that are lost though nobody has lifted the block.
#include "backend/daemon/requests/cover_losses.h"
#include "tests/daemon/tasks_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A session that a teacher has blocked, and was seen to be.
class CoverLossesTest : public Tasks
{
protected:
    void block()
    {
        time = &clock;
        session = addSession(u"c1"_s, Student);
        session.verbs |= Verb::Disconnect;
        backend.setSessions({session});
        startService();
        teacher = std::make_unique<Client>(clientOf(Teacher));
        agent = dutifulAgentOf(session);
        ASSERT_EQ(ask(*teacher, session, u"block"_s).outcome(), u"seen"_s);
    }

    void report(bool shown) { EXPECT_FALSE(errorOf(agent->hub(u"ReportCover"_s, {shown, shown}))); }

    Session session;
    std::unique_ptr<Client> teacher;
    std::unique_ptr<DutifulAgent> agent;
};

/// Where the site has it disconnected and where not.
class CoverLossesOften : public CoverLossesTest, public testing::WithParamInterface<bool>
{
};

INSTANTIATE_TEST_SUITE_P(Disconnects, CoverLossesOften, testing::Bool());

} // namespace

TEST_F(CoverLossesTest, ACoverOfWhichNothingIsHeardIsNotSaidToBeThere)
{
    block();
    clock.advance(CoverWatch::Silence - 1ms);
    ASSERT_TRUE(blocked(session));
    report(true);
    clock.advance(CoverWatch::Silence - 1ms);
    EXPECT_TRUE(blocked(session)) << "it was heard of meanwhile";
    clock.advance(1ms);
    EXPECT_FALSE(blocked(session));
    EXPECT_TRUE(audited(u"cover-lost"_s).isEmpty()) << "it may be the end of the session";
    clock.advance(CoverLosses::Settle);
    EXPECT_EQ(audited(u"cover-lost"_s), QStringList{u"stationd NotFound"_s});
    agent->answers = false;
    const Asked again = ask(*teacher, session, u"block"_s, {{u"message"_s, u"Listen"_s}});
    ASSERT_TRUE(waitFor([&] {
        return agent->coverText == u"Listen"_s;
    }));
    clock.advance(std::chrono::milliseconds(timeouts.coverMs));
    EXPECT_EQ(again.outcome(), u"TimedOut"_s) << "what was seen once is no answer";
    report(true);
    EXPECT_TRUE(blocked(session));
}

TEST_P(CoverLossesOften, AreWrittenDownAndHaveTheSessionDisconnectedWhereTheSiteSaysSo)
{
    settings.disconnectsUncovered = GetParam();
    block();
    for (int i = 0; i < CoverLosses::Many; ++i) {
        EXPECT_TRUE(backend.calls.empty());
        report(false);
        EXPECT_FALSE(blocked(session));
        report(true);
        clock.advance(CoverLosses::Settle);
    }
    EXPECT_EQ(audited(u"cover-lost"_s).size(), CoverLosses::Many);
    ASSERT_EQ(backend.calls.size(), GetParam() ? 1u : 0u);
    if (GetParam()) {
        EXPECT_EQ(backend.calls.front().action.verb, Verb::Disconnect);
    }
}

TEST_F(CoverLossesTest, ASessionThatEndsHasLostNone)
{
    block();
    report(false);
    backend.setSessions({});
    clock.advance(CoverLosses::Settle);
    EXPECT_TRUE(audited(u"cover-lost"_s).isEmpty());
}

} // namespace stationmaster::test
