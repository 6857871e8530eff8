// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/authorization_gate.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

#include <optional>

namespace stationmaster::test {

using Right = AuthorizationGate::Right;
using Answer = AuthorizationGate::Answer;
using namespace std::chrono_literals;

class Gate : public testing::Test
{
protected:
    using PassPointer = std::shared_ptr<AuthorizationGate::Pass>;

    /// Lines up; the pass is there once it has been let in.
    std::shared_ptr<PassPointer> enter(Right right = Right::Manage, bool exempt = false,
                                       QObject *who = nullptr)
    {
        auto pass = std::make_shared<PassPointer>();
        gate.enter(right, exempt, who ? who : &owner, [pass](const PassPointer &given) {
            *pass = given;
        });
        return pass;
    }

    QObject owner;
    AuthorizationGate gate{true, 50ms};
};

TEST_F(Gate, FirstMayAskAndTheOthersWait)
{
    const auto first = enter();
    const auto second = enter();
    ASSERT_TRUE(*first);
    EXPECT_TRUE((*first)->isInteractive());
    EXPECT_FALSE(*second);
    (*first)->settle(Answer::Granted);
    ASSERT_TRUE(*second);
    EXPECT_TRUE((*second)->isInteractive());
}

TEST_F(Gate, AfterARefusalNobodyIsAskedAgainForAWhile)
{
    const auto first = enter();
    const auto second = enter();
    (*first)->settle(Answer::Refused);
    ASSERT_TRUE(*second);
    EXPECT_FALSE((*second)->isInteractive());
    (*second)->settle(Answer::Refused);
    EXPECT_FALSE((*enter())->isInteractive());
    EXPECT_TRUE(eventually([this] {
        return (*enter())->isInteractive();
    }));
}

TEST_F(Gate, WhoLearntNothingHandsOn)
{
    auto first = enter();
    const auto second = enter();
    const auto third = enter();
    first->reset(); // Gone without a word.
    ASSERT_TRUE(*second);
    EXPECT_TRUE((*second)->isInteractive());
    EXPECT_FALSE(*third);
    (*second)->settle(Answer::Unknown);
    ASSERT_TRUE(*third);
    EXPECT_TRUE((*third)->isInteractive());
    (*third)->settle(Answer::Unknown);
    EXPECT_TRUE((*enter())->isInteractive());
}

TEST_F(Gate, WaitingOneThatDiedIsPassedOver)
{
    const auto first = enter();
    auto mortal = std::make_unique<QObject>();
    const auto second = enter(Right::Manage, false, mortal.get());
    const auto third = enter();
    mortal.reset();
    (*first)->settle(Answer::Unknown);
    EXPECT_FALSE(*second);
    EXPECT_TRUE(*third);
}

TEST_F(Gate, OnceAllAreBackTheNextGoesAloneAgain)
{
    const auto first = enter();
    const auto second = enter();
    (*first)->settle(Answer::Granted);
    const auto third = enter();
    ASSERT_TRUE(*third) << "let through on the same password";
    (*second)->settle(Answer::Granted);
    (*third)->settle(Answer::Granted);
    const auto fourth = enter();
    const auto fifth = enter();
    EXPECT_TRUE(*fourth);
    EXPECT_FALSE(*fifth);
}

TEST_F(Gate, RightsDoNotWaitForEachOther)
{
    const auto manage = enter(Right::Manage);
    const auto lock = enter(Right::LockSessions);
    EXPECT_TRUE(*manage);
    ASSERT_TRUE(*lock);
    EXPECT_TRUE((*lock)->isInteractive());
}

TEST_F(Gate, ExemptPassesAtOnceAndProvesNothing)
{
    const auto first = enter(Right::Manage, true);
    ASSERT_TRUE(*first);
    EXPECT_FALSE((*first)->isInteractive());
    (*first)->settle(Answer::Granted);
    const auto second = enter();
    const auto third = enter();
    EXPECT_TRUE((*second)->isInteractive());
    EXPECT_FALSE(*third);
}

TEST(NonInteractiveGate, LetsEveryonePassWithoutLeaveToAsk)
{
    AuthorizationGate gate(false, 50ms);
    QObject owner;
    int passed = 0;
    for (int i = 0; i < 3; ++i) {
        gate.enter(Right::Manage, false, &owner, [&](const auto &pass) {
            EXPECT_FALSE(pass->isInteractive());
            ++passed;
        });
    }
    EXPECT_EQ(passed, 3);
}

TEST(DyingGate, IsOutlivedByItsPasses)
{
    QObject owner;
    std::shared_ptr<AuthorizationGate::Pass> kept;
    {
        AuthorizationGate gate(true, 50ms);
        gate.enter(Right::Manage, false, &owner, [&](const auto &pass) {
            kept = pass;
        });
    }
    kept->settle(Answer::Granted);
}

} // namespace stationmaster::test
