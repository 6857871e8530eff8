// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

#include <QFile>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Text = u"Eyes to the front"_s;

} // namespace

TEST_F(Tasks, ABlockIsSeenWhenTheCoverIsUpAndHoldsTheInput)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client teacher = clientOf(Teacher);
    const auto agent = dutifulAgentOf(session);
    EXPECT_EQ(ask(teacher, session, u"block"_s, {{u"message"_s, Text}}).outcome(), u"seen"_s);
    EXPECT_TRUE(agent->covered);
    EXPECT_EQ(agent->coverText, Text);
    EXPECT_EQ(agent->coverUntil, 0ULL) << "it has no end";
    EXPECT_TRUE(blocked(session));
    EXPECT_FALSE(service->isIdle());
    EXPECT_EQ(ask(teacher, session, u"block"_s).outcome(), u"seen"_s);
    EXPECT_EQ(agent->coverText, settings.blockText) << "the site's own words";
    EXPECT_EQ(ask(teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    EXPECT_FALSE(agent->covered);
    EXPECT_FALSE(blocked(session));
    EXPECT_TRUE(service->isIdle());
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_EQ(audited(u"block"_s), (QStringList{u"teacher done"_s, u"teacher done"_s}));
    EXPECT_EQ(audited(u"unblock"_s), QStringList{u"teacher done"_s});
    EXPECT_TRUE(backend.calls.empty());
}

TEST_F(Tasks, ABlockSaysWhatWasNotSeen)
{
    time = &clock;
    const std::chrono::milliseconds coverTime(timeouts.coverMs);
    const Session session = addSession(u"c1"_s, Student);
    Session text = addSession(u"c2"_s, Student2);
    text.kind = SessionKind::Ssh;
    backend.setSessions({session, text});
    startService();
    const Client teacher = clientOf(Teacher);
    EXPECT_EQ(ask(teacher, text, u"block"_s).outcome(), u"Unsupported"_s);
    const Asked nobody = ask(teacher, session, u"block"_s);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(session.id);
    }));
    clock.advance(coverTime);
    EXPECT_EQ(nobody.outcome(), u"TimedOut"_s) << "there is no agent";
    EXPECT_FALSE(blocked(session));
    // It was not seen, and still it stands.
    const auto agent = dutifulAgentOf(session);
    EXPECT_TRUE(agent->covered);
    EXPECT_EQ(ask(teacher, session, u"block"_s).outcome(), u"seen"_s);
    agent->holdsInput = false;
    const Asked covered = ask(teacher, session, u"block"_s, {{u"message"_s, Text}});
    ASSERT_TRUE(waitFor([&] {
        return agent->coverText == Text;
    }));
    EXPECT_FALSE(errorOf(agent->hub(u"ReportCover"_s, {true, false})));
    clock.advance(std::chrono::milliseconds(timeouts.inputMs));
    EXPECT_EQ(covered.outcome(), u"asked-only"_s) << "the cover is up, another program has the keyboard";
    EXPECT_TRUE(blocked(session));
    agent->reports = false;
    const Asked unblock = ask(teacher, session, u"unblock"_s);
    ASSERT_TRUE(waitFor([&] {
        return !agent->covered;
    }));
    clock.advance(coverTime - 1ms);
    EXPECT_FALSE(unblock.isDone());
    clock.advance(1ms);
    EXPECT_EQ(unblock.outcome(), u"TimedOut"_s) << "nobody said it was gone";
}

TEST_F(Tasks, AnAgentThatWasKilledCoversAgain)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const Client teacher = clientOf(Teacher);
    auto agent = dutifulAgentOf(session);
    ASSERT_EQ(ask(teacher, session, u"block"_s, {{u"message"_s, Text}}).outcome(), u"seen"_s);
    for (int i = 0; i < 10; ++i) {
        {
            // Closed with the last who has it.
            const QDBusConnection killed = agent->bus;
            agent.reset();
            bus.disconnect(killed);
        }
        ASSERT_TRUE(waitFor([&] {
            return !blocked(session);
        }));
        EXPECT_TRUE(launcher.wanted.contains(session.id));
        agent = dutifulAgentOf(session);
        EXPECT_EQ(agent->coverText, Text);
        ASSERT_TRUE(waitFor([&] {
            return blocked(session);
        }));
    }
}

