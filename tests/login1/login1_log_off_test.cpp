// SPDX-License-Identifier: GPL-3.0-or-later
// Log off: done is what was seen to be done.
#include "tests/login1/login1_fixture.h"

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Misbehaviour = FakeService::Misbehaviour;
using Code = Error::Code;

class Login1LogOff : public Login1Test
{
};

TEST_F(Login1LogOff, EndsTheSessionAndProvesThatItsScopeIsEmpty)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_FALSE(logind.has(u"c1"_s));
    EXPECT_TRUE(logind.has(u"c2"_s));
    EXPECT_EQ(logind.callCount(u"TerminateSession"_s), 1);
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 0);
    EXPECT_GE(systemd.callCount(u"GetUnitProcesses"_s), 1);
    EXPECT_EQ(steps().first(), Step::Checking);
    EXPECT_EQ(steps().at(1), Step::Asking);
    EXPECT_EQ(steps().last(), Step::Verifying);
}

TEST_F(Login1LogOff, KillsWhatDoesNotEnd)
{
    options.endDeadline = Soon;
    FakeSession stubborn = desktop(u"c1"_s);
    stubborn.ignoresEnd = true;
    logind.put(stubborn);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 1);
    EXPECT_EQ(logind.calls().last().member(), u"KillSession"_s);
    EXPECT_EQ(logind.calls().last().arguments(), (QVariantList{u"c1"_s, u"all"_s, 9}));
    EXPECT_EQ(steps(),
              (QList<Step>{Step::Checking, Step::Asking, Step::Ending, Step::Killing, Step::Verifying}));
}

TEST_F(Login1LogOff, SaysWhatIsLeftOfAStuckSession)
{
    options.endDeadline = Soon;
    options.killDeadline = Soon;
    FakeSession stuck = desktop(u"c1"_s);
    stuck.ignoresEnd = true;
    stuck.ignoresKill = true;
    logind.put(stuck);
    QList<FakeSystemd::Process> processes{{17, u"/usr/lib/firefox/firefox -P x"_s},
                                          {18, u"[nfs\u202E]\n<b>"_s},
                                          {19, QString(100'000, u'x')},
                                          {20, QString()}};
    for (quint32 pid = 100; pid < 200; ++pid)
        processes += {pid, u"sleep 1"_s};
    systemd.setProcesses(stuck.scope(), processes);
    ready();
    const Result<Outcome> result = logOff(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    ASSERT_EQ(result.error().remaining.size(), Error::MaxRemaining);
    EXPECT_EQ(result.error().remaining.at(0), u"firefox (17)"_s);
    EXPECT_EQ(result.error().remaining.at(1), u"[nfs\uFFFD]\uFFFD<b> (18)"_s);
    EXPECT_LE(result.error().remaining.at(2).size(), 80);
    EXPECT_EQ(result.error().remaining.at(3), u"? (20)"_s);
    // What the real one says as soon as it is asked to stop the scope.
    systemd.setScopeState(stuck.scope(), u"stop-sigterm"_s);
    EXPECT_TRUE(eventually([this] {
        return row(u"c1"_s).state == SessionState::Closing;
    }));
}

TEST_F(Login1LogOff, ScopeThatEmptiesLaterIsWaitedFor)
{
    FakeSession slow = desktop(u"c1"_s);
    slow.leavesProcesses = true;
    logind.put(slow);
    ready();
    int looks = 0;
    systemd.before(u"GetUnitProcesses"_s, [&] {
        if (++looks == 3)
            systemd.drop(slow.scope());
    });
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(looks, 4) << "three at its scope, one at its user's manager";
    EXPECT_EQ(systemd.callCount(u"KillUnit"_s), 0);
}

TEST_F(Login1LogOff, ScopeThatOutlivesItsSessionIsKilled)
{
    options.verifyDeadline = Soon;
    FakeSession left = desktop(u"c1"_s);
    left.leavesProcesses = true;
    logind.put(left);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(systemd.callCount(u"KillUnit"_s), 1);
}

TEST_F(Login1LogOff, ScopeThatCannotBeKilledIsNotCalledEmpty)
{
    options.verifyDeadline = Soon;
    options.killDeadline = Soon;
    FakeSession left = desktop(u"c1"_s);
    left.leavesProcesses = true;
    logind.put(left);
    systemd.killsNothing = true;
    ready();
    Result<Outcome> result = logOff(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_EQ(result.error().remaining, (QStringList{u"xfce4-session (4711)"_s}));

    left = desktop(u"c2"_s);
    left.leavesProcesses = true;
    logind.add(left);
    ASSERT_TRUE(eventually([this] {
        return rowIds().contains(u"c2"_s);
    }));
    systemd.refuse(u"KillUnit"_s, u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s);
    result = logOff(u"c2"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_EQ(result.error().remaining, (QStringList{u"xfce4-session (4711)"_s}));
}

TEST_F(Login1LogOff, ScopeThatSystemdForgotIsLookedAtInTheControlGroups)
{
    options.verifyDeadline = Soon;
    for (const bool mayKill : {true, false}) {
        auto owned = std::make_unique<FakeProbe>();
        FakeProbe *probe = owned.get();
        probe->mayKill = mayKill;
        logind.put(desktop(u"c1"_s));
        probe->left[desktop(u"c1"_s).scope()] = QStringList{u"sleep (17)"_s};
        ready(std::move(owned));
        const Result<Outcome> result = logOff(u"c1"_s);
        if (mayKill) {
            EXPECT_EQ(result, Result<Outcome>(Outcome{}));
            EXPECT_TRUE(probe->left.isEmpty());
        } else {
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().code, Code::TimedOut);
            EXPECT_EQ(result.error().remaining, (QStringList{u"sleep (17)"_s}));
        }
    }
}

TEST_F(Login1LogOff, ControlGroupsProveItWhereSystemdCannotBeAsked)
{
    for (const bool sees : {true, false}) {
        auto owned = std::make_unique<FakeProbe>();
        owned->seesControlGroups = sees;
        logind.put(desktop(u"c1"_s));
        ready(std::move(owned));
        systemd.vanish();
        const auto proof = sees ? Outcome::Proof::Seen : Outcome::Proof::AskedOnly;
        EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{proof, {}}));
    }
}

TEST_F(Login1LogOff, ScopeNameTakenOverByAnotherSessionIsLeftAlone)
{
    FakeSession first = desktop(u"5"_s);
    logind.put(first);
    ready();
    systemd.misbehave(u"GetUnitProcesses"_s, {Misbehaviour::Kind::Delay, {}, 50});
    const auto future = begin(Verb::LogOff, u"5"_s);
    ASSERT_TRUE(eventually([this] {
        return systemd.callCount(u"GetUnitProcesses"_s) == 1;
    }));
    FakeSession second = desktop(u"5"_s, 1002);
    second.startedUsec += 1;
    logind.add(second);
    EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{}));
    EXPECT_EQ(systemd.callCount(u"KillUnit"_s), 0);
    EXPECT_TRUE(logind.has(u"5"_s));
}

