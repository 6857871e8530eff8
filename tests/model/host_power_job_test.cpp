// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/host_power_fixture.h"

#include <QSignalSpy>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = PowerOutcome::End;
using Code = Error::Code;

TEST_F(HostPowerJobTest, ARestartIsDoneWhenTheHostIsBackAfterAnotherBoot)
{
    test::FakeHostLink &link = taken(PowerVerb::Restart);
    EXPECT_EQ(link.fakePower().requests.front().verb, PowerVerb::Restart);
    QSignalSpy finished(job.get(), &PowerJob::finished);
    lose(link);
    ASSERT_TRUE(comesTo(0, PowerStep::Returning));
    EXPECT_FALSE(job->isFinished());
    link.fakePower().boot = u"boot 2"_s;
    link.setStatus({LinkState::Ready});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Seen);
    EXPECT_TRUE(job->hasSucceeded());
    EXPECT_TRUE(test::eventually([&] {
        return finished.count() == 1;
    }));
    EXPECT_TRUE(link.fakeBackend().calls.empty()) << "nobody was to be warned";
}

TEST_F(HostPowerJobTest, ALineThatIsCutForAMomentIsNoRestart)
{
    test::FakeHostLink &link = taken(PowerVerb::Restart);
    lose(link);
    ASSERT_TRUE(comesTo(0, PowerStep::Returning));
    link.setStatus({LinkState::Ready});
    ASSERT_TRUE(comesTo(0, PowerStep::Going)) << "it is the same boot";
    EXPECT_FALSE(job->isFinished());
    clock.advance(HostPowerRun::Options().backWithin);
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::NotSeenToGo);
    EXPECT_FALSE(job->hasSucceeded());
}

TEST_F(HostPowerJobTest, AHostThatTakesTheOrderAndStaysIsNotDone)
{
    taken(PowerVerb::PowerOff);
    clock.advance(HostPowerRun::Options().goneWithin);
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::NotSeenToGo);
}

TEST_F(HostPowerJobTest, AHostThatDoesNotComeBackIsNotDone)
{
    test::FakeHostLink &link = taken(PowerVerb::Restart);
    lose(link);
    ASSERT_TRUE(comesTo(0, PowerStep::Returning));
    clock.advance(HostPowerRun::Options().backWithin);
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::NotSeenBack);
}

TEST_F(HostPowerJobTest, OffIsSeenWhenItDoesNotAnswerAnyMore)
{
    test::FakeHostLink &link = taken(PowerVerb::PowerOff);
    EXPECT_EQ(link.fakePower().requests.front().verb, PowerVerb::PowerOff);
    link.setStatus({LinkState::Connecting});
    clock.advance(1s);
    EXPECT_FALSE(job->entries().front().outcome) << "the line alone may have been cut";
    link.setStatus({LinkState::Ready});
    clock.advance(1s);
    EXPECT_TRUE(until([&] {
        return link.fakePower().bootQuestions == 2;
    }));
    EXPECT_FALSE(job->entries().front().outcome) << "it was the line";
    link.setStatus({LinkState::Connecting});
    LinkStatus closed{LinkState::Unreachable};
    closed.answers = true;
    link.setStatus(closed);
    clock.advance(1s);
    EXPECT_FALSE(job->entries().front().outcome) << "it lets nobody in, and is on";
    lose(link);
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Seen);
    EXPECT_EQ(link.opens, 0) << "how often it is tried again is the link's own business";
}

TEST_F(HostPowerJobTest, AHostThatLetsNobodyInWhileItBootsIsTriedAgain)
{
    test::FakeHostLink &link = taken(PowerVerb::Restart);
    lose(link);
    link.setStatus({LinkState::Refused});
    clock.advance(1s);
    EXPECT_EQ(link.opens, 0);
    clock.advance(LinkRetry::Pause);
    EXPECT_EQ(link.opens, 1);
    EXPECT_FALSE(job->entries().front().outcome);
}

TEST_F(HostPowerJobTest, ARefusalIsToldAndNothingIsWaitedFor)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    test::FakeHostLink &other = add(u"lab2"_s);
    start({PowerVerb::Restart});
    ASSERT_TRUE(isAsked(link) && isAsked(other));
    link.fakePower().requests.front().answer(Error{Code::NotAuthorized, {}, {}});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Failed);
    EXPECT_EQ(codeOf(0), Code::NotAuthorized);
    EXPECT_FALSE(job->isFinished());
    lose(link);
    EXPECT_EQ(codeOf(0), Code::NotAuthorized) << "what it does later is not our doing";
}

