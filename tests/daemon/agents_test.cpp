// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, from the side of the agents.
#include "tests/daemon/pictures_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST_F(Pictures, AForgedAgentDeliversNothing)
{
    const Session session = addSession(u"c1"_s, Student);
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 2);
    teacher.screens.watch(other.id, {320, 180}, 2);
    ASSERT_TRUE(waitFor([&] {
        return audit.records.size() == 2;
    }));
    const Client forger = clientOf(Student2, u"c2"_s);
    EXPECT_EQ(registerAgent(forger, u"c1"_s).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_EQ(deliver(forger, 1).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_EQ(report(forger, u"refused"_s).value_or(Error{}).code, Error::Code::NotAuthorized);
    // Written when it is known who he is, which may be after he has his answer.
    ASSERT_TRUE(waitFor([&] {
        return audit.records.size() == 3;
    }));
    EXPECT_EQ(audit.records.constLast().act, u"register-agent"_s);
    EXPECT_EQ(audit.records.constLast().outcome, AuditRecord::Outcome::Refused);
    // The true agent of one session has no say in another.
    const Client agentEnd = agentOf(other);
    FakeAgent agent(agentEnd.bus);
    EXPECT_TRUE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_FALSE(registerAgent(agentEnd, u"c2"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    for (quint32 number = 0; number < 20; ++number)
        EXPECT_FALSE(deliver(agentEnd, number));
    ASSERT_TRUE(waitFor([&] {
        return !teacher.pictures.isEmpty();
    }));
    for (const QList<QVariant> &picture : teacher.pictures)
        EXPECT_EQ(picture.at(0).value<SessionId>(), other.id);
}

TEST_F(Pictures, NobodyButTheServiceCanSendOne)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client client = clientOf(Teacher);
    Dashboard teacher(client);
    teacher.screens.watch(session.id, {320, 180}, 2);
    const Client forger = clientOf(Student2);
    QDBusMessage forged = QDBusMessage::createTargetedSignal(client.name(), protocol::sessionPath(u"c1"_s),
                                                             protocol::SessionInterface, u"Picture"_s);
    forged << 1U << Jpeg << 1920U << 1080U;
    forger.bus.send(forged);
    forger.roundTrip();
    teacher.client.roundTrip();
    EXPECT_TRUE(teacher.pictures.isEmpty());
}

TEST_F(Pictures, OutOfBoundsAreRefused)
{
    time = &clock; // How many are too many depends on the time that passes.
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    const quint32 number = agent.watches().first().watch;
    const auto isRefused = [&](const QByteArray &jpeg, QSize screen) {
        return deliver(agentEnd, number, jpeg, screen).value_or(Error{}).code == Error::Code::Protocol;
    };
    EXPECT_TRUE(isRefused({}, {1920, 1080}));
    EXPECT_TRUE(isRefused("GIF89a", {1920, 1080}));
    EXPECT_TRUE(isRefused(Jpeg + QByteArray(MaxPictureBytes, 'x'), {1920, 1080}));
    EXPECT_TRUE(isRefused(Jpeg, {0, 1080}));
    EXPECT_TRUE(isRefused(Jpeg, {1920, 70'000}));
    EXPECT_FALSE(isRefused(Jpeg, {1, 1}));
    EXPECT_FALSE(isRefused(Jpeg, {16'000, 16'000}));
    // And too many are too many.
    int busy = 0;
    for (int i = 0; i < 200; ++i)
        busy += deliver(agentEnd, number).value_or(Error{}).code == Error::Code::Busy ? 1 : 0;
    EXPECT_GT(busy, 50);
}

TEST_F(Pictures, AnAgentThatDiesIsMissedAndItsSuccessorGoesOn)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    Client first = agentOf(session);
    ASSERT_FALSE(registerAgent(first, u"c1"_s));
    leave(first);
    ASSERT_TRUE(waitFor([&] {
        return teacher.unavailable.size() == 1;
    }));
    EXPECT_EQ(teacher.unavailable.first().at(1).value<NoPicture>(), NoPicture::NoAgent);
    const Client second = agentOf(session);
    FakeAgent agent(second.bus);
    ASSERT_FALSE(registerAgent(second, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    EXPECT_FALSE(deliver(second, agent.watches().first().watch));
    EXPECT_TRUE(waitFor([&] {
        return teacher.pictures.size() == 1;
    }));
}

TEST_F(Pictures, GoOnWithTheSameAgentWhenSomebodyWatchesAgain)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client client = clientOf(Teacher);
    ASSERT_FALSE(watch(client, session));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    client.call(protocol::sessionPath(u"c1"_s), protocol::SessionInterface, u"Unwatch"_s);
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().isEmpty();
    }));
    EXPECT_TRUE(service->isIdle());
    ASSERT_FALSE(watch(client, session));
    EXPECT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
}

TEST_F(Pictures, WaitForTheUsersAgreementWhereTheSiteAsks)
{
    settings.observation = Observation::Ask;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return teacher.unavailable.size() == 1 && agent.watches().size() == 1;
    }));
    EXPECT_EQ(teacher.unavailable.first().at(1).value<NoPicture>(), NoPicture::Asking);
    const quint32 number = agent.watches().first().watch;
    EXPECT_TRUE(deliver(agentEnd, number));
    EXPECT_FALSE(report(agentEnd, {}));
    EXPECT_FALSE(deliver(agentEnd, number));
    ASSERT_TRUE(waitFor([&] {
        return teacher.pictures.size() == 1;
    }));
    EXPECT_FALSE(report(agentEnd, u"refused"_s));
    EXPECT_TRUE(deliver(agentEnd, number));
    // Agreed once more, and then nobody watched for a while: the next one has to be agreed to as well.
    EXPECT_FALSE(report(agentEnd, {}));
    teacher.screens.unwatch(session.id);
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().isEmpty();
    }));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    EXPECT_TRUE(deliver(agentEnd, agent.watches().first().watch));
    EXPECT_EQ(report(agentEnd, u"nonsense"_s).value_or(Error{}).code, Error::Code::Protocol);
    teacher.client.roundTrip();
    EXPECT_EQ(teacher.pictures.size(), 1);
}