TEST_F(Login1LogOff, WithoutSystemdNothingIsClaimed)
{
    logind.put(desktop(u"c1"_s));
    ready();
    systemd.vanish();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}}));

    systemd.appear();
    systemd.misbehave(u"GetUnitProcesses"_s, {Misbehaviour::Kind::WrongShape, {}, 0});
    logind.add(desktop(u"c2"_s));
    ASSERT_TRUE(eventually([this] {
        return rowIds().contains(u"c2"_s);
    }));
    EXPECT_EQ(logOff(u"c2"_s), Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}}));
}

TEST_F(Login1LogOff, ScopeWithAStrangeNameIsNotAskedFor)
{
    FakeSession session = desktop(u"c1"_s);
    session.more = {{u"Scope"_s, u"../ssh.service"_s}};
    logind.put(session);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}}));
    const QList<QDBusMessage> calls = systemd.calls();
    EXPECT_TRUE(std::ranges::none_of(calls, [](const QDBusMessage &call) {
        return call.arguments().value(0) == u"../ssh.service"_s;
    }));
    EXPECT_EQ(systemd.callCount(u"KillUnit"_s), 0);
}

TEST_F(Login1LogOff, ForceKillsFirst)
{
    FakeSession session = desktop(u"c1"_s);
    logind.put(session);
    ready();
    EXPECT_EQ(logOff(u"c1"_s, true), Result<Outcome>(Outcome{}));
    QStringList verbs;
    const QList<QDBusMessage> calls = logind.calls();
    for (const QDBusMessage &call : calls) {
        if (call.member() == u"KillSession" || call.member() == u"TerminateSession")
            verbs += call.member();
    }
    EXPECT_EQ(verbs.first(), u"KillSession"_s);
    EXPECT_EQ(verbs.count(u"KillSession"_s), 1);
}

TEST_F(Login1LogOff, ForceAlsoEndsWhatTheKillLeftStanding)
{
    FakeSession session = desktop(u"c1"_s);
    session.ignoresKill = true;
    logind.put(session);
    ready();
    EXPECT_EQ(logOff(u"c1"_s, true), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateSession"_s), 1);
}

TEST_F(Login1LogOff, RefusalIsSaidAndNothingElseIsTried)
{
    logind.put(desktop(u"c1"_s));
    ready();
    for (const QString &name : {u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s,
                                u"org.freedesktop.DBus.Error.AccessDenied"_s}) {
        logind.refuse(u"TerminateSession"_s, name);
        const Result<Outcome> result = logOff(u"c1"_s);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Code::NotAuthorized);
    }
    EXPECT_TRUE(logind.has(u"c1"_s));
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 0);
}

TEST_F(Login1LogOff, IdThatChangedHandsIsNotTouched)
{
    logind.put(desktop(u"5"_s));
    ready();
    const SessionId meant = row(u"5"_s).id;
    // Without a word, so that the backend does not yet know.
    logind.lose(u"5"_s);
    FakeSession other = desktop(u"5"_s, 1002);
    logind.put(other);
    Result<Outcome> result = answerOf(backend().perform({Verb::LogOff}, meant));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::NotFound);
    // The same user again, later.
    other = desktop(u"5"_s);
    other.startedUsec += 1;
    logind.put(other);
    result = answerOf(backend().perform({Verb::LogOff, LogOffOptions{.force = true}}, meant));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::NotFound);
    EXPECT_TRUE(logind.has(u"5"_s));
    EXPECT_EQ(logind.callCount(u"TerminateSession"_s) + logind.callCount(u"KillSession"_s), 0);
}

