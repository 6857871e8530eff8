// SPDX-License-Identifier: GPL-3.0-or-later
// Forgotten sessions are logged off where the site says so, with a warning, and nobody else's.
#include "tests/daemon/service_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/sessions.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ForgottenSessions : public ServiceFixture
{
protected:
    ForgottenSessions()
    {
        settings.disconnectedMinutes = 10;
        settings.disconnectedWarningSeconds = 60;
        timeouts.minuteMs = 60'000;
        time = &clock;
        backend.setImmediateAnswer({});
    }

    void put(const QString &local, SessionState how)
    {
        Session session = makeSession(local, u"student1"_s);
        session.id.uid = Student;
        session.state = how;
        backend.setSessions({session});
    }

    bool countsDown() const { return !store->countdowns().isEmpty(); }

    /// What the backend was told to end; the words to users left out.
    int logOffs() const
    {
        return int(std::ranges::count_if(backend.calls, [](const FakeSessionBackend::Call &call) {
            return call.action.verb == Verb::LogOff;
        }));
    }

    /// A countdown of the rule's runs, begun when the time was over and not before.
    void beginCountdown()
    {
        clock.advance(10min - 1ms);
        EXPECT_FALSE(countsDown());
        clock.advance(1ms);
        ASSERT_TRUE(countsDown());
    }

    static bool waitFor(const std::function<bool()> &condition) { return eventually(condition); }
};

} // namespace

TEST_F(ForgottenSessions, AreLoggedOffAfterTheirTimeAndAWarning)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    beginCountdown();
    clock.advance(60s - 1ms);
    EXPECT_EQ(logOffs(), 0) << "first the warning";
    const KeptCountdown countdown = store->countdowns().first();
    EXPECT_EQ(countdown.id.local, u"c1"_s);
    EXPECT_EQ(countdown.askers, (QList<KeptAsker>{{0, u"stationd"_s, {}, {}}}));
    clock.advance(1ms);
    ASSERT_EQ(logOffs(), 1);
    for (const FakeSessionBackend::Call &call : backend.calls) {
        if (call.action.verb == Verb::LogOff)
            call.answer(Outcome{});
    }
    ASSERT_TRUE(waitFor([this] {
        return audit.records.size() == 1;
    }));
    const AuditRecord &record = audit.records.first();
    EXPECT_EQ(record.act, u"logoff"_s);
    EXPECT_EQ(record.outcome, AuditRecord::Outcome::Done);
    EXPECT_EQ(record.caller.userName, u"stationd"_s);
    EXPECT_EQ(record.targetUid, quint32(Student));
    EXPECT_TRUE(asked.isEmpty()) << "the site's rule needs no right";
}

TEST_F(ForgottenSessions, WhoComesBackDuringTheWarningKeepsHis)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    beginCountdown();
    put(u"c1"_s, SessionState::Active);
    EXPECT_FALSE(countsDown());
    clock.advance(1h);
    EXPECT_EQ(logOffs(), 0);
    ASSERT_EQ(audit.records.size(), 2);
    EXPECT_EQ(audit.records.at(0).act, u"logoff"_s);
    EXPECT_EQ(audit.records.at(0).error->code, Error::Code::Cancelled);
    EXPECT_EQ(audit.records.at(1).act, u"calloff"_s);
    EXPECT_EQ(audit.records.at(1).caller.userName, u"stationd"_s);
}

TEST_F(ForgottenSessions, ATimeBeginsAnewWithEveryDisconnection)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    for (int i = 0; i < 5; ++i) {
        clock.advance(9min);
        put(u"c1"_s, SessionState::Active);
        put(u"c1"_s, SessionState::Disconnected);
    }
    beginCountdown();
}

TEST_F(ForgottenSessions, WhatSomebodyElseHasOrderedIsNotCalledOff)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    beginCountdown();
    const Session target = backend.sessions().first();
    const Client teacher = clientOf(Teacher);
    ASSERT_FALSE(
        perform(teacher, target, u"logoff"_s, {{u"grace"_s, 60U}, {u"job"_s, 1U}, {u"defer"_s, true}}));
    put(u"c1"_s, SessionState::Active);
    clock.advance(30s);
    EXPECT_TRUE(countsDown()) << "the teacher wants it";
    EXPECT_TRUE(audit.records.isEmpty());
}

TEST_F(ForgottenSessions, ACountdownThatRunsIsNotJoined)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    const Session target = backend.sessions().first();
    const Client teacher = clientOf(Teacher);
    ASSERT_FALSE(
        perform(teacher, target, u"logoff"_s, {{u"grace"_s, 3000U}, {u"job"_s, 1U}, {u"defer"_s, true}}));
    clock.advance(45min);
    ASSERT_EQ(store->countdowns().size(), 1);
    EXPECT_EQ(store->countdowns().first().askers.size(), 1);
}

TEST_F(ForgottenSessions, OnesThatDoNotEndAreTriedAgain)
{
    settings.disconnectedWarningSeconds = 0;
    backend.setImmediateAnswer(Result<Outcome>(Error{Error::Code::TimedOut, u"stuck"_s, {u"vim (12)"_s}}));
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    for (int times = 1; times <= 3; ++times) {
        clock.advance(10min);
        ASSERT_TRUE(waitFor([&] {
            return logOffs() == times && audit.records.size() == times;
        }));
    }
    EXPECT_EQ(audit.records.first().outcome, AuditRecord::Outcome::Failed);
}

TEST_F(ForgottenSessions, OfARuleThatIsOffAreLeftAlone)
{
    settings.disconnectedMinutes = 0;
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    EXPECT_TRUE(service->isIdle());
    clock.advance(24h);
    EXPECT_FALSE(countsDown());
    EXPECT_TRUE(backend.calls.empty());
}

TEST_F(ForgottenSessions, KeepTheServiceFromEnding)
{
    startService();
    EXPECT_FALSE(service->isIdle());
}

TEST_F(ForgottenSessions, WhoComesBackWhileTheServiceIsAwayKeepsHisToo)
{
    put(u"c1"_s, SessionState::Disconnected);
    startService();
    beginCountdown();
    ASSERT_TRUE(waitFor([this] {
        return !store->isBeingWritten();
    }));
    stopService();
    put(u"c1"_s, SessionState::Active);
    settings.disconnectedMinutes = 0; // The rule has been taken away besides.
    startService();
    EXPECT_FALSE(countsDown());
    EXPECT_EQ(logOffs(), 0);
}

} // namespace stationmaster::test
