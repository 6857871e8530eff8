// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_backend.h"
#include "backend/core/action_catalogue.h"

#include "backend/client/host1_control.h"
#include "backend/protocol/names.h"
#include "backend/protocol/types.h"
#include "tests/daemon/service_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "tests/support/steps_of.h"

#include <QSignalSpy>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Host1BackendTest : public ServiceFixture
{
protected:
    struct Dashboard
    {
        explicit Dashboard(const Client &who, bool interactive = true)
            : client(who)
            , link(who.bus, {500ms, 20ms, interactive}, running)
            , backend(u"test"_s, link)
        {
            backend.start();
        }

        bool becomes(SessionBackend::State state)
        {
            return eventually([this, state] {
                return backend.state() == state;
            });
        }

        const Client client;
        SystemClock running;
        Host1Link link;
        Host1Backend backend;
    };

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return eventually(condition);
    }

    /// As the client shows it: with the role that the host knows, and what the host can do beside its
    /// backend.
    static Session withRole(Session session, UserRole role)
    {
        session.role = role;
        session.verbs |= agentVerbs();
        return session;
    }
    /// What an agent does, which is expected to be possible.
    static Verbs agentVerbs()
    {
        Verbs verbs;
        for (const ActionInfo &info : actionCatalogue())
            verbs.setFlag(info.verb, info.needs == ActionNeeds::Agent);
        return verbs;
    }
};

} // namespace

TEST_F(Host1BackendTest, ShowsWhatTheServiceHasWithRolesAndOwnSession)
{
    Session rich = addSession(u"c1"_s, Student);
    rich.fullName = u"<b>Ada\u202E</b>"_s;
    rich.locked = true;
    rich.idleSince = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123).toUTC();
    rich.disconnectedSince = QDateTime::fromMSecsSinceEpoch(1'767'225'600'456).toUTC();
    rich.remoteHost = u"10.0.0.7"_s;
    rich.kind = SessionKind::Vnc;
    Session own = makeSession(u"2"_s, u"teacher"_s);
    own.id.uid = Teacher;
    backend.setSessions({rich, own});
    startService();
    Dashboard dashboard(clientOf(Teacher, u"2"_s));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    rich = withRole(rich, UserRole::Standard);
    rich.fullName = displayable(rich.fullName);
    own = withRole(own, UserRole::Dashboard);
    own.own = true;
    EXPECT_TRUE(waitFor([&] {
        return dashboard.backend.sessions() == QList<Session>{rich, own};
    }));
    EXPECT_EQ(dashboard.backend.sessions(), (QList<Session>{rich, own}));
    EXPECT_EQ(dashboard.backend.host().name, backend.host().name);
    EXPECT_EQ(dashboard.backend.host().capabilities.verbs, backend.host().capabilities.verbs | agentVerbs());
    EXPECT_TRUE(dashboard.backend.hasPictures(rich.id));
}

TEST_F(Host1BackendTest, KnowsWhoIsAboveADashboardUserAndThatNobodyIsAboveAnAdministrator)
{
    const auto with = [this](uint operatorUid) {
        Session own = makeSession(u"2"_s, u"operator"_s);
        own.id.uid = operatorUid;
        Session other = makeSession(u"3"_s, u"admin"_s);
        other.id.uid = Admin;
        const Session student = addSession(u"c1"_s, Student);
        backend.setSessions({student, own, other});
        Dashboard dashboard(clientOf(operatorUid, u"2"_s));
        EXPECT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
        QStringList above;
        for (const Session &session : dashboard.backend.sessions()) {
            if (session.aboveOperator)
                above += session.id.local;
        }
        return above;
    };
    startService();
    EXPECT_EQ(with(Teacher), QStringList{u"3"_s});
    EXPECT_EQ(with(Admin), QStringList());
}

TEST_F(Host1BackendTest, FollowsAdditionsChangesAndRemovals)
{
    startService();
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    EXPECT_TRUE(dashboard.backend.sessions().isEmpty());
    Session session = addSession(u"c1"_s, Student);
    ASSERT_TRUE(waitFor([&] {
        return dashboard.backend.sessions() == QList<Session>{withRole(session, UserRole::Standard)};
    }));
    session.locked = true;
    session.state = SessionState::Disconnected;
    session.idleSince = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000).toUTC();
    backend.setSessions({session});
    ASSERT_TRUE(waitFor([&] {
        return dashboard.backend.sessions() == QList<Session>{withRole(session, UserRole::Standard)};
    }));
    EXPECT_FALSE(dashboard.backend.hasPictures(session.id));
    backend.setSessions({});
    EXPECT_TRUE(waitFor([&] {
        return dashboard.backend.sessions().isEmpty();
    }));
}

