// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpass_server.h"

#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class AskpassServerTest : public testing::Test
{
protected:
    /// What ssh does: starts its askpass with the question.
    QProcess *ask(const QProcessEnvironment &environment, const QString &question)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(environment.value(u"SSH_ASKPASS"_s), {question});
        processes.push_back(std::move(process));
        return processes.back().get();
    }

    QProcessEnvironment enroll(const AskpassServer::Answerer &answerer)
    {
        const Result<QProcessEnvironment> environment =
            server.enroll(QProcessEnvironment::systemEnvironment(), answerer, ticket);
        EXPECT_TRUE(environment);
        return environment ? environment.value() : QProcessEnvironment();
    }

    static bool ends(const QProcess *process)
    {
        return test::eventually([process] {
            return process->state() == QProcess::NotRunning;
        });
    }

    AskpassServer server{QStringLiteral(STATIONMASTER_ASKPASS)};
    QString ticket;
    std::vector<std::unique_ptr<QProcess>> processes;
};

} // namespace

TEST_F(AskpassServerTest, AnAnswerGoesToStandardOutput)
{
    QString asked;
    const QProcessEnvironment environment =
        enroll([&](const AskpassPrompt &prompt, const AskpassServer::Reply &reply) {
            asked = prompt.text;
            reply(u"gehéim"_s);
        });
    QProcess *process = ask(environment, u"a@lab's password: "_s);
    ASSERT_TRUE(ends(process));
    EXPECT_EQ(asked, u"a@lab's password:"_s);
    EXPECT_EQ(process->exitCode(), 0);
    EXPECT_EQ(QString::fromUtf8(process->readAllStandardOutput()), u"gehéim\n"_s);
}

TEST_F(AskpassServerTest, WhatIsNotAnsweredFails)
{
    const QProcessEnvironment environment =
        enroll([](const AskpassPrompt &, const AskpassServer::Reply &reply) {
            reply({});
        });
    QProcess *process = ask(environment, u"a@lab's password: "_s);
    ASSERT_TRUE(ends(process));
    EXPECT_EQ(process->exitCode(), 1);
    EXPECT_TRUE(process->readAllStandardOutput().isEmpty());
}

TEST_F(AskpassServerTest, AnAnswerMayComeLaterAndGoesToWhoeverAsked)
{
    std::vector<std::pair<QString, AskpassServer::Reply>> waiting;
    const QProcessEnvironment environment =
        enroll([&](const AskpassPrompt &prompt, const AskpassServer::Reply &reply) {
            waiting.emplace_back(prompt.text, reply);
        });
    QProcess *first = ask(environment, u"first"_s);
    QProcess *second = ask(environment, u"second"_s);
    ASSERT_TRUE(test::eventually([&] {
        return waiting.size() == 2;
    }));
    for (const auto &[text, reply] : waiting)
        reply(u"for "_s + text);
    ASSERT_TRUE(ends(first) && ends(second));
    EXPECT_EQ(first->readAllStandardOutput(), "for first\n");
    EXPECT_EQ(second->readAllStandardOutput(), "for second\n");
}

TEST_F(AskpassServerTest, ATicketThatIsRetiredOrWrongGetsNothing)
{
    AskpassServer::Reply late;
    QProcessEnvironment environment = enroll([&](const AskpassPrompt &, const AskpassServer::Reply &reply) {
        late = reply;
    });
    QProcess *waiting = ask(environment, u"question"_s);
    ASSERT_TRUE(test::eventually([&] {
        return bool(late);
    }));
    server.retire(ticket);
    ASSERT_TRUE(ends(waiting));
    EXPECT_EQ(waiting->exitCode(), 1);
    late(u"too late"_s);
    QProcess *retired = ask(environment, u"question"_s);
    ASSERT_TRUE(ends(retired));
    EXPECT_EQ(retired->exitCode(), 1);
    environment.insert(u"STATIONMASTER_ASKPASS_TICKET"_s, u"guessed"_s);
    QProcess *guessed = ask(environment, u"question"_s);
    ASSERT_TRUE(ends(guessed));
    EXPECT_EQ(guessed->exitCode(), 1);
}

} // namespace stationmaster
