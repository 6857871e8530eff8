// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered of a session whose agent cannot do everything, and what is said where it cannot.
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

AgentAbilities allBut(AgentAbility missing)
{
    return X11AgentAbilities & ~AgentAbilities(missing);
}

class AgentsThatCannot : public Tasks
{
protected:
    bool offers(const Session &session, Verb verb)
    {
        return Verbs::fromInt(Verbs::Int(property(session, u"Verbs"_s).toUInt())).testFlag(verb);
    }

    bool canWatch(const Session &session) { return property(session, u"Pictures"_s).toBool(); }
};

} // namespace

TEST_F(AgentsThatCannot, CoverAreNotOfferedABlock)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    EXPECT_TRUE(offers(session, Verb::Block)) << "what is expected where none has run yet";
    const auto agent = dutifulAgentOf(session, allBut(AgentAbility::Cover));
    EXPECT_FALSE(offers(session, Verb::Block));
    EXPECT_TRUE(canWatch(session));
    const Error refusal = perform(clientOf(Teacher), session, u"block"_s).value_or(Error{});
    EXPECT_EQ(refusal.code, Error::Code::Unsupported);
    EXPECT_TRUE(refusal.detail.endsWith(u"cannot do this: cover"_s)) << refusal.detail.toStdString();
    EXPECT_EQ(audited(u"block"_s), QStringList{u"teacher Unsupported"_s});
    EXPECT_TRUE(service->isIdle()) << "nothing stands";
    // Everybody's block passes it by.
    ASSERT_FALSE(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 0U}));
    EXPECT_FALSE(launcher.needs.value(session.id).testFlag(AgentLauncher::Need::Tasks));
    EXPECT_EQ(agent->covers, 0);
}

TEST_F(AgentsThatCannot, CoverEndABlockThatWaitsForThem)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.coverMs = 60'000;
    startService();
    const Asked block = ask(clientOf(Teacher), session, u"block"_s);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const auto agent = dutifulAgentOf(session, allBut(AgentAbility::Cover));
    EXPECT_EQ(block.outcome(), u"Unsupported"_s);
    EXPECT_TRUE(service->isIdle());
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_EQ(agent->covers, 0);
}

TEST_F(AgentsThatCannot, AreKnownForItWhileTheyAreAwayAndUntilAnotherComes)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Client first = agentOf(session);
    ASSERT_FALSE(registerAgent(first, u"c1"_s, {}));
    EXPECT_FALSE(offers(session, Verb::Block));
    EXPECT_FALSE(canWatch(session));
    leave(first);
    const Client second = agentOf(session);
    EXPECT_FALSE(offers(session, Verb::Block));
    ASSERT_FALSE(registerAgent(second, u"c1"_s));
    EXPECT_TRUE(offers(session, Verb::Block));
    EXPECT_TRUE(canWatch(session));
}

TEST_F(AgentsThatCannot, HoldTheInputAreNotWaitedForToDoSo)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.inputMs = 60'000;
    startService();
    const auto agent = dutifulAgentOf(session, allBut(AgentAbility::CoverHoldsInput));
    agent->holdsInput = false;
    EXPECT_EQ(ask(clientOf(Teacher), session, u"block"_s).outcome(), u"asked-only"_s);
    EXPECT_TRUE(blocked(session));
}

TEST_F(AgentsThatCannot, TakePicturesAreNotWatched)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s, allBut(AgentAbility::Pictures)));
    ASSERT_TRUE(waitFor([&] {
        return teacher.unavailable.size() == 1;
    }));
    EXPECT_EQ(teacher.unavailable.first().at(1).value<NoPicture>(), NoPicture::NoDisplay);
    EXPECT_FALSE(canWatch(session));
    const Error refusal = watch(clientOf(Teacher2), session).value_or(Error{});
    EXPECT_EQ(refusal.code, Error::Code::Unsupported);
    EXPECT_TRUE(refusal.detail.endsWith(u"cannot do this: pictures"_s)) << refusal.detail.toStdString();
    EXPECT_TRUE(agent.lists.isEmpty());
}

