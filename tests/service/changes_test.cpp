// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are told by their changes, between agents and those who watch.
#include "tests/service/pictures_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class Changes : public Pictures
{
protected:
    /// The number of the agent's only watch of the kind; 0 if there is not exactly one.
    static quint32 numberOf(const FakeAgent &agent, bool changes)
    {
        quint32 number = 0;
        for (const AgentWatch &watch : agent.watches()) {
            if (watch.changes == changes)
                number = number == 0 ? watch.watch : 0;
        }
        return number;
    }

    static bool waitForWatches(const FakeAgent &agent, int count)
    {
        return waitFor([&] {
            return agent.watches().size() == count;
        });
    }
};

} // namespace

TEST_F(Changes, ReachThoseWhoTakeThemAndNobodyElse)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    dashboard.screens.watch(session.id, {320, 180}, 2);
    const Client script = clientOf(Teacher2);
    ASSERT_FALSE(watch(script, session, {320, 180}));
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitForWatches(agent, 2)) << "the two do not get the same pictures";

    const quint32 withChanges = numberOf(agent, true);
    EXPECT_FALSE(deliver(agentEnd, withChanges));
    EXPECT_FALSE(deliverChanges(agentEnd, withChanges, "\x05"));
    ASSERT_TRUE(waitFor([&] {
        return dashboard.pictures.size() == 2;
    }));
    EXPECT_TRUE(dashboard.pictures.at(0).at(1).value<EncodedPicture>().isWhole());
    EXPECT_EQ(dashboard.pictures.at(1).at(1).value<EncodedPicture>(),
              (EncodedPicture{Jpeg, {1920, 1080}, "\x05"}));

    const quint32 whole = numberOf(agent, false);
    EXPECT_FALSE(deliver(agentEnd, whole));
    EXPECT_EQ(deliverChanges(agentEnd, whole, "\x05").value_or(Error{}).code, Error::Code::Protocol);
}

TEST_F(Changes, OfNothingOrWithoutBoundsAreRefused)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    dashboard.screens.watch(session.id, {320, 180}, 2);
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitForWatches(agent, 1));
    const quint32 number = numberOf(agent, true);
    EXPECT_EQ(deliverChanges(agentEnd, number, {}).value_or(Error{}).code, Error::Code::Protocol);
    EXPECT_EQ(
        deliverChanges(agentEnd, number, QByteArray(MaxBlockMaskBytes + 1, '\x01')).value_or(Error{}).code,
        Error::Code::Protocol);
    QTest::qWait(50);
    EXPECT_TRUE(dashboard.pictures.isEmpty());
}

TEST_F(Changes, BeginWithAWholePictureForEachWhoComes)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard first(clientOf(Teacher));
    first.screens.watch(session.id, {320, 180}, 2);
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitForWatches(agent, 1));
    const quint32 before = numberOf(agent, true);
    EXPECT_FALSE(deliver(agentEnd, before));
    Dashboard second(clientOf(Teacher2));
    second.screens.watch(session.id, {320, 180}, 2);
    ASSERT_TRUE(waitFor([&] {
        return numberOf(agent, true) != before;
    })) << "a new number, and so a whole picture";
    // Changes of the number before are nobody's.
    EXPECT_FALSE(deliverChanges(agentEnd, before, "\x05"));
    EXPECT_FALSE(deliver(agentEnd, numberOf(agent, true)));
    ASSERT_TRUE(waitFor([&] {
        return first.pictures.size() == 2 && second.pictures.size() == 1;
    }));
    EXPECT_TRUE(first.pictures.at(1).at(1).value<EncodedPicture>().isWhole());
    EXPECT_TRUE(second.pictures.at(0).at(1).value<EncodedPicture>().isWhole());
}

TEST_F(Changes, GoOnWithAWholePictureForWhoFellBehind)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client stuck = clientOf(Teacher);
    ASSERT_FALSE(watch(stuck, session, {320, 180}, 2, u"WatchChanges"_s));
    Dashboard awake(clientOf(Teacher2));
    awake.screens.watch(session.id, {320, 180}, 2);
    const Client agentEnd = agentOf(session);
    FakeAgent agent(agentEnd.bus);
    ASSERT_FALSE(registerAgent(agentEnd, u"c1"_s));
    ASSERT_TRUE(waitForWatches(agent, 1));
    const quint32 before = numberOf(agent, true);
    EXPECT_FALSE(deliver(agentEnd, before));
    for (int i = 1; i <= 4; ++i) {
        EXPECT_FALSE(deliverChanges(agentEnd, before, "\x05"));
        ASSERT_TRUE(waitFor([&] {
            return awake.pictures.size() == i + 1;
        }));
    }
    stuck.call(wire::sessionPath(u"c1"_s), wire::SessionInterface, u"Acknowledge"_s, {SessionWatch::Window});
    EXPECT_TRUE(waitFor([&] {
        return numberOf(agent, true) != before;
    }));
}

} // namespace stationmaster::test
