// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_bus.h"

#include "backend/core/system_clock.h"
#include "backend/ssh/relay_thread.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"
#include "tests/support/stays.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A network that answers as it is told.
class FakeProbe final : public HostProbe
{
public:
    void ask(const Address &address, QObject *owner, std::function<void(Answer)> then) override
    {
        asked += address;
        QMetaObject::invokeMethod(
            owner,
            [this, then = std::move(then)] {
                then(answer);
            },
            Qt::QueuedConnection);
    }

    Answer answer = Answer::None;
    QList<Address> asked;
};

/// A shell script stands in for ssh and misbehaves as it is told; what it runs at the far end is systemd's
/// own bridge to a real bus.
class SshBusTest : public testing::Test
{
protected:
    void sshDoes(const QString &script, const QString &name = u"ssh"_s)
    {
        program = folder.filePath(name);
        QFile file(program);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString bridge() const { return u"exec systemd-stdio-bridge -p '%1'"_s.arg(bus.address()); }

    SshBus &make(std::chrono::milliseconds deadline = 60s, std::chrono::milliseconds retry = 20ms)
    {
        SshBus::Options options;
        options.ssh.program = program;
        options.ssh.asks = true;
        options.deadline = deadline;
        options.checkTimeout = 3s;
        options.retryFirst = retry;
        options.retryMost = std::max<std::chrono::milliseconds>(retry, 50ms);
        options.askMost = options.retryMost;
        options.asksAtMost = asksAtMost;
        line = std::make_unique<SshBus>(RemoteHost{{}, u"lab"_s, 0}, options,
                                        SshServices{relays, &askpass, clock, probe});
        QObject::connect(line.get(), &SshBus::opened, line.get(), [this](const QDBusConnection &opened) {
            ++openings;
            newest = opened;
        });
        return *line;
    }

    bool comesTo(LinkState state)
    {
        return test::eventually([this, state] {
            return line->status().state == state;
        });
    }

    bool answers() const
    {
        const QDBusPendingCall call = newest.asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        return test::eventually([&call] {
                   return call.isFinished();
               })
            && !call.isError();
    }

    /// How often the script has begun.
    qsizetype starts() const
    {
        QFile file(folder.filePath(u"starts"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
    QString noteStart() const { return u"echo >>'%1'\n"_s.arg(folder.filePath(u"starts"_s)); }

    QTemporaryDir folder;
    QString program = u"/nonexistent/ssh"_s;
    test::PrivateBus bus;
    SystemClock clock;
    RelayThread relays;
    AskpassServer askpass{QStringLiteral(STATIONMASTER_ASKPASS)};
    FakeProbe network;
    HostProbe *probe = nullptr;
    int asksAtMost = 1'000'000;
    std::unique_ptr<SshBus> line;
    int openings = 0;
    QDBusConnection newest{QString()};
};

} // namespace

TEST_F(SshBusTest, ABusAtTheFarEndIsThereAndItsBytesAreCounted)
{
    sshDoes(bridge());
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    EXPECT_EQ(openings, 1);
    EXPECT_TRUE(answers());
    EXPECT_FALSE(newest.baseService().isEmpty());
    EXPECT_GT(line->received(), 100U);
    EXPECT_GT(line->sent(), 100U);
}

TEST_F(SshBusTest, AHostThatNeverAnswersHoldsUpNoOther)
{
    // The D-Bus library serves all connections of a program on one thread.
    sshDoes(u"exec sleep 600"_s, u"silent"_s);
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Connecting));
    const std::unique_ptr<SshBus> silent = std::move(line);
    sshDoes(bridge());
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    EXPECT_TRUE(answers());
    EXPECT_EQ(silent->status().state, LinkState::Connecting);
}

TEST_F(SshBusTest, AHostThatTakesTooLongIsUnreachableAndItsSshIsEnded)
{
    sshDoes(u"echo $$ >'%1'; exec sleep 600"_s.arg(folder.filePath(u"pid"_s)));
    make(500ms).open();
    ASSERT_TRUE(comesTo(LinkState::Unreachable));
    QFile file(folder.filePath(u"pid"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString process = u"/proc/"_s + QString::fromLatin1(file.readAll().trimmed());
    EXPECT_TRUE(test::eventually([&process] {
        return !QFile::exists(process);
    }));
}

TEST_F(SshBusTest, ALostLineIsMadeAnew)
{
    sshDoes(bridge());
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    QSignalSpy lost(line.get(), &SshBus::lost);
    bus.restart();
    ASSERT_TRUE(test::eventually([this] {
        return openings == 2;
    }));
    EXPECT_EQ(lost.count(), 1);
    EXPECT_EQ(line->status().state, LinkState::Ready);
    EXPECT_TRUE(answers());
}

TEST_F(SshBusTest, ALineThatIsDeadThoughNobodyToldIsMadeAnewWhenItIsChecked)
{
    sshDoes(u"echo $$ >'%1'; %2"_s.arg(folder.filePath(u"pid"_s), bridge()));
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    QSignalSpy lost(line.get(), &SshBus::lost);
    line->check();
    EXPECT_TRUE(answers());
    EXPECT_EQ(lost.count(), 0) << "it is alive";

    QFile file(folder.filePath(u"pid"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const pid_t ssh = file.readAll().trimmed().toInt();
    ASSERT_EQ(::kill(ssh, SIGSTOP), 0); // As a line whose far end has forgotten it.
    line->check();
    ASSERT_TRUE(test::eventually([this] {
        return openings == 2;
    }));
    EXPECT_EQ(lost.count(), 1);
    EXPECT_TRUE(answers());
}

TEST_F(SshBusTest, CheckingTriesAtOnceWhatWaits)
{
    sshDoes(noteStart() + u"echo 'ssh: connect to host lab port 22: No route to host' >&2; exit 255"_s);
    make(60s, 1h).open();
    ASSERT_TRUE(comesTo(LinkState::Unreachable));
    ASSERT_EQ(starts(), 1);
    line->check();
    EXPECT_TRUE(test::eventually([this] {
        return starts() == 2;
    }));
}

TEST_F(SshBusTest, CheckingOpensNothingThatIsClosed)
{
    sshDoes(noteStart() + bridge());
    make().check();
    EXPECT_TRUE(test::staysSo(300ms, [this] {
        return starts() == 0 && line->status() == LinkStatus();
    }));
}

TEST_F(SshBusTest, WhatIsNotThereIsTriedAgainAndWhatIsRefusedIsNot)
{
    sshDoes(noteStart() + u"echo 'ssh: connect to host lab port 22: Connection refused' >&2; exit 255"_s);
    make().open();
    ASSERT_TRUE(test::eventually([this] {
        return starts() >= 3;
    }));
    sshDoes(noteStart() + u"echo 'a@lab: Permission denied (publickey).' >&2; exit 255"_s);
    ASSERT_TRUE(comesTo(LinkState::Refused));
    const qsizetype before = starts();
    EXPECT_TRUE(test::staysSo(500ms, [&] {
        return starts() == before && line->status().state == LinkState::Refused;
    }));
}

TEST_F(SshBusTest, AKeyIsTrustedByItsFingerprintAndNoOtherKeyPasses)
{
    // What OpenSSH does: it goes on when the answer is the fingerprint of the key that it was shown.
    const auto asksAbout = [this](const QString &print) {
        return u"answer=$(\"$SSH_ASKPASS\" \"The authenticity of host 'lab (10.0.0.1)' can't be "
               u"established.\n"
               "ED25519 key fingerprint is SHA256:%1.\n"
               "Are you sure you want to continue connecting (yes/no/[fingerprint])? \")\n"
               "if [ \"$answer\" = 'SHA256:%1' ]; then %2; fi\n"
               "echo 'Host key verification failed.' >&2; exit 255"_s.arg(print, bridge());
    };
    const QString right = QString(43, u'a');
    sshDoes(asksAbout(right));
    make().open();
    ASSERT_TRUE(comesTo(LinkState::UnknownKey));
    const HostKey shown = line->status().key;
    EXPECT_EQ(shown, (HostKey{u"lab"_s, u"ED25519"_s, u"SHA256:"_s + right}));

    // Another one has come in between.
    sshDoes(asksAbout(QString(43, u'b')));
    line->trustKey(shown);
    ASSERT_TRUE(test::eventually([&] {
        return line->status().state == LinkState::UnknownKey && line->status().key != shown;
    }));
    EXPECT_EQ(openings, 0);

    sshDoes(asksAbout(right));
    line->trustKey(shown);
    ASSERT_TRUE(comesTo(LinkState::Ready));
}

TEST_F(SshBusTest, APasswordAnswersItsQuestionAloneAndIsForgottenWhenRefused)
{
    const auto asks = [this](const QString &right) {
        return u"answer=$(\"$SSH_ASKPASS\" \"a@lab's password: \")\n"
               "if [ \"$answer\" = '%1' ]; then %2; fi\n"
               "echo 'a@lab: Permission denied (publickey,password).' >&2; exit 255"_s.arg(right, bridge());
    };
    sshDoes(asks(u"right"_s));
    make().open();
    ASSERT_TRUE(comesTo(LinkState::NeedsPassword));
    EXPECT_EQ(line->status().question, u"a@lab's password:"_s);
    EXPECT_FALSE(line->status().answerRefused);
    line->givePassword(u"another's password:"_s, u"right"_s);
    ASSERT_TRUE(comesTo(LinkState::NeedsPassword)) << "it was for another question";
    line->givePassword(u"a@lab's password:"_s, u"wrong"_s);
    ASSERT_TRUE(test::eventually([this] {
        return line->status().answerRefused;
    }));
    line->givePassword(u"a@lab's password:"_s, u"right"_s);
    ASSERT_TRUE(comesTo(LinkState::Ready));
    // A line that is lost comes back without another question.
    bus.restart();
    ASSERT_TRUE(test::eventually([this] {
        return openings == 2;
    }));
}

TEST_F(SshBusTest, AHostWithoutABridgeSaysSo)
{
    sshDoes(u"echo 'sh: systemd-stdio-bridge: not found' >&2; exit 127"_s);
    make().open();
    EXPECT_TRUE(comesTo(LinkState::NoService));
}

TEST_F(SshBusTest, AnSshThatIsNotInstalledIsToldAndHangsNothing)
{
    make().open();
    EXPECT_TRUE(comesTo(LinkState::Unreachable));
}

TEST_F(SshBusTest, WhatTalksLikeNoBusIsNone)
{
    sshDoes(u"echo 'Welcome to lab!'; exec cat >/dev/null"_s);
    make().open();
    EXPECT_TRUE(comesTo(LinkState::NoService));
    EXPECT_EQ(openings, 0);
}

TEST_F(SshBusTest, ClosingEndsTheLine)
{
    sshDoes(bridge());
    make().open();
    ASSERT_TRUE(comesTo(LinkState::Ready));
    line->close();
    EXPECT_EQ(line->status(), LinkStatus());
    EXPECT_TRUE(test::eventually([this] {
        return !newest.isConnected();
    }));
    line->open();
    EXPECT_TRUE(comesTo(LinkState::Ready));
}

TEST_F(SshBusTest, WhereNothingAnsweredTheAddressIsAskedUntilSomethingDoes)
{
    probe = &network;
    sshDoes(noteStart()
            + u"echo 'ssh: connect to host 10.9.8.7 port 2222: No route to host' >&2; exit 255"_s);
    make().open();
    ASSERT_TRUE(test::eventually([this] {
        return network.asked.size() > 5;
    }));
    EXPECT_EQ(starts(), 1);
    EXPECT_EQ(network.asked.constLast(), (HostProbe::Address{u"10.9.8.7"_s, 2222}));
    EXPECT_EQ(line->status().state, LinkState::Unreachable) << "it is not said to be connecting meanwhile";

    sshDoes(noteStart() + bridge());
    network.answer = HostProbe::Answer::Open;
    ASSERT_TRUE(comesTo(LinkState::Ready));
    EXPECT_EQ(starts(), 2);
}

TEST_F(SshBusTest, ThatAComputerIsThereNowAndRefusesIsFoundOutBySsh)
{
    probe = &network;
    sshDoes(u"echo 'ssh: connect to host lab port 22: No route to host' >&2; exit 255"_s);
    make().open();
    ASSERT_TRUE(test::eventually([this] {
        return !network.asked.isEmpty();
    }));
    sshDoes(noteStart() + u"echo 'ssh: connect to host lab port 22: Connection refused' >&2; exit 255"_s);
    network.answer = HostProbe::Answer::Refused;
    ASSERT_TRUE(test::eventually([this] {
        return line->status().answers;
    }));
    const qsizetype asked = network.asked.size();
    ASSERT_TRUE(test::eventually([&] {
        return network.asked.size() > asked + 3;
    }));
    EXPECT_EQ(starts(), 1) << "it refuses as before";
}

TEST_F(SshBusTest, SshIsTriedNowAndThenWhateverTheAddressSays)
{
    probe = &network;
    asksAtMost = 3;
    sshDoes(noteStart() + u"echo 'ssh: connect to host lab port 22: No route to host' >&2; exit 255"_s);
    make().open();
    ASSERT_TRUE(test::eventually([this] {
        return starts() >= 3;
    }));
    line->close();
    EXPECT_GE(network.asked.size(), 6);
    const qsizetype asked = network.asked.size();
    EXPECT_TRUE(test::staysSo(300ms, [&] {
        return network.asked.size() == asked;
    })) << "nobody wants it any more";
}

} // namespace stationmaster
