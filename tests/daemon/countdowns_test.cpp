// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/protocol/marshalling.h"
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

#include <QDBusConnectionInterface>

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qulonglong usec(const QDateTime &moment)
{
    return qulonglong(moment.toMSecsSinceEpoch()) * 1000;
}

/// The steps that a caller is told of.
class Steps : public QObject
{
    Q_OBJECT

public:
    explicit Steps(const QDBusConnection &bus)
    {
        QDBusConnection connection = bus;
        connection.connect({}, {}, protocol::SessionInterface, u"StepReached"_s, this,
                           SLOT(on(QDBusMessage)));
        connection.connect({}, {}, protocol::SessionInterface, u"Finished"_s, this,
                           SLOT(onFinished(QDBusMessage)));
    }

    QStringList steps;
    QList<QVariantList> finished;

private Q_SLOTS:
    void on(const QDBusMessage &message) { steps += message.arguments().value(1).toString(); }
    void onFinished(const QDBusMessage &message) { finished += message.arguments(); }
};

} // namespace

TEST_F(Tasks, ALogOffWithAGraceWarnsAsksAndEndsInThisOrder)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const auto agent = dutifulAgentOf(session);
    const Client teacher = clientOf(Teacher);
    Steps steps(teacher.bus);
    const qulonglong end = usec(clock.now().addSecs(60));
    const Asked answer = logOff(teacher, session, 60);
    ASSERT_TRUE(waitFor([&] {
        return endsAt(session) == end;
    }));
    clock.advance(WarningBatch::GatherTime);
    ASSERT_TRUE(waitFor([&] {
        return agent->endsAt == end && steps.steps.size() == 1;
    }));
    EXPECT_EQ(agent->warning, u"Lesson is over"_s);
    clock.advance(45s - WarningBatch::GatherTime - 1ms);
    agent->reportCover(false, false);
    EXPECT_EQ(endsAt(session), end);
    EXPECT_EQ(agent->logOuts, 0);
    EXPECT_TRUE(backend.calls.empty());
    clock.advance(1ms);
    ASSERT_TRUE(waitFor([&] {
        return agent->logOuts == 1 && steps.steps.size() == 2;
    }));
    clock.advance(15s - 1ms);
    EXPECT_TRUE(backend.calls.empty()) << "the desktop is asked before anything is ended";
    clock.advance(1ms);
    ASSERT_EQ(performed(Verb::LogOff), 1);
    EXPECT_FALSE(answer.isDone());
    EXPECT_EQ(performed(Verb::Message), 0) << "who sees the window is not told twice";
    backend.reach(session.id, Step::Ending);
    backend.calls.front().answer(Outcome{});
    EXPECT_EQ(answer.outcome(), u"seen"_s);
    EXPECT_TRUE(waitFor([&] {
        return steps.steps == QStringList{u"warned"_s, u"leaving"_s, u"ending"_s};
    }));
    EXPECT_EQ(audited(u"logoff"_s), QStringList{u"teacher done"_s});
    endSession(session);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle() && launcher.wanted.isEmpty();
    }));
}

TEST_F(Tasks, ASessionThatEndsByItselfIsLoggedOff)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const Asked answer = logOff(clientOf(Teacher), session, 60);
    ASSERT_TRUE(waitFor([&] {
        return endsAt(session) != 0;
    }));
    endSession(session);
    EXPECT_EQ(answer.outcome(), u"seen"_s);
    EXPECT_EQ(performed(Verb::LogOff), 0);
    EXPECT_EQ(audited(u"logoff"_s), QStringList{u"teacher done"_s});
}

TEST_F(Tasks, WhatAClosingSessionLeavesBehindIsEndedAtOnce)
{
    Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const Asked answer = logOff(clientOf(Teacher), session, 60);
    ASSERT_TRUE(waitFor([&] {
        return endsAt(session) != 0;
    }));
    session.state = SessionState::Closing;
    backend.setSessions({session});
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 1;
    }));
    backend.calls.back().answer(Outcome{});
    EXPECT_EQ(answer.outcome(), u"seen"_s);
}