TEST_F(Host1BackendTest, AnIdTakenOverByAnotherUserIsAnotherSession)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    Session next = session;
    next.id.uid = Student2;
    next.id.startedUsec += 5;
    next.userName = u"student2"_s;
    backend.setSessions({next});
    ASSERT_TRUE(waitFor([&] {
        return dashboard.backend.sessions() == QList<Session>{withRole(next, UserRole::Standard)};
    }));
    const QFuture<Result<Outcome>> answer = dashboard.backend.perform({Verb::LogOff}, session.id);
    ASSERT_TRUE(waitFor([&] {
        return answer.isFinished();
    }));
    EXPECT_EQ(answer.result().error().code, Error::Code::NotFound);
    EXPECT_TRUE(backend.calls.empty());
}

TEST_F(Host1BackendTest, CarriesAnActionItsStepsAndItsOutcome)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    const Action action{Verb::Message, MessageOptions{.text = u"Five more <minutes>"_s}};
    const ActionHandle handle = dashboard.backend.perform(action, session.id);
    const StepsOf steps(handle);
    const auto answer = handle.result();
    ASSERT_TRUE(waitFor([&] {
        return backend.calls.size() == 1;
    }));
    EXPECT_EQ(backend.calls.front().action, action);
    EXPECT_EQ(backend.calls.front().id, session.id);
    backend.reach(session.id, Step::Verifying);
    ASSERT_TRUE(waitFor([&] {
        return steps.list == QList<Step>{Step::Verifying};
    }));
    const Outcome outcome{Outcome::Proof::AskedOnly, {u"notification"_s}};
    backend.calls.front().answer(outcome);
    ASSERT_TRUE(waitFor([&] {
        return answer.isFinished();
    }));
    EXPECT_EQ(answer.result().value(), outcome);
}

TEST_F(Host1BackendTest, SurvivesTheServiceGoingAndComingBack)
{
    const Session session = withRole(addSession(u"c1"_s, Student), UserRole::Standard);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    ASSERT_TRUE(waitFor([&] {
        return dashboard.backend.sessions() == QList<Session>{session};
    }));
    stopService();
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Unavailable));
    EXPECT_EQ(dashboard.backend.sessions(), QList<Session>{session});
    const QFuture<Result<Outcome>> refused = dashboard.backend.perform({Verb::Lock}, session.id);
    EXPECT_EQ(refused.result().error().code, Error::Code::Unreachable);
    // Meanwhile one went and one came.
    backend.setSessions({});
    const Session next = withRole(makeSession(u"c9"_s, u"student2"_s), UserRole::Unknown);
    backend.setSessions({next});
    QSignalSpy changes(&dashboard.backend, &SessionBackend::sessionsChanged);
    startService();
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    EXPECT_EQ(dashboard.backend.sessions(), QList<Session>{next});
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(Host1BackendTest, WaitsForAServiceThatIsNotThereYet)
{
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Unavailable));
    EXPECT_EQ(dashboard.backend.trouble()->code, Error::Code::Unreachable);
    startService();
    EXPECT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
}

TEST_F(Host1BackendTest, TheListWaitsUntilTheHostKnowsItself)
{
    backend.setState(SessionBackend::State::Loading);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    const Session session = addSession(u"c1"_s, Student);
    ASSERT_TRUE(waitFor([&] {
        return dashboard.link.isUp();
    }));
    dashboard.client.roundTrip();
    EXPECT_EQ(dashboard.backend.state(), SessionBackend::State::Loading) << "it has asked by now";
    backend.setState(SessionBackend::State::Ready);
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    EXPECT_EQ(dashboard.backend.sessions().size(), 1);
    backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, u"logind"_s, {}});
    EXPECT_TRUE(dashboard.becomes(SessionBackend::State::Unavailable));
}

TEST_F(Host1BackendTest, AUserWhoCouldNotBeLookedUpIsLookedUpAgain)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    const Person person = users.known.take(Student);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    EXPECT_EQ(dashboard.backend.sessions().value(0).role, UserRole::Unknown);
    users.known.insert(Student, person);
    EXPECT_TRUE(waitFor([&] {
        clock.advance(10s);
        return dashboard.backend.sessions().value(0).role == UserRole::Standard;
    }));
}

