// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts.h"

#include "backend/core/system_clock.h"
#include "model/hosts_backend.h"
#include "model/hosts_control.h"
#include "model/hosts_screens.h"
#include "model/session_model.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "tests/support/stays.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class HostsTest : public testing::Test
{
protected:
    test::FakeHostLink &add(const QString &name)
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        EXPECT_NE(hosts.add(std::move(link)), nullptr);
        return added;
    }

    /// Session "c1" of the same user on every host: what tells them apart is the host alone.
    static Session sessionOn(const test::FakeHostLink &link, const QString &local = u"c1"_s)
    {
        Session session = test::makeSession(local, u"student1"_s);
        session.id.host = link.hostId();
        return session;
    }

    test::FakeHostLink &reached(const QString &name)
    {
        test::FakeHostLink &link = add(name);
        link.fakeBackend().setSessions({sessionOn(link)});
        link.reach();
        return link;
    }

    bool shows(qsizetype sessions)
    {
        return test::eventually([&] {
            return hosts.backend().sessions().size() == sessions;
        });
    }

    Hosts hosts;
};

} // namespace

TEST_F(HostsTest, SessionsOfAllHostsAreOneListAndSayWhereTheyAre)
{
    const test::FakeHostLink &b = reached(u"b"_s);
    const test::FakeHostLink &a = reached(u"a"_s);
    ASSERT_TRUE(shows(2));
    const QList<Session> sessions = hosts.backend().sessions();
    EXPECT_TRUE(std::ranges::is_sorted(sessions, {}, [](const Session &session) {
        return session.id.host;
    }));
    EXPECT_EQ(sessions.at(0).hostName, u"a"_s);
    EXPECT_EQ(sessions.at(1).hostName, u"b"_s);
    EXPECT_TRUE(a.opens == 0 && b.opens == 0) << "nobody has asked for a connection";
}

TEST_F(HostsTest, AllLinesAreLookedAtWhenThisComputerWasAsleep)
{
    const test::FakeHostLink &a = reached(u"a"_s);
    const test::FakeHostLink &away = add(u"away"_s);
    hosts.setScope({a.hostId()});
    hosts.checkAll();
    EXPECT_EQ(a.checks, 1);
    EXPECT_EQ(away.checks, 1);
}

TEST_F(HostsTest, OneHostAloneIsNotNamedAtEverySession)
{
    reached(u"a"_s);
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(hosts.backend().sessions().first().hostName.isEmpty());
    reached(u"b"_s);
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(hosts.backend().sessions().first().hostName, u"a"_s);
}

TEST_F(HostsTest, AnActionGoesToTheHostOfItsSessionAndToNoOther)
{
    test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &b = reached(u"b"_s);
    const ActionHandle handle = hosts.backend().perform(Action{Verb::LogOff}, sessionOn(b).id);
    EXPECT_TRUE(a.fakeBackend().calls.empty());
    ASSERT_EQ(b.fakeBackend().calls.size(), 1U);
    b.fakeBackend().calls.front().answer(Outcome{});
    EXPECT_TRUE(handle.result().isFinished());
}

TEST_F(HostsTest, AHostThatIsNotThereAnswersForItself)
{
    const test::FakeHostLink &away = add(u"away"_s);
    const auto answerOf = [this](const SessionId &id) {
        return hosts.backend().perform(Action{Verb::LogOff}, id).result().result().error().code;
    };
    EXPECT_EQ(answerOf(sessionOn(away).id), Error::Code::Unreachable);
    SessionId unknown = sessionOn(away).id;
    unknown.host = u"ssh:nobody"_s;
    EXPECT_EQ(answerOf(unknown), Error::Code::NotFound);
}

TEST_F(HostsTest, RowsOfAHostThatIsLostStayAsTheyWereAndSaySo)
{
    test::FakeHostLink &a = reached(u"a"_s);
    const test::FakeHostLink &b = reached(u"b"_s);
    ASSERT_TRUE(shows(2));
    a.fakeBackend().setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    EXPECT_TRUE(shows(2));
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Ready);
    EXPECT_TRUE(hosts.backend().isStale(sessionOn(a).id));
    EXPECT_FALSE(hosts.backend().isStale(sessionOn(b).id));
}

TEST_F(HostsTest, WhoeverShowsThemGoesOnWithTheFirstThatIsThere)
{
    add(u"slow"_s);
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Loading);
    reached(u"quick"_s);
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Ready);
}