TEST_F(Tasks, NobodyUnblocksHimselfAndNobodyElsesAgentSaysAnything)
{
    const Session session = addSession(u"c1"_s, Student);
    const Session other = addSession(u"c2"_s, Student2);
    startService();
    const auto agent = dutifulAgentOf(session);
    ASSERT_EQ(ask(clientOf(Teacher), session, u"block"_s).outcome(), u"seen"_s);
    const Client student = clientOf(Student, u"c1"_s);
    EXPECT_EQ(ask(student, session, u"unblock"_s).outcome(), u"NotAuthorized"_s);
    EXPECT_EQ(ask(student, session, u"block"_s).outcome(), u"NotAuthorized"_s);
    EXPECT_EQ(host(student, u"UnblockAll"_s).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_EQ(host(student, u"BlockAll"_s, {u"ha"_s, 0U}).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_TRUE(blocked(session));
    EXPECT_EQ(agent->coverText, settings.blockText);
    EXPECT_EQ(audited(u"unblock"_s), QStringList{u"student1 NotAuthorized"_s});
    EXPECT_EQ(audited(u"unblock-all"_s), QStringList{u"student1 NotAuthorized"_s});
    EXPECT_EQ(audited(u"block-all"_s), QStringList{u"student1 NotAuthorized"_s});
    // Another process of his, and the agent of another session.
    const DutifulAgent forger(student.bus);
    EXPECT_EQ(errorOf(forger.hub(u"ReportCover"_s, {false, false})).value_or(Error{}).code,
              Error::Code::NotAuthorized);
    EXPECT_EQ(errorOf(forger.hub(u"ReportMessage"_s, {1U, u"ok"_s})).value_or(Error{}).code,
              Error::Code::NotAuthorized);
    const auto otherAgent = dutifulAgentOf(other);
    EXPECT_FALSE(errorOf(otherAgent->hub(u"ReportCover"_s, {true, true})));
    EXPECT_TRUE(blocked(session));
    EXPECT_FALSE(blocked(other)) << "what nobody has ordered is no block";
}

TEST_F(Tasks, BlockingAllCoversStandardUsersAndWhoeverLogsOnLater)
{
    const Session student = addSession(u"c1"_s, Student);
    const Session teachers = addSession(u"c2"_s, Teacher2);
    const Session admins = addSession(u"c3"_s, Admin);
    const Session unknown = addSession(u"c4"_s, Unnamed);
    startService();
    const auto one = dutifulAgentOf(student);
    std::vector<std::unique_ptr<DutifulAgent>> others;
    for (const Session &session : {teachers, admins, unknown})
        others.push_back(dutifulAgentOf(session));
    const Client teacher = clientOf(Teacher);
    ASSERT_FALSE(host(teacher, u"BlockAll"_s, {Text, 0U}));
    ASSERT_TRUE(waitFor([&] {
        return blocked(student);
    }));
    EXPECT_EQ(one->coverText, Text);
    const Session later = addSession(u"c5"_s, Student2);
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(later.id);
    }));
    const auto two = dutifulAgentOf(later);
    ASSERT_TRUE(waitFor([&] {
        return blocked(later);
    }));
    for (const auto &agent : others)
        EXPECT_FALSE(agent->covered);
    EXPECT_EQ(launcher.wanted, (QSet<SessionId>{student.id, later.id}));
    // One of them is let go, and the order stands for the others.
    EXPECT_EQ(ask(teacher, student, u"unblock"_s).outcome(), u"seen"_s);
    EXPECT_FALSE(blocked(student));
    EXPECT_TRUE(blocked(later));
    restartService();
    EXPECT_FALSE(service->isIdle());
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted == QSet<SessionId>{later.id};
    })) << "and so after a restart";
    ASSERT_FALSE(registerAgent(Client{two->bus}, u"c5"_s));
    ASSERT_TRUE(waitFor([&] {
        return blocked(later);
    }));
    ASSERT_FALSE(host(clientOf(Teacher2), u"UnblockAll"_s));
    EXPECT_TRUE(waitFor([&] {
        return !two->covered && service->isIdle() && launcher.wanted.isEmpty();
    }));
    EXPECT_EQ(audited(u"block-all"_s), QStringList{u"teacher done"_s});
    EXPECT_EQ(audited(u"unblock-all"_s), QStringList{u"teacher2 done"_s});
    restartService();
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Tasks, WhoeverOrdersItIsNotCoveredHimself)
{
    users.known[Student].role = UserRole::Standard;
    const Session own = addSession(u"c1"_s, Root);
    users.known[Root].role = UserRole::Standard; // as the database of a strange site may say
    const Session student = addSession(u"c2"_s, Student);
    startService();
    ASSERT_FALSE(host(clientOf(Root), u"BlockAll"_s, {Text, 0U}));
    ASSERT_TRUE(waitFor([&] {
        return launcher.wanted.contains(student.id);
    }));
    EXPECT_FALSE(launcher.wanted.contains(own.id));
}

