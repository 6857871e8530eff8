// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/agent_supervisor.h"

#include "backend/host1/wire.h"
#include "tests/service/service_fakes.h"
#include "tests/service/test_bus.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

struct Process
{
    QString group;
    quint32 pid = 0;
    QString command;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Process &process)
{
    argument.beginStructure();
    argument << process.group << process.pid << process.command;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Process &process)
{
    argument.beginStructure();
    argument >> process.group >> process.pid >> process.command;
    argument.endStructure();
    return argument;
}

struct User
{
    quint32 uid = 0;
    QDBusObjectPath path{u"/org/freedesktop/login1/user/x"_s};
};

QDBusArgument &operator<<(QDBusArgument &argument, const User &user)
{
    argument.beginStructure();
    argument << user.uid << user.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, User &user)
{
    argument.beginStructure();
    argument >> user.uid >> user.path;
    argument.endStructure();
    return argument;
}

/// systemd and logind as far as agents need them, and a /proc of the test's own.
class AgentSupervisorTest : public testing::Test
{
protected:
    AgentSupervisorTest()
        : hostBus(bus.connect())
        , displays(proc.path())
        , systemd([this](const QDBusMessage &message, const QDBusConnection &connection) {
            onSystemd(message, connection);
        })
        , logind([this](const QDBusMessage &message, const QDBusConnection &connection) {
            onLogind(message, connection);
        })
    {
        qDBusRegisterMetaType<Process>();
        qDBusRegisterMetaType<QList<Process>>();
        qDBusRegisterMetaType<User>();
        hostBus.registerVirtualObject(u"/org/freedesktop/systemd1"_s, &systemd, QDBusConnection::SubPath);
        hostBus.registerVirtualObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::SubPath);
        EXPECT_TRUE(hostBus.registerService(u"org.freedesktop.systemd1"_s));
        EXPECT_TRUE(hostBus.registerService(u"org.freedesktop.login1"_s));
        session = makeSession(u"c1"_s, u"student1"_s);
        session.id.uid = ::getuid(); // whose the files of our /proc are
        session.display.clear();
        logindUid = session.id.uid;
        logindStarted = session.id.startedUsec;
    }

    void addProcess(quint32 pid, const QByteArray &environment)
    {
        QDir(proc.path()).mkpath(QString::number(pid));
        QFile file(proc.filePath(u"%1/environ"_s.arg(pid)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(environment);
        processes += Process{u"/user.slice"_s, pid, u"x"_s};
    }

    void onLogind(const QDBusMessage &message, const QDBusConnection &connection)
    {
        if (message.member() == "GetSession"_L1) {
            connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/session/c1"_s))));
        } else {
            connection.send(message.createReply(QVariantMap{{u"Scope"_s, u"session-c1.scope"_s},
                                                            {u"User"_s, QVariant::fromValue(User{logindUid})},
                                                            {u"Timestamp"_s, qulonglong(logindStarted)}}));
        }
    }

    void onSystemd(const QDBusMessage &message, const QDBusConnection &connection)
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == "GetUnitProcesses"_L1) {
            connection.send(message.createReply(QVariant::fromValue(processes)));
        } else if (message.member() == "StartTransientUnit"_L1) {
            const QString unit = arguments.at(0).toString();
            starts += unit;
            takeProperties(arguments.at(2).value<QDBusArgument>());
            if (failStarts > 0 || running.contains(unit)) {
                --failStarts;
                connection.send(message.createErrorReply(running.contains(unit)
                                                             ? u"org.freedesktop.systemd1.UnitExists"_s
                                                             : u"org.freedesktop.systemd1.JobFailed"_s,
                                                         u"no"_s));
                return;
            }
            running.insert(unit);
            connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/job/1"_s))));
        } else if (message.member() == "StopUnit"_L1) {
            stops += arguments.at(0).toString();
            running.remove(arguments.at(0).toString());
            if (message.isReplyRequired())
                connection.send(message.createReply());
        } else if (message.member() == "Get"_L1) {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(leftEnvironment))));
        } else if (message.member() == "GetUnitByPID"_L1) {
            connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(unitOfPid.value(arguments.at(0).toUInt(), u"/none"_s)))));
        }
    }

    void takeProperties(const QDBusArgument &list)
    {
        properties.clear();
        list.beginArray();
        while (!list.atEnd()) {
            QString name;
            QDBusVariant value;
            list.beginStructure();
            list >> name >> value;
            list.endStructure();
            properties.insert(name, value.variant());
        }
        list.endArray();
    }

    AgentSupervisor &supervisor()
    {
        if (!m_supervisor)
            m_supervisor = std::make_unique<AgentSupervisor>(
                bus.connect(), peers, displays,
                AgentSupervisor::Options{u"/usr/libexec/agent"_s, 20, 10, 300, 10});
        return *m_supervisor;
    }

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition);
    }

    static Result<SessionId> verdict(const QFuture<Result<SessionId>> &future)
    {
        EXPECT_TRUE(waitFor([&future] {
            return future.isFinished();
        }));
        return future.result();
    }

    TestBus bus;
    QDBusConnection hostBus;
    QTemporaryDir proc;
    DisplayFinder displays;
    FakePeers peers;
    FakeObject systemd;
    FakeObject logind;
    Session session;
    quint32 logindUid = 0;
    quint64 logindStarted = 0;
    QList<Process> processes;
    QStringList starts;
    QStringList stops;
    QSet<QString> running;
    QVariantMap properties;
    QHash<quint32, QString> unitOfPid;
    int failStarts = 0;
    QStringList leftEnvironment; ///< Of a unit that was there before.

