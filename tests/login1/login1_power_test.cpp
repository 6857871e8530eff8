// SPDX-License-Identifier: GPL-3.0-or-later
// Restarting a host and turning it off, and what tells one boot from another.
#include "tests/login1/login1_fixture.h"

#include "backend/login1/login1_calls.h"
#include "backend/login1/login1_power.h"
#include "tests/support/stays.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;

class Login1PowerTest : public Login1Test
{
protected:
    Login1Power &make(bool interactive = false)
    {
        powerOptions.interactive = interactive;
        m_power = std::make_unique<Login1Power>(bus.connect(), powerOptions);
        return *m_power;
    }
    template <typename T>
    static Result<T> resultOf(const QFuture<Result<T>> &future)
    {
        EXPECT_TRUE(eventually([&future] {
            return future.isFinished();
        })) << "no answer";
        return future.resultCount() == 1 ? future.result() : Result<T>(Error{});
    }
    PowerRight rightFor(const QString &word)
    {
        logind.canGoDown = word;
        const Result<PowerOutlook> outlook = resultOf(m_power->outlook(PowerVerb::Restart));
        EXPECT_TRUE(bool(outlook));
        return outlook ? outlook.value().right : PowerRight::NotPossible;
    }

    Login1Power::Options powerOptions;

private:
    std::unique_ptr<Login1Power> m_power;
};

TEST_F(Login1PowerTest, EachVerbIsItsOwnCallWithoutAPasswordDialogWhereNobodySits)
{
    Login1Power &power = make();
    EXPECT_TRUE(bool(resultOf(power.request(PowerVerb::Restart))));
    EXPECT_EQ(logind.callCount(u"Reboot"_s), 1);
    EXPECT_EQ(logind.callCount(u"PowerOff"_s), 0);
    EXPECT_TRUE(bool(resultOf(power.request(PowerVerb::PowerOff))));
    EXPECT_EQ(logind.callCount(u"PowerOff"_s), 1);
    EXPECT_EQ(logind.interactiveCount(u"Reboot"_s), 0);
    EXPECT_EQ(logind.calls().constLast().arguments(), QVariantList{false});
    EXPECT_EQ(resultOf(power.request(PowerVerb::Wake)).error().code, Code::Unsupported);
}

TEST_F(Login1PowerTest, WhereSomebodySitsHeMayBeAskedForAPassword)
{
    Login1Power &power = make(true);
    EXPECT_TRUE(bool(resultOf(power.request(PowerVerb::PowerOff))));
    EXPECT_EQ(logind.interactiveCount(u"PowerOff"_s), 1);
    EXPECT_EQ(logind.calls().constLast().arguments(), QVariantList{true});
}

TEST_F(Login1PowerTest, ARefusalIsOne)
{
    Login1Power &power = make();
    logind.refuse(u"Reboot"_s, u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s);
    EXPECT_EQ(resultOf(power.request(PowerVerb::Restart)).error().code, Code::NotAuthorized);
    logind.refuse(u"Reboot"_s, u"org.freedesktop.login1.BlockedByInhibitorLock"_s);
    EXPECT_EQ(resultOf(power.request(PowerVerb::Restart)).error().code, Code::Busy);
}

TEST_F(Login1PowerTest, AnAnswerThatIsLostLeavesItOpenWhetherTheOrderWasTaken)
{
    Login1Power &power = make();
    logind.misbehave(u"Reboot"_s, {FakeService::Misbehaviour::Kind::Vanish, {}, 0});
    EXPECT_EQ(resultOf(power.request(PowerVerb::Restart)).error().code, Code::TimedOut);
}

TEST_F(Login1PowerTest, ThatItIsAboutToIsAnAnswerAsWell)
{
    Login1Power &power = make();
    logind.misbehave(u"PowerOff"_s, {FakeService::Misbehaviour::Kind::Silence, {}, 0});
    const QFuture<Result<>> answer = power.request(PowerVerb::PowerOff);
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"PowerOff"_s) == 1;
    }));
    const auto say = [this](bool about) {
        logind.emitSignal(login1::ManagerPath, login1::ManagerInterface, u"PrepareForShutdown"_s, {about});
    };
    // A pupil's program.
    QDBusMessage forged =
        QDBusMessage::createSignal(login1::ManagerPath, login1::ManagerInterface, u"PrepareForShutdown"_s);
    forged << true;
    EXPECT_TRUE(bus.connect().send(forged));
    say(false);
    EXPECT_TRUE(staysSo(200ms, [&answer] {
        return !answer.isFinished();
    }));
    say(true);
    EXPECT_TRUE(bool(resultOf(answer)));
}

