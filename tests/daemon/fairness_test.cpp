// SPDX-License-Identifier: GPL-3.0-or-later
// What one user does cannot keep the service from those who look after others.
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/stays.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Fairness : public Tasks
{
protected:
    /// The bus lets a connection wait for no more than 128 answers, this one as well.
    static constexpr int InFlight = 100;

    static bool done(const Asked &asked)
    {
        return waitFor([&asked] {
            return asked.isDone();
        });
    }

    /// What has become of them so far: the words of errors, each once.
    static QSet<QString> outcomes(const QList<Asked> &all)
    {
        QSet<QString> words;
        for (const Asked &one : all) {
            if (one.isDone())
                words.insert(one.outcome());
        }
        return words;
    }

    static Asked askInteractively(const Client &client, const Session &session, const QString &verb)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(protocol::Service, protocol::sessionPath(session.id.local),
                                           protocol::SessionInterface, u"Perform"_s);
        call.setArguments(QVariantList{verb} + identity(session) + QVariantList{QVariantMap()});
        call.setInteractiveAuthorizationAllowed(true);
        return {client.bus.asyncCall(call, 60'000)};
    }

    static qsizetype open(const QList<Asked> &all)
    {
        return std::ranges::count_if(all, [](const Asked &one) {
            return !one.isDone();
        });
    }
};

} // namespace

TEST_F(Fairness, QuestionsThatNobodyAnswersDoNotAddUp)
{
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    undecided.insert(Student);
    QList<Asked> flood;
    Client student = clientOf(Student);
    for (int i = 0; i < 300; ++i) {
        if (i % InFlight == 0)
            student = clientOf(Student);
        flood += askInteractively(student, other, u"logoff"_s);
    }
    student.roundTrip();
    ASSERT_TRUE(waitFor([&] {
        return !asked.isEmpty();
    }));
    student.roundTrip();
    EXPECT_LE(asked.size(), 8) << "the bus lets stationd wait for 128 answers, of whomever";
    EXPECT_GE(open(flood), 1);
    EXPECT_TRUE(waitFor([&] {
        return open(flood) <= 16;
    }));
    EXPECT_LE(asked.size(), 8);
    EXPECT_EQ(outcomes(flood), QSet<QString>{u"Busy"_s}) << "not said to be a matter of rights";

    EXPECT_EQ(ask(clientOf(Teacher), other, u"lock"_s).outcome(), u"seen"_s);
    EXPECT_EQ(ask(clientOf(Root), other, u"lock"_s).outcome(), u"seen"_s);
}

TEST_F(Fairness, AFloodOfOneUsersCallsIsBusyForHimAlone)
{
    const Session other = addSession(u"c2"_s, Student2);
    const Session own = addSession(u"c1"_s, Student);
    startService();
    undecided.insert(Student);
    QList<Asked> flood;
    Client student = clientOf(Student);
    for (int i = 0; i < 4'200; ++i) {
        if (i % InFlight == 0)
            student = clientOf(Student);
        flood += ask(student, other, u"logoff"_s);
    }
    student.roundTrip();
    EXPECT_EQ(ask(clientOf(Teacher), other, u"lock"_s).outcome(), u"seen"_s);
    EXPECT_EQ(ask(clientOf(Student2), other, u"lock"_s).outcome(), u"seen"_s) << "nor for another user";
    EXPECT_EQ(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 60U}), std::nullopt);
}

TEST_F(Fairness, ManyQuestionsOfWhoLooksAfterOthersWaitForOneAnother)
{
    QList<Session> room;
    for (int i = 0; i < 200; ++i)
        room += addSession(u"c%1"_s.arg(i + 10), Student2);
    startService();
    QList<Asked> all;
    Client teacher = clientOf(Teacher);
    for (const Session &session : std::as_const(room)) {
        if (all.size() % InFlight == 0)
            teacher = clientOf(Teacher);
        all += ask(teacher, session, u"lock"_s);
    }
    for (const Asked &one : std::as_const(all))
        ASSERT_EQ(one.outcome(), u"seen"_s);
    EXPECT_EQ(asked.size(), 200) << "each for itself";
}