private:
    std::unique_ptr<AgentSupervisor> m_supervisor;
};

const QString Unit = u"stationmaster-agent-c1.service"_s;

} // namespace

TEST_F(AgentSupervisorTest, StartsAnAgentOnTheDisplayOfTheSessionsOwnProcesses)
{
    addProcess(100, QByteArray("PATH=/bin\0XAUTHORITY=/home/s/.Xauthority\0DISPLAY=:12.0\0", 54));
    addProcess(101,
               "DISPLAY=:12.0\0XAUTHORITY=/home/s/.Xauthority\0"
               "DBUS_SESSION_BUS_ADDRESS=unix:abstract=/tmp/dbus-x\0LANG=ko_KR.UTF-8\0"_ba);
    addProcess(102, "DISPLAY=elsewhere:0");
    addProcess(103, "DISPLAY=:99\0DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/another\0"_ba);
    addProcess(104, "DISPLAY=elsewhere:0");
    addProcess(105, "DISPLAY=elsewhere:0");
    supervisor().want(session, AgentKeeper::Need::Pictures);
    supervisor().want(session, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_EQ(starts.size(), 1);
    const QStringList environment = properties.value(u"Environment"_s).toStringList();
    EXPECT_TRUE(environment.contains(u"DISPLAY=:12.0"_s));
    EXPECT_TRUE(environment.contains(u"XAUTHORITY=/home/s/.Xauthority"_s));
    EXPECT_TRUE(environment.contains(u"DBUS_SESSION_BUS_ADDRESS=unix:abstract=/tmp/dbus-x"_s));
    EXPECT_TRUE(environment.contains(u"LANG=ko_KR.UTF-8"_s));
    EXPECT_EQ(properties.value(u"User"_s).toString(), QString::number(session.id.uid));
    EXPECT_EQ(properties.value(u"BindsTo"_s).toStringList(), QStringList{u"session-c1.scope"_s});
    EXPECT_EQ(properties.value(u"Restart"_s).toString(), u"always"_s);
    EXPECT_TRUE(properties.value(u"NoNewPrivileges"_s).toBool());
}

TEST_F(AgentSupervisorTest, FallsBackOnLogindsDisplayAndElseTriesAgain)
{
    QSignalSpy failed(&supervisor(), &AgentKeeper::failed);
    supervisor().want(session, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.first().at(1).value<NoPicture>(), NoPicture::NoDisplay);
    addProcess(100, "DISPLAY=:7");
    EXPECT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    Session told = makeSession(u"c2"_s, u"student2"_s);
    told.id = session.id;
    told.id.local = u"c2"_s;
    told.display = u":3"_s;
    processes.clear();
    supervisor().want(told, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.size() == 2;
    }));
    EXPECT_TRUE(properties.value(u"Environment"_s).toStringList().contains(u"DISPLAY=:3"_s));
}

