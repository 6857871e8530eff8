// SPDX-License-Identifier: GPL-3.0-or-later
// Restarting computers, turning them off and waking them, from a terminal.
#include "model/hosts.h"
#include "model/hosts_backend.h"
#include "model/hosts_control.h"
#include "model/hosts_screens.h"
#include "tests/ctl/command_bench.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PowerCommandTest : public testing::Test
{
protected:
    test::FakeHostLink &add(const QString &name, const QStringList &users = {}, bool there = true)
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        EXPECT_NE(hosts.add(std::move(link)), nullptr);
        QList<Session> sessions;
        for (const QString &user : users) {
            Session session = test::makeSession(u"c%1"_s.arg(sessions.size() + 1), user);
            session.id.host = added.hostId();
            sessions += session;
        }
        added.fakeBackend().setSessions(sessions);
        added.fakeBackend().offer({&Capabilities::warns});
        if (there)
            added.reach();
        else
            added.setStatus({LinkState::Unreachable});
        return added;
    }

    /// Begins what was typed behind "stationctl".
    bool begin(const QString &words)
    {
        const CommandLine line = parseCommandLine(QStringList(u"stationctl"_s) + words.split(u' '));
        problem = line.text;
        if (line.kind != CommandLine::Kind::Run)
            return false;
        request = line.request;
        runner = std::make_unique<CommandRunner>(request, terminal, MakePictureFile());
        QObject::connect(runner.get(), &CommandRunner::finished, runner.get(), [this](ExitCode ended) {
            code = ended;
        });
        CommandHost host{&hosts.backend(), &hosts.screens(), &hosts.control(), {}};
        host.hosts = [this] {
            QList<NamedHost> all;
            for (const HostLink *link : hosts.links())
                all += NamedHost{link->name(), link->status()};
            return all;
        };
        host.links = &hosts;
        host.clock = &clock;
        host.wakeSender = &sender;
        host.hardwareAddressOf = [this](const QString &id) {
            return cards.contains(id) ? std::optional(cards.value(id)) : std::nullopt;
        };
        runner->start();
        runner->useHost(host);
        return true;
    }
    bool until(const std::function<bool()> &holds)
    {
        return test::eventually([&] {
            clock.advance(0ms);
            return holds();
        });
    }
    ExitCode end()
    {
        EXPECT_TRUE(until([this] {
            return code.has_value();
        })) << terminal.talkText.toStdString();
        return code.value_or(ExitCode(-1));
    }
    ExitCode run(const QString &words) { return begin(words) ? end() : ExitCode::Usage; }
    bool isAsked(test::FakeHostLink &link)
    {
        return until([&] {
            return !link.fakePower().requests.empty();
        });
    }
    QJsonObject object(int line) const
    {
        return QJsonDocument::fromJson(terminal.dataLines.value(line).toUtf8()).object();
    }
    static void restart(test::FakeHostLink &link)
    {
        link.fakePower().requests.front().answer({});
        link.setStatus({LinkState::Unreachable});
        link.fakePower().boot = u"boot 2"_s;
        link.setStatus({LinkState::Ready});
    }

    Hosts hosts;
    test::ManualClock clock;
    test::FakeTerminal terminal;
    test::FakeWakeSender sender;
    QHash<QString, HardwareAddress> cards;
    CommandRequest request;
    QString problem;
    std::unique_ptr<CommandRunner> runner;
    std::optional<ExitCode> code;
};

} // namespace

TEST_F(PowerCommandTest, WhoIsHitAndWhatStandsInTheWayIsNamedBeforeTheQuestion)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s, {u"student1"_s, u"student2"_s});
    test::FakeHostLink &lab2 = add(u"lab2"_s);
    lab2.fakePower().way =
        PowerOutlook{PowerRight::Denied, {{u"shutdown"_s, u"Updates"_s, u"installing"_s, u"block"_s}}};
    terminal.asks = true;
    terminal.answer = u"n"_s;
    EXPECT_EQ(run(u"restart --server lab1,lab2"_s), ExitCode::Usage);
    const QString &said = terminal.talkText;
    for (const QString &piece : {u"lab1: Logged on: student1, student2."_s, u"lab2: Logged on: nobody."_s,
                                 u"You may not."_s, u"Updates wants it to stay on: installing"_s})
        EXPECT_TRUE(said.contains(piece)) << said.toStdString();
    EXPECT_LT(said.indexOf(u"student1"_s), said.indexOf(u"[y/N]"_s));
    EXPECT_TRUE(lab1.fakePower().requests.empty() && lab2.fakePower().requests.empty());
}

TEST_F(PowerCommandTest, WithoutATerminalItTakesYes)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s);
    EXPECT_EQ(run(u"shutdown --server lab1"_s), ExitCode::Usage);
    EXPECT_TRUE(terminal.talkText.contains(u"--yes"_s)) << terminal.talkText.toStdString();
    EXPECT_TRUE(lab1.fakePower().requests.empty());
}

TEST_F(PowerCommandTest, AllThatAreSeenToComeBackAreDone)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s, {u"student1"_s});
    test::FakeHostLink &lab2 = add(u"lab2"_s);
    ASSERT_TRUE(begin(u"restart --server lab1,lab2 --yes --json"_s));
    ASSERT_TRUE(isAsked(lab1) && isAsked(lab2));
    EXPECT_TRUE(lab1.fakeBackend().calls.empty()) << "no warning was wanted";
    restart(lab1);
    restart(lab2);
    EXPECT_EQ(end(), ExitCode::Done);
    ASSERT_EQ(terminal.dataLines.size(), 2);
    EXPECT_EQ(object(0).value(u"host"_s), u"lab1"_s);
    EXPECT_EQ(object(0).value(u"action"_s), u"restart"_s);
    EXPECT_EQ(object(0).value(u"result"_s), u"done"_s);
    EXPECT_EQ(object(0).value(u"proof"_s), u"seen"_s);
}