TEST_F(Fairness, ARoomIsNotTooMuchForOneWhoLooksAfterIt)
{
    QList<Session> room;
    for (int i = 0; i < 100; ++i)
        room += addSession(u"c%1"_s.arg(i + 10), Student2);
    startService();
    for (const quint32 who : {quint32(Root), quint32(Teacher)}) {
        const Client speaker = clientOf(who);
        const Client blocker = clientOf(who);
        const Client client = clientOf(who);
        QList<Asked> all;
        for (const Session &session : room.mid(0, 30)) {
            all += ask(speaker, session, u"message"_s, {{u"message"_s, u"Listen"_s}});
            all += ask(blocker, session, u"block"_s);
            all +=
                ask(client, session, u"logoff"_s, {{u"grace"_s, 3'600U}, {u"job"_s, 1U}, {u"defer"_s, true}});
        }
        const Client watcher = clientOf(who);
        for (const Session &session : room.mid(0, 30))
            ASSERT_FALSE(watch(watcher, session)) << who;
        QSet<QString> outcomes;
        for (const Asked &one : std::as_const(all))
            outcomes += one.outcome();
        EXPECT_FALSE(outcomes.contains(u"Busy"_s)) << who;
        EXPECT_FALSE(outcomes.contains(u"NotAuthorized"_s)) << who;
        EXPECT_FALSE(outcomes.contains(u"no answer"_s)) << who;
    }
    const Client teacher = clientOf(Teacher);
    QList<Asked> all;
    for (const Session &session : std::as_const(room))
        all += ask(teacher, session, u"logoff"_s);
    for (const Asked &one : std::as_const(all))
        ASSERT_EQ(one.outcome(), u"seen"_s);
}

TEST_F(Fairness, WithoutTheRightNothingIsTakenOfWhatStands)
{
    const Session other = addSession(u"c2"_s, Student2);
    const Session own = addSession(u"c1"_s, Student);
    startService();
    const Client student = clientOf(Student);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(logOff(student, other, 86'400).outcome(), u"NotAuthorized"_s);
    EXPECT_EQ(endsAt(other), 0U);
    EXPECT_TRUE(beginLogOff(student, own, 86'400));
    EXPECT_NE(endsAt(own), 0U) << "his budget is whole";
}

TEST_F(Fairness, ABusThatIsFullIsBusyAndNoRefusal)
{
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    polkitFailure = u"org.freedesktop.DBus.Error.LimitsExceeded"_s;
    EXPECT_EQ(ask(clientOf(Teacher), other, u"lock"_s).outcome(), u"Busy"_s);
}

TEST_F(Fairness, WhatAUserDoesToHimselfGivesWayToAnOrder)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    const Client student = clientOf(Student);
    const Asked own = ask(student, session, u"lock"_s);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::Lock) == 1;
    }));
    const Asked order = ask(clientOf(Teacher), session, u"logoff"_s);
    ASSERT_TRUE(waitFor([&] {
        return order.isDone() || performed(Verb::LogOff) == 1;
    }));
    EXPECT_EQ(own.outcome(), u"Cancelled"_s);
    EXPECT_EQ(ask(student, session, u"lock"_s).outcome(), u"Busy"_s) << "not the other way round";
    EXPECT_EQ(ask(clientOf(Teacher2), session, u"lock"_s).outcome(), u"Busy"_s) << "nor among equals";
    backend.calls.front().answer(Outcome{});
    EXPECT_EQ(ask(student, session, u"lock"_s).outcome(), u"Busy"_s) << "the order is still under way";
    ASSERT_EQ(performed(Verb::LogOff), 1);
    backend.calls.back().answer(Outcome{});
    EXPECT_EQ(order.outcome(), u"seen"_s);
    EXPECT_EQ(audited(u"lock"_s).first(), u"student1 Cancelled"_s);
}

// Each of these is answered by another hand, and one that forgot whose turn it is would serve a flood.
TEST_F(Fairness, EveryMethodAnswersWhoCallsWithoutEndAtHisPace)
{
    time = &clock;
    addSession(u"c1"_s, Student);
    startService();
    const QString path = protocol::sessionPath(u"c1"_s);
    struct Method
    {
        QString path;
        QString interface;
        QString name;
        QVariantList arguments = {};
    };
    const QString introspectable = u"org.freedesktop.DBus.Introspectable"_s;
    const QList<Method> methods{
        {path, introspectable, u"Introspect"_s},
        {protocol::RootPath, introspectable, u"Introspect"_s},
        {path, protocol::PropertiesInterface, u"Get"_s, {QString(protocol::SessionInterface), u"Blocked"_s}},
        {path, protocol::PropertiesInterface, u"GetAll"_s, {QString(protocol::SessionInterface)}},
        {path,
         protocol::PropertiesInterface,
         u"Set"_s,
         {QString(protocol::SessionInterface), u"Blocked"_s, QVariant::fromValue(QDBusVariant(true))}},
        {path, protocol::SessionInterface, u"Unwatch"_s},
        {protocol::RootPath, protocol::HostInterface, u"GetOwnSession"_s},
        {protocol::RootPath, protocol::ObjectManagerInterface, u"GetManagedObjects"_s},
        {protocol::RootPath, protocol::AgentHubInterface, u"Register"_s, {u"c1"_s, QStringList()}},
        {protocol::RootPath, protocol::AgentHubInterface, u"IsAgent"_s, {1U}},
        {protocol::RootPath, protocol::AgentHubInterface, u"LeaveNow"_s}};
    for (const Method &method : methods) {
        SCOPED_TRACE((method.name + u" of "_s + method.path).toStdString());
        // Known from here on, and as far behind his pace as can be.
        const Client student = clientOf(Student);
        student.call(protocol::RootPath, protocol::HostInterface, u"GetOwnSession"_s);
        clock.advance(2 * Turns::Burst * Turns::Pace);
        QList<QDBusPendingCall> calls;
        for (int i = 0; i < InFlight; ++i) {
            QDBusMessage call =
                QDBusMessage::createMethodCall(protocol::Service, method.path, method.interface, method.name);
            call.setArguments(method.arguments);
            calls += student.bus.asyncCall(call, 60'000);
        }
        const auto answered = [&calls] {
            return std::ranges::count_if(calls, &QDBusPendingCall::isFinished);
        };
        EXPECT_TRUE(waitFor([&] {
            return answered() >= Turns::Burst;
        }));
        EXPECT_TRUE(staysSo(50ms, [&] {
            return answered() == Turns::Burst;
        }));
        clock.advance(InFlight * Turns::Pace);
        EXPECT_TRUE(waitFor([&] {
            clock.advance(Turns::Pace);
            return answered() == InFlight;
        })) << "late, and none is forgotten";
    }
}

TEST_F(Fairness, ManyCallersCostTheBusNoMoreThanOne)
{
    startService();
    const auto rules = [this] {
        QDBusMessage call =
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus.Debug.Stats"_s, u"GetConnectionStats"_s);
        call << serviceBus.baseService();
        return qdbus_cast<QVariantMap>(clientOf(Root).send(call).arguments().value(0)).value(u"MatchRules"_s);
    };
    const QVariant atFirst = rules();
    if (!atFirst.isValid())
        GTEST_SKIP() << "this bus keeps no statistics";
    std::vector<Client> callers;
    for (int i = 0; i < 50; ++i) {
        callers.push_back(clientOf(Student));
        callers.back().call(protocol::RootPath, protocol::HostInterface, u"GetOwnSession"_s);
    }
    EXPECT_LE(rules().toUInt(), atFirst.toUInt() + 5);
}

TEST_F(Fairness, OnesOwnWatchesLeaveRoomForOthers)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    QList<Client> watchers;
    int begun = 0;
    for (int i = 0; i < 40; ++i) {
        watchers += clientOf(Student);
        const std::optional<Error> refused = watch(watchers.constLast(), session, {100 + i, 100});
        begun += refused ? 0 : 1;
        EXPECT_EQ(refused.value_or(Error{Error::Code::Busy, {}, {}}).code, Error::Code::Busy);
    }
    EXPECT_GE(begun, 1);
    EXPECT_LE(begun, 8);
    EXPECT_FALSE(watch(clientOf(Teacher), session, {320, 180}));
    leave(watchers.front());
    EXPECT_TRUE(waitFor([&] {
        return !watch(watchers.constLast(), session, {90, 90});
    })) << "who leaves makes room for himself";
}

TEST_F(Fairness, WhoClaimsToBeLockedIsSeenAllTheSame)
{
    Session session = addSession(u"c1"_s, Student);
    session.locked = true;
    backend.setSessions({session});
    startService();
    EXPECT_TRUE(property(session, u"Pictures"_s).toBool());
    EXPECT_FALSE(watch(clientOf(Teacher), session));
    EXPECT_TRUE(launcher.wanted.contains(session.id));
}

TEST_F(Fairness, OnesOwnLogOffsLeaveRoomForOthers)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    const Client student = clientOf(Student);
    QList<Asked> own;
    for (int i = 0; i < 16; ++i)
        own += logOff(student, session, 86'400);
    student.roundTrip();
    ASSERT_TRUE(waitFor([&] {
        return endsAt(session) != 0;
    }));
    const qulonglong day = endsAt(session);
    EXPECT_TRUE(beginLogOff(clientOf(Teacher), session, 60));
    EXPECT_LT(endsAt(session), day);
    EXPECT_GE(open(own), 1);
    EXPECT_EQ(outcomes(own), QSet<QString>{u"Busy"_s});
}

TEST_F(Fairness, OnesOwnMessagesLeaveRoomForOthers)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    const Client student = clientOf(Student);
    for (const bool wait : {true, false}) {
        QList<Asked> own;
        for (int i = 0; i < 2 * AgentTasks::MaxMessages; ++i)
            own += ask(student, session, u"message"_s, {{u"message"_s, u"mine"_s}, {u"wait"_s, wait}});
        student.roundTrip();
        const Client teacher = clientOf(Teacher);
        EXPECT_EQ(ask(teacher, session, u"message"_s, {{u"message"_s, u"Listen"_s}}).outcome(), u"seen"_s);
        EXPECT_LE(agent->texts.count(u"mine"_s), 4) << "an agent shows no more than some at once";
        EXPECT_TRUE(waitFor([&] {
            return open(own) <= 4;
        }));
    }
    EXPECT_EQ(agent->texts.count(u"Listen"_s), 2);
    // Read and gone they make room. The last of them may still be on their way to the agent.
    EXPECT_TRUE(waitFor([&] {
        for (const quint32 number : std::exchange(agent->messages, {}))
            EXPECT_FALSE(errorOf(agent->hub(u"ReportMessage"_s, {number, u"ok"_s})));
        return ask(student, session, u"message"_s, {{u"message"_s, u"mine"_s}}).outcome() == u"seen"_s;
    }));
}

} // namespace stationmaster::test