TEST_F(Tasks, WhoHasNoAgentIsToldOnceInAnotherWay)
{
    time = &clock;
    Session text = addSession(u"c1"_s, Student);
    const Session desktop = addSession(u"c2"_s, Student2);
    text.kind = SessionKind::Ssh;
    backend.setSessions({text, desktop});
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    const Client teacher = clientOf(Teacher);
    Steps steps(teacher.bus);
    const Asked first = logOff(teacher, text, 60);
    ASSERT_TRUE(waitFor([&] {
        return steps.steps.size() == 1;
    }));
    EXPECT_EQ(launcher.wanted.size(), 0) << "no agent can help there";
    const Asked second = logOff(teacher, desktop, 60);
    ASSERT_TRUE(waitFor([&] {
        return endsAt(desktop) != 0;
    }));
    clock.advance(std::chrono::milliseconds(timeouts.agentMs - 1));
    EXPECT_EQ(performed(Verb::Message), 1) << "an agent may be coming";
    clock.advance(1ms);
    ASSERT_TRUE(waitFor([&] {
        return steps.steps.size() == 2;
    }));
    clock.advance(30s);
    ASSERT_EQ(performed(Verb::Message), 2);
    EXPECT_EQ(backend.calls.at(0).id, text.id);
    EXPECT_EQ(backend.calls.at(0).action.message().text,
              texts.ending(QDateTime::fromMSecsSinceEpoch(qint64(endsAt(text) / 1000)))
                  + u"\nLesson is over"_s);
    EXPECT_EQ(backend.calls.at(1).id, desktop.id);
    EXPECT_FALSE(first.isDone());
    EXPECT_FALSE(callOff(teacher, text));
    EXPECT_EQ(first.outcome(), u"Cancelled"_s);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::Message) == 3;
    })) << "who was told is told of that too";
    EXPECT_EQ(backend.calls.back().id, text.id);
    EXPECT_EQ(backend.calls.back().action.message().text, texts.calledOff());
}

TEST_F(Tasks, ACountdownCanBeCalledOffByWhoeverMayControlIt)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const auto agent = dutifulAgentOf(session);
    const Client teacher = clientOf(Teacher);
    const Client student = clientOf(Student, u"c1"_s);
    for (const quint32 who : {Teacher, Teacher2}) {
        const Asked answer = logOff(teacher, session, 60);
        ASSERT_TRUE(waitFor([&] {
            return agent->endsAt != 0;
        }));
        EXPECT_EQ(callOff(student, session).value_or(Error{}).code, Error::Code::NotAuthorized);
        EXPECT_NE(endsAt(session), 0ULL);
        EXPECT_FALSE(callOff(clientOf(who), session));
        EXPECT_EQ(answer.outcome(), u"Cancelled"_s);
        EXPECT_EQ(endsAt(session), 0ULL);
        EXPECT_TRUE(waitFor([&] {
            return agent->endsAt == 0;
        }));
        EXPECT_EQ(callOff(teacher, session).value_or(Error{}).code, Error::Code::NotFound);
    }
    EXPECT_TRUE(backend.calls.empty());
    EXPECT_EQ(audited(u"calloff"_s),
              (QStringList{u"student1 NotAuthorized"_s, u"teacher done"_s, u"teacher NotFound"_s,
                           u"student1 NotAuthorized"_s, u"teacher2 done"_s, u"teacher NotFound"_s}));
    EXPECT_EQ(audited(u"logoff"_s), (QStringList{u"teacher Cancelled"_s, u"teacher Cancelled"_s}));
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Tasks, ASoonerLogOffTakesOverAndALaterOneJoins)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const auto agent = dutifulAgentOf(session);
    const Asked first = logOff(clientOf(Teacher), session, 600, u"first"_s);
    ASSERT_TRUE(waitFor([&] {
        return agent->warning == u"first"_s;
    }));
    const Asked later = logOff(clientOf(Teacher2), session, 3000, u"later"_s);
    const Asked sooner = logOff(clientOf(Teacher2), session, 60, u"sooner"_s);
    ASSERT_TRUE(waitFor([&] {
        return agent->warning == u"sooner"_s;
    }));
    EXPECT_LE(endsAt(session), usec(QDateTime::currentDateTimeUtc().addSecs(60)));
    const Asked atOnce = logOff(clientOf(Root), session, 0, {});
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 1;
    }));
    EXPECT_EQ(perform(clientOf(Teacher), session, u"lock"_s).value_or(Error{}).code, Error::Code::Busy);
    EXPECT_EQ(callOff(clientOf(Teacher), session).value_or(Error{}).code, Error::Code::NotFound)
        << "too late";
    const auto rightsAsked = asked.size();
    const Asked last = logOff(clientOf(Teacher2), session, 0, {});
    ASSERT_TRUE(waitFor([&] {
        return asked.size() > rightsAsked;
    }));
    Client{polkitBus}.roundTrip(); // polkit's answer has arrived.
    EXPECT_EQ(performed(Verb::LogOff), 1) << "nothing is done twice";
    // Not the first call where the agent was slow: then the warning was sent as a message, too.
    backend.calls.back().answer(Error{Error::Code::TimedOut, u"stuck"_s, {u"vim (12)"_s}});
    for (const Asked *answer : {&first, &later, &sooner, &atOnce, &last})
        EXPECT_EQ(answer->outcome(), u"TimedOut"_s);
    EXPECT_EQ(audited(u"logoff"_s).size(), 5);
    EXPECT_EQ(endsAt(session), 0ULL);
}

