// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/polkit_agent.h"

#include "backend/core/system_clock.h"
#include "tests/ssh/fake_polkit.h"
#include "tests/ssh/socket_helper.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString cancelled = u"org.freedesktop.PolicyKit1.Error.Cancelled"_s;
const QString failed = u"org.freedesktop.PolicyKit1.Error.Failed"_s;

/// A real bus with a polkit of ours on it. A shell script stands in for ssh and runs what it is given here,
/// with another that stands in for polkit's helper: the password of each account is "right-" and its name.
class PolkitAgentTest : public testing::Test
{
protected:
    PolkitAgentTest()
    {
        sshDoes({});
        helperDoes(u"read -r cookie; echo \"$1 $cookie\" >>'%1'\n"
                   "echo 'PAM_PROMPT_ECHO_OFF Password: '; read -r answer\n"
                   "if test \"$answer\" = \"right-$1\"; then echo SUCCESS; exit 0; fi\n"
                   "echo 'PAM_ERROR_MSG No.'; echo FAILURE; exit 1"_s.arg(folder.filePath(u"checks"_s)));
    }

    void write(const QString &name, const QString &script)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void helperDoes(const QString &script)
    {
        write(u"polkit-agent-helper-1"_s, script);
        // As the real one is marked.
        ASSERT_EQ(::chmod(qUtf8Printable(folder.filePath(u"polkit-agent-helper-1"_s)), 04700), 0);
    }

    /// Runs what it is given here, in a place of our own, and after that is `edited` by sed.
    void sshDoes(const QString &edited)
    {
        write(u"ssh"_s,
              u"for line; do :; done\n"
              "exec /bin/sh -c \"$(printf %s \"$line\" | sed 's,/usr/lib[a-z]*/polkit-1,%1,; "
              "s,/usr/libexec,%1,; s,/usr/lib/policykit-1,%1,; s,/run/polkit,%1,g; %2')\""_s.arg(
                  folder.path(), edited));
    }
    void makeAgent()
    {
        agent = std::make_unique<PolkitAgent>(
            connection, u"de_DE.UTF-8"_s,
            [this](const QString &line) {
                return std::make_unique<SshCommand>(QStringList{folder.filePath(u"ssh"_s), line},
                                                    SshQuestions::Answers(), nullptr);
            },
            clock);
        QObject::connect(agent.get(), &PolkitAgent::answerAccepted, agent.get(), [this] {
            ++accepted;
        });
        QObject::connect(agent.get(), &PolkitAgent::settled, agent.get(), [this](bool isAsked) {
            settled += isAsked;
        });
        agent->start();
    }
    void enlist()
    {
        makeAgent();
        ASSERT_TRUE(test::eventually([this] {
            return polkit.agent.has_value();
        }));
    }
    /// The next question that is to be answered.
    bool asks(quint64 after = 0)
    {
        return test::eventually([this, after] {
            const auto question = agent->question();
            return question && !question->isChecking && question->id > after;
        });
    }
    bool ends(const QDBusPendingCall &call)
    {
        return test::eventually([&call] {
            return call.isFinished();
        });
    }
    /// Name and cookie of each time that the helper was run.
    QStringList checks() const
    {
        QFile file(folder.filePath(u"checks"_s));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }

    QTemporaryDir folder;
    test::PrivateBus bus;
    QDBusConnection connection = bus.connect();
    test::FakePolkit polkit{bus};
    test::ManualClock clock;
    std::unique_ptr<PolkitAgent> agent;
    QList<bool> settled;
    int accepted = 0;
};

} // namespace

TEST_F(PolkitAgentTest, ItEnlistsForTheProcessOfItsConnectionAlone)
{
    enlist();
    EXPECT_EQ(polkit.agent->connection, connection.baseService());
    EXPECT_EQ(polkit.agent->locale, u"de_DE.UTF-8"_s);
    EXPECT_EQ(polkit.agent->subjectKind, u"unix-process"_s);
    EXPECT_EQ(polkit.agent->subject.value(u"pid"_s).toInt(), ::getpid());
    EXPECT_EQ(polkit.agent->subject.value(u"uid"_s).toUInt(), ::getuid());
    EXPECT_TRUE(polkit.agent->subject.contains(u"start-time"_s));
    EXPECT_TRUE(test::eventually([this] {
        return settled == QList<bool>{::getuid() != 0};
    })) << "root is never asked";
    agent.reset();
    EXPECT_TRUE(test::eventually([this] {
        return !polkit.agent.has_value();
    })) << "and polkit is told when it goes";
}

