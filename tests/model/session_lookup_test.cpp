// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_lookup.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::makeSession;

namespace {

QStringList ids(const SessionLookup &lookup)
{
    QStringList result;
    for (const Session &session : lookup.matches)
        result += session.id.local;
    return result;
}

} // namespace

TEST(SessionLookup, FindsByIdByNameAndByUser)
{
    const QList<Session> sessions = test::makeSessions(3);
    EXPECT_EQ(ids(lookUpSession(sessions, u"c2"_s)), QStringList(u"c2"_s));
    EXPECT_EQ(ids(lookUpSession(sessions, u"xrdp-11"_s)), QStringList(u"c2"_s));
    EXPECT_EQ(ids(lookUpSession(sessions, u"student2"_s)), QStringList(u"c2"_s));
}

TEST(SessionLookup, AnEmptyWordMeansNobody)
{
    Session nameless = makeSession(u"1"_s, QString());
    nameless.station.clear();
    EXPECT_TRUE(lookUpSession({nameless}, QString()).isUnknown());
}

TEST(SessionLookup, AnUnknownWordMeansNobody)
{
    const QList<Session> sessions = test::makeSessions(3);
    EXPECT_TRUE(lookUpSession(sessions, u"c"_s).isUnknown());
    EXPECT_TRUE(lookUpSession(sessions, u"student"_s).isUnknown());
    EXPECT_TRUE(lookUpSession(sessions, u"c22"_s).isUnknown());
    EXPECT_TRUE(lookUpSession(sessions, u"Full student1"_s).isUnknown());
}

TEST(SessionLookup, AUserWithTwoSessionsIsAmbiguous)
{
    const SessionLookup lookup =
        lookUpSession({makeSession(u"1"_s, u"anna"_s), makeSession(u"2"_s, u"anna"_s)}, u"anna"_s);
    EXPECT_TRUE(lookup.isAmbiguous());
    EXPECT_EQ(ids(lookup), QStringList({u"1"_s, u"2"_s}));
}

TEST(SessionLookup, ANameOfOneAndTheUserOfAnotherIsAmbiguous)
{
    Session first = makeSession(u"1"_s, u"anna"_s);
    first.station = u"TERM04"_s;
    const SessionLookup lookup = lookUpSession({first, makeSession(u"2"_s, u"TERM04"_s)}, u"TERM04"_s);
    EXPECT_TRUE(lookup.isAmbiguous());
}

TEST(SessionLookup, AUserCannotHideTheIdHeIsNamedAfter)
{
    const SessionLookup lookup =
        lookUpSession({makeSession(u"12"_s, u"anna"_s), makeSession(u"13"_s, u"12"_s)}, u"12"_s);
    EXPECT_EQ(ids(lookup), QStringList(u"12"_s));
}

TEST(SessionLookup, NamesAsWrittenComeBeforeNamesInAnotherCase)
{
    Session upper = makeSession(u"1"_s, u"x"_s);
    upper.station = u"TERM04"_s;
    Session lower = makeSession(u"2"_s, u"y"_s);
    lower.station = u"term04"_s;
    EXPECT_EQ(ids(lookUpSession({upper, lower}, u"term04"_s)), QStringList(u"2"_s));
    EXPECT_TRUE(lookUpSession({upper, lower}, u"Term04"_s).isAmbiguous());
    EXPECT_EQ(ids(lookUpSession({upper}, u"term04"_s)), QStringList(u"1"_s));
}

TEST(SessionLookup, IdsAreComparedAsWritten)
{
    EXPECT_TRUE(lookUpSession({makeSession(u"c1"_s, u"anna"_s)}, u"C1"_s).isUnknown());
}

TEST(SessionLookup, FindsTextSessionsToo)
{
    Session text = makeSession(u"7"_s, u"root"_s);
    text.kind = SessionKind::Text;
    text.station = u"pts/3"_s;
    EXPECT_EQ(ids(lookUpSession({text}, u"pts/3"_s)), QStringList(u"7"_s));
}

TEST(SessionLookupOnHosts, AWordMayEndInItsHost)
{
    QList<Session> sessions;
    for (const QString &host : {QStringLiteral("lab1"), QStringLiteral("lab2")}) {
        Session session = test::makeSession(QStringLiteral("c1"), QStringLiteral("anna"));
        session.id.host = session.hostName = host;
        sessions += session;
    }
    EXPECT_TRUE(lookUpSession(sessions, QStringLiteral("anna")).isAmbiguous());
    EXPECT_TRUE(lookUpSession(sessions, QStringLiteral("c1")).isAmbiguous());
    for (const QString &word : {QStringLiteral("anna@lab2"), QStringLiteral("c1@LAB2")}) {
        const SessionLookup found = lookUpSession(sessions, word);
        ASSERT_EQ(found.matches.size(), 1) << word.toStdString();
        EXPECT_EQ(found.matches.first().hostName, QStringLiteral("lab2"));
    }
    for (const QString &word :
         {QStringLiteral("anna@lab3"), QStringLiteral("@lab1"), QStringLiteral("anna@")})
        EXPECT_TRUE(lookUpSession(sessions, word).isUnknown()) << word.toStdString();
    // A user who is called so comes first.
    sessions[0].userName = QStringLiteral("anna@lab2");
    EXPECT_EQ(lookUpSession(sessions, QStringLiteral("anna@lab2")).matches.first().hostName,
              QStringLiteral("lab1"));
}

} // namespace stationmaster