TEST_F(HostPowerJobTest, AnAnswerThatWasLostIsMadeUpForByAnotherBootAlone)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    test::FakeHostLink &other = add(u"lab2"_s);
    start({PowerVerb::Restart});
    ASSERT_TRUE(isAsked(link) && isAsked(other));
    for (test::FakeHostLink *each : {&link, &other}) {
        lose(*each);
        each->fakePower().requests.front().answer(Error{Code::TimedOut, {}, {}});
    }
    ASSERT_TRUE(comesTo(0, PowerStep::Returning));
    link.fakePower().boot = u"boot 2"_s;
    link.setStatus({LinkState::Ready});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Seen);
    clock.advance(HostPowerRun::Options().backWithin);
    ASSERT_TRUE(isOver(1));
    EXPECT_EQ(outcome(1).end, End::Failed);
    EXPECT_EQ(codeOf(1), Code::TimedOut);
}

TEST_F(HostPowerJobTest, GoneWithoutAnAnswerIsNotSaidToBeOff)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    start({PowerVerb::PowerOff});
    ASSERT_TRUE(isAsked(link));
    lose(link);
    link.fakePower().requests.front().answer(Error{Code::TimedOut, {}, {}});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Failed);
    EXPECT_EQ(codeOf(0), Code::TimedOut);
}

TEST_F(HostPowerJobTest, AHostThatIsLostBeforeItIsAskedIsNotDone)
{
    test::FakeHostLink &away = add(u"lab1"_s);
    test::FakeHostLink &lost = add(u"lab2"_s, {u"student1"_s});
    test::FakeHostLink &mute = add(u"lab3"_s);
    away.setStatus({LinkState::Unreachable});
    mute.fakePower().boot = Error{Code::Unreachable, {}, {}};
    start({PowerVerb::PowerOff, 60});
    ASSERT_TRUE(warns(lost));
    lose(lost);
    lost.fakeBackend().calls.front().answer(Outcome{});
    ASSERT_TRUE(isOver(0) && isOver(1) && isOver(2));
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(outcome(i).end, End::Failed) << i;
        EXPECT_EQ(codeOf(i), Code::Unreachable) << i;
    }
    for (test::FakeHostLink *link : {&away, &lost, &mute})
        EXPECT_TRUE(link->fakePower().requests.empty());
}

TEST_F(HostPowerJobTest, UsersAreWarnedAndLoggedOffBeforeTheirHostIsAsked)
{
    test::FakeHostLink &link = add(u"lab1"_s, {u"student1"_s, u"student2"_s});
    test::FakeHostLink &empty = add(u"lab2"_s);
    start({PowerVerb::Restart, 60, u"We close"_s});
    ASSERT_TRUE(isAsked(empty)) << "nobody is there who would have to be warned";
    ASSERT_TRUE(until([&] {
        return link.fakeBackend().calls.size() == 2;
    }));
    const Action &asked = link.fakeBackend().calls.front().action;
    EXPECT_EQ(asked.verb, Verb::LogOff);
    EXPECT_EQ(asked.logOff().graceSeconds, 60);
    EXPECT_EQ(asked.logOff().message, u"We close"_s);
    link.fakeBackend().calls.at(0).answer(Outcome{});
    clock.advance(1s);
    EXPECT_TRUE(link.fakePower().requests.empty());
    link.fakeBackend().calls.at(1).answer(Error{Code::NotFound, {}, {}});
    EXPECT_TRUE(isAsked(link)) << "who has left by himself has left";
}

TEST_F(HostPowerJobTest, TheOperatorsOwnWayInIsNotCut)
{
    test::FakeHostLink &link = add(u"lab1"_s, {u"teacher"_s, u"student1"_s});
    QList<Session> sessions = link.fakeBackend().sessions();
    sessions[0].own = true;
    link.fakeBackend().setSessions(sessions);
    start({PowerVerb::Restart, 60});
    ASSERT_TRUE(until([&] {
        return !link.fakeBackend().calls.empty();
    }));
    EXPECT_EQ(link.fakeBackend().calls.size(), 1U);
    EXPECT_EQ(link.fakeBackend().calls.front().id, sessions.at(1).id);
}

TEST_F(HostPowerJobTest, AHostWhoseUsersStayIsNotAsked)
{
    test::FakeHostLink &link = add(u"lab1"_s, {u"student1"_s});
    test::FakeHostLink &old = add(u"lab2"_s, {u"student1"_s});
    Host host = old.fakeBackend().host();
    host.capabilities.warns = false;
    old.fakeBackend().setHost(host);
    start({PowerVerb::Restart, 60});
    ASSERT_TRUE(warns(link));
    link.fakeBackend().calls.front().answer(Error{Code::TimedOut, {}, {u"firefox (1)"_s}});
    ASSERT_TRUE(isOver(0) && isOver(1));
    EXPECT_EQ(outcome(0).end, End::UsersStay);
    EXPECT_EQ(codeOf(0), Code::TimedOut);
    EXPECT_EQ(outcome(1).end, End::UsersStay) << "it cannot warn anybody";
    EXPECT_EQ(codeOf(1), Code::Unsupported);
    EXPECT_TRUE(link.fakePower().requests.empty() && old.fakePower().requests.empty());
}