TEST_F(PolkitAgentTest, APasswordIsAskedForAndPolkitWaitsForItsAnswer)
{
    enlist();
    const QDBusPendingCall call = polkit.begin(u"cookie-1"_s, {1}, u"Den <b>Sitzungen</b>\nanderer"_s);
    ASSERT_TRUE(asks());
    const PasswordQuestion question = *agent->question();
    EXPECT_EQ(question.message, u"Den <b>Sitzungen</b> anderer"_s);
    EXPECT_EQ(question.names, QStringList{u"daemon"_s});
    EXPECT_EQ(question.name, u"daemon"_s);
    EXPECT_EQ(question.prompt, u"Password:"_s);
    EXPECT_FALSE(question.isShown || question.answerRefused);
    EXPECT_FALSE(call.isFinished());
    agent->answer(question.id, u"daemon"_s, u"right-daemon"_s);
    EXPECT_TRUE(agent->question()->isChecking);
    ASSERT_TRUE(ends(call));
    EXPECT_FALSE(call.isError());
    EXPECT_EQ(accepted, 1);
    EXPECT_EQ(checks(), QStringList{u"daemon cookie-1"_s});
    EXPECT_FALSE(agent->question());
}

TEST_F(PolkitAgentTest, AWrongPasswordCanBeTypedAgain)
{
    enlist();
    const QDBusPendingCall call = polkit.begin(u"c"_s, {1});
    ASSERT_TRUE(asks());
    const quint64 first = agent->question()->id;
    agent->answer(first, u"daemon"_s, u"wrong"_s);
    ASSERT_TRUE(asks(first));
    EXPECT_TRUE(agent->question()->answerRefused);
    EXPECT_EQ(agent->question()->note, u"No."_s);
    // Meant for the question before, whatever it is.
    agent->answer(first, u"daemon"_s, u"right-daemon"_s);
    EXPECT_FALSE(agent->question()->isChecking);
    agent->answer(agent->question()->id, u"daemon"_s, u"right-daemon"_s);
    ASSERT_TRUE(ends(call));
    EXPECT_EQ(accepted, 1);
    EXPECT_EQ(checks().size(), 2);
}

TEST_F(PolkitAgentTest, ThreeWrongPasswordsEndIt)
{
    enlist();
    const QDBusPendingCall call = polkit.begin(u"c"_s, {1});
    quint64 last = 0;
    for (int i = 0; i < PolkitInquiry::MaxTries; ++i) {
        ASSERT_TRUE(asks(last)) << i;
        last = agent->question()->id;
        agent->answer(last, u"daemon"_s, u"wrong"_s);
    }
    ASSERT_TRUE(ends(call));
    EXPECT_FALSE(agent->question());
    EXPECT_EQ(accepted, 0);
    EXPECT_EQ(checks().size(), PolkitInquiry::MaxTries);
}

TEST_F(PolkitAgentTest, WhoDeclinesOrIsCalledOffIsNotAskedAnyMore)
{
    enlist();
    const QDBusPendingCall declined = polkit.begin(u"c1"_s, {1});
    ASSERT_TRUE(asks());
    agent->decline(agent->question()->id + 1);
    EXPECT_TRUE(agent->question()) << "another question";
    agent->decline(agent->question()->id);
    ASSERT_TRUE(ends(declined));
    EXPECT_EQ(declined.reply().errorName(), cancelled);

    const QDBusPendingCall calledOff = polkit.begin(u"c2"_s, {1});
    ASSERT_TRUE(asks());
    const QDBusPendingCall unknown = polkit.cancel(u"c1"_s);
    ASSERT_TRUE(ends(unknown));
    EXPECT_TRUE(unknown.isError());
    EXPECT_TRUE(agent->question());
    const QDBusPendingCall cancel = polkit.cancel(u"c2"_s);
    ASSERT_TRUE(ends(cancel) && ends(calledOff));
    EXPECT_FALSE(cancel.isError());
    EXPECT_EQ(calledOff.reply().errorName(), cancelled);
    EXPECT_FALSE(agent->question());
    EXPECT_EQ(accepted, 0);
}

