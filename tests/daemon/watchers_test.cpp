// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, from the side of those who watch.
#include "backend/protocol/session1.h"
#include "tests/daemon/pictures_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST_F(Pictures, TravelFromTheAgentToTheOneWhoWatches)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    Dashboard other(clientOf(Teacher2));
    EXPECT_TRUE(teacher.screens.canWatch(session.id));
    teacher.screens.watch(session.id, {320, 180}, 2);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    EXPECT_EQ(agent.watches().first().width, 320U);
    EXPECT_EQ(agent.watches().first().height, 180U);
    EXPECT_EQ(agent.watches().first().rate, 2);
    EXPECT_FALSE(deliver(agentEnd, agent.watches().first().watch));
    ASSERT_TRUE(waitFor([&] {
        return teacher.pictures.size() == 1;
    }));
    EXPECT_EQ(teacher.pictures.first().at(0).value<SessionId>(), session.id);
    EXPECT_EQ(teacher.pictures.first().at(1).value<EncodedPicture>(), (EncodedPicture{Jpeg, {1920, 1080}}));
    EXPECT_TRUE(other.pictures.isEmpty());
    teacher.screens.unwatch(session.id);
    ASSERT_TRUE(waitFor([&] {
        return !launcher.wanted.contains(session.id) && agent.watches().isEmpty();
    }));
    EXPECT_EQ(audit.records.size(), 2);
    EXPECT_EQ(audit.records.value(0).act, u"watch"_s);
    EXPECT_EQ(audit.records.value(1).act, u"unwatch"_s);
}

TEST_F(Pictures, OfTheSameSizeAreTakenOnceForAll)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    settings.maxRate = 5;
    Dashboard one(clientOf(Teacher));
    Dashboard two(clientOf(Teacher2));
    one.screens.watch(session.id, {320, 180}, 1);
    two.screens.watch(session.id, {320, 180}, 50);
    ASSERT_TRUE(waitFor([&] {
        return audit.records.size() == 2;
    }));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    EXPECT_EQ(agent.watches().first().rate, 5) << "the site's cap";
    EXPECT_FALSE(deliver(agentEnd, agent.watches().first().watch));
    EXPECT_TRUE(waitFor([&] {
        return one.pictures.size() == 1 && two.pictures.size() == 1;
    }));
    two.screens.watch(session.id, {640, 360}, 1);
    EXPECT_TRUE(waitFor([&] {
        return agent.watches().size() == 2;
    }));
}

TEST_F(Pictures, AnOptionOfAWatchThatIsNoneIsRefused)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client teacher = clientOf(Teacher);
    for (const QVariantMap &options : {QVariantMap{{u"hole"_s, true}}, QVariantMap{{u"whole"_s, u"yes"_s}}}) {
        const std::optional<Error> error = errorOf(teacher.send(
            protocol::session1::Watch(protocol::Service, protocol::sessionPath(u"c1"_s), session.id.uid,
                                      session.id.startedUsec, 320, 180, 2, options)
                .message));
        EXPECT_EQ(error.value_or(Error{}).code, Error::Code::Protocol);
    }
}

TEST_F(Pictures, AWatcherWhoDoesNotAcknowledgeGetsNoMoreAndCostsNothing)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Client stuck = clientOf(Teacher); // takes what the bus brings it and says nothing
    ASSERT_FALSE(watch(stuck, session, {320, 180}, 2, false));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    const quint32 number = agent.watches().first().watch;
    for (quint32 i = 0; i <= SessionWatch::Window; ++i)
        EXPECT_FALSE(deliver(agentEnd, number));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().isEmpty();
    }));
    // Somebody else at the same size is not held up.
    Dashboard awake(clientOf(Teacher2));
    awake.screens.watch(session.id, {320, 180}, 2);
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    for (int i = 1; i <= 5; ++i) {
        EXPECT_FALSE(deliver(agentEnd, agent.watches().first().watch));
        ASSERT_TRUE(waitFor([&] {
            return awake.pictures.size() == i;
        }));
    }
    // Back again, he gets a fresh one: the number is another.
    const quint32 before = agent.watches().first().watch;
    stuck.call(protocol::sessionPath(u"c1"_s), protocol::SessionInterface, u"Acknowledge"_s,
               {SessionWatch::Window});
    EXPECT_TRUE(waitFor([&] {
        return agent.watches().size() == 1 && agent.watches().first().watch != before;
    }));
    // An acknowledgement of what was never sent is nothing.
    const qsizetype lists = agent.lists.size();
    stuck.call(protocol::sessionPath(u"c1"_s), protocol::SessionInterface, u"Acknowledge"_s, {9999U});
    EXPECT_EQ(agent.lists.size(), lists);
}

TEST_F(Pictures, AWatcherWhoLeavesTheBusIsForgotten)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Client client = clientOf(Teacher);
    ASSERT_FALSE(watch(client, session));
    EXPECT_FALSE(service->isIdle());
    leave(client);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle() && launcher.wanted.isEmpty();
    }));
    EXPECT_EQ(audit.records.constLast().act, u"unwatch"_s);
}

TEST_F(Pictures, EndWithTheirSession)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client client = clientOf(Teacher);
    ASSERT_FALSE(watch(client, session));
    backend.setSessions({});
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Pictures, AreNotHadWhereTheSiteAllowsNone)
{
    settings.observation = Observation::Off;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    EXPECT_EQ(watch(clientOf(Root), session).value_or(Error{}).code, Error::Code::Unsupported);
    Dashboard teacher(clientOf(Teacher));
    EXPECT_FALSE(teacher.screens.canWatch(session.id));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return teacher.failures.size() == 1;
    }));
    EXPECT_EQ(teacher.failures.first().at(1).value<Error>().code, Error::Code::Unsupported);
    EXPECT_TRUE(launcher.wanted.isEmpty());
}

TEST_F(Pictures, AreAskedForAgainWhenTheServiceIsBack)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    stopService();
    launcher.wanted.clear();
    startService();
    EXPECT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    EXPECT_TRUE(teacher.failures.isEmpty());
}

} // namespace stationmaster::test
