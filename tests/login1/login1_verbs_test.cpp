// SPDX-License-Identifier: GPL-3.0-or-later
// Lock, unlock, activate; and passwords, asked for once.
#include "tests/login1/login1_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Misbehaviour = FakeService::Misbehaviour;
using Code = Error::Code;

namespace {
const Result<Outcome> Seen = Outcome{};
const Result<Outcome> AskedOnly = Outcome{Outcome::Proof::AskedOnly, {}};
} // namespace

class Login1Verbs : public Login1Test
{
};

TEST_F(Login1Verbs, LockIsSeenInTheHint)
{
    logind.put(desktop(u"c1"_s));
    ready();
    EXPECT_EQ(perform(Verb::Lock, u"c1"_s), Seen);
    EXPECT_TRUE(eventually([this] {
        return row(u"c1"_s).locked;
    }));
    EXPECT_EQ(logind.callCount(u"LockSession"_s), 1);
    EXPECT_EQ(perform(Verb::Unlock, u"c1"_s), Seen);
    EXPECT_TRUE(eventually([this] {
        return !row(u"c1"_s).locked;
    }));
}

TEST_F(Login1Verbs, ALockThatWasClaimedBeforeItWasAskedForIsNotSeen)
{
    // Any program of the user's can set the hint.
    FakeSession liar = desktop(u"c1"_s);
    liar.obeysLock = false;
    liar.more = {{u"LockedHint"_s, true}};
    logind.put(liar);
    ready();
    EXPECT_EQ(perform(Verb::Lock, u"c1"_s), AskedOnly);
    EXPECT_EQ(logind.callCount(u"LockSession"_s), 1) << "the locker is asked nevertheless";
}

TEST_F(Login1Verbs, LockThatNobodyConfirmsWasAskedOnly)
{
    options.lockConfirm = Soon;
    FakeSession deaf = desktop(u"c1"_s);
    deaf.obeysLock = false;
    logind.put(deaf);
    ready();
    EXPECT_EQ(perform(Verb::Lock, u"c1"_s), AskedOnly);
    EXPECT_EQ(perform(Verb::Unlock, u"c1"_s), AskedOnly);
    EXPECT_EQ(logind.callCount(u"UnlockSession"_s), 1);
}

TEST_F(Login1Verbs, LockBeforeItIsAnsweredIsSeen)
{
    FakeSession session = desktop(u"c1"_s);
    session.obeysLock = false;
    logind.put(session);
    ready();
    logind.before(u"LockSession"_s, [this] {
        logind.change(u"c1"_s, {{u"LockedHint"_s, true}});
    });
    EXPECT_EQ(perform(Verb::Lock, u"c1"_s), Seen);
}

TEST_F(Login1Verbs, SessionThatEndsInsteadOfLockingIsNotFound)
{
    FakeSession session = desktop(u"c1"_s);
    session.obeysLock = false;
    logind.put(session);
    options.lockConfirm = std::chrono::seconds(10);
    ready();
    const auto future = begin(Verb::Lock, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return steps().contains(Step::Ending);
    }));
    logind.remove(u"c1"_s);
    EXPECT_EQ(answerOf(future).error().code, Code::NotFound);
}

TEST_F(Login1Verbs, LogindThatVanishesAfterTheWishLeavesItUnconfirmed)
{
    FakeSession session = desktop(u"c1"_s);
    session.obeysLock = false;
    logind.put(session);
    options.lockConfirm = std::chrono::seconds(10);
    ready();
    const auto future = begin(Verb::Lock, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return steps().contains(Step::Ending);
    }));
    logind.vanish();
    EXPECT_EQ(answerOf(future), AskedOnly);
}

TEST_F(Login1Verbs, WhatASessionCannotDoIsUnsupported)
{
    FakeSession text = desktop(u"1"_s);
    text.type = u"tty"_s;
    text.service = u"sshd"_s;
    logind.put(text);
    ready();
    EXPECT_EQ(perform(Verb::Lock, u"1"_s).error().code, Code::Unsupported);
    EXPECT_EQ(perform(Verb::Activate, u"1"_s).error().code, Code::Unsupported);
    EXPECT_EQ(perform(Verb::Disconnect, u"1"_s).error().code, Code::Unsupported);
    EXPECT_EQ(perform(Verb::Message, u"1"_s).error().code, Code::Unsupported);
    EXPECT_EQ(logind.callCount(u"LockSession"_s) + logind.callCount(u"ActivateSession"_s), 0);
}

TEST_F(Login1Verbs, ActivateWaitsUntilTheSessionIsInFront)
{
    FakeSession session = desktop(u"1"_s);
    session.seat = u"seat0"_s;
    session.active = false;
    session.state = u"online"_s;
    logind.put(session);
    ready();
    EXPECT_EQ(perform(Verb::Activate, u"1"_s), Seen);
    EXPECT_TRUE(eventually([this] {
        return row(u"1"_s).state == SessionState::Active;
    }));
    EXPECT_EQ(perform(Verb::Activate, u"1"_s), Seen);
    EXPECT_EQ(logind.callCount(u"ActivateSession"_s), 1);
}

