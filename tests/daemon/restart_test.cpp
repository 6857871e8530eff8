// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(Tasks, ACountdownGoesOnThroughARestartAtEachStep)
{
    // Ten sessions, each with its own countdown; stationd ends again and again while they run.
    time = &clock;
    QList<Session> sessions;
    for (int i = 0; i < 10; ++i)
        sessions += addSession(u"c%1"_s.arg(i), Student);
    startService();
    backend.setImmediateAnswer({});
    const Client teacher = clientOf(Teacher);
    for (const Session &session : sessions) {
        ASSERT_TRUE(beginLogOff(teacher, session, 60));
    }
    const qulonglong end = endsAt(sessions.first());
    restartService();
    EXPECT_EQ(endsAt(sessions.first()), end) << "while it is announced";
    EXPECT_FALSE(service->isIdle());
    {
        // The agent of one comes back, and is told the same.
        const auto agent = dutifulAgentOf(sessions.first());
        clock.advance(WarningBatch::LongestWait);
        ASSERT_TRUE(waitFor([&] {
            return agent->endsAt == end;
        }));
        clock.advance(44s);
        ASSERT_TRUE(waitFor([&] {
            return agent->logOuts == 1;
        }));
        restartService();
        const Client client{agent->bus};
        ASSERT_FALSE(registerAgent(client, u"c0"_s));
        clock.advance(WarningBatch::LongestWait);
        ASSERT_TRUE(waitFor([&] {
            return agent->warnings == 2;
        }));
        clock.advance(5s);
        EXPECT_FALSE(errorOf(agent->hub(u"ReportCover"_s, {false, false})));
        EXPECT_EQ(agent->logOuts, 1) << "nobody is asked twice";
    }
    endSession(sessions.last());
    EXPECT_EQ(audited(u"logoff"_s), QStringList{u"teacher done"_s}) << "it ended by itself";
    EXPECT_EQ(performed(Verb::LogOff), 0);
    clock.advance(15s);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 9;
    }));
    // While they are being ended: what had not ended is ended again, at once, and what has gone meanwhile has
    // gone.
    backend.calls.clear();
    for (int i = 0; i < 5; ++i)
        endSession(sessions.at(i));
    const auto done = audited(u"logoff"_s).size();
    stopService();
    for (int i = 5; i < 7; ++i)
        endSession(sessions.at(i));
    startService();
    EXPECT_EQ(performed(Verb::LogOff), 2);
    for (const FakeSessionBackend::Call &call : backend.calls)
        call.answer(Outcome{});
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
    EXPECT_EQ(done, 1);
    EXPECT_EQ(audited(u"logoff"_s).size(), 10) << "each once";
    for (const AuditRecord &record : audit.records)
        EXPECT_EQ(record.caller.uid, quint32(Teacher));
    restartService();
    EXPECT_TRUE(service->isIdle());
    EXPECT_EQ(audited(u"logoff"_s).size(), 10);
}

TEST_F(Tasks, WhatWasWrittenDownJustBeforeTheServiceWasKilledIsNotWrittenTwice)
{
    const QList<Session> sessions{addSession(u"c1"_s, Student), addSession(u"c2"_s, Student)};
    startService();
    const Client teacher = clientOf(Teacher);
    for (const Session &session : sessions) {
        ASSERT_TRUE(beginLogOff(teacher, session, 60));
    }
    stopService();
    HistoryEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.act = u"logoff"_s;
    entry.outcome = u"done"_s;
    entry.operatorName = u"teacher"_s;
    entry.session = u"c1"_s;
    history.answer = QList<HistoryEntry>{entry};
    clearSessions();
    startService();
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
    ASSERT_EQ(audited(u"logoff"_s).size(), 1) << "the other's";
    EXPECT_EQ(audit.records.last().session, u"c2"_s);
}

TEST_F(Tasks, ADeadlineThatPassedWhileTheServiceWasAwayIsKeptAtOnce)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    ASSERT_TRUE(beginLogOff(clientOf(Teacher), session, 600));
    stopService();
    clock.advance(20min);
    EXPECT_EQ(performed(Verb::LogOff), 0);
    // The list is not there yet: nobody is gone only because he is not known.
    backend.setState(SessionBackend::State::Loading);
    const QList<Session> sessions = backend.sessions();
    backend.setSessions({});
    startService();
    clock.advance(1min);
    EXPECT_TRUE(audited(u"logoff"_s).isEmpty());
    EXPECT_FALSE(service->isIdle());
    backend.setSessions(sessions);
    backend.setState(SessionBackend::State::Ready);
    EXPECT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 1 && service->isIdle();
    }));
    EXPECT_EQ(audited(u"logoff"_s), QStringList{u"teacher done"_s});
}

TEST_F(Tasks, WhatTheLoginManagerCouldNotDoForItWentIsDoneWhenItIsBack)
{
    time = &clock;
    const QList<Session> sessions{addSession(u"c1"_s, Student), addSession(u"c2"_s, Student2)};
    startService();
    backend.setImmediateAnswer({});
    const Client teacher = clientOf(Teacher);
    for (const Session &session : sessions) {
        ASSERT_TRUE(beginLogOff(teacher, session, 60));
    }
    clock.advance(1min);
    ASSERT_EQ(performed(Verb::LogOff), 2);
    const auto loginManagerGoes = [&] {
        backend.setState(SessionBackend::State::Unavailable);
        for (const FakeSessionBackend::Call &call : std::exchange(backend.calls, {}))
            call.answer(Error{Error::Code::Unreachable, u"the login manager went away"_s, {}});
        // Answered after what has just been told to the service was heard there.
        EXPECT_NE(endsAt(sessions.first()), 0ULL);
        clock.advance(1min);
    };
    loginManagerGoes();
    EXPECT_TRUE(audited(u"logoff"_s).isEmpty()) << "it is not over";
    EXPECT_EQ(performed(Verb::LogOff), 0) << "there is nobody to do it";
    backend.setState(SessionBackend::State::Ready);
    EXPECT_EQ(performed(Verb::LogOff), 2);
    // With the bus this program goes too; one of the two has ended when the next run comes.
    loginManagerGoes();
    stopService();
    endSession(sessions.first());
    backend.setState(SessionBackend::State::Ready);
    startService();
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::LogOff) == 1;
    }));
    EXPECT_EQ(backend.calls.front().id, sessions.last().id);
    backend.calls.front().answer(Outcome{});
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
    EXPECT_EQ(audited(u"logoff"_s), (QStringList{u"teacher done"_s, u"teacher done"_s})) << "each once";
}

TEST_F(Tasks, AnotherSessionOfTheSameIdIsNotLoggedOffInItsPlace)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    ASSERT_TRUE(beginLogOff(clientOf(Teacher), session, 60));
    stopService();
    Session next = session;
    next.id.startedUsec += 1;
    backend.setSessions({next});
    startService();
    clock.advance(10min);
    EXPECT_EQ(performed(Verb::LogOff), 0);
    EXPECT_EQ(endsAt(next), 0ULL);
}

} // namespace stationmaster::test