TEST_F(HostPowerJobTest, CalledOffInTheCountdownNothingIsAsked)
{
    test::FakeHostLink &link = add(u"lab1"_s, {u"student1"_s});
    test::FakeHostLink &late = add(u"lab2"_s, {u"student1"_s});
    start({PowerVerb::Restart, 60});
    ASSERT_TRUE(warns(link) && warns(late));
    for (test::FakeHostLink *each : {&link, &late})
        each->fakeBackend().reach(each->fakeBackend().calls.front().id, Step::Warned);
    EXPECT_TRUE(job->canCancel());
    job->cancel();
    EXPECT_FALSE(job->canCancel());
    ASSERT_TRUE(until([&] {
        return link.fakeBackend().calledOff.size() == 1 && late.fakeBackend().calledOff.size() == 1;
    }));
    link.fakeBackend().calls.front().answer(Error{Code::Cancelled, {}, {}});
    late.fakeBackend().calls.front().answer(Outcome{}); // It was too late for him.
    ASSERT_TRUE(isOver(0) && isOver(1));
    EXPECT_EQ(outcome(0).end, End::Stopped);
    EXPECT_EQ(outcome(1).end, End::Stopped);
    EXPECT_TRUE(link.fakePower().requests.empty() && late.fakePower().requests.empty());
}

TEST_F(HostPowerJobTest, ACountdownThatSomebodyElseCallsOffStopsItsHostAlone)
{
    test::FakeHostLink &link = add(u"lab1"_s, {u"student1"_s});
    test::FakeHostLink &other = add(u"lab2"_s);
    start({PowerVerb::Restart, 60});
    ASSERT_TRUE(warns(link) && isAsked(other));
    link.fakeBackend().calls.front().answer(Error{Code::Cancelled, {}, {}});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Stopped);
    EXPECT_FALSE(job->isFinished());
}

TEST_F(HostPowerJobTest, WhatHasBeenAskedCannotBeCalledOff)
{
    test::FakeHostLink &link = taken(PowerVerb::Restart);
    EXPECT_FALSE(job->canCancel());
    job->cancel();
    EXPECT_FALSE(job->entries().front().outcome);
    lose(link);
    link.fakePower().boot = u"boot 2"_s;
    link.setStatus({LinkState::Ready});
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(outcome(0).end, End::Seen);
}

TEST_F(HostPowerJobTest, CalledOffBeforeItBeginsItAsksNobody)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    QSignalSpy finished(&start({PowerVerb::Restart}), &PowerJob::finished);
    job->cancel();
    EXPECT_TRUE(test::eventually([&] {
        return finished.count() == 1;
    }));
    EXPECT_EQ(outcome(0).end, End::Stopped);
    EXPECT_TRUE(link.fakePower().requests.empty());
}

TEST_F(HostPowerJobTest, FewAreAskedAtOnceAndOneThatIsOnlyWaitedForHoldsUpNobody)
{
    QList<test::FakeHostLink *> links;
    for (int i = 0; i < HostPowerJob::ParallelLimit + 2; ++i)
        links += &add(u"lab%1"_s.arg(i + 10));
    start({PowerVerb::Restart});
    const auto asked = [&links] {
        return std::ranges::count_if(links, [](test::FakeHostLink *link) {
            return !link->fakePower().requests.empty();
        });
    };
    ASSERT_TRUE(until([&] {
        return asked() == HostPowerJob::ParallelLimit;
    }));
    clock.advance(1s);
    EXPECT_EQ(asked(), HostPowerJob::ParallelLimit);
    // One takes the order and takes its time: its turn is over all the same.
    links.at(0)->fakePower().requests.front().answer({});
    links.at(1)->fakePower().requests.front().answer(Error{Code::NotAuthorized, {}, {}});
    EXPECT_TRUE(until([&] {
        return asked() == HostPowerJob::ParallelLimit + 2;
    }));
    EXPECT_FALSE(job->entries().front().outcome);
}

TEST_F(HostPowerJobTest, AHostThatIsTakenOffTheListIsOver)
{
    test::FakeHostLink &first = add(u"lab1"_s);
    test::FakeHostLink &second = add(u"lab2"_s, {u"student1"_s});
    start({PowerVerb::Restart, 60});
    ASSERT_TRUE(warns(second));
    ASSERT_TRUE(isAsked(first));
    hosts.remove(second.hostId());
    ASSERT_TRUE(isOver(1));
    EXPECT_EQ(codeOf(1), Code::NotFound);
    hosts.remove(ids.at(0));
    ASSERT_TRUE(isOver(0));
    EXPECT_EQ(codeOf(0), Code::TimedOut) << "it was asked, and has not answered";
}

TEST_F(HostPowerJobTest, AnEmptyListIsNobody)
{
    QSignalSpy finished(&start({PowerVerb::PowerOff}), &PowerJob::finished);
    EXPECT_TRUE(test::comesAgain(finished));
}

} // namespace stationmaster
