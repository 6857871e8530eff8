// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that logind does not have: handed to the host's reach, and only for the session that was meant.
#include "tests/login1/login1_fixture.h"

#include "backend/core/async.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// Answers as it is told, and keeps what it was asked.
class FakeControl final : public SessionControl
{
    Q_OBJECT

public:
    Verbs verbs(const Session &) const override { return Verb::Message; }
    QFuture<Result<Outcome>> perform(const Action &action, const Session &session) override
    {
        asked += session;
        messages += action.message().text;
        return answered(answer);
    }

    QList<Session> asked;
    QStringList messages;
    Result<Outcome> answer = Outcome{Outcome::Proof::Seen, {u"terminal"_s}};
};

} // namespace

class Login1Reach : public Login1Test
{
protected:
    Login1Reach()
    {
        auto fake = std::make_unique<FakeControl>();
        m_control = fake.get();
        reach = std::move(fake);
    }

    FakeControl *m_control;
};

TEST_F(Login1Reach, WhatItCanDoIsOfferedAndDone)
{
    logind.put(desktop(u"c1"_s));
    ready();
    EXPECT_TRUE(backend().host().capabilities.can(Verb::Message));
    EXPECT_TRUE(row(u"c1"_s).can(Verb::Message));
    EXPECT_FALSE(row(u"c1"_s).can(Verb::Disconnect));
    EXPECT_EQ(perform(Verb::Message, u"c1"_s), m_control->answer);
    ASSERT_EQ(m_control->asked.size(), 1);
    EXPECT_EQ(m_control->asked.first().id, row(u"c1"_s).id);
    EXPECT_EQ(steps(), QList<Step>({Step::Checking, Step::Asking}));
}

TEST_F(Login1Reach, ItsRefusalIsTheAnswer)
{
    logind.put(desktop(u"c1"_s));
    ready();
    m_control->answer = Error{Code::NotAuthorized, {}, {}};
    EXPECT_EQ(perform(Verb::Disconnect, u"c1"_s), m_control->answer);
}

TEST_F(Login1Reach, AnIdThatHasChangedHandsReachesNobody)
{
    logind.put(desktop(u"c1"_s));
    ready();
    SessionId stale = row(u"c1"_s).id;
    ++stale.startedUsec;
    const Result<Outcome> result =
        answerOf(backend().perform({Verb::Message, MessageOptions{.text = u"hello"_s}}, stale));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::NotFound);
    EXPECT_TRUE(m_control->asked.isEmpty());
}

TEST_F(Login1Reach, WithoutOneSuchVerbsAreUnsupported)
{
    reach.reset();
    logind.put(desktop(u"c1"_s));
    ready();
    EXPECT_FALSE(row(u"c1"_s).can(Verb::Message));
    EXPECT_FALSE(backend().host().capabilities.can(Verb::Message));
    const Result<Outcome> result = perform(Verb::Message, u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::Unsupported);
}

} // namespace stationmaster::test

#include "login1_control_test.moc"
