// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_classroom.h"

#include "backend/demo/demo_backend.h"
#include "tests/support/printers.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <map>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());

std::map<QString, Session> byUser(const QList<Session> &sessions)
{
    std::map<QString, Session> map;
    for (const Session &session : sessions)
        map.emplace(session.userName, session);
    return map;
}

TEST(DemoPeople, AreThirtyDifferentOnesOfEveryKindAndTemper)
{
    QSet<QString> names;
    QSet<int> kinds;
    QSet<int> tempers;
    for (const DemoPerson &person : demoPeople()) {
        names += person.userName;
        kinds += int(person.kind);
        tempers += int(person.temper);
        EXPECT_EQ(displayable(person.fullName), person.fullName);
        EXPECT_EQ(displayable(person.userName), person.userName);
    }
    EXPECT_EQ(names.size(), 30);
    EXPECT_EQ(kinds.size(), 5); // all but "graphical in an unknown way"
    EXPECT_EQ(tempers.size(), 6);
}

TEST(DemoClassroom, BeginsWithEverybodyOneSelfAndAFreeSeat)
{
    const DemoClassroom classroom(1, morning);
    const QList<Session> sessions = classroom.sessions();
    EXPECT_EQ(sessions.size(), 30);
    EXPECT_EQ(std::ranges::count(sessions, true, &Session::own), 1);
    EXPECT_TRUE(std::ranges::is_sorted(sessions, [](const Session &a, const Session &b) {
        return a.id < b.id;
    }));
    for (const Session &session : sessions) {
        EXPECT_LE(session.startedAt, morning);
        EXPECT_EQ(session.startedAt.toMSecsSinceEpoch(), qint64(session.id.startedUsec / 1000));
    }
    int freeSeats = 0;
    for (const Station &station : classroom.stations()) {
        if (station.isFree()) {
            freeSeats += station.id.startsWith(u"seat"_s) ? 1 : 0;
        } else {
            EXPECT_TRUE(classroom.find(*station.session));
        }
    }
    EXPECT_EQ(freeSeats, 1);
}

TEST(DemoClassroom, EverythingThatUsersDoHappensAndTheRoomNeverEmpties)
{
    DemoClassroom classroom(3, morning);
    std::map<QString, Session> before = byUser(classroom.sessions());
    std::map<QString, int> seen;
    for (int second = 0; second < 3600; ++second) {
        classroom.step(1000);
        const std::map<QString, Session> now = byUser(classroom.sessions());
        ASSERT_GE(now.size(), 20u);
        for (const auto &[name, was] : before) {
            const auto found = now.find(name);
            if (found == now.end()) {
                ++seen[u"log-off"_s];
                continue;
            }
            const Session &is = found->second;
            seen[u"disconnect"_s] +=
                was.state == SessionState::Active && is.state == SessionState::Disconnected;
            seen[u"resume"_s] += was.state == SessionState::Disconnected && is.state == SessionState::Active;
            seen[u"lock"_s] += !was.locked && is.locked;
            seen[u"unlock"_s] += was.locked && !is.locked;
            seen[u"idle"_s] += !was.idleSince && is.idleSince;
            seen[u"closing"_s] += was.state != SessionState::Closing && is.state == SessionState::Closing;
            EXPECT_FALSE(is.isText() && is.locked);
        }
        for (const auto &[name, is] : now)
            seen[u"log-on"_s] += before.contains(name) ? 0 : 1;
        ASSERT_TRUE(now.contains(u"okafor"_s)) << "the teacher does not leave by himself";
        before = now;
    }
    for (const auto &[event, count] : seen)
        EXPECT_GT(count, 5) << event.toStdString();
}

TEST(DemoClassroom, AHeldSessionDoesNothingByItself)
{
    DemoClassroom classroom(3, morning);
    for (const Session &session : classroom.sessions())
        classroom.hold(session.id);
    const QList<Session> before = classroom.sessions();
    for (int second = 0; second < 600; ++second)
        classroom.step(1000);
    EXPECT_EQ(classroom.sessions(), before);
}

TEST(DemoClassroom, IgnoresWhatIsGone)
{
    DemoClassroom classroom(3, morning);
    const SessionId id = classroom.sessions().constFirst().id;
    classroom.end(id);
    const int revision = classroom.revision();
    classroom.end(id);
    classroom.beginClosing(id);
    classroom.disconnect(id);
    classroom.setLocked(id, true);
    classroom.activate(id);
    classroom.hold(id);
    classroom.release(id);
    EXPECT_EQ(classroom.revision(), revision);
    EXPECT_FALSE(classroom.find(id));
}

/// What happens in five minutes, when time passes `tick` by `tick` and one person is logged off at the start.
QList<Session> story(quint32 seed, std::chrono::milliseconds tick)
{
    DemoBackend demo(seed, morning, DemoBackend::Drive::ByHand);
    demo.start();
    demo.advance(0ms);
    const QFuture<Result<Outcome>> future = demo.perform({Verb::LogOff}, demo.sessions().at(4).id);
    for (std::chrono::milliseconds passed = 0ms; passed < 300s; passed += tick)
        demo.advance(tick);
    EXPECT_TRUE(future.isFinished());
    return demo.sessions();
}

TEST(DemoBackendStory, IsTheSameForTheSameSeedHoweverTimeIsCut)
{
    const QList<Session> once = story(5, 100ms);
    EXPECT_EQ(story(5, 100ms), once);
    EXPECT_EQ(story(5, 30ms), once);
    EXPECT_EQ(story(5, 1500ms), once);
    EXPECT_NE(story(6, 100ms), once);
}

} // namespace
} // namespace stationmaster