TEST_F(AgentSupervisorTest, StartsNothingForASessionThatIsAnotherByNow)
{
    addProcess(100, "DISPLAY=:7");
    logindStarted += 1;
    QSignalSpy failed(&supervisor(), &AgentKeeper::failed);
    supervisor().want(session, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(starts.isEmpty());
}

TEST_F(AgentSupervisorTest, StopsItSomeTimeAfterNobodyWantsIt)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    supervisor().unwant(session.id, AgentKeeper::Need::Pictures);
    supervisor().want(session, AgentKeeper::Need::Pictures);
    QTest::qWait(60);
    EXPECT_TRUE(stops.isEmpty());
    supervisor().unwant(session.id, AgentKeeper::Need::Pictures);
    EXPECT_TRUE(waitFor([&] {
        return !running.contains(Unit);
    }));
}

TEST_F(AgentSupervisorTest, ReplacesWhatAnEarlierRunHasLeft)
{
    addProcess(100, "DISPLAY=:7");
    running.insert(Unit);
    supervisor().want(session, AgentKeeper::Need::Pictures);
    EXPECT_TRUE(waitFor([&] {
        return starts.size() == 2 && running.contains(Unit);
    }));
    EXPECT_EQ(stops, QStringList{Unit});
}

TEST_F(AgentSupervisorTest, TakesOnWhatAnEarlierRunHasLeftIfItIsWhatItWouldStart)
{
    // A bus that was not there yet at that time makes no difference.
    addProcess(100, "DISPLAY=:7\0DBUS_SESSION_BUS_ADDRESS=unix:path=/tmp/bus\0LANG=C\0"_ba);
    running.insert(Unit);
    leftEnvironment = {u"XDG_SESSION_TYPE=x11"_s, u"DISPLAY=:7"_s,
                       u"XDG_RUNTIME_DIR=/run/user/%1"_s.arg(session.id.uid), u"XDG_SESSION_ID=c1"_s,
                       u"STATIONMASTER_SESSION_STARTED=%1"_s.arg(session.id.startedUsec)};
    supervisor().want(session, AgentKeeper::Need::Duties);
    ASSERT_TRUE(waitFor([&] {
        return starts.size() == 1;
    }));
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    unitOfPid.insert(201, u"/org/freedesktop/systemd1/unit/stationmaster_2dagent_2dc1_2eservice"_s);
    EXPECT_TRUE(waitFor([&] {
        return bool(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)));
    }));
    QTest::qWait(60);
    EXPECT_EQ(starts.size(), 1);
    EXPECT_TRUE(stops.isEmpty()) << "its cover stays up";
}

TEST_F(AgentSupervisorTest, ReplacesALeftUnitOfAnEarlierSessionOfTheSameId)
{
    addProcess(100, "DISPLAY=:7");
    running.insert(Unit);
    leftEnvironment = {u"XDG_SESSION_TYPE=x11"_s, u"DISPLAY=:7"_s,
                       u"XDG_RUNTIME_DIR=/run/user/%1"_s.arg(session.id.uid), u"XDG_SESSION_ID=c1"_s,
                       u"STATIONMASTER_SESSION_STARTED=%1"_s.arg(session.id.startedUsec - 1)};
    supervisor().want(session, AgentKeeper::Need::Duties);
    EXPECT_TRUE(waitFor([&] {
        return starts.size() == 2;
    }));
    EXPECT_EQ(stops, QStringList{Unit});
}

