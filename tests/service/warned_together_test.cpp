// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings of many, and who waits for whom.
#include "tests/service/duties_fixture.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST_F(Duties, ThirtyAreWarnedAndEndedSideBySide)
{
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
    QElapsedTimer clock;
    clock.start();
    for (const Session &session : sessions)
        answers.push_back(logOff(teacher, session, 2));
    ASSERT_TRUE(waitFor([&] {
        return std::ranges::all_of(agents, [](const auto &agent) {
            return agent->endsAt != 0;
        });
    }));
    EXPECT_LT(clock.elapsed(), 1'000);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 30;
    })) << "none waits for another's end";
    EXPECT_LT(clock.elapsed(), 4'000);
    for (const FakeSessionBackend::Call &call : backend.calls)
        call.answer(Outcome{});
    for (const Asked &answer : answers)
        EXPECT_EQ(answer.outcome(), u"seen"_s);
}

TEST_F(Duties, WhoIsReadyIsWarnedWithThoseWhoseAgentsAreComing)
{
    const Session ready = addSession(u"c1"_s, Student);
    const Session coming = addSession(u"c2"_s, Student2);
    startService();
    const std::unique_ptr<DutifulAgent> first = dutifulAgentOf(ready);
    const Client teacher = clientOf(Teacher);
    const Asked one = logOff(teacher, ready, 30);
    const Asked other = logOff(teacher, coming, 30);
    ASSERT_TRUE(waitFor([&] {
        return keeper.wanted.contains(coming.id);
    }));
    QTest::qWait(2 * int(WarningRound::GatherTime.count()));
    EXPECT_EQ(first->warnings, 0) << "the other's agent is awaited";
    const std::unique_ptr<DutifulAgent> second = dutifulAgentOf(coming);
    ASSERT_TRUE(waitFor([&] {
        return first->warnings == 1 && second->warnings == 1;
    }));
    // A second order for somebody who has been told one is told at once: it is only another time.
    const Asked sooner = logOff(teacher, ready, 20);
    EXPECT_TRUE(waitFor([&] {
        return first->warnings == 2;
    }));
}

TEST_F(Duties, AnAgentThatDoesNotComeKeepsNobodysWarningForLong)
{
    const Session ready = addSession(u"c1"_s, Student);
    const Session absent = addSession(u"c2"_s, Student2);
    startService();
    const std::unique_ptr<DutifulAgent> agent = dutifulAgentOf(ready);
    const Client teacher = clientOf(Teacher);
    const Asked one = logOff(teacher, ready, 30);
    const Asked other = logOff(teacher, absent, 30);
    EXPECT_TRUE(waitFor([&] {
        return agent->warnings == 1;
    }));
}

TEST_F(Duties, AShortWarningWaitsForNobody)
{
    const Session ready = addSession(u"c1"_s, Student);
    const Session absent = addSession(u"c2"_s, Student2);
    startService();
    const std::unique_ptr<DutifulAgent> agent = dutifulAgentOf(ready);
    const Client teacher = clientOf(Teacher);
    const Asked other = logOff(teacher, absent, 3);
    const Asked one = logOff(teacher, ready, 3);
    EXPECT_TRUE(waitFor([&] {
        return agent->warnings == 1;
    }));
    EXPECT_LE(agent->endsAt, qulonglong(QDateTime::currentMSecsSinceEpoch() + 3'000) * 1000);
}

} // namespace stationmaster::test
