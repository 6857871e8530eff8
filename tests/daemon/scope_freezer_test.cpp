// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/scope_freezer.h"
#include "tests/daemon/agent_supervisor_fixture.h"
#include "tests/support/eventually.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class ScopeFreezerTest : public AgentSupervisorTest
{
protected:
    template <typename T>
    static Result<T> answerOf(const QFuture<Result<T>> &future)
    {
        EXPECT_TRUE(eventually([&] {
            return future.isFinished();
        }));
        return future.result();
    }

    ScopeFreezer freezer{bus.connect()};
};

} // namespace

TEST_F(ScopeFreezerTest, FreezesAndThawsTheScopeThatLogindNames)
{
    EXPECT_TRUE(answerOf(freezer.freeze(session.id)));
    EXPECT_TRUE(answerOf(freezer.thaw(session.id)));
    EXPECT_EQ(freezes, (QStringList{u"FreezeUnit session-c1.scope"_s, u"ThawUnit session-c1.scope"_s}));
}

TEST_F(ScopeFreezerTest, TouchesNoOtherSessionOfThatId)
{
    logindStarted += 1;
    EXPECT_EQ(answerOf(freezer.freeze(session.id)).error().code, Error::Code::NotFound);
    EXPECT_EQ(answerOf(freezer.thaw(session.id)).error().code, Error::Code::NotFound);
    EXPECT_TRUE(freezes.isEmpty());
}

TEST_F(ScopeFreezerTest, SaysWhereTheHostCannot)
{
    canFreeze = false;
    EXPECT_EQ(answerOf(freezer.freeze(session.id)).error().code, Error::Code::Unsupported);
}

TEST_F(ScopeFreezerTest, KnowsWhatStandsStill)
{
    EXPECT_FALSE(answerOf(freezer.isFrozen(session.id)).value());
    freezerState = u"frozen"_s;
    EXPECT_TRUE(answerOf(freezer.isFrozen(session.id)).value());
}

} // namespace stationmaster::test