TEST_F(AgentSupervisorTest, OneWithADutyOutlivesTheServiceAndWantsAddUp)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentKeeper::Need::Pictures);
    supervisor().want(session, AgentKeeper::Need::Duties);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    supervisor().unwant(session.id, AgentKeeper::Need::Pictures);
    QTest::qWait(60);
    supervisor().stopAll();
    QTest::qWait(30);
    EXPECT_TRUE(stops.isEmpty());
    supervisor().unwant(session.id, AgentKeeper::Need::Duties);
    EXPECT_TRUE(waitFor([&] {
        return !running.contains(Unit);
    }));
}

TEST_F(AgentSupervisorTest, AnAgentOfAnEarlierRunThatIsEarlyIsKeptWaitingForAWhile)
{
    addProcess(100, "DISPLAY=:7");
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    unitOfPid.insert(201, u"/org/freedesktop/systemd1/unit/stationmaster_2dagent_2dc1_2eservice"_s);
    const QFuture<Result<SessionId>> early = supervisor().verify(u":1.1"_s, u"c1"_s);
    const QFuture<Result<SessionId>> nobody = supervisor().verify(u":1.1"_s, u"c9"_s);
    QTest::qWait(50);
    EXPECT_FALSE(early.isFinished());
    supervisor().want(session, AgentKeeper::Need::Duties);
    EXPECT_EQ(verdict(early), Result<SessionId>(session.id));
    EXPECT_FALSE(verdict(nobody)) << "and not for ever";
}

TEST_F(AgentSupervisorTest, TriesAgainWhenSystemdRefuses)
{
    addProcess(100, "DISPLAY=:7");
    failStarts = 2;
    supervisor().want(session, AgentKeeper::Need::Pictures);
    EXPECT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    EXPECT_EQ(starts.size(), 3);
}

TEST_F(AgentSupervisorTest, KnowsATrueAgentFromAForgedOne)
{
    addProcess(100, "DISPLAY=:7");
    supervisor().want(session, AgentKeeper::Need::Pictures);
    ASSERT_TRUE(waitFor([&] {
        return running.contains(Unit);
    }));
    const QString unitPath = u"/org/freedesktop/systemd1/unit/stationmaster_2dagent_2dc1_2eservice"_s;
    peers.known.insert(u":1.1"_s, {session.id.uid, 201});
    unitOfPid.insert(201, unitPath);
    EXPECT_EQ(verdict(supervisor().verify(u":1.1"_s, u"c1"_s)), Result<SessionId>(session.id));
    const auto isRefused = [&](const QString &connection, const QString &local) {
        const Result<SessionId> result = verdict(supervisor().verify(connection, local));
        return !result && result.error().code == Error::Code::NotAuthorized;
    };
    EXPECT_TRUE(isRefused(u":1.1"_s, u"c2"_s)) << "for another session than its own";
    EXPECT_TRUE(isRefused(u":1.9"_s, u"c1"_s)) << "from nowhere";
    peers.known.insert(u":1.2"_s, {session.id.uid, 202});
    unitOfPid.insert(202, u"/org/freedesktop/systemd1/unit/session_2dc1_2escope"_s);
    EXPECT_TRUE(isRefused(u":1.2"_s, u"c1"_s)) << "a process of the session that is not its agent";
    peers.known.insert(u":1.3"_s, {session.id.uid + 1, 203});
    unitOfPid.insert(203, unitPath);
    EXPECT_TRUE(isRefused(u":1.3"_s, u"c1"_s)) << "another user";
    supervisor().stopAll();
    EXPECT_TRUE(isRefused(u":1.1"_s, u"c1"_s)) << "after it was stopped";
}

} // namespace stationmaster::test