TEST_F(HostsTest, WhoeverWantsAllWaitsUntilEachIsThereOrHasFailed)
{
    hosts.backend().waitForAll();
    test::FakeHostLink &dead = add(u"dead"_s);
    reached(u"quick"_s);
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Loading);
    QSignalSpy told(&hosts.backend(), &SessionBackend::stateChanged);
    dead.setStatus({LinkState::Unreachable});
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Ready);
    EXPECT_TRUE(told.count() > 0 || test::comesAgain(told));
    // That it is tried again does not make anybody wait again.
    dead.setStatus({LinkState::Connecting});
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Ready);
    EXPECT_EQ(hosts.failure(dead.hostId())->state, LinkState::Unreachable);
    dead.reach();
    EXPECT_FALSE(hosts.failure(dead.hostId()));
}

TEST_F(HostsTest, NoHostThatAnswersIsUnavailableAndNotAnEmptyRoom)
{
    test::FakeHostLink &dead = add(u"dead"_s);
    dead.setStatus({LinkState::UnknownKey});
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Unavailable);
    EXPECT_TRUE(hosts.backend().trouble());
}

TEST_F(HostsTest, AHostThatIsRemovedTakesItsSessionsAlong)
{
    const QString id = reached(u"a"_s).hostId();
    reached(u"b"_s);
    ASSERT_TRUE(shows(2));
    hosts.remove(id);
    EXPECT_TRUE(shows(1));
    EXPECT_EQ(hosts.link(id), nullptr);
    EXPECT_EQ(hosts.add(std::make_unique<test::FakeHostLink>(u"b"_s)), nullptr) << "there is such a one";
}

TEST_F(HostsTest, WhatIsNotLookedAtIsNoPartOfAll)
{
    test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &b = reached(u"b"_s);
    ASSERT_TRUE(shows(2));
    hosts.setScope({a.hostId()});
    EXPECT_EQ(a.opens, 1);
    EXPECT_EQ(b.opens, 0);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(hosts.backend().sessions().first().id, sessionOn(a).id);
    const QFuture<Result<>> done = hosts.control().blockAll(u"Look here"_s, 0);
    ASSERT_TRUE(test::eventually([&] {
        return done.isFinished();
    }));
    EXPECT_EQ(a.fakeControl().blocks, 1);
    EXPECT_EQ(b.fakeControl().blocks, 0);
    // What has begun there goes on, and can be called off.
    (void)hosts.backend().callOff(sessionOn(b).id);
    EXPECT_EQ(b.fakeBackend().calledOff.size(), 1);
}

TEST_F(HostsTest, TheRowsOfARoomThatIsLeftGoAtOnceThoughTheNextHasNothingToShow)
{
    const test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &off = add(u"off"_s);
    SystemClock clock;
    SessionModel model(hosts.backend(), clock);
    hosts.setScope({a.hostId()});
    ASSERT_TRUE(test::eventually([&] {
        return model.rowCount() == 1;
    }));
    hosts.setScope({off.hostId()});
    EXPECT_EQ(hosts.backend().state(), SessionBackend::State::Loading);
    EXPECT_EQ(model.rowCount(), 0) << "\"all\" would have been those of the other room";
    off.setStatus({LinkState::Unreachable});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HostsTest, PicturesComeFromTheHostOfTheirSession)
{
    test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &b = add(u"b"_s);
    b.hasService = false;
    b.reach();
    const SessionId there = sessionOn(a).id;
    const SessionId none = sessionOn(b).id;
    EXPECT_TRUE(hosts.screens().canWatch(there));
    EXPECT_FALSE(hosts.screens().canWatch(none));
    hosts.screens().watch(there, QSize(320, 180), 1);
    EXPECT_TRUE(a.fakeScreens().watched.contains(there));
    QSignalSpy failed(&hosts.screens(), &ScreenSource::watchFailed);
    hosts.screens().watch(none, QSize(320, 180), 1);
    ASSERT_TRUE(test::comesAgain(failed));
    QSignalSpy pictures(&hosts.screens(), &ScreenSource::pictureReady);
    Q_EMIT a.fakeScreens().pictureReady(there, {});
    EXPECT_EQ(pictures.count(), 1);
}

