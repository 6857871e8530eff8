// SPDX-License-Identifier: GPL-3.0-or-later
// When pictures can be had: what the site's hours and networks allow, from the side of those who watch.
#include "tests/daemon/pictures_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Lessons = u"Mon-Fri 08:00-17:00"_s;

/// By the clock of the computer that runs this; 2 is a Tuesday.
QDateTime at(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 6, day), QTime(hour, minute, second)).toUTC();
}

} // namespace

class ObservationLimits : public Pictures
{
protected:
    ObservationLimits()
    {
        settings.observationHours = ObservationHours::parse(Lessons).value();
        time = &clock;
    }

    /// Instead of hours.
    void limitToNetworks()
    {
        settings.observationHours = {};
        settings.observationNetworks = ObservationNetworks::parse(u"192.168.10.0/24, local"_s).value();
    }

    static CallerOrigin from(const char *address)
    {
        return {CallerOrigin::Kind::Remote, IpAddress::parse(QString::fromLatin1(address)).value()};
    }

    Error::Code codeOfWatch(const Client &client) { return watch(client, session).value_or(Error{}).code; }

    /// The teacher's dashboard watches, and has had a picture.
    void beginLesson()
    {
        clock.setWall(at(2, 16, 59, 30));
        startService();
        teacher.emplace(clientOf(Teacher));
        teacher->screens.watch(session.id, {320, 180}, 2);
        agentEnd.emplace(agentOf(session));
        agent.emplace(agentEnd->bus);
        ASSERT_TRUE(waitFor([&] {
            return launcher.wanted.contains(session.id);
        }));
        ASSERT_FALSE(registerAgent(*agentEnd, session.id.local));
        ASSERT_TRUE(waitFor([&] {
            return agent->watches().size() == 1;
        }));
        ASSERT_FALSE(deliver(*agentEnd, agent->watches().first().watch));
        ASSERT_TRUE(waitFor([&] {
            return teacher->pictures.size() == 1;
        }));
    }

    const Session session = addSession(u"c1"_s, Student);
    std::optional<Dashboard> teacher;
    std::optional<Client> agentEnd;
    std::optional<FakeAgent> agent;
};

TEST_F(ObservationLimits, NobodyWatchesOutsideTheHoursAndWhoTriesIsWrittenDown)
{
    clock.setWall(at(2, 7, 59));
    startService();
    const std::optional<Error> refused = watch(clientOf(Teacher), session);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, Error::Code::OutsideHours);
    EXPECT_EQ(refused->detail, Lessons);
    ASSERT_EQ(audit.records.size(), 1);
    EXPECT_EQ(audit.records.first().act, u"watch"_s);
    EXPECT_EQ(audit.records.first().outcome, AuditRecord::Outcome::Refused);
    EXPECT_EQ(audit.records.first().caller.userName, u"teacher"_s);
    EXPECT_EQ(codeOfWatch(clientOf(Root)), Error::Code::OutsideHours);
    EXPECT_EQ(codeOfWatch(clientOf(Student)), Error::Code::OutsideHours) << "his own session as well";
    EXPECT_EQ(codeOfWatch(clientOf(Student2)), Error::Code::NotAuthorized) << "he is told nothing more";
    // A whole picture, as one screen that is to be kept.
    EXPECT_EQ(watch(clientOf(Teacher), session, {MaxPictureEdge, MaxPictureEdge}, 1).value_or(Error{}).code,
              Error::Code::OutsideHours);
    EXPECT_TRUE(launcher.wanted.isEmpty());
    clock.advance(1min);
    EXPECT_FALSE(watch(clientOf(Teacher), session));
    EXPECT_TRUE(launcher.wanted.contains(session.id));
}

TEST_F(ObservationLimits, NothingElseIsLimited)
{
    clock.setWall(at(6, 12, 0));
    startService();
    const Client client = clientOf(Teacher);
    EXPECT_FALSE(perform(client, session, u"lock"_s));
    EXPECT_FALSE(perform(client, session, u"disconnect"_s));
    EXPECT_FALSE(perform(client, session, u"logoff"_s));
}