TEST_F(Tasks, WhatTakesLongIsAnsweredWhenItHasBegunAndGoesOnWithoutItsCaller)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    Client teacher = clientOf(Teacher);
    Steps steps(teacher.bus);
    Steps others(clientOf(Teacher2).bus);
    const Asked leaving =
        ask(teacher, session, u"logoff"_s, {{u"grace"_s, 60U}, {u"job"_s, 7U}, {u"defer"_s, true}});
    ASSERT_TRUE(waitFor([&] {
        return leaving.isDone();
    }));
    const uint job = leaving.values().value(u"job"_s).toUInt();
    EXPECT_EQ(job, 7U);
    endSession(session);
    ASSERT_TRUE(waitFor([&] {
        return steps.finished.size() == 1;
    }));
    EXPECT_EQ(steps.finished.front().at(0).toUInt(), job);
    EXPECT_EQ(steps.finished.front().at(1).toString(), QString());
    EXPECT_EQ(protocol::decodeOutcome(qdbus_cast<QVariantMap>(steps.finished.front().at(3))), Outcome{});
    EXPECT_EQ(ask(teacher, other, u"lock"_s, {{u"job"_s, 8U}, {u"defer"_s, true}}).outcome(), u"seen"_s)
        << "what does not take long is answered as ever";
    EXPECT_EQ(ask(teacher, other, u"lock"_s, {{u"job"_s, 9U}, {u"defer"_s, 1}}).outcome(), u"Protocol"_s);
    EXPECT_EQ(ask(teacher, other, u"lock"_s, {{u"job"_s, -9}}).outcome(), u"Protocol"_s);
    EXPECT_EQ(ask(teacher, other, u"lock"_s, {{u"defer"_s, true}}).outcome(), u"Protocol"_s)
        << "nobody could tell whose end Finished tells";

    ASSERT_TRUE(ask(teacher, other, u"logoff"_s, {{u"grace"_s, 60U}, {u"job"_s, 10U}, {u"defer"_s, true}})
                    .values()
                    .isEmpty()); // not yet
    ASSERT_TRUE(waitFor([&] {
        return endsAt(other) != 0;
    }));
    const QString name = teacher.name();
    leave(teacher);
    const Client witness = clientOf(Root);
    ASSERT_TRUE(waitFor([&] {
        return !witness.bus.interface()->isServiceRegistered(name);
    }));
    witness.roundTrip();
    clock.advance(60s);
    EXPECT_EQ(performed(Verb::LogOff), 1) << "the countdown is the host's";
    EXPECT_TRUE(waitFor([&] {
        return audited(u"logoff"_s).size() == 2;
    }));
    EXPECT_TRUE(others.finished.isEmpty());
    EXPECT_TRUE(others.steps.isEmpty());
}

