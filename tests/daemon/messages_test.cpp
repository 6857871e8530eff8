// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

QStringList reachedBy(const QVariantMap &outcome)
{
    return outcome.value(u"reached-by"_s).toStringList();
}

} // namespace

TEST_F(Tasks, AMessageIsShownInTheSessionsWindow)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    const auto sent = ask(clientOf(Teacher), session, u"message"_s, {{u"message"_s, u"<b>Hello</b>"_s}});
    EXPECT_EQ(sent.outcome(), u"seen"_s);
    EXPECT_EQ(reachedBy(sent.values()), QStringList{u"window"_s});
    EXPECT_FALSE(sent.values().value(u"confirmed"_s).toBool());
    EXPECT_EQ(agent->texts, QStringList{u"<b>Hello</b>"_s});
    EXPECT_TRUE(launcher.wanted.contains(session.id)) << "the window stays";
    EXPECT_FALSE(errorOf(agent->hub(u"ReportMessage"_s, {agent->messages.first(), u"ok"_s})));
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_TRUE(backend.calls.empty());
    EXPECT_EQ(audited(u"message"_s), QStringList{u"teacher done"_s});
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Tasks, AMessageIsFromWhomTheHostKnowsAndNobodyElse)
{
    const Session session = addSession(u"c1"_s, Student);
    users.known[Teacher].fullName = u"Tessa Teacher"_s;
    startService();
    const auto agent = dutifulAgentOf(session);
    const auto send = [&](quint32 uid, const QVariantMap &more = {}) {
        QVariantMap options{{u"message"_s, u"Hello"_s}};
        options.insert(more);
        return ask(clientOf(uid), session, u"message"_s, options).outcome();
    };
    EXPECT_EQ(send(Teacher), u"seen"_s);
    EXPECT_EQ(send(Teacher2), u"seen"_s);
    EXPECT_EQ(agent->senders, (QStringList{u"Tessa Teacher"_s, u"teacher2"_s})) << "else the login name";
    EXPECT_EQ(send(Teacher2, {{u"sender"_s, u"Tessa Teacher"_s}}), toWord(Error::Code::Protocol))
        << "nobody says who he is";
}

TEST_F(Tasks, WhoWaitsLearnsWhetherItWasRead)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    const Client teacher = clientOf(Teacher);
    for (const QString &end : {u"ok"_s, u"timeout"_s, u"lost"_s}) {
        const auto sent =
            ask(teacher, session, u"message"_s, {{u"message"_s, u"Read this"_s}, {u"wait"_s, true}});
        const qsizetype count = agent->messages.size();
        ASSERT_TRUE(waitFor([&] {
            return agent->messages.size() == count + 1;
        }));
        const uint number = agent->messages.constLast();
        EXPECT_EQ(errorOf(agent->hub(u"ReportMessage"_s, {number + 5, end})).value_or(Error{}).code,
                  Error::Code::NotFound);
        // With that the agent's answer has arrived too.
        clock.advance(2 * std::chrono::milliseconds(timeouts.agentMs));
        EXPECT_FALSE(sent.isDone());
        EXPECT_EQ(perform(teacher, session, u"lock"_s), std::nullopt) << "it makes nothing busy";
        EXPECT_EQ(errorOf(agent->hub(u"ReportMessage"_s, {number, u"maybe"_s})).value_or(Error{}).code,
                  Error::Code::Protocol);
        EXPECT_FALSE(errorOf(agent->hub(u"ReportMessage"_s, {number, end})));
        EXPECT_EQ(sent.outcome(), u"seen"_s);
        EXPECT_EQ(sent.values().value(u"confirmed"_s).toBool(), end == "ok"_L1);
    }
    EXPECT_EQ(audited(u"message"_s).size(), 3);
}

TEST_F(Tasks, WithoutAnAgentAMessageGoesAnotherWay)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer(
        Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {u"notification"_s}, false}));
    const auto sent = ask(clientOf(Teacher), session, u"message"_s, {{u"message"_s, u"Hello"_s}});
    EXPECT_EQ(sent.outcome(), u"asked-only"_s);
    EXPECT_EQ(reachedBy(sent.values()), QStringList{u"notification"_s});
    EXPECT_TRUE(launcher.wanted.isEmpty());
    // One that takes what it is told and does nothing is no better than none.
    const auto agent = dutifulAgentOf(session);
    agent->answers = false;
    EXPECT_EQ(ask(clientOf(Teacher), session, u"message"_s, {{u"message"_s, u"Hello"_s}}).outcome(),
              u"asked-only"_s);
    EXPECT_EQ(performed(Verb::Message), 2);
    // The bad luck of one is not that of another.
    Q_EMIT launcher.failed(session.id, NoPicture::NoAgent);
    EXPECT_EQ(performed(Verb::Message), 2);
}

TEST_F(Tasks, ManyMessagesMayBeOpenButNotWithoutEnd)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    const Client teacher = clientOf(Teacher);
    const auto send = [&](bool wait) {
        return ask(teacher, session, u"message"_s, {{u"message"_s, u"Hello"_s}, {u"wait"_s, wait}});
    };
    EXPECT_EQ(send(false).outcome(), u"seen"_s);
    std::vector<Asked> waiting;
    for (int i = 1; i < AgentTasks::MaxMessages; ++i)
        waiting.push_back(send(true));
    ASSERT_TRUE(waitFor([&] {
        return agent->messages.size() == AgentTasks::MaxMessages;
    }));
    waiting.push_back(send(true));
    ASSERT_TRUE(waitFor([&] {
        return agent->messages.size() == AgentTasks::MaxMessages + 1;
    })) << "the one that nobody waits for makes room";
    EXPECT_EQ(send(false).outcome(), u"Busy"_s);
    endSession(session);
    for (const Asked &sent : waiting)
        EXPECT_EQ(sent.outcome(), u"seen"_s);
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Tasks, AWaitingSenderMayLeave)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    Client teacher = clientOf(Teacher);
    const auto sent = ask(teacher, session, u"message"_s, {{u"message"_s, u"Hello"_s}, {u"wait"_s, true}});
    ASSERT_TRUE(waitFor([&] {
        return agent->messages.size() == 1;
    }));
    leave(teacher);
    ASSERT_TRUE(waitFor([&] {
        return audited(u"message"_s).size() == 1;
    }));
    EXPECT_FALSE(errorOf(agent->hub(u"ReportMessage"_s, {agent->messages.first(), u"ok"_s})));
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
    EXPECT_EQ(audited(u"message"_s).size(), 1);
}

} // namespace stationmaster::test
