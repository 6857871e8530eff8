// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_filter_model.h"

#include "model/session_model.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::makeSession;
using test::makeSessions;
using testing::ElementsAre;
using SortKey = SessionFilterModel::SortKey;

class SessionFilterModelTest : public testing::Test
{
protected:
    SessionFilterModelTest()
    {
        shown.setSourceModel(&model);
        tester.emplace(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QStringList users() const
    {
        QStringList names;
        for (int row = 0; row < shown.rowCount(); ++row)
            names += shown.index(row, 0).data(SessionModel::SessionRole).value<Session>().userName;
        return names;
    }

    /// Sessions named after their users alone, in this order of SessionId.
    static QList<Session> sessionsOf(const QStringList &userNames)
    {
        QList<Session> sessions = makeSessions(int(userNames.size()));
        for (int i = 0; i < sessions.size(); ++i) {
            sessions[i].userName = userNames.at(i);
            sessions[i].fullName.clear();
        }
        return sessions;
    }

    static QDateTime minute(int n) { return QDateTime::fromMSecsSinceEpoch(n * 60'000LL).toUTC(); }

    test::FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel model{backend, clock};
    SessionFilterModel shown;
    std::optional<QAbstractItemModelTester> tester;
};

TEST_F(SessionFilterModelTest, NumbersInsideNamesCountAsNumbersAndCaseDoesNotMatter)
{
    backend.setSessions(sessionsOf({u"student10"_s, u"Student2"_s, u"anna"_s, u"student1"_s, u"Bert"_s}));
    EXPECT_THAT(users(), ElementsAre(u"anna"_s, u"Bert"_s, u"student1"_s, u"Student2"_s, u"student10"_s));
}

TEST_F(SessionFilterModelTest, SortsByFullNameWhereThereIsOne)
{
    QList<Session> sessions = sessionsOf({u"a"_s, u"b"_s, u"c"_s});
    sessions[0].fullName = u"Zoé"_s;
    sessions[2].fullName = u"Ayşe"_s;
    backend.setSessions(sessions);
    EXPECT_THAT(users(), ElementsAre(u"c"_s, u"b"_s, u"a"_s));
}

TEST_F(SessionFilterModelTest, EqualNamesStandInTheOrderOfTheirIds)
{
    QList<Session> sessions = makeSessions(6);
    for (Session &session : sessions)
        session.fullName = u"Same Name"_s;
    backend.setSessions(sessions);
    EXPECT_THAT(users(),
                ElementsAre(u"student1"_s, u"student2"_s, u"student3"_s, u"student4"_s, u"student5"_s,
                            u"student6"_s));
    // A session that leaves and a change elsewhere move nobody else.
    sessions[4].locked = true;
    sessions.removeAt(1);
    backend.setSessions(sessions);
    EXPECT_THAT(users(),
                ElementsAre(u"student1"_s, u"student3"_s, u"student4"_s, u"student5"_s, u"student6"_s));
}

TEST_F(SessionFilterModelTest, TextSessionsAreHiddenUnlessAskedFor)
{
    QList<Session> sessions = sessionsOf({u"a"_s, u"b"_s, u"c"_s});
    sessions[0].kind = SessionKind::Ssh;
    sessions[1].kind = SessionKind::Text;
    backend.setSessions(sessions);
    EXPECT_THAT(users(), ElementsAre(u"c"_s));
    shown.setShowText(true);
    EXPECT_THAT(users(), ElementsAre(u"a"_s, u"b"_s, u"c"_s));
}

TEST_F(SessionFilterModelTest, OnlyActiveHidesDisconnectedAndClosingOnes)
{
    QList<Session> sessions = sessionsOf({u"a"_s, u"b"_s, u"c"_s});
    sessions[0].state = SessionState::Disconnected;
    sessions[2].state = SessionState::Closing;
    backend.setSessions(sessions);
    shown.setOnlyActive(true);
    EXPECT_THAT(users(), ElementsAre(u"b"_s));
    sessions[0].state = SessionState::Active;
    backend.setSessions(sessions);
    EXPECT_THAT(users(), ElementsAre(u"a"_s, u"b"_s));
}

TEST_F(SessionFilterModelTest, SearchNeedsEveryWordSomewhereAndTakesItAsPlainText)
{
    QList<Session> sessions = sessionsOf({u"a.b"_s, u"axb"_s, u"marie"_s});
    sessions[2].fullName = u"Marie Curie"_s;
    sessions[2].remoteHost = u"10.0.0.7"_s;
    sessions[2].station = u"xrdp-77"_s;
    backend.setSessions(sessions);
    shown.setSearch(u"a.b"_s);
    EXPECT_THAT(users(), ElementsAre(u"a.b"_s));
    shown.setSearch(u"  curie   10.0 XRDP-77 "_s);
    EXPECT_THAT(users(), ElementsAre(u"marie"_s));
    shown.setSearch(u"curie nobody"_s);
    EXPECT_THAT(users(), ElementsAre());
    shown.setSearch(u"(["_s);
    EXPECT_THAT(users(), ElementsAre());
    shown.setSearch(u"   "_s);
    EXPECT_EQ(shown.rowCount(), 3);
}

TEST_F(SessionFilterModelTest, EverySortKeyHasItsOrder)
{
    QList<Session> sessions = sessionsOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    sessions[0].station = u"xrdp-10"_s;
    sessions[1].station = u"xrdp-9"_s;
    sessions[2].station = u"seat0"_s;
    sessions[3].station = u"vnc-1"_s;
    sessions[0].state = SessionState::Closing;
    sessions[2].state = SessionState::Disconnected;
    sessions[1].idleSince = minute(20);
    sessions[3].idleSince = minute(10);
    backend.setSessions(sessions);
    shown.setSortKey(SortKey::Station);
    EXPECT_THAT(users(), ElementsAre(u"c"_s, u"d"_s, u"b"_s, u"a"_s));
    shown.setSortKey(SortKey::State);
    EXPECT_THAT(users(), ElementsAre(u"b"_s, u"d"_s, u"c"_s, u"a"_s));
    shown.setSortKey(SortKey::IdleTime);
    EXPECT_THAT(users(), ElementsAre(u"d"_s, u"b"_s, u"a"_s, u"c"_s));
    shown.setSortKey(SortKey::LogOnTime);
    EXPECT_THAT(users(), ElementsAre(u"d"_s, u"c"_s, u"b"_s, u"a"_s));
}

TEST_F(SessionFilterModelTest, AChangedSessionMovesAndKeepsItsPersistentIndex)
{
    QList<Session> sessions = sessionsOf({u"a"_s, u"b"_s, u"c"_s});
    backend.setSessions(sessions);
    const QPersistentModelIndex first = shown.index(0, 0);
    sessions[0].userName = u"z"_s;
    backend.setSessions(sessions);
    EXPECT_THAT(users(), ElementsAre(u"b"_s, u"c"_s, u"z"_s));
    EXPECT_EQ(first.row(), 2);
}

TEST_F(SessionFilterModelTest, APictureOrAStepMovesNothing)
{
    backend.setSessions(makeSessions(20));
    QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&shown, &QAbstractItemModel::dataChanged);
    const SessionId id = backend.sessions().at(3).id;
    model.setPicture(id, QImage(2, 2, QImage::Format_RGB32));
    model.setBusy(id, true);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_TRUE(layouts.isEmpty());
}

} // namespace
} // namespace stationmaster