TEST_F(Tasks, TheLeaseLiftsItAndIsWrittenDown)
{
    time = &clock;
    const Session student = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(student);
    const auto until = [&] {
        return clientOf(Root)
            .call(protocol::RootPath, protocol::PropertiesInterface, u"Get"_s,
                  {QString(protocol::HostInterface), u"BlockUntil"_s})
            .arguments()
            .value(0)
            .value<QDBusVariant>()
            .variant()
            .toULongLong();
    };
    ASSERT_FALSE(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 0U}));
    const auto in = [this](std::chrono::seconds later) {
        return qulonglong(clock.now().addDuration(later).toMSecsSinceEpoch()) * 1000;
    };
    EXPECT_EQ(until(), in(std::chrono::minutes(settings.blockLeaseMinutes))) << "the site's";
    ASSERT_FALSE(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 3600U}));
    EXPECT_EQ(until(), in(1h));
    ASSERT_TRUE(waitFor([&] {
        return blocked(student) && agent->coverUntil == in(1h);
    })) << "its user is told the end, and that it is another now";
    clock.advance(1h - 1ms);
    EXPECT_NE(until(), 0ULL);
    EXPECT_FALSE(errorOf(agent->hub(u"ReportCover"_s, {true, true})));
    EXPECT_TRUE(blocked(student));
    clock.advance(1ms);
    ASSERT_TRUE(waitFor([&] {
        return !agent->covered;
    }));
    EXPECT_EQ(until(), 0ULL);
    EXPECT_EQ(audited(u"unblock-all"_s), QStringList{u"stationd done"_s});
    // Also one that ends while the service is away.
    ASSERT_FALSE(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 60U}));
    stopService();
    clock.advance(1min);
    launcher.wanted.clear();
    launcher.needs.clear();
    startService();
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_TRUE(service->isIdle());
    EXPECT_EQ(audited(u"unblock-all"_s).size(), 2);
    stopService();
    settings.blockLeaseMinutes = 0;
    startService();
    ASSERT_FALSE(host(clientOf(Teacher), u"BlockAll"_s, {QString(), 0U}));
    EXPECT_EQ(until(), 0ULL) << "no end";
    EXPECT_FALSE(service->isIdle());
}

TEST_F(Tasks, UnblockingAllLiftsSingleCoversAsFarAsItsCallerMight)
{
    const Session student = addSession(u"c1"_s, Student);
    const Session teachers = addSession(u"c2"_s, Teacher2);
    startService();
    const auto one = dutifulAgentOf(student);
    const auto two = dutifulAgentOf(teachers);
    ASSERT_EQ(ask(clientOf(Root), student, u"block"_s).outcome(), u"seen"_s);
    ASSERT_EQ(ask(clientOf(Root), teachers, u"block"_s).outcome(), u"seen"_s);
    ASSERT_FALSE(host(clientOf(Teacher), u"UnblockAll"_s));
    EXPECT_TRUE(waitFor([&] {
        return !one->covered;
    }));
    EXPECT_TRUE(two->covered) << "a dashboard user's cover is an administrator's business";
    ASSERT_FALSE(host(clientOf(Root), u"UnblockAll"_s));
    EXPECT_TRUE(waitFor([&] {
        return !two->covered;
    }));
}

TEST_F(Tasks, ASingleBlockStandsThroughARestart)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    const auto agent = dutifulAgentOf(session);
    ASSERT_EQ(ask(clientOf(Teacher), session, u"block"_s, {{u"message"_s, Text}}).outcome(), u"seen"_s);
    restartService();
    EXPECT_FALSE(service->isIdle());
    EXPECT_TRUE(launcher.needs.value(session.id).testFlag(AgentLauncher::Need::Tasks));
    ASSERT_FALSE(registerAgent(Client{agent->bus}, u"c1"_s));
    EXPECT_TRUE(waitFor([&] {
        return blocked(session) && agent->coverText == Text;
    }));
    endSession(session);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
    restartService();
    EXPECT_TRUE(service->isIdle());
}

TEST_F(Tasks, ABrokenFileOfOrdersIsSetAsideAndReported)
{
    for (const char *broken :
         {"{ not json", "[]", "{\"version\":7}", "{\"version\":1,\"countdowns\":[{}]}"}) {
        const QString path = state.filePath(u"orders.json"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        startService();
        EXPECT_EQ(store->complaints().size(), 1) << broken;
        EXPECT_TRUE(QFile::exists(path + u".broken"_s));
        EXPECT_TRUE(service->isIdle());
        stopService();
    }
}

} // namespace stationmaster::test
