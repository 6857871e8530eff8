// SPDX-License-Identifier: GPL-3.0-or-later
// A seat is left locked or not at all, and left is what was seen to be left.
#include "tests/login1/login1_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// A display manager that brings its login screen to the front, or does not.
class FakeGreeterControl final : public SessionControl
{
    Q_OBJECT

public:
    Verbs verbs(const Session &session) const override
    {
        return session.kind == SessionKind::Seat && there ? Verb::Disconnect : Verbs();
    }
    QFuture<Result<Outcome>> perform(const Action &, const Session &session) override
    {
        lockedWhenAsked += session.id.local;
        if (asked)
            asked();
        return answered(answer);
    }

    bool there = true;
    std::function<void()> asked;
    QStringList lockedWhenAsked;
    Result<Outcome> answer = Outcome{};
};

} // namespace

class Login1LeaveSeat : public Login1Test
{
protected:
    Login1LeaveSeat()
    {
        auto fake = std::make_unique<FakeGreeterControl>();
        m_control = fake.get();
        reach = std::move(fake);
        FakeSession session = desktop(u"2"_s);
        session.seat = u"seat0"_s;
        session.service = u"lightdm"_s;
        logind.put(session);
        m_control->asked = [this] {
            isLocked = logind.session(u"2"_s).more.value(u"LockedHint"_s).toBool();
            leave();
        };
    }

    void leave() { logind.change(u"2"_s, {{u"Active"_s, false}, {u"State"_s, u"online"_s}}); }

    FakeGreeterControl *m_control;
    bool isLocked = false; ///< When the login screen was asked for.
};

TEST_F(Login1LeaveSeat, LocksItThenShowsTheLoginScreenThenSeesItLeave)
{
    ready();
    ASSERT_EQ(row(u"2"_s).kind, SessionKind::Seat);
    EXPECT_TRUE(row(u"2"_s).can(Verb::Disconnect));
    EXPECT_EQ(perform(Verb::Disconnect, u"2"_s), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(isLocked);
    EXPECT_EQ(logind.callCount(u"LockSession"_s), 1);
    EXPECT_EQ(m_control->lockedWhenAsked, QStringList{u"2"_s});
    EXPECT_TRUE(eventually([this] {
        return row(u"2"_s).state == SessionState::Disconnected;
    }));
}

TEST_F(Login1LeaveSeat, IsNotLeftWithoutProofThatItIsLocked)
{
    options.lockConfirm = Soon;
    logind.session(u"2"_s).obeysLock = false;
    ready();
    const Result<Outcome> result = perform(Verb::Disconnect, u"2"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_TRUE(m_control->lockedWhenAsked.isEmpty());
}

TEST_F(Login1LeaveSeat, LockedAlreadyItIsNotAskedTo)
{
    logind.session(u"2"_s).more = {{u"LockedHint"_s, true}};
    ready();
    EXPECT_EQ(perform(Verb::Disconnect, u"2"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"LockSession"_s), 0);
}

TEST_F(Login1LeaveSeat, ALoginScreenThatDoesNotComeIsTimedOut)
{
    options.leaveConfirm = Soon;
    m_control->asked = nullptr;
    ready();
    const Result<Outcome> result = perform(Verb::Disconnect, u"2"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_EQ(row(u"2"_s).state, SessionState::Active);
}

TEST_F(Login1LeaveSeat, TheDisplayManagersRefusalIsTheAnswer)
{
    m_control->asked = nullptr;
    m_control->answer = Error{Code::NotAuthorized, u"no"_s, {}};
    ready();
    EXPECT_EQ(perform(Verb::Disconnect, u"2"_s), m_control->answer);
}

TEST_F(Login1LeaveSeat, AGreeterThatWaitsThereIsActivated)
{
    FakeSession greeter = desktop(u"3"_s, 110);
    greeter.sessionClass = u"greeter"_s;
    greeter.seat = u"seat0"_s;
    greeter.active = false;
    FakeSession elsewhere = greeter;
    elsewhere.local = u"1"_s;
    elsewhere.seat = u"seat1"_s;
    FakeSession closing = greeter;
    closing.local = u"0"_s;
    closing.state = u"closing"_s;
    for (const FakeSession &session : {greeter, elsewhere, closing})
        logind.put(session);
    logind.before(u"ActivateSession"_s, [this] {
        leave();
    });
    ready();
    EXPECT_EQ(perform(Verb::Disconnect, u"2"_s), Result<Outcome>(Outcome{}));
    ASSERT_EQ(logind.callCount(u"ActivateSession"_s), 1);
    EXPECT_EQ(logind.calls().last().arguments(), QVariantList{u"3"_s});
    EXPECT_TRUE(m_control->lockedWhenAsked.isEmpty());
}

TEST_F(Login1LeaveSeat, ASessionThatEndsMeanwhileIsNotFound)
{
    m_control->asked = [this] {
        logind.remove(u"2"_s);
    };
    ready();
    EXPECT_EQ(perform(Verb::Disconnect, u"2"_s).error().code, Code::NotFound);
}

TEST_F(Login1LeaveSeat, IsOfferedAsDisplayManagersComeAndGo)
{
    m_control->there = false;
    ready();
    EXPECT_FALSE(row(u"2"_s).can(Verb::Disconnect));
    m_control->there = true;
    Q_EMIT m_control->changed();
    EXPECT_TRUE(eventually([this] {
        return row(u"2"_s).can(Verb::Disconnect);
    }));
}

} // namespace stationmaster::test

#include "login1_leave_seat_test.moc"