TEST_F(PowerCommandTest, UsersAreWarnedWithTheOperatorsWords)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s, {u"student1"_s});
    ASSERT_TRUE(begin(u"shutdown --server lab1 --yes --warn 90 --message Closing"_s));
    ASSERT_TRUE(until([&] {
        return !lab1.fakeBackend().calls.empty();
    }));
    EXPECT_EQ(lab1.fakeBackend().calls.front().action.logOff().graceSeconds, 90);
    EXPECT_EQ(lab1.fakeBackend().calls.front().action.logOff().message, u"Closing"_s);
    EXPECT_TRUE(lab1.fakePower().requests.empty());
    lab1.fakeBackend().reach(lab1.fakeBackend().calls.front().id, Step::Warned);
    runner->interrupt();
    ASSERT_TRUE(until([&] {
        return lab1.fakeBackend().calledOff.size() == 1;
    }));
    lab1.fakeBackend().calls.front().answer(Error{Error::Code::Cancelled, {}, {}});
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_TRUE(lab1.fakePower().requests.empty());
    EXPECT_TRUE(terminal.talkText.contains(u"lab1: Called off."_s)) << terminal.talkText.toStdString();
}

TEST_F(PowerCommandTest, ASecondInterruptWaitsForNobody)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s);
    ASSERT_TRUE(begin(u"restart --server lab1 --yes"_s));
    ASSERT_TRUE(isAsked(lab1));
    runner->interrupt();
    EXPECT_FALSE(code);
    runner->interrupt();
    EXPECT_EQ(end(), ExitCode::Failed);
}

TEST_F(PowerCommandTest, WhatIsNotSeenIsNotDone)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s);
    test::FakeHostLink &lab2 = add(u"lab2"_s);
    ASSERT_TRUE(begin(u"shutdown --server lab1,lab2 --yes --json --timeout 30"_s));
    ASSERT_TRUE(isAsked(lab1) && isAsked(lab2));
    lab1.fakePower().requests.front().answer({});
    lab2.fakePower().requests.front().answer({});
    lab2.setStatus({LinkState::Unreachable});
    ASSERT_TRUE(until([&] {
        return terminal.dataLines.size() == 1;
    }));
    clock.advance(30s);
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_EQ(object(0).value(u"host"_s), u"lab2"_s);
    EXPECT_EQ(object(0).value(u"result"_s), u"done"_s);
    EXPECT_EQ(object(1).value(u"host"_s), u"lab1"_s);
    EXPECT_EQ(object(1).value(u"result"_s), u"failed"_s);
    EXPECT_EQ(object(1).value(u"proof"_s), u"asked"_s);
}

TEST_F(PowerCommandTest, ARefusalHasItsCodeAndOneThatIsMissingIsNoSuccess)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s);
    ASSERT_TRUE(begin(u"restart --server lab1 --yes"_s));
    ASSERT_TRUE(isAsked(lab1));
    lab1.fakePower().requests.front().answer(Error{Error::Code::NotAuthorized, {}, {}});
    EXPECT_EQ(end(), ExitCode::NotAuthorized);
    code.reset();
    lab1.fakePower().requests.clear();
    add(u"lab2"_s, {}, false);
    ASSERT_TRUE(begin(u"restart --server lab1,lab2 --yes"_s));
    ASSERT_TRUE(isAsked(lab1));
    restart(lab1);
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_TRUE(terminal.talkText.contains(u"lab2: The computer does not answer."_s))
        << terminal.talkText.toStdString();
}

TEST_F(PowerCommandTest, ADryRunTouchesNothing)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s, {u"student1"_s});
    EXPECT_EQ(run(u"restart --server lab1 --dry-run"_s), ExitCode::Done);
    EXPECT_EQ(terminal.dataLines, QStringList(u"lab1: Would restart it. Logged on: student1."_s));
    EXPECT_TRUE(lab1.fakePower().requests.empty());
}

TEST_F(PowerCommandTest, ThoseThatAreOffAreWokenWithoutWaitingForThem)
{
    test::FakeHostLink &lab1 = add(u"lab1"_s, {}, false);
    add(u"lab2"_s, {}, false);
    lab1.setStatus({LinkState::Connecting});
    cards.insert(lab1.hostId(), *HardwareAddress::fromText(u"52:54:00:00:00:01"_s));
    ASSERT_TRUE(begin(u"wake --server lab1,lab2"_s));
    ASSERT_TRUE(until([&] {
        return sender.sent.size() == 1;
    }));
    EXPECT_EQ(sender.sent, cards.values());
    lab1.reach();
    EXPECT_EQ(end(), ExitCode::Failed) << "of lab2 nothing is known";
    EXPECT_EQ(terminal.dataLines, QStringList(u"lab1: It is on and can be reached."_s));
    EXPECT_TRUE(terminal.talkText.contains(u"lab2: Its network card's address is not known"_s))
        << terminal.talkText.toStdString();
}

TEST_F(PowerCommandTest, ComputersAreNamedAndNothingElse)
{
    for (const QString &words :
         {u"restart"_s, u"restart lab1"_s, u"restart c1 --server lab1"_s, u"wake --server lab1 --yes"_s,
          u"restart --server lab1 --all"_s, u"shutdown --server lab1 --message Bye"_s})
        EXPECT_EQ(run(words), ExitCode::Usage) << words.toStdString();
}

} // namespace stationmaster