TEST_F(Login1PowerTest, WithoutAConnectionNothingWasAsked)
{
    Login1Power power(QDBusConnection(QString()), powerOptions);
    EXPECT_EQ(resultOf(power.request(PowerVerb::Restart)).error().code, Code::Unreachable);
    power.useBus(bus.connect(), false);
    EXPECT_TRUE(bool(resultOf(power.request(PowerVerb::Restart))));
}

TEST_F(Login1PowerTest, WhatLogindSaysOfTheRightIsUnderstoodAndANewWordIsNone)
{
    make();
    EXPECT_EQ(rightFor(u"yes"_s), PowerRight::Allowed);
    EXPECT_EQ(rightFor(u"challenge"_s), PowerRight::NeedsPassword);
    EXPECT_EQ(rightFor(u"no"_s), PowerRight::Denied);
    EXPECT_EQ(rightFor(u"na"_s), PowerRight::NotPossible);
    EXPECT_EQ(rightFor(u"challenge-inhibitor-blocked"_s), PowerRight::NeedsPassword);
    EXPECT_EQ(rightFor(u"inhibitor-blocked"_s), PowerRight::Denied);
    EXPECT_EQ(rightFor(u"perhaps"_s), PowerRight::Denied);
    EXPECT_EQ(logind.callCount(u"CanPowerOff"_s), 0);
}

TEST_F(Login1PowerTest, InhibitorsThatBlockAreNamedWithoutWhatCouldHarm)
{
    Login1Power &power = make();
    logind.inhibitors = {{u"shutdown:sleep"_s, u"Updates\nnow"_s, u"<b>installing</b>"_s, u"block"_s, 0, 1},
                         {u"shutdown"_s, u"Network"_s, u"to say goodbye"_s, u"delay"_s, 0, 2},
                         {u"sleep"_s, u"Player"_s, u"a film"_s, u"block"_s, 1000, 3},
                         {u"shutdown"_s, u"Editor"_s, u"unsaved"_s, u"block-weak"_s, 1000, 4}};
    const Result<PowerOutlook> outlook = resultOf(power.outlook(PowerVerb::PowerOff));
    ASSERT_TRUE(bool(outlook));
    ASSERT_EQ(outlook.value().inhibitors.size(), 2);
    EXPECT_FALSE(outlook.value().inhibitors.at(0).who.contains(u'\n'));
    EXPECT_EQ(outlook.value().inhibitors.at(0).why, u"<b>installing</b>"_s)
        << "shown as it is, as plain text";
    EXPECT_EQ(outlook.value().inhibitors.at(1).who, u"Editor"_s);
    EXPECT_EQ(logind.callCount(u"CanPowerOff"_s), 1);
    logind.inhibitors.fill(logind.inhibitors.constFirst(), 100);
    EXPECT_EQ(resultOf(power.outlook(PowerVerb::PowerOff)).value().inhibitors.size(),
              PowerOutlook::MaxInhibitors);
}

TEST_F(Login1PowerTest, AnAnswerOfAnotherShapeIsNone)
{
    Login1Power &power = make();
    logind.misbehave(u"ListInhibitors"_s, {FakeService::Misbehaviour::Kind::WrongShape, {}, 0});
    EXPECT_EQ(resultOf(power.outlook(PowerVerb::Restart)).error().code, Code::Protocol);
    systemd.userspaceTimestamp = 0;
    EXPECT_EQ(resultOf(power.bootId()).error().code, Code::Protocol);
}

TEST_F(Login1PowerTest, ABootIsToldFromAnother)
{
    Login1Power &power = make();
    const Result<QString> first = resultOf(power.bootId());
    ASSERT_TRUE(bool(first));
    EXPECT_EQ(resultOf(power.bootId()), first);
    ++systemd.userspaceTimestamp;
    EXPECT_NE(resultOf(power.bootId()), first);
}

} // namespace stationmaster::test