TEST_F(AgentsThatCannot, TellTheUserTakeNoPicturesWhereTheSitePromisesThat)
{
    for (const auto &[observation, needed] :
         {std::pair(Observation::Silent, AgentAbilities(AgentAbility::Pictures)),
          std::pair(Observation::Notify, AgentAbility::Pictures | AgentAbility::Sign),
          std::pair(Observation::Ask, AgentAbility::Pictures | AgentAbility::Sign | AgentAbility::Consent)}) {
        EXPECT_EQ(neededForPictures(observation), needed);
    }
    const Session session = addSession(u"c1"_s, Student);
    settings.observation = Observation::Notify;
    startService();
    ASSERT_FALSE(registerAgent(agentOf(session), u"c1"_s, allBut(AgentAbility::Sign)));
    EXPECT_FALSE(canWatch(session));
    const Error refusal = watch(clientOf(Teacher), session).value_or(Error{});
    EXPECT_EQ(refusal.code, Error::Code::Unsupported);
    EXPECT_TRUE(refusal.detail.endsWith(u"cannot do this: sign"_s)) << refusal.detail.toStdString();
}

TEST_F(AgentsThatCannot, DoAnythingOnAWaylandDesktopSaySo)
{
    const Session session = addSession(u"c1"_s, Student, {}, DisplaySystem::Wayland);
    startService();
    EXPECT_TRUE(canWatch(session)) << "until its compositor has been asked";
    EXPECT_TRUE(offers(session, Verb::Block)) << "the same";
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const Client agent = agentOf(session);
    ASSERT_FALSE(registerAgent(agent, u"c1"_s, AgentAbilities()));
    ASSERT_TRUE(waitFor([&] {
        return teacher.unavailable.size() == 1;
    }));
    EXPECT_EQ(teacher.unavailable.first().at(1).value<NoPicture>(), NoPicture::Wayland);
    EXPECT_FALSE(canWatch(session));
    EXPECT_FALSE(offers(session, Verb::Block));
}

TEST_F(AgentsThatCannot, ShowMessagesLeaveThemToOtherWays)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.agentMs = 60'000;
    startService();
    backend.setImmediateAnswer(
        Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {u"notification"_s}, false}));
    const Client teacher = clientOf(Teacher);
    const Asked early = ask(teacher, session, u"message"_s, {{u"message"_s, u"Hello"_s}});
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const auto agent = dutifulAgentOf(session, allBut(AgentAbility::Messages));
    EXPECT_EQ(early.outcome(), u"asked-only"_s) << "sent before it was known";
    EXPECT_EQ(ask(teacher, session, u"message"_s, {{u"message"_s, u"Hello"_s}}).outcome(), u"asked-only"_s);
    EXPECT_EQ(performed(Verb::Message), 2);
    EXPECT_TRUE(agent->messages.isEmpty());
}

TEST_F(AgentsThatCannot, ShowACountdownLeaveItToOtherWays)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.agentMs = 60'000;
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    const auto agent =
        dutifulAgentOf(session, allBut(AgentAbility::Countdown) & ~AgentAbilities(AgentAbility::Logout));
    const Asked answer = logOff(clientOf(Teacher), session, 60);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::Message) == 1;
    }));
    EXPECT_EQ(agent->warnings, 0);
    EXPECT_TRUE(launcher.wanted.isEmpty()) << "there is nothing for it to do";
}

TEST_F(AgentsThatCannot, ShowACountdownAreKeptToAskTheDesktop)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
    const auto agent = dutifulAgentOf(session, allBut(AgentAbility::Countdown));
    const Asked answer = logOff(clientOf(Teacher), session, 60);
    ASSERT_TRUE(waitFor([&] {
        return performed(Verb::Message) == 1;
    }));
    EXPECT_TRUE(launcher.wanted.contains(session.id));
    clock.advance(std::chrono::seconds(45) - std::chrono::milliseconds(1));
    EXPECT_EQ(agent->logOuts, 0);
    clock.advance(std::chrono::milliseconds(1));
    ASSERT_TRUE(waitFor([&] {
        return agent->logOuts == 1;
    }));
    EXPECT_EQ(agent->warnings, 0);
}

TEST(AgentAbility, WordsOfStrangersAreBounded)
{
    const QStringList known = toWords(X11AgentAbilities);
    EXPECT_EQ(abilitiesFromWords(known + QStringList{u"teleport"_s, QString()}), X11AgentAbilities);
    QStringList flood(MaxAbilityWords, u"teleport"_s);
    EXPECT_EQ(abilitiesFromWords(flood + known), AgentAbilities());
    for (const Word<AgentAbility> &entry : vocabulary<AgentAbility>())
        EXPECT_EQ(abilitiesFromWords({entry.word}), AgentAbilities(entry.value)) << entry.word.data();
}

} // namespace stationmaster::test