TEST_F(PolkitAgentTest, NobodyButPolkitIsHeard)
{
    enlist();
    QDBusConnection stranger = bus.connect();
    const QDBusPendingCall call = stranger.asyncCall(test::beginCall(*polkit.agent, u"c"_s, {1}, u"x"_s));
    ASSERT_TRUE(ends(call));
    EXPECT_EQ(call.reply().errorName(), u"org.freedesktop.DBus.Error.AccessDenied"_s);
    EXPECT_FALSE(agent->question());
    const QDBusPendingCall genuine = polkit.begin(u"c"_s, {1});
    EXPECT_TRUE(asks());
}

TEST_F(PolkitAgentTest, OneQuestionAtATime)
{
    enlist();
    const QDBusPendingCall first = polkit.begin(u"c1"_s, {1}, u"first"_s);
    const QDBusPendingCall second = polkit.begin(u"c2"_s, {1}, u"second"_s);
    ASSERT_TRUE(asks());
    EXPECT_EQ(agent->question()->message, u"first"_s);
    const quint64 id = agent->question()->id;
    agent->answer(id, u"daemon"_s, u"right-daemon"_s);
    ASSERT_TRUE(ends(first));
    EXPECT_FALSE(second.isFinished());
    ASSERT_TRUE(asks(id));
    EXPECT_EQ(agent->question()->message, u"second"_s);
    QList<QDBusPendingCall> flood;
    for (std::size_t i = 0; i <= PolkitAgent::MaxInquiries; ++i)
        flood += polkit.begin(u"flood-%1"_s.arg(i), {1});
    ASSERT_TRUE(ends(flood.constLast()));
    EXPECT_EQ(flood.constLast().reply().errorName(), u"org.freedesktop.DBus.Error.LimitsExceeded"_s);
    EXPECT_FALSE(second.isFinished());
    // Who declines is not asked for the rest of them.
    agent->decline(agent->question()->id);
    EXPECT_FALSE(agent->question());
    ASSERT_TRUE(ends(second) && ends(flood.constFirst()));
    EXPECT_EQ(flood.constFirst().reply().errorName(), cancelled);
}