TEST_F(HostsTest, ARoomIsBlockedOnlyWhereEveryHostSaysSo)
{
    test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &b = reached(u"b"_s);
    const QFuture<Result<>> done = hosts.control().blockAll(u"Look here"_s, 0);
    ASSERT_TRUE(test::eventually([&] {
        return done.isFinished();
    }));
    EXPECT_TRUE(done.result());
    EXPECT_EQ(a.fakeControl().blocks, 1);
    b.fakeControl().failure = Error{Error::Code::NotAuthorized, {}, {}};
    const QFuture<Result<>> half = hosts.control().blockAll(u"Look here"_s, 0);
    ASSERT_TRUE(test::eventually([&] {
        return half.isFinished();
    }));
    ASSERT_FALSE(half.result());
    EXPECT_EQ(half.result().error().code, Error::Code::NotAuthorized);
    EXPECT_EQ(a.fakeControl().blocks, 2) << "the others have been asked all the same";
    add(u"away"_s);
    const QFuture<Result<>> away = hosts.control().unblockAll();
    ASSERT_TRUE(test::eventually([&] {
        return away.isFinished();
    }));
    EXPECT_FALSE(away.result());
}

TEST_F(HostsTest, TheHistoryOfAllIsOneNewestFirst)
{
    test::FakeHostLink &a = reached(u"a"_s);
    test::FakeHostLink &b = reached(u"b"_s);
    const QFuture<Result<QList<HistoryEntry>>> all = hosts.control().history(QDateTime(), 3);
    ASSERT_EQ(a.fakeControl().questions.size(), 1U);
    ASSERT_EQ(b.fakeControl().questions.size(), 1U);
    const auto at = [](int second) {
        HistoryEntry entry;
        entry.at = QDateTime::fromSecsSinceEpoch(second);
        return entry;
    };
    a.fakeControl().questions.front().answer(QList<HistoryEntry>{at(5), at(1)});
    b.fakeControl().questions.front().answer(QList<HistoryEntry>{at(4), at(3)});
    ASSERT_TRUE(test::eventually([&] {
        return all.isFinished();
    }));
    const Result<QList<HistoryEntry>> history = all.result();
    ASSERT_TRUE(history);
    QStringList order;
    for (const HistoryEntry &entry : history.value())
        order += entry.host + QString::number(entry.at.toSecsSinceEpoch());
    EXPECT_EQ(order, QStringList({u"a5"_s, u"b4"_s, u"b3"_s}));
}

TEST_F(HostsTest, ManyAreOpenedOneAfterTheOtherAndNoneThatIsNotLookedAtAnyMore)
{
    QSet<QString> all;
    QList<test::FakeHostLink *> links;
    for (int number = 10; number < 50; ++number) {
        links += &add(u"lab%1"_s.arg(number));
        all += links.constLast()->hostId();
    }
    const auto opens = [&links](qsizetype from, qsizetype to) {
        int sum = 0;
        for (qsizetype i = from; i < to; ++i)
            sum += links.at(i)->opens;
        return sum;
    };
    hosts.setScope(all);
    const int first = opens(0, 40);
    EXPECT_GT(first, 0);
    EXPECT_LT(first, 20) << "what else there is to do comes in between";
    EXPECT_TRUE(test::eventually([&] {
        return opens(0, 40) > first;
    }));

    QSet<QString> some;
    for (qsizetype i = 20; i < 30; ++i)
        some += links.at(i)->hostId();
    hosts.setScope(some);
    const int others = opens(30, 40);
    EXPECT_TRUE(test::eventually([&] {
        return opens(20, 30) >= 10;
    }));
    EXPECT_TRUE(test::staysSo(std::chrono::milliseconds(100), [&] {
        return opens(30, 40) == others;
    }));
}

TEST_F(HostsTest, ARoomThatComesIsToldOfTogether)
{
    QList<test::FakeHostLink *> links;
    for (int number = 10; number < 50; ++number) {
        links += &add(u"lab%1"_s.arg(number));
        links.constLast()->fakeBackend().setSessions({sessionOn(*links.constLast())});
    }
    const QSignalSpy changes(&hosts.backend(), &SessionBackend::sessionsChanged);
    for (test::FakeHostLink *link : std::as_const(links)) {
        link->reach();
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(shows(40));
    EXPECT_LT(changes.count(), 20) << "each time a window is arranged and painted";
}

} // namespace stationmaster
