// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_criteria.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(2'000'000'000).toUTC();

} // namespace

TEST(SessionCriteria, NothingSetFitsEverybody)
{
    EXPECT_TRUE(SessionCriteria().isEmpty());
    EXPECT_TRUE(SessionCriteria().matches(test::makeSession(u"1"_s, u"anna"_s), now));
}

TEST(SessionCriteria, AUserFitsAsWritten)
{
    SessionCriteria criteria;
    criteria.users = {u"bob"_s, u"anna"_s};
    EXPECT_TRUE(criteria.matches(test::makeSession(u"1"_s, u"anna"_s), now));
    EXPECT_FALSE(criteria.matches(test::makeSession(u"1"_s, u"Anna"_s), now));
    EXPECT_FALSE(criteria.matches(test::makeSession(u"1"_s, u"ann"_s), now));
}

TEST(SessionCriteria, IdleMeansLongerThanAndKnown)
{
    SessionCriteria criteria;
    criteria.idleLongerThan = 30min;
    Session session = test::makeSession(u"1"_s, u"anna"_s);
    EXPECT_FALSE(criteria.matches(session, now)) << "not known to be idle";
    session.idleSince = now.addSecs(-1800);
    EXPECT_FALSE(criteria.matches(session, now));
    session.idleSince = now.addSecs(-1801);
    EXPECT_TRUE(criteria.matches(session, now));
    session.idleSince = now.addSecs(60);
    EXPECT_FALSE(criteria.matches(session, now)) << "a clock that runs ahead";
}

TEST(SessionCriteria, ADisconnectedUserIsAwayAsLongAsThat)
{
    SessionCriteria criteria;
    criteria.idleLongerThan = 30min;
    Session session = test::makeSession(u"1"_s, u"anna"_s);
    session.state = SessionState::Disconnected;
    EXPECT_FALSE(criteria.matches(session, now)) << "nobody knows for how long";
    session.disconnectedSince = now.addSecs(-1800);
    EXPECT_FALSE(criteria.matches(session, now));
    session.disconnectedSince = now.addSecs(-1801);
    EXPECT_TRUE(criteria.matches(session, now));
    session.idleSince = now.addSecs(-60);
    EXPECT_TRUE(criteria.matches(session, now)) << "idle for less, but away for longer";
    session.disconnectedSince = now.addSecs(-30);
    EXPECT_FALSE(criteria.matches(session, now));
    session.idleSince = now.addSecs(-1801);
    EXPECT_TRUE(criteria.matches(session, now)) << "idle before he was disconnected";
}

TEST(SessionCriteria, EverythingThatIsSetMustHold)
{
    SessionCriteria criteria;
    criteria.users = {u"anna"_s};
    criteria.disconnected = true;
    Session session = test::makeSession(u"1"_s, u"anna"_s);
    EXPECT_FALSE(criteria.matches(session, now));
    session.state = SessionState::Disconnected;
    EXPECT_TRUE(criteria.matches(session, now));
    session.userName = u"bob"_s;
    EXPECT_FALSE(criteria.matches(session, now));
}

TEST(ParseDuration, ReadsWhatThePageSays)
{
    EXPECT_EQ(parseDuration(u"90"_s), 90s);
    EXPECT_EQ(parseDuration(u"90s"_s), 90s);
    EXPECT_EQ(parseDuration(u"0"_s), 0s);
    EXPECT_EQ(parseDuration(u"30m"_s), 30min);
    EXPECT_EQ(parseDuration(u"2h"_s), 2h);
    EXPECT_EQ(parseDuration(u"1d12h"_s), 36h);
    EXPECT_EQ(parseDuration(u"1w"_s), 168h);
    EXPECT_EQ(parseDuration(u"1H30M"_s), 90min);
}

TEST(ParseDuration, RefusesEverythingElse)
{
    for (const QString &text : {QString(), u" "_s, u"-5"_s, u"+5"_s, u"5x"_s, u"h"_s, u"1.5h"_s, u"2 h"_s,
                                u"1h1h"_s, u"30m2h"_s, u"9999999999"_s, u"999999999w"_s, u"5\n"_s, u"٣m"_s})
        EXPECT_FALSE(parseDuration(text)) << text.toStdString();
}

} // namespace stationmaster