TEST_F(Login1Verbs, ActivateThatChangesNothingTimesOut)
{
    options.activateConfirm = Soon;
    FakeSession session = desktop(u"1"_s);
    session.seat = u"seat0"_s;
    session.active = false;
    logind.put(session);
    ready();
    logind.refuse(u"ActivateSession"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    EXPECT_EQ(perform(Verb::Activate, u"1"_s).error().code, Code::NotAuthorized);
    // Answers as if it had, from a manager that does not do it.
    logind.behave(u"ActivateSession"_s);
    logind.deafToActivate = true;
    EXPECT_EQ(perform(Verb::Activate, u"1"_s).error().code, Code::TimedOut);
}

TEST_F(Login1Verbs, VerbsAreUnreachableBeforeTheFirstListAndWithoutLogind)
{
    logind.put(desktop(u"1"_s));
    make();
    const SessionId id{u"host"_s, u"1"_s, OtherUid, 1'767'225'600'000'000};
    EXPECT_EQ(answerOf(backend().perform({Verb::Lock}, id)).error().code, Code::Unreachable);
    ready();
    logind.vanish();
    ASSERT_TRUE(eventually([this] {
        return backend().state() == SessionBackend::State::Unavailable;
    }));
    EXPECT_EQ(perform(Verb::Lock, u"1"_s).error().code, Code::Unreachable);
}

TEST_F(Login1Verbs, WithoutAnybodyToAskNoPasswordIsAskedFor)
{
    logind.put(desktop(u"1"_s));
    ready();
    EXPECT_TRUE(perform(Verb::Lock, u"1"_s));
    EXPECT_TRUE(logOff(u"1"_s));
    EXPECT_EQ(logind.interactiveCount(u"LockSession"_s), 0);
    EXPECT_EQ(logind.interactiveCount(u"TerminateSession"_s), 0);
}

TEST_F(Login1Verbs, RootIsNeverAskedForAPassword)
{
    options.interactive = true;
    options.ownUid = 0;
    logind.put(desktop(u"1"_s));
    ready();
    EXPECT_TRUE(perform(Verb::Lock, u"1"_s));
    EXPECT_EQ(logind.interactiveCount(u"LockSession"_s), 0);
}

TEST_F(Login1Verbs, RefusedPasswordIsAskedForOnceForThirtyTargets)
{
    options.interactive = true;
    for (int i = 1; i <= 30; ++i)
        logind.put(desktop(u"c%1"_s.arg(i), quint32(2000 + i)));
    ready();
    logind.refuse(u"TerminateSession"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    QList<QFuture<Result<Outcome>>> futures;
    const QStringList ids = rowIds();
    for (const QString &local : ids)
        futures += begin(Verb::LogOff, local);
    for (const auto &future : futures)
        EXPECT_EQ(answerOf(future).error().code, Code::NotAuthorized);
    EXPECT_EQ(logind.callCount(u"TerminateSession"_s), 30);
    EXPECT_EQ(logind.interactiveCount(u"TerminateSession"_s), 1);
}

TEST_F(Login1Verbs, GrantedPasswordIsTypedBeforeTheOthersAreAsked)
{
    options.interactive = true;
    options.interactiveTimeout = std::chrono::seconds(5);
    for (int i = 1; i <= 30; ++i)
        logind.put(desktop(u"c%1"_s.arg(i), quint32(2000 + i)));
    ready();
    // The operator takes his time over the first one.
    logind.misbehave(u"TerminateSession"_s, {Misbehaviour::Kind::Delay, {}, 150});
    int whileTyping = 0;
    QList<QFuture<Result<Outcome>>> futures;
    const QStringList ids = rowIds();
    for (const QString &local : ids)
        futures += begin(Verb::LogOff, local);
    ASSERT_TRUE(eventually([&] {
        whileTyping = std::max(whileTyping, logind.callCount(u"TerminateSession"_s));
        return logind.rowsLeft() < 30;
    }));
    EXPECT_EQ(whileTyping, 1);
    for (const auto &future : futures)
        EXPECT_EQ(answerOf(future), Seen);
}

TEST_F(Login1Verbs, OnesOwnSessionsAreNotAskedAbout)
{
    options.interactive = true;
    logind.put(desktop(u"1"_s, OwnUid));
    ready();
    EXPECT_EQ(perform(Verb::Lock, u"1"_s), Seen);
    EXPECT_EQ(logind.interactiveCount(u"LockSession"_s), 0);
}

} // namespace stationmaster::test