TEST_F(Login1LogOff, UnknownSessionsAreNotFound)
{
    logind.put(desktop(u"5"_s));
    ready();
    SessionId id = row(u"5"_s).id;
    id.host = u"elsewhere"_s;
    EXPECT_EQ(answerOf(backend().perform({}, id)).error().code, Code::NotFound);
    id = row(u"5"_s).id;
    id.local = u"6"_s;
    EXPECT_EQ(answerOf(backend().perform({}, id)).error().code, Code::NotFound);
    logind.lose(u"5"_s);
    EXPECT_EQ(logOff(u"5"_s).error().code, Code::NotFound);
}

TEST_F(Login1LogOff, SessionThatEndsBetweenCheckAndActIsNotFound)
{
    logind.put(desktop(u"5"_s));
    ready();
    logind.before(u"TerminateSession"_s, [this] {
        logind.remove(u"5"_s);
    });
    const Result<Outcome> result = logOff(u"5"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::NotFound);
}

TEST_F(Login1LogOff, SlowAnswerIsWaitedFor)
{
    logind.put(desktop(u"5"_s));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Delay, {}, 200});
    EXPECT_TRUE(logOff(u"5"_s));
}

TEST_F(Login1LogOff, NoAnswerTimesOut)
{
    options.callTimeout = Soon;
    options.readTimeout = std::chrono::seconds(2);
    logind.put(desktop(u"5"_s));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Silence, {}, 0});
    EXPECT_EQ(logOff(u"5"_s).error().code, Code::TimedOut);
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Silence, {}, 0});
    EXPECT_EQ(logOff(u"5"_s).error().code, Code::TimedOut);
}

TEST_F(Login1LogOff, NoAnswerButGoneIsStillVerified)
{
    options.callTimeout = std::chrono::seconds(1);
    logind.put(desktop(u"5"_s));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Silence, {}, 0});
    logind.before(u"TerminateSession"_s, [this] {
        logind.remove(u"5"_s);
    });
    EXPECT_EQ(logOff(u"5"_s), Result<Outcome>(Outcome{}));
}

TEST_F(Login1LogOff, LogindThatVanishesMidCallIsUnreachable)
{
    logind.put(desktop(u"5"_s));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Vanish, {}, 0});
    EXPECT_EQ(logOff(u"5"_s).error().code, Code::Unreachable);
    EXPECT_EQ(backend().state(), SessionBackend::State::Unavailable);
    EXPECT_EQ(rowIds(), (QStringList{u"5"_s}));
}

TEST_F(Login1LogOff, LogindThatVanishesWhileTheEndIsAwaitedIsUnreachable)
{
    FakeSession stubborn = desktop(u"5"_s);
    stubborn.ignoresEnd = true;
    logind.put(stubborn);
    options.endDeadline = std::chrono::seconds(10);
    ready();
    const auto future = begin(Verb::LogOff, u"5"_s);
    ASSERT_TRUE(eventually([this] {
        return steps().contains(Step::Ending);
    }));
    logind.vanish();
    EXPECT_EQ(answerOf(future).error().code, Code::Unreachable);
}

TEST_F(Login1LogOff, LogindThatVanishesAfterTheSessionIsNoMatter)
{
    logind.put(desktop(u"5"_s));
    ready();
    systemd.before(u"GetUnitProcesses"_s, [this] {
        logind.vanish();
    });
    systemd.misbehave(u"GetUnitProcesses"_s, {Misbehaviour::Kind::Delay, {}, 100});
    EXPECT_EQ(logOff(u"5"_s), Result<Outcome>(Outcome{}));
}

TEST_F(Login1LogOff, DestructionAnswersWhatIsPending)
{
    logind.put(desktop(u"5"_s));
    logind.put(desktop(u"6"_s, 1002));
    ready();
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Silence, {}, 0});
    const auto first = begin(Verb::LogOff, u"5"_s);
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"TerminateSession"_s) == 1;
    }));
    const auto second = begin(Verb::LogOff, u"6"_s);
    destroyBackend();
    EXPECT_EQ(answerOf(first).error().code, Code::Cancelled);
    EXPECT_EQ(answerOf(second).error().code, Code::Cancelled);
}

TEST_F(Login1LogOff, ManyAtOnceAreEachAnswered)
{
    for (int i = 1; i <= 50; ++i)
        logind.put(desktop(u"c%1"_s.arg(i), quint32(2000 + i)));
    ready();
    QList<QFuture<Result<Outcome>>> futures;
    const QStringList ids = rowIds();
    for (const QString &local : ids)
        futures += begin(Verb::LogOff, local);
    for (const auto &future : futures)
        EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(eventually([this] {
        return rowIds().isEmpty();
    }));
}

} // namespace stationmaster::test