TEST_F(ObservationLimits, AWatchThatRunsEndsWithTheHours)
{
    beginLesson();
    const quint32 number = agent->watches().first().watch;
    clock.advance(29s);
    EXPECT_FALSE(deliver(*agentEnd, number));
    ASSERT_TRUE(waitFor([&] {
        return teacher->pictures.size() == 2;
    }));
    EXPECT_TRUE(teacher->failures.isEmpty());
    clock.advance(1s);
    EXPECT_TRUE(launcher.wanted.isEmpty());
    EXPECT_EQ(audit.records.constLast().act, u"unwatch"_s);
    ASSERT_TRUE(waitFor([&] {
        return teacher->failures.size() == 1 && agent->watches().isEmpty();
    }));
    EXPECT_EQ(teacher->failures.first().at(0).value<SessionId>(), session.id);
    const Error error = teacher->failures.first().at(1).value<Error>();
    EXPECT_EQ(error.code, Error::Code::OutsideHours);
    EXPECT_EQ(error.detail, Lessons);
    EXPECT_TRUE(deliver(*agentEnd, number));
    teacher->client.roundTrip();
    EXPECT_EQ(teacher->pictures.size(), 2);
}

TEST_F(ObservationLimits, AComputerThatSleptPastTheirEndPassesNothingOn)
{
    beginLesson();
    const quint32 number = agent->watches().first().watch;
    // Nobody has waited meanwhile: the steady clock stood still.
    clock.setWall(at(2, 22, 0));
    EXPECT_EQ(deliver(*agentEnd, number).value_or(Error{}).code, Error::Code::NotAuthorized);
    EXPECT_TRUE(launcher.wanted.isEmpty());
    ASSERT_TRUE(waitFor([&] {
        return teacher->failures.size() == 1;
    }));
    EXPECT_EQ(teacher->pictures.size(), 1);
}

TEST_F(ObservationLimits, ADashboardKnowsTheHoursWithoutTryingAndWhenTheyBegin)
{
    clock.setWall(at(2, 7, 59, 30));
    startService();
    teacher.emplace(clientOf(Teacher));
    EXPECT_FALSE(teacher->screens.canWatch(session.id));
    EXPECT_EQ(teacher->screens.obstacle(session.id), (Error{Error::Code::OutsideHours, Lessons, {}}));
    QSignalSpy available(&teacher->screens, &ScreenSource::availabilityChanged);
    clock.advance(30s);
    ASSERT_TRUE(waitFor([&] {
        return teacher->screens.canWatch(session.id) && !available.isEmpty();
    }));
    EXPECT_FALSE(teacher->screens.obstacle(session.id));
    // And the other way round, to one who does not watch.
    available.clear();
    clock.advance(9h);
    ASSERT_TRUE(waitFor([&] {
        return !teacher->screens.canWatch(session.id) && !available.isEmpty();
    }));
    EXPECT_EQ(teacher->screens.obstacle(session.id).value_or(Error{}).code, Error::Code::OutsideHours);
    EXPECT_TRUE(audit.records.isEmpty());
}

