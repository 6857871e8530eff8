// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal_passwords.h"

#include "tests/ctl/fake_terminal.h"
#include "tests/support/fake_host_link.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class TerminalPasswordsTest : public testing::Test
{
protected:
    TerminalPasswordsTest()
    {
        for (test::FakeHostLink *link : {&lab1, &lab2})
            passwords.follow(link);
    }

    static PasswordQuestion question(quint64 id, const QStringList &names = {u"anna"_s})
    {
        return {id, u"Log off others"_s, names, names.constFirst(), u"Password:"_s};
    }
    /// What has been said since this was asked last.
    QString said() { return std::exchange(terminal.talkText, {}); }

    test::FakeTerminal terminal;
    TerminalAnswers answers{terminal};
    TerminalPasswords passwords{answers};
    test::FakeHostLink lab1{u"lab1"_s};
    test::FakeHostLink lab2{u"lab2"_s};
};

} // namespace

TEST_F(TerminalPasswordsTest, APasswordIsAskedForInTheDarkAndAnswersItsQuestion)
{
    lab1.ask(question(1));
    const QString text = said();
    for (const QString &piece : {u"lab1"_s, u"Log off others"_s, u"anna"_s, u"Password:"_s})
        EXPECT_TRUE(text.contains(piece)) << text.toStdString();
    EXPECT_EQ(terminal.reads, QStringList{u"secret"_s});
    terminal.type(u"pw"_s);
    EXPECT_EQ(lab1.answers, QStringList{u"1 anna pw"_s});
    // It was wrong.
    PasswordQuestion again = question(2);
    again.answerRefused = true;
    again.note = u"Two tries are left."_s;
    lab1.ask(again);
    const QString more = said();
    EXPECT_TRUE(more.contains(u"not right"_s) && more.contains(again.note)) << more.toStdString();
    EXPECT_EQ(terminal.reads.size(), 2);
}

TEST_F(TerminalPasswordsTest, AnEmptyLineDeclines)
{
    lab1.ask(question(1));
    terminal.type({});
    EXPECT_EQ(lab1.answers, QStringList{u"1 declined"_s});
    EXPECT_EQ(terminal.reads.size(), 1);
}

TEST_F(TerminalPasswordsTest, OneOfSeveralAdministratorsIsChosenByName)
{
    lab1.ask(question(1, {u"anna"_s, u"root"_s}));
    EXPECT_EQ(terminal.reads, QStringList{u"line"_s});
    terminal.type(u" root "_s);
    EXPECT_EQ(terminal.reads.constLast(), u"secret"_s);
    terminal.type(u"pw"_s);
    EXPECT_EQ(lab1.answers, QStringList{u"1 root pw"_s});
    lab1.ask({});
    lab2.ask(question(2, {u"anna"_s, u"root"_s}));
    terminal.type({});
    terminal.type(u"pw"_s);
    EXPECT_EQ(lab2.answers, QStringList{u"2 anna pw"_s});
}

TEST_F(TerminalPasswordsTest, TheOthersAreAskedAboutAndWaitForTheirTurn)
{
    lab1.ask(question(1));
    lab2.ask(question(2));
    terminal.type(u"pw"_s);
    EXPECT_EQ(terminal.reads, (QStringList{u"secret"_s, u"line"_s}));
    EXPECT_TRUE(lab1.answers.isEmpty());
    terminal.type(u"y"_s);
    EXPECT_EQ(lab1.answers, QStringList{u"1 anna pw"_s});
    Q_EMIT lab1.answerAccepted();
    lab1.ask({});
    EXPECT_EQ(lab2.answers, QStringList{u"2 anna pw"_s});
    lab2.ask({});

    lab1.ask(question(3));
    lab2.ask(question(4));
    terminal.type(u"pw"_s);
    terminal.type({});
    Q_EMIT lab1.answerAccepted();
    lab1.ask({});
    EXPECT_EQ(lab2.answers.size(), 1) << "nobody has said so";
    EXPECT_EQ(terminal.reads.constLast(), u"secret"_s) << "so it is asked for";
}

TEST_F(TerminalPasswordsTest, WhoInterruptsIsNotAskedAnyMore)
{
    lab1.ask(question(1));
    passwords.stop();
    EXPECT_EQ(lab1.answers, QStringList{u"1 declined"_s});
    lab2.ask(question(2));
    EXPECT_EQ(lab2.answers, QStringList{u"2 declined"_s});
    EXPECT_EQ(terminal.reads.size(), 1);
}

TEST_F(TerminalPasswordsTest, WhatIsTypedForAQuestionThatIsNoMoreGoesNowhere)
{
    lab1.ask(question(1));
    lab1.ask({});
    lab2.ask(question(2));
    EXPECT_EQ(terminal.reads.size(), 1);
    terminal.type(u"pw"_s);
    EXPECT_TRUE(lab1.answers.isEmpty() && lab2.answers.isEmpty());
    EXPECT_EQ(terminal.reads.size(), 2) << "now the other is asked";
    terminal.type(u"pw2"_s);
    EXPECT_EQ(lab2.answers, QStringList{u"2 anna pw2"_s});
}

} // namespace stationmaster
