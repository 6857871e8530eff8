// SPDX-License-Identifier: GPL-3.0-or-later
// Covers that are lost though nobody has lifted the block.
#include "backend/daemon/requests/cover_losses.h"
#include "tests/daemon/tasks_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A session that a teacher has blocked, and was seen to be.
class CoverLossesTest : public Tasks
{
protected:
    void block()
    {
        time = &clock;
        session = addSession(u"c1"_s, Student);
        session.verbs |= Verb::Disconnect;
        backend.setSessions({session});
        startService();
        teacher = std::make_unique<Client>(clientOf(Teacher));
        agent = dutifulAgentOf(session);
        ASSERT_EQ(ask(*teacher, session, u"block"_s).outcome(), u"seen"_s);
    }

    QDateTime uncoveredSince()
    {
        const qulonglong since = property(session, u"UncoveredSince"_s).toULongLong();
        return since == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(qint64(since / 1000)).toUTC();
    }

    void report(bool shown) { EXPECT_FALSE(errorOf(agent->hub(u"ReportCover"_s, {shown, shown}))); }

    Session session;
    std::unique_ptr<Client> teacher;
    std::unique_ptr<DutifulAgent> agent;
};

/// With each thing that the site may want to become of it.
class CoverLossesOften : public CoverLossesTest, public testing::WithParamInterface<Escalation>
{
};

INSTANTIATE_TEST_SUITE_P(Escalation, CoverLossesOften,
                         testing::Values(Escalation::None, Escalation::Disconnect, Escalation::Freeze));

/// Where the site wants it frozen.
class CoverLossesFrozen : public CoverLossesTest
{
protected:
    CoverLossesFrozen() { settings.escalation = Escalation::Freeze; }

    void loseAgainAndAgain()
    {
        for (int i = 0; i < CoverLosses::Many; ++i) {
            report(true);
            report(false);
            clock.advance(CoverLosses::Settle);
        }
    }
    bool becomesBlocked(bool is)
    {
        return waitFor([this, is] {
            return blocked(session) == is;
        });
    }
};

} // namespace

TEST_F(CoverLossesTest, ACoverOfWhichNothingIsHeardIsNotSaidToBeThere)
{
    block();
    clock.advance(CoverWatch::Silence - 1ms);
    ASSERT_TRUE(blocked(session));
    report(true);
    clock.advance(CoverWatch::Silence - 1ms);
    EXPECT_TRUE(blocked(session)) << "it was heard of meanwhile";
    clock.advance(1ms);
    EXPECT_FALSE(blocked(session));
    EXPECT_TRUE(audited(u"cover-lost"_s).isEmpty()) << "it may be the end of the session";
    clock.advance(CoverLosses::Settle);
    EXPECT_EQ(audited(u"cover-lost"_s), QStringList{u"stationd NotFound"_s});
    agent->answers = false;
    const Asked again = ask(*teacher, session, u"block"_s, {{u"message"_s, u"Listen"_s}});
    ASSERT_TRUE(waitFor([&] {
        return agent->coverText == u"Listen"_s;
    }));
    clock.advance(std::chrono::milliseconds(timeouts.coverMs));
    EXPECT_EQ(again.outcome(), u"TimedOut"_s) << "what was seen once is no answer";
    report(true);
    EXPECT_TRUE(blocked(session));
}

