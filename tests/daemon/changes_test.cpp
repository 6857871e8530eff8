// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are told by their changes, between agents and those who watch.
#include "tests/daemon/pictures_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class Changes : public Pictures
{
protected:
    /// A session, and a dashboard that watches it.
    void begin()
    {
        session = addSession(u"c1"_s, Student);
        startService();
        dashboard.emplace(clientOf(Teacher));
        dashboard->screens.watch(session.id, {320, 180}, 2);
    }

    /// The session's agent comes, and is to take so many kinds of pictures.
    void agentComes(int watches)
    {
        agentEnd = agentOf(session);
        agent.emplace(agentEnd->bus);
        ASSERT_FALSE(registerAgent(*agentEnd, u"c1"_s));
        ASSERT_TRUE(waitFor([&] {
            return agent->watches().size() == watches;
        }));
    }

    /// The number of the agent's only watch of the kind; 0 if there is not exactly one.
    quint32 numberOf(bool changes) const
    {
        quint32 number = 0;
        for (const AgentWatch &watch : agent->watches()) {
            if (watch.changes == changes)
                number = number == 0 ? watch.watch : 0;
        }
        return number;
    }

    bool waitForAnotherNumber(quint32 before)
    {
        return waitFor([&] {
            return numberOf(true) != before;
        });
    }

    static EncodedPicture picture(const Dashboard &whose, int at)
    {
        return whose.pictures.at(at).at(1).value<EncodedPicture>();
    }

    Session session;
    std::optional<Dashboard> dashboard;
    std::optional<Client> agentEnd;
    std::optional<FakeAgent> agent;
};

} // namespace

TEST_F(Changes, ReachThoseWhoTakeThemAndNobodyElse)
{
    begin();
    const Client script = clientOf(Teacher2);
    ASSERT_FALSE(watch(script, session, {320, 180}));
    agentComes(2); // The two do not get the same pictures.

    const quint32 withChanges = numberOf(true);
    EXPECT_FALSE(deliver(*agentEnd, withChanges));
    EXPECT_FALSE(deliverChanges(*agentEnd, withChanges, "\x05"));
    ASSERT_TRUE(waitFor([&] {
        return dashboard->pictures.size() == 2;
    }));
    EXPECT_TRUE(picture(*dashboard, 0).isWhole());
    EXPECT_EQ(picture(*dashboard, 1), (EncodedPicture{Jpeg, {1920, 1080}, "\x05"}));

    const quint32 whole = numberOf(false);
    EXPECT_FALSE(deliver(*agentEnd, whole));
    EXPECT_EQ(deliverChanges(*agentEnd, whole, "\x05").value_or(Error{}).code, Error::Code::Protocol);
}

TEST_F(Changes, WithoutBoundsAreRefused)
{
    begin();
    agentComes(1);
    EXPECT_EQ(deliverChanges(*agentEnd, numberOf(true), QByteArray(MaxBlockMaskBytes + 1, '\x01'))
                  .value_or(Error{})
                  .code,
              Error::Code::Protocol);
    dashboard->client.roundTrip();
    EXPECT_TRUE(dashboard->pictures.isEmpty());
}

TEST_F(Changes, BeginWithAWholePictureForEachWhoComes)
{
    begin();
    agentComes(1);
    const quint32 before = numberOf(true);
    EXPECT_FALSE(deliver(*agentEnd, before));
    Dashboard second(clientOf(Teacher2));
    second.screens.watch(session.id, {320, 180}, 2);
    ASSERT_TRUE(waitForAnotherNumber(before)) << "a new number, and so a whole picture";
    // Changes of the number before are nobody's.
    EXPECT_FALSE(deliverChanges(*agentEnd, before, "\x05"));
    EXPECT_FALSE(deliver(*agentEnd, numberOf(true)));
    ASSERT_TRUE(waitFor([&] {
        return dashboard->pictures.size() == 2 && second.pictures.size() == 1;
    }));
    EXPECT_TRUE(picture(*dashboard, 1).isWhole());
    EXPECT_TRUE(picture(second, 0).isWhole());
}

TEST_F(Changes, GoOnWithAWholePictureForWhoFellBehind)
{
    begin();
    const Client stuck = clientOf(Teacher2);
    ASSERT_FALSE(watch(stuck, session, {320, 180}, 2, false));
    agentComes(1);
    const quint32 before = numberOf(true);
    EXPECT_FALSE(deliver(*agentEnd, before));
    for (int i = 1; i <= 4; ++i) {
        EXPECT_FALSE(deliverChanges(*agentEnd, before, "\x05"));
        ASSERT_TRUE(waitFor([&] {
            return dashboard->pictures.size() == i + 1;
        }));
    }
    stuck.call(protocol::sessionPath(u"c1"_s), protocol::SessionInterface, u"Acknowledge"_s,
               {SessionWatch::Window});
    EXPECT_TRUE(waitForAnotherNumber(before));
}

} // namespace stationmaster::test