TEST_F(PolkitAgentTest, AnyOfThoseWhoMayCanAnswer)
{
    enlist();
    // 4294967293 has no account.
    const QDBusPendingCall call = polkit.begin(u"c"_s, {1, 2, 4'294'967'293U});
    ASSERT_TRUE(asks());
    EXPECT_EQ(agent->question()->names, (QStringList{u"daemon"_s, u"bin"_s}));
    const quint64 id = agent->question()->id;
    agent->answer(id, u"root"_s, u"right-root"_s);
    EXPECT_FALSE(agent->question()->isChecking) << "not one of them";
    agent->answer(id, u"bin"_s, u"right-bin"_s);
    ASSERT_TRUE(ends(call));
    EXPECT_EQ(accepted, 1);
    EXPECT_EQ(checks().constLast(), u"bin c"_s);
}

TEST_F(PolkitAgentTest, AHelperBehindASocketIsAskedThere)
{
    for (const bool withPerl : {true, false}) {
        SCOPED_TRACE(withPerl);
        ASSERT_EQ(::chmod(qUtf8Printable(folder.filePath(u"polkit-agent-helper-1"_s)), 0700), 0);
        if (!withPerl)
            sshDoes(u"s,command -v perl,false,"_s);
        test::SocketHelper helper(folder.path());
        ASSERT_TRUE(helper.isListening());
        enlist();
        const QDBusPendingCall call = polkit.begin(u"c"_s, {1, 2});
        ASSERT_TRUE(asks());
        EXPECT_EQ(agent->question()->names, (QStringList{u"daemon"_s, u"bin"_s}));
        const quint64 first = agent->question()->id;
        agent->answer(first, u"daemon"_s, u"wrong"_s);
        ASSERT_TRUE(asks(first));
        EXPECT_TRUE(agent->question()->answerRefused);
        agent->answer(agent->question()->id, u"bin"_s, u"right-bin"_s);
        ASSERT_TRUE(ends(call));
        EXPECT_FALSE(call.isError());
        // Whoever names another is asked for in the same words, and has answered already.
        EXPECT_EQ(checks(), (QStringList{u"daemon c"_s, u"daemon c"_s, u"bin c"_s}));
        agent.reset();
        ASSERT_TRUE(test::eventually([this] {
            return !polkit.agent.has_value();
        }));
        QFile::remove(folder.filePath(u"checks"_s));
    }
    EXPECT_EQ(accepted, 2);
}

TEST_F(PolkitAgentTest, WhatElseTheLogOnAsksIsAskedToo)
{
    helperDoes(u"read -r cookie; echo 'PAM_PROMPT_ECHO_OFF Password: '; read -r first\n"
               "echo 'PAM_TEXT_INFO On your card.'; echo 'PAM_PROMPT_ECHO_ON Code: '; read -r second\n"
               "if test \"$first-$second\" = a-b; then echo SUCCESS; else echo FAILURE; fi"_s);
    enlist();
    const QDBusPendingCall call = polkit.begin(u"c"_s, {1});
    ASSERT_TRUE(asks());
    const quint64 first = agent->question()->id;
    agent->answer(first, u"daemon"_s, u"a"_s);
    ASSERT_TRUE(asks(first));
    EXPECT_EQ(agent->question()->prompt, u"Code:"_s);
    EXPECT_EQ(agent->question()->note, u"On your card."_s);
    EXPECT_TRUE(agent->question()->isShown);
    EXPECT_FALSE(agent->question()->answerRefused);
    agent->answer(agent->question()->id, u"daemon"_s, u"b"_s);
    ASSERT_TRUE(ends(call));
    EXPECT_EQ(accepted, 1);
}

TEST_F(PolkitAgentTest, WhatCannotBeCheckedIsSaidToHaveFailed)
{
    enlist();
    helperDoes(u"read -r cookie; echo nonsense"_s);
    const QDBusPendingCall nonsense = polkit.begin(u"c1"_s, {1});
    ASSERT_TRUE(ends(nonsense));
    EXPECT_EQ(nonsense.reply().errorName(), failed);

    const QDBusPendingCall nobody = polkit.begin(u"c2"_s, {4'294'967'293U});
    ASSERT_TRUE(ends(nobody));
    EXPECT_EQ(nobody.reply().errorName(), failed);

    ASSERT_EQ(::chmod(qUtf8Printable(folder.filePath(u"polkit-agent-helper-1"_s)), 0700), 0);
    const QDBusPendingCall without = polkit.begin(u"c3"_s, {1});
    ASSERT_TRUE(ends(without));
    EXPECT_EQ(without.reply().errorName(), failed) << "a helper that may not look at passwords";

    helperDoes(u"echo stuck >>'%1'; exec sleep 600"_s.arg(folder.filePath(u"checks"_s)));
    const QDBusPendingCall stuck = polkit.begin(u"c4"_s, {1});
    ASSERT_TRUE(test::eventually([this] {
        return checks().contains(u"stuck"_s);
    }));
    EXPECT_FALSE(stuck.isFinished());
    clock.advance(PolkitInquiry::StepTimeout);
    ASSERT_TRUE(ends(stuck));
    EXPECT_EQ(stuck.reply().errorName(), failed);
    EXPECT_FALSE(agent->question());
}

TEST_F(PolkitAgentTest, AHostWithoutPolkitOrWithAnotherAgentIsAsItWas)
{
    polkit.refuses = true;
    makeAgent();
    EXPECT_TRUE(test::eventually([this] {
        return settled == QList<bool>{false};
    }));
    EXPECT_TRUE(test::eventually([this] {
        return polkit.refused == 1;
    }));
    agent.reset();
    settled.clear();
    polkit.vanish();
    makeAgent();
    EXPECT_TRUE(test::eventually([this] {
        return settled == QList<bool>{false};
    }));
}

TEST_F(PolkitAgentTest, AnotherPolkitIsToldAnewAndKnowsNothingOfTheQuestion)
{
    enlist();
    const QDBusPendingCall call = polkit.begin(u"c"_s, {1});
    ASSERT_TRUE(asks());
    polkit.vanish();
    ASSERT_TRUE(test::eventually([this] {
        return !agent->question();
    }));
    polkit.appear();
    ASSERT_TRUE(test::eventually([this] {
        return polkit.enlisted == 2;
    }));
    const QDBusPendingCall again = polkit.begin(u"d"_s, {1});
    EXPECT_TRUE(asks());
}

} // namespace stationmaster