TEST_F(CoverLossesTest, ItIsSaidSinceWhenACoverIsNotSeen)
{
    block();
    const QDateTime blockedAt = clock.now();
    EXPECT_FALSE(uncoveredSince().isValid());
    clock.advance(3s);
    report(false);
    EXPECT_EQ(uncoveredSince(), blockedAt.addSecs(3));
    clock.advance(1s);
    report(false);
    EXPECT_EQ(uncoveredSince(), blockedAt.addSecs(3)) << "it is the same loss";
    report(true);
    EXPECT_FALSE(uncoveredSince().isValid());
    clock.advance(CoverWatch::Silence);
    EXPECT_EQ(uncoveredSince(), blockedAt.addSecs(4)) << "that was heard last";
    ASSERT_EQ(ask(*teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    EXPECT_FALSE(uncoveredSince().isValid()) << "none is wanted";
}

TEST_F(CoverLossesTest, AnAgentThatSaysNothingIsReplacedWhereItStandsStill)
{
    block();
    clock.advance(CoverWatch::Silence - 1ms);
    report(false);
    clock.advance(CoverWatch::Silence - 1ms);
    EXPECT_TRUE(launcher.silent.isEmpty()) << "it is at work, though it does not see its cover";
    clock.advance(1ms);
    EXPECT_EQ(launcher.silent, QList<SessionId>{session.id});
    clock.advance(CoverWatch::Silence);
    EXPECT_EQ(launcher.silent.size(), 2) << "the next one may have been stopped as well";
    ASSERT_EQ(ask(*teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    clock.advance(3 * CoverWatch::Silence);
    EXPECT_EQ(launcher.silent.size(), 2);
}

TEST_F(CoverLossesTest, ACoverThatNeverCameIsMissedAsWell)
{
    block();
    ASSERT_EQ(ask(*teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    agent->answers = false;
    const Asked again = ask(*teacher, session, u"block"_s);
    ASSERT_TRUE(waitFor([&] {
        return agent->covered;
    }));
    const QDateTime blockedAt = clock.now();
    EXPECT_FALSE(uncoveredSince().isValid());
    clock.advance(CoverWatch::Silence);
    EXPECT_EQ(uncoveredSince(), blockedAt);
    EXPECT_EQ(launcher.silent, QList<SessionId>{session.id});
}

TEST_P(CoverLossesOften, AreWrittenDownAndDoToTheSessionWhatTheSiteSays)
{
    settings.escalation = GetParam();
    block();
    for (int i = 0; i < CoverLosses::Many; ++i) {
        EXPECT_TRUE(backend.calls.empty());
        report(false);
        EXPECT_FALSE(blocked(session));
        report(true);
        clock.advance(CoverLosses::Settle);
    }
    EXPECT_EQ(audited(u"cover-lost"_s).size(), CoverLosses::Many);
    const bool disconnects = GetParam() == Escalation::Disconnect;
    ASSERT_EQ(backend.calls.size(), disconnects ? 1u : 0u);
    if (disconnects) {
        EXPECT_EQ(backend.calls.front().action.verb, Verb::Disconnect);
    }
    EXPECT_EQ(freezer.calls, GetParam() == Escalation::Freeze ? QStringList{u"freeze c1"_s} : QStringList());
}

TEST_F(CoverLossesFrozen, ItIsBlockedByStandingStillUntilTheBlockIsLifted)
{
    block();
    loseAgainAndAgain();
    EXPECT_TRUE(becomesBlocked(true)) << "whatever its agent, whose display stands still, says of the cover";
    EXPECT_FALSE(uncoveredSince().isValid());
    EXPECT_EQ(audited(u"freeze"_s), QStringList{u"stationd done"_s});
    EXPECT_EQ(ask(*teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    EXPECT_EQ(freezer.calls, (QStringList{u"freeze c1"_s, u"thaw c1"_s}));
    EXPECT_TRUE(becomesBlocked(false));
    EXPECT_TRUE(waitFor([this] {
        return audited(u"thaw"_s) == QStringList{u"stationd done"_s};
    }));
}

TEST_F(CoverLossesFrozen, OneThatDoesNotComeBackIsLostAgainAndAgain)
{
    block();
    report(false);
    clock.advance(CoverLosses::Settle);
    clock.advance(CoverLosses::StillGone);
    EXPECT_TRUE(freezer.calls.isEmpty());
    clock.advance(CoverLosses::StillGone);
    EXPECT_EQ(freezer.calls, QStringList{u"freeze c1"_s});
    EXPECT_EQ(audited(u"cover-lost"_s).size(), 1) << "it is one loss";
}

TEST_F(CoverLossesFrozen, OneThatComesBackIsNotLostAnyLonger)
{
    block();
    report(false);
    clock.advance(CoverLosses::Settle);
    report(true);
    for (int i = 0; i < CoverLosses::Many; ++i) {
        clock.advance(CoverWatch::Silence / 2);
        report(true);
        clock.advance(CoverWatch::Silence / 2);
        report(true);
        clock.advance(CoverWatch::Silence / 2);
        report(true);
    }
    EXPECT_TRUE(freezer.calls.isEmpty());
    EXPECT_TRUE(blocked(session));
}

TEST_F(CoverLossesFrozen, WhereTheHostCannotItIsSaidSo)
{
    freezer.result = Error{Error::Code::Unsupported, u"no unified hierarchy"_s, {}};
    block();
    loseAgainAndAgain();
    EXPECT_TRUE(waitFor([this] {
        return audited(u"freeze"_s) == QStringList{u"stationd Unsupported"_s};
    }));
    EXPECT_FALSE(blocked(session));
}

TEST_F(CoverLossesFrozen, TheNextServiceFindsItAndLetsItGo)
{
    block();
    loseAgainAndAgain();
    ASSERT_TRUE(becomesBlocked(true));
    agent.reset();
    stopService();
    startService();
    EXPECT_TRUE(becomesBlocked(false)) << "nobody has seen anything yet";
    clock.advance(CoverWatch::Silence);
    EXPECT_TRUE(becomesBlocked(true));
    teacher = std::make_unique<Client>(clientOf(Teacher));
    agent = dutifulAgentOf(session);
    EXPECT_EQ(ask(*teacher, session, u"unblock"_s).outcome(), u"seen"_s);
    EXPECT_EQ(freezer.calls.constLast(), u"thaw c1"_s);
}

TEST_F(CoverLossesTest, ASessionThatEndsHasLostNone)
{
    block();
    report(false);
    backend.setSessions({});
    clock.advance(CoverLosses::Settle);
    EXPECT_TRUE(audited(u"cover-lost"_s).isEmpty());
}

} // namespace stationmaster::test
