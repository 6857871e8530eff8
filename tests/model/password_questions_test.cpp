// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/password_questions.h"

#include "tests/support/fake_host_link.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class PasswordQuestionsTest : public testing::Test
{
protected:
    PasswordQuestionsTest()
    {
        for (int i = 0; i < 4; ++i) {
            links.push_back(std::make_unique<test::FakeHostLink>(u"lab%1"_s.arg(i)));
            questions.follow(links.back().get());
        }
    }

    static PasswordQuestion question(quint64 id)
    {
        return {id, u"Log off others"_s, {u"anna"_s, u"root"_s}, u"anna"_s, u"Password:"_s};
    }
    test::FakeHostLink &link(int i) { return *links.at(size_t(i)); }
    void askAll()
    {
        for (int i = 0; i < 4; ++i)
            link(i).ask(question(10 + quint64(i)));
    }
    void accept(int i)
    {
        Q_EMIT link(i).answerAccepted();
        link(i).ask({});
    }
    void refuse(int i)
    {
        PasswordQuestion again = question(20 + quint64(i));
        again.answerRefused = true;
        link(i).ask(again);
    }

    std::vector<std::unique_ptr<test::FakeHostLink>> links;
    PasswordQuestions questions;
};

} // namespace

TEST_F(PasswordQuestionsTest, OneIsPutAtATimeInTheOrderInWhichTheyCame)
{
    EXPECT_FALSE(questions.question());
    EXPECT_EQ(questions.host(), nullptr);
    link(2).ask(question(1));
    link(0).ask(question(2));
    EXPECT_EQ(questions.host(), &link(2));
    EXPECT_EQ(questions.question()->id, 1U);
    EXPECT_EQ(questions.others(), 1);
    QSignalSpy changed(&questions, &PasswordQuestions::changed);
    questions.answer(1, u"anna"_s, u"pw"_s, false);
    EXPECT_EQ(link(2).answers, QStringList{u"1 anna pw"_s});
    EXPECT_EQ(questions.host(), &link(2)) << "it is being checked";
    EXPECT_GT(changed.count(), 0);
    accept(2);
    EXPECT_EQ(questions.host(), &link(0));
    EXPECT_TRUE(link(0).answers.isEmpty()) << "it was not for the others";
}

TEST_F(PasswordQuestionsTest, AnAnswerForAllGoesToTheOthersOnceItIsKnownToBeRight)
{
    askAll();
    questions.answer(10, u"anna"_s, u"pw"_s, true);
    for (int i = 1; i < 4; ++i)
        EXPECT_TRUE(link(i).answers.isEmpty()) << "not before";
    accept(0);
    for (int i = 1; i < 4; ++i)
        EXPECT_EQ(link(i).answers, QStringList{u"1%1 anna pw"_s.arg(i)});
    // One that asks while the others are being checked.
    link(0).ask(question(30));
    EXPECT_EQ(link(0).answers.size(), 1) << "it has had the answer, and wants another";
    for (int i = 1; i < 4; ++i)
        accept(i);
    link(0).ask({});
    link(1).ask(question(31));
    EXPECT_EQ(link(1).answers.size(), 1) << "forgotten when nobody asked any more";
}

TEST_F(PasswordQuestionsTest, AWrongAnswerGoesNoFurther)
{
    askAll();
    questions.answer(10, u"anna"_s, u"pw"_s, true);
    refuse(0);
    EXPECT_EQ(questions.question()->id, 20U);
    accept(0);
    for (int i = 1; i < 4; ++i)
        EXPECT_TRUE(link(i).answers.isEmpty());
}

TEST_F(PasswordQuestionsTest, WhatOneOfTheOthersRefusesIsNotTriedOnTheNext)
{
    link(0).ask(question(10));
    link(1).ask(question(11));
    questions.answer(10, u"anna"_s, u"pw"_s, true);
    accept(0);
    ASSERT_EQ(link(1).answers.size(), 1);
    refuse(1);
    link(2).ask(question(12));
    EXPECT_TRUE(link(2).answers.isEmpty());
}

TEST_F(PasswordQuestionsTest, AnotherQuestionIsNotAnsweredWithIt)
{
    link(0).ask(question(10));
    PasswordQuestion code = question(11);
    code.prompt = u"Code:"_s;
    link(1).ask(code);
    PasswordQuestion stranger = question(12);
    stranger.names = QStringList{u"root"_s};
    link(2).ask(stranger);
    PasswordQuestion shown = question(13);
    shown.isShown = true;
    link(3).ask(shown);
    questions.answer(10, u"anna"_s, u"pw"_s, true);
    accept(0);
    for (int i = 1; i < 4; ++i)
        EXPECT_TRUE(link(i).answers.isEmpty()) << i;
}

TEST_F(PasswordQuestionsTest, AnAnswerToAnotherQuestionIsDropped)
{
    link(0).ask(question(10));
    link(0).ask(question(11));
    questions.answer(10, u"anna"_s, u"pw"_s, false);
    questions.decline(10, true);
    EXPECT_TRUE(link(0).answers.isEmpty());
    EXPECT_TRUE(questions.question());
}

TEST_F(PasswordQuestionsTest, OneIsDeclinedOrAllAre)
{
    askAll();
    questions.decline(10, false);
    EXPECT_EQ(link(0).answers, QStringList{u"10 declined"_s});
    EXPECT_EQ(questions.host(), &link(1));
    questions.decline(11, true);
    for (int i = 1; i < 4; ++i)
        EXPECT_EQ(link(i).answers, QStringList{u"1%1 declined"_s.arg(i)});
    EXPECT_FALSE(questions.question());
}

TEST_F(PasswordQuestionsTest, AHostThatGoesTakesItsQuestionWithIt)
{
    link(0).ask(question(10));
    link(1).ask(question(11));
    links.erase(links.begin());
    EXPECT_EQ(questions.question()->id, 11U);
    EXPECT_EQ(questions.others(), 0);
}

} // namespace stationmaster
