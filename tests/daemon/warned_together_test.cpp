// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings of many, and who waits for whom.
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST_F(Tasks, ThirtyAreWarnedAndEndedSideBySide)
{
    time = &clock;
    QList<Session> sessions;
    std::vector<std::unique_ptr<DutifulAgent>> agents;
    for (int i = 0; i < 30; ++i)
        sessions += addSession(u"c%1"_s.arg(i), Student);
    startService();
    backend.setImmediateAnswer({});
    for (const Session &session : sessions)
        agents.push_back(dutifulAgentOf(session));
    const Client teacher = clientOf(Teacher);
    std::vector<Asked> answers;
    for (const Session &session : sessions)
        answers.push_back(logOff(teacher, session, 60));
    ASSERT_TRUE(waitFor([this] {
        return store->countdowns().size() == 30;
    }));
    clock.advance(WarningBatch::GatherTime);
    ASSERT_TRUE(waitFor([&] {
        return std::ranges::all_of(agents, [](const auto &agent) {
            return agent->endsAt != 0;
        });
    }));
    EXPECT_EQ(performed(Verb::LogOff), 0);
    clock.advance(std::chrono::seconds(60));
    ASSERT_EQ(performed(Verb::LogOff), 30) << "none waits for another's end";
    for (const FakeSessionBackend::Call &call : backend.calls)
        call.answer(Outcome{});
    for (const Asked &answer : answers)
        EXPECT_EQ(answer.outcome(), u"seen"_s);
}

namespace {

/// Two sessions: one with an agent, one whose agent has to be started first.
class WarnedTogether : public Tasks
{
protected:
    void begin()
    {
        time = &clock;
        ready = addSession(u"c1"_s, Student);
        coming = addSession(u"c2"_s, Student2);
        startService();
        agent = dutifulAgentOf(ready);
        teacher = clientOf(Teacher);
    }

    /// How often its agent was told, once all that was said to it by now has arrived.
    int warnedEnds()
    {
        EXPECT_NE(endsAt(ready), 0ULL);
        agent->hub(QStringLiteral("ReportCover"), {false, false});
        return agent->warnings;
    }

    bool isWarned(int times = 1)
    {
        return waitFor([&] {
            return agent->warnings == times;
        });
    }

    Session ready;
    Session coming;
    std::unique_ptr<DutifulAgent> agent; ///< Of the first.
    std::optional<Client> teacher;
};

} // namespace

TEST_F(WarnedTogether, WhoIsReadyWaitsForThoseWhoseAgentsAreComing)
{
    begin();
    const Asked one = logOff(*teacher, ready, 30);
    const Asked other = logOff(*teacher, coming, 30);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(coming.id);
    }));
    clock.advance(2 * WarningBatch::GatherTime);
    EXPECT_EQ(warnedEnds(), 0) << "the other's agent is awaited";
    const std::unique_ptr<DutifulAgent> second = dutifulAgentOf(coming);
    ASSERT_TRUE(isWarned());
    ASSERT_TRUE(waitFor([&] {
        return second->warnings == 1;
    }));
    // A second order for somebody who has been told one is told at once: it is only another time.
    const Asked sooner = logOff(*teacher, ready, 20);
    EXPECT_TRUE(isWarned(2));
}

TEST_F(WarnedTogether, AnAgentThatDoesNotComeIsNotWaitedForForEver)
{
    begin();
    const Asked one = logOff(*teacher, ready, 30);
    const Asked other = logOff(*teacher, coming, 30);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(coming.id);
    }));
    clock.advance(WarningBatch::LongestWait - std::chrono::milliseconds(1));
    EXPECT_EQ(warnedEnds(), 0);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_TRUE(isWarned());
}

TEST_F(WarnedTogether, AShortWarningWaitsForNobody)
{
    begin();
    const Asked other = logOff(*teacher, coming, 3);
    const Asked one = logOff(*teacher, ready, 3);
    EXPECT_TRUE(isWarned()) << "with the clock standing";
}

TEST(WarningBatch, IsOverWhenNobodyIsAwaitedAnyMore)
{
    ManualClock clock;
    bool complete = false;
    WarningBatch round(clock, [&complete] {
        return complete;
    });
    int over = 0;
    QObject::connect(&round, &WarningBatch::over, &round, [&over] {
        ++over;
    });
    EXPECT_FALSE(round.holds());
    round.check();
    EXPECT_EQ(over, 0) << "none has begun";
    round.begin();
    EXPECT_TRUE(round.holds());
    complete = true;
    round.check();
    EXPECT_EQ(over, 0) << "more may be on their way in the first moment";
    complete = false;
    clock.advance(2 * WarningBatch::GatherTime);
    EXPECT_TRUE(round.holds());
    complete = true;
    round.check();
    EXPECT_EQ(over, 1);
    EXPECT_FALSE(round.holds());
    // Nobody is waited for without end.
    complete = false;
    round.begin();
    clock.advance(WarningBatch::LongestWait - std::chrono::milliseconds(1));
    EXPECT_EQ(over, 1);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(over, 2);
}

} // namespace stationmaster::test