TEST_F(Tasks, TheUserCanLeaveAtOnceButOnlyHisOwnSession)
{
    const Session session = addSession(u"c1"_s, Student);
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    backend.setImmediateAnswer({});
    const auto agent = dutifulAgentOf(session);
    const auto otherAgent = dutifulAgentOf(other);
    const auto leaveNow = [](const DutifulAgent &who) {
        return errorOf(who.hub(u"LeaveNow"_s));
    };
    EXPECT_EQ(leaveNow(*agent).value_or(Error{}).code, Error::Code::NotFound) << "no countdown runs";
    const Asked answer = logOff(clientOf(Teacher), session, 600);
    ASSERT_TRUE(waitFor([&] {
        return agent->endsAt != 0;
    }));
    EXPECT_EQ(leaveNow(*otherAgent).value_or(Error{}).code, Error::Code::NotFound);
    const DutifulAgent forger(clientOf(Student, u"c1"_s).bus);
    EXPECT_EQ(leaveNow(forger).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_EQ(agent->logOuts, 0);
    EXPECT_FALSE(leaveNow(*agent));
    EXPECT_TRUE(waitFor([&] {
        return agent->logOuts == 1 && audited(u"leave-now"_s) == QStringList{u"student1 done"_s};
    }));
    EXPECT_EQ(leaveNow(*agent).value_or(Error{}).code, Error::Code::Busy) << "not as a flood";
    EXPECT_NE(endsAt(session), 0ULL) << "unsaved work may be asked about until the deadline";
    EXPECT_EQ(otherAgent->logOuts, 0);
    // On a busy computer the warning may have been a message before the agent had shown it.
    EXPECT_TRUE(std::ranges::none_of(backend.calls, [](const auto &call) {
        return call.action.verb == Verb::LogOff;
    }));
}

TEST_F(Tasks, AnAgentThatWasKilledShowsTheCountdownAgain)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const Asked answer = logOff(clientOf(Teacher), session, 600);
    ASSERT_TRUE(waitFor([&] {
        return launcher.needs.value(session.id).testFlag(AgentLauncher::Need::Tasks);
    }));
    for (int i = 0; i < 10; ++i) {
        Client client = agentOf(session);
        {
            DutifulAgent agent(client.bus);
            ASSERT_FALSE(registerAgent(client, u"c1"_s));
            ASSERT_TRUE(waitFor([&] {
                return agent.endsAt != 0;
            }));
            agent.bus = QDBusConnection(QString());
        }
        leave(client);
    }
    EXPECT_TRUE(launcher.wanted.contains(session.id));
}

TEST_F(Tasks, LoggingOffEverywhereWarnsAllSessionsOfTheUserAndIsNotDoneWhenOneEnds)
{
    time = &clock;
    const Session one = addSession(u"c1"_s, Student);
    const Session two = addSession(u"c2"_s, Student);
    const Session other = addSession(u"c3"_s, Student2);
    startService();
    backend.setImmediateAnswer({});
    const auto agentOne = dutifulAgentOf(one);
    const auto agentTwo = dutifulAgentOf(two);
    const auto agentOther = dutifulAgentOf(other);
    const Client teacher = clientOf(Teacher);
    const Asked answer = ask(teacher, one, u"logoff-everywhere"_s, {{u"grace"_s, 60U}});
    ASSERT_TRUE(waitFor([&] {
        return endsAt(one) != 0;
    }));
    clock.advance(WarningBatch::GatherTime);
    ASSERT_TRUE(waitFor([&] {
        return agentOne->endsAt != 0 && agentTwo->endsAt == agentOne->endsAt;
    }));
    EXPECT_EQ(agentOther->endsAt, 0ULL);
    endSession(one);
    teacher.roundTrip();
    EXPECT_FALSE(answer.isDone());
    clock.advance(60s);
    ASSERT_EQ(performed(Verb::LogOffEverywhere), 1);
    EXPECT_EQ(backend.calls.back().id, two.id);
    backend.calls.back().answer(Outcome{});
    EXPECT_EQ(answer.outcome(), u"seen"_s);
}

TEST(Countdown, TheDesktopIsAskedEarlyEnoughAndNotTooEarly)
{
    EXPECT_EQ(Countdown::leadMs(2'000), 1'000);
    EXPECT_EQ(Countdown::leadMs(10'000), 5'000);
    EXPECT_EQ(Countdown::leadMs(60'000), 15'000);
    EXPECT_EQ(Countdown::leadMs(600'000), 30'000);
}

} // namespace stationmaster::test

#include "countdowns_test.moc"