TEST_F(Pictures, TheAgentThatRegisteredLastSpeaksForTheSession)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    teacher.screens.watch(session.id, {320, 180}, 5);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    Client first = agentOf(session);
    ASSERT_FALSE(registerAgent(first, u"c1"_s));
    const Client second = agentOf(session);
    FakeAgent agent(second.bus);
    ASSERT_FALSE(registerAgent(second, u"c1"_s));
    ASSERT_TRUE(waitFor([&] {
        return agent.watches().size() == 1;
    }));
    EXPECT_EQ(deliver(first, agent.watches().first().watch).value_or(Error{}).code,
              Error::Code::NotAuthorized);
    leave(first);
    EXPECT_FALSE(deliver(second, agent.watches().first().watch));
    EXPECT_TRUE(waitFor([&] {
        return teacher.pictures.size() == 1;
    }));
    EXPECT_TRUE(teacher.unavailable.isEmpty()) << "the session has an agent all the time";
}

TEST_F(Pictures, WhoIsTheAgentIsToldToItsOwnUserAlone)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Client agentEnd = agentOf(session);
    const quint32 process = quint32(peers.known.value(agentEnd.name()).pid);
    const Client compositor = clientOf(Student, u"c1"_s);
    const auto isAgent = [process](const Client &asks, quint32 other = 0) {
        return asks
            .call(protocol::RootPath, protocol::AgentHubInterface, u"IsAgent"_s,
                  {other != 0 ? other : process})
            .arguments();
    };
    EXPECT_EQ(isAgent(compositor), QVariantList{false}) << "it has not registered";
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    EXPECT_EQ(isAgent(compositor), QVariantList{true});
    EXPECT_EQ(isAgent(compositor, process + 1), QVariantList{false});
    EXPECT_EQ(isAgent(clientOf(Student2, u"c2"_s)), QVariantList{false});
    EXPECT_EQ(isAgent(clientOf(Teacher)), QVariantList{false});
    // As often as it likes, in its turn.
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(isAgent(compositor), QVariantList{true});
    leave(agentEnd);
    EXPECT_TRUE(waitFor([&] {
        return isAgent(compositor) == QVariantList{false};
    }));
}

} // namespace stationmaster::test