TEST_F(Host1BackendTest, BelievesNobodyButTheService)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard dashboard(clientOf(Teacher));
    ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    ASSERT_TRUE(waitFor([&] {
        return dashboard.backend.sessions().value(0).role == UserRole::Standard;
    }));
    const QList<Session> before = dashboard.backend.sessions();
    QSignalSpy changes(&dashboard.backend, &SessionBackend::sessionsChanged);
    const Client forger = clientOf(Student);
    QDBusMessage removed = QDBusMessage::createSignal(protocol::RootPath, protocol::ObjectManagerInterface,
                                                      u"InterfacesRemoved"_s);
    removed << QVariant::fromValue(QDBusObjectPath(protocol::sessionPath(u"c1"_s)))
            << QStringList{QString(protocol::SessionInterface)};
    forger.bus.send(removed);
    QDBusMessage changed = QDBusMessage::createSignal(protocol::sessionPath(u"c1"_s),
                                                      protocol::PropertiesInterface, u"PropertiesChanged"_s);
    changed << QString(protocol::SessionInterface) << QVariantMap{{u"UserName"_s, u"evil"_s}}
            << QStringList();
    forger.bus.send(changed);
    QDBusMessage owner =
        QDBusMessage::createSignal(protocol::BusPath, protocol::BusService, u"NameOwnerChanged"_s);
    owner << QString(protocol::Service) << serviceBus.baseService() << forger.name();
    forger.bus.send(owner);
    // What the forger sent is on its way when his own later call has been answered.
    forger.roundTrip();
    dashboard.client.roundTrip();
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_EQ(dashboard.backend.sessions(), before);
    EXPECT_EQ(dashboard.backend.state(), SessionBackend::State::Ready);
}

TEST_F(Host1BackendTest, KeepsTheServiceRunningWhileItIsThere)
{
    startService();
    EXPECT_TRUE(service->isIdle());
    Client client = clientOf(Teacher);
    {
        Dashboard dashboard(client);
        ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
    }
    EXPECT_FALSE(service->isIdle());
    leave(client);
    EXPECT_TRUE(waitFor([&] {
        return service->isIdle();
    }));
}

TEST_F(Host1BackendTest, NamesStations)
{
    backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    Session session = addSession(u"c1"_s, Student);
    session.remoteHost = u"10.0.0.7"_s;
    backend.setSessions({session});
    startService();
    Dashboard root(clientOf(Root));
    ASSERT_TRUE(root.becomes(SessionBackend::State::Ready));
    const auto renamed = root.backend.renameStation(u"client 10.0.0.7"_s, u"By the window"_s);
    ASSERT_TRUE(waitFor([&] {
        return renamed.isFinished();
    }));
    EXPECT_TRUE(renamed.result());
    ASSERT_TRUE(waitFor([&] {
        return root.backend.stations().value(0).name == u"By the window"_s;
    }));
    EXPECT_EQ(root.backend.stations().size(), 2);
    EXPECT_EQ(root.backend.stations().value(0).session, session.id);
    EXPECT_TRUE(root.backend.stations().value(1).isFree());
    // It is still called so after a restart, also while nobody sits there.
    stopService();
    backend.setSessions({});
    startService();
    ASSERT_TRUE(waitFor([&] {
        return root.backend.state() == SessionBackend::State::Ready
            && root.backend.stations().value(0).isFree();
    }));
    EXPECT_EQ(root.backend.stations().value(0).name, u"By the window"_s);
}

TEST_F(Host1BackendTest, AsksForAPasswordOnlyWhereSomebodyCanTypeOne)
{
    const Session session = addSession(u"c1"_s, Student);
    backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    startService();
    for (const bool interactive : {true, false}) {
        Dashboard dashboard(clientOf(Admin), interactive);
        Host1Control control(dashboard.link);
        ASSERT_TRUE(dashboard.becomes(SessionBackend::State::Ready));
        const SessionId id = dashboard.backend.sessions().constFirst().id;
        askedFlags.clear();
        const auto finished = [](const auto &future) {
            return waitFor([&future] {
                return future.isFinished();
            });
        };
        EXPECT_TRUE(finished(dashboard.backend.perform({Verb::Lock}, id).result()));
        EXPECT_TRUE(finished(dashboard.backend.callOff(id)));
        EXPECT_TRUE(finished(dashboard.backend.renameStation(u"seat0"_s, u"Window seat"_s)));
        EXPECT_TRUE(finished(control.blockAll({}, 60)));
        EXPECT_TRUE(finished(control.unblockAll()));
        EXPECT_TRUE(finished(control.history({}, 10)));
        EXPECT_GE(askedFlags.size(), 5);
        EXPECT_EQ(askedFlags.count(interactive ? 1U : 0U), askedFlags.size());
    }
}

} // namespace stationmaster::test