TEST_F(ObservationLimits, WhoIsLoggedOnFromOneOfTheNetworksMayWatchAndNobodyElse)
{
    limitToNetworks();
    startService();
    const Client client = clientOf(Teacher);
    struct Row
    {
        QList<CallerOrigin> origins;
        bool allowed;
    };
    const CallerOrigin seat{CallerOrigin::Kind::Seat};
    const CallerOrigin unknown;
    for (const Row &row :
         {Row{{}, false}, Row{{unknown}, false}, Row{{from("192.168.11.7")}, false},
          Row{{from("127.0.0.1")}, false}, Row{{from("fd00::7")}, false},
          Row{{seat, from("203.0.113.9")}, false}, Row{{seat, unknown}, false}, Row{{seat}, true},
          Row{{from("192.168.10.7")}, true}, Row{{seat, from("192.168.10.255")}, true}}) {
        audit.records.clear();
        origins.known.insert(Teacher, row.origins);
        const std::optional<Error> error = watch(client, session);
        const std::string text = originsText(row.origins).toStdString();
        ASSERT_EQ(!error, row.allowed) << text;
        if (row.allowed) {
            client.call(protocol::sessionPath(session.id.local), protocol::SessionInterface, u"Unwatch"_s);
            continue;
        }
        EXPECT_EQ(error->code, Error::Code::OutsideNetworks) << text;
        ASSERT_EQ(audit.records.size(), 1) << text;
        EXPECT_EQ(audit.records.first().act, u"watch"_s);
        EXPECT_EQ(audit.records.first().outcome, AuditRecord::Outcome::Refused);
        EXPECT_TRUE(launcher.wanted.isEmpty());
    }
    EXPECT_EQ(codeOfWatch(clientOf(Root)), Error::Code::OutsideNetworks) << "of whom nothing is known";
    EXPECT_EQ(codeOfWatch(clientOf(Student2)), Error::Code::NotAuthorized) << "he is told nothing more";
    // What else can be done from there is as it was.
    origins.known.insert(Teacher, {from("203.0.113.9")});
    EXPECT_FALSE(perform(client, session, u"lock"_s));
    EXPECT_FALSE(perform(client, session, u"logoff"_s));
}

TEST_F(ObservationLimits, AWatchThatRunsEndsWhenItsWatcherMayBeElsewhere)
{
    limitToNetworks();
    const CallerOrigin seat{CallerOrigin::Kind::Seat};
    origins.known.insert(Teacher, QList<CallerOrigin>{seat});
    origins.known.insert(Teacher2, QList<CallerOrigin>{seat});
    beginLesson();
    const quint32 first = agent->watches().first().watch;
    Dashboard other(clientOf(Teacher2));
    other.screens.watch(session.id, {320, 180}, 2);
    ASSERT_TRUE(waitFor([&] {
        return audit.records.size() == 2 && agent->watches().size() == 1
            && agent->watches().first().watch != first;
    }));
    // Somebody logs on, which changes nothing.
    addSession(u"c2"_s, Student2);
    // He goes home, and looks in from there.
    origins.known.insert(Teacher, QList<CallerOrigin>{seat, from("203.0.113.9")});
    addSession(u"c3"_s, Student2);
    ASSERT_TRUE(waitFor([&] {
        return teacher->failures.size() == 1;
    }));
    EXPECT_EQ(teacher->failures.first().at(1).value<Error>().code, Error::Code::OutsideNetworks);
    EXPECT_EQ(audit.records.constLast().act, u"unwatch"_s);
    EXPECT_EQ(audit.records.constLast().caller.userName, u"teacher"_s);
    const qsizetype before = other.pictures.size();
    ASSERT_FALSE(deliver(*agentEnd, agent->watches().first().watch));
    ASSERT_TRUE(waitFor([&] {
        return other.pictures.size() > before;
    }));
    EXPECT_TRUE(other.failures.isEmpty());
    EXPECT_EQ(teacher->pictures.size(), 1);
}

TEST_F(ObservationLimits, WithoutNetworksNobodyIsAskedAbout)
{
    clock.setWall(at(2, 8, 0));
    startService();
    EXPECT_FALSE(watch(clientOf(Teacher), session));
    addSession(u"c2"_s, Student2);
    EXPECT_EQ(origins.asked, 0);
}

TEST_F(ObservationLimits, WithoutAnyNobodyWaits)
{
    settings.observationHours = {};
    startService();
    EXPECT_EQ(clock.waiting(), 0);
    EXPECT_FALSE(watch(clientOf(Teacher), session));
    Dashboard other(clientOf(Teacher2));
    EXPECT_FALSE(other.backend.host().outsideHours);
}

} // namespace stationmaster::test
