// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept from the users of sessions, for every action of the catalogue that begins such a thing.
#include "backend/core/action_catalogue.h"
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

#include <QDBusPendingReply>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class Restrictions : public Tasks, public testing::WithParamInterface<ActionInfo>
{
protected:
    static QString word() { return toWord(GetParam().ability); }
    static QString begins() { return GetParam().word; }
    static QString ends()
    {
        for (const ActionInfo &info : actionCatalogue()) {
            if (info.ability == GetParam().ability && info.restricts == ActionRestricts::Ends)
                return info.word;
        }
        ADD_FAILURE() << "nothing ends it";
        return {};
    }
    QStringList inForce(const Session &session)
    {
        return property(session, u"Restrictions"_s).toStringList();
    }
    bool offers(const Session &session)
    {
        return Verbs::fromInt(Verbs::Int(property(session, u"Verbs"_s).toUInt())).testFlag(GetParam().verb);
    }
    /// Its connection leaves the bus.
    void end(std::unique_ptr<DutifulAgent> &agent)
    {
        const QDBusConnection connection = agent->bus;
        agent.reset();
        bus.disconnect(connection);
    }
    static AgentAbilities able() { return X11AgentAbilities | GetParam().ability; }
};

} // namespace

TEST_P(Restrictions, StandUntilTheyAreLifted)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client teacher = clientOf(Teacher);
    EXPECT_TRUE(offers(session)) << "what is expected where no agent has run yet";
    const Asked begin = ask(teacher, session, begins());
    ASSERT_TRUE(waitFor([&] {
        return launcher.needs.value(session.id).testFlag(AgentLauncher::Need::Restrictions);
    }));
    const auto agent = dutifulAgentOf(session, able());
    EXPECT_EQ(begin.outcome(), u"seen"_s);
    EXPECT_EQ(agent->restrictions, QStringList{word()});
    EXPECT_EQ(inForce(session), QStringList{word()});
    EXPECT_EQ(audited(begins()), QStringList{u"teacher done"_s});
    EXPECT_FALSE(service->isIdle());

    // Not for its own user to take away.
    EXPECT_EQ(ask(clientOf(Student, u"c1"_s), session, ends()).outcome(), u"NotAuthorized"_s);
    EXPECT_EQ(inForce(session), QStringList{word()});

    EXPECT_EQ(ask(teacher, session, ends()).outcome(), u"seen"_s);
    EXPECT_EQ(agent->restrictions, QStringList());
    EXPECT_EQ(inForce(session), QStringList());
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle()
            && !launcher.needs.value(session.id).testFlag(AgentLauncher::Need::Restrictions);
    }));
    EXPECT_EQ(ask(teacher, session, ends()).outcome(), u"seen"_s) << "there was nothing to be lifted";
}

TEST_P(Restrictions, AreToldToTheNextAgentAndTheNextService)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    auto agent = dutifulAgentOf(session, able());
    ASSERT_EQ(ask(clientOf(Teacher), session, begins()).outcome(), u"seen"_s);
    end(agent);
    ASSERT_TRUE(waitFor([&] {
        return inForce(session).isEmpty();
    })) << "what nobody sees is not in force";
    agent = dutifulAgentOf(session, able());
    EXPECT_TRUE(waitFor([&] {
        return inForce(session) == QStringList{word()};
    }));
    stopService();
    end(agent);
    startService();
    agent = dutifulAgentOf(session, able());
    EXPECT_TRUE(waitFor([&] {
        return agent->restrictions == QStringList{word()};
    }));
}

TEST_P(Restrictions, AreRefusedWhereTheAgentCannotAndOfferedWhenItCan)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.restrictionMs = 200;
    startService();
    const auto agent = dutifulAgentOf(session, X11AgentAbilities);
    EXPECT_FALSE(offers(session));
    EXPECT_EQ(ask(clientOf(Teacher), session, begins()).outcome(), u"Unsupported"_s);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    })) << "nothing stands";
    EXPECT_FALSE(errorOf(agent->hub(u"SetAbilities"_s, {toWords(able())})));
    EXPECT_TRUE(offers(session));
    EXPECT_EQ(ask(clientOf(Teacher), session, begins()).outcome(), u"seen"_s);
}

TEST_P(Restrictions, AreOfferedAgainWhenTheAgentThatCouldNotIsGone)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.restrictionMs = 200;
    startService();
    auto agent = dutifulAgentOf(session, X11AgentAbilities);
    EXPECT_FALSE(offers(session));
    end(agent);
    EXPECT_TRUE(waitFor([&] {
        return offers(session);
    })) << "what it needs may have come since";
}

TEST_P(Restrictions, ThatAreNotSeenToBeginTimeOut)
{
    const Session session = addSession(u"c1"_s, Student);
    timeouts.restrictionMs = 200;
    startService();
    const auto agent = dutifulAgentOf(session, able());
    agent->reports = false;
    const Asked begin = ask(clientOf(Teacher), session, begins());
    ASSERT_TRUE(waitFor([&] {
        return !agent->restrictions.isEmpty();
    }));
    EXPECT_EQ(begin.outcome(), u"TimedOut"_s);
    EXPECT_EQ(audited(begins()), QStringList{u"teacher TimedOut"_s});
    EXPECT_EQ(inForce(session), QStringList());
}

TEST_P(Restrictions, OfASessionThatEndsAreForgotten)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session, able());
    ASSERT_EQ(ask(clientOf(Teacher), session, begins()).outcome(), u"seen"_s);
    endSession(session);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle() && launcher.wanted.isEmpty();
    }));
    EXPECT_TRUE(store->restrictions().isEmpty());
}

namespace {

std::vector<ActionInfo> everyBeginning()
{
    std::vector<ActionInfo> found;
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.restricts == ActionRestricts::Begins)
            found.push_back(info);
    }
    return found;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Every, Restrictions, testing::ValuesIn(everyBeginning()),
                         [](const testing::TestParamInfo<ActionInfo> &one) {
                             return QString(one.param.word).remove(u'-').toStdString();
                         });

} // namespace stationmaster::test
