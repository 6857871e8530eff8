// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/agents/agent_supervisor.h"
#include "tests/daemon/service_fakes.h"
#include "tests/daemon/test_bus.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

/// One of GetUnitProcesses' answer.
struct Process
{
    QString group;
    quint32 pid = 0;
    QString command;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Process &process)
{
    argument.beginStructure();
    argument << process.group << process.pid << process.command;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Process &process)
{
    argument.beginStructure();
    argument >> process.group >> process.pid >> process.command;
    argument.endStructure();
    return argument;
}

/// logind's `User`.
struct User
{
    quint32 uid = 0;
    QDBusObjectPath path{u"/org/freedesktop/login1/user/x"_s};
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const User &user)
{
    argument.beginStructure();
    argument << user.uid << user.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, User &user)
{
    argument.beginStructure();
    argument >> user.uid >> user.path;
    argument.endStructure();
    return argument;
}

/// A user's `Display`.
struct DesktopSession
{
    QString id;
    QDBusObjectPath path{u"/org/freedesktop/login1/session/x"_s};
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const DesktopSession &session)
{
    argument.beginStructure();
    argument << session.id << session.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, DesktopSession &session)
{
    argument.beginStructure();
    argument >> session.id >> session.path;
    argument.endStructure();
    return argument;
}

/// systemd and logind as far as agents need them, and a /proc of the test's own.
class AgentSupervisorTest : public testing::Test
{
protected:
    AgentSupervisorTest()
        : hostBus(bus.connect())
        , displays({proc.path(), proc.filePath(u"cgroup"_s), proc.filePath(u"run"_s), proc.filePath(u"x"_s)})
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
        qDBusRegisterMetaType<DesktopSession>();
        hostBus.registerVirtualObject(u"/org/freedesktop/systemd1"_s, &systemd, QDBusConnection::SubPath);
        hostBus.registerVirtualObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::SubPath);
        EXPECT_TRUE(hostBus.registerService(u"org.freedesktop.systemd1"_s));
        EXPECT_TRUE(hostBus.registerService(u"org.freedesktop.login1"_s));
        session = makeSession(u"c1"_s, u"student1"_s);
        session.id.uid = ::getuid(); // whose the files of our /proc are
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
        } else if (message.member() == "Get"_L1) {
            connection.send(message.createReply(
                QVariant::fromValue(QDBusVariant(QVariant::fromValue(DesktopSession{usersDesktop})))));
        } else {
            connection.send(message.createReply(QVariantMap{{u"Scope"_s, u"session-c1.scope"_s},
                                                            {u"User"_s, QVariant::fromValue(User{logindUid})},
                                                            {u"Display"_s, logindDisplay},
                                                            {u"Timestamp"_s, qulonglong(logindStarted)}}));
        }
    }

    void onSystemd(const QDBusMessage &message, const QDBusConnection &connection)
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == "GetUnitProcesses"_L1) {
            const bool isManagers = arguments.at(0).toString().startsWith(u"user@"_s);
            connection.send(message.createReply(QVariant::fromValue(isManagers ? managed : processes)));
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
        } else if (message.member() == "FreezeUnit"_L1 || message.member() == "ThawUnit"_L1) {
            freezes += message.member() + u' ' + arguments.at(0).toString();
            connection.send(
                canFreeze ? message.createReply()
                          : message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"no"_s));
        } else if (message.member() == "GetUnit"_L1) {
            connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/unit/scope"_s))));
        } else if (message.member() == "KillUnit"_L1) {
            kills += u"%1 %2 %3"_s.arg(arguments.at(0).toString(), arguments.at(1).toString())
                         .arg(arguments.at(2).toInt());
        } else if (message.member() == "Get"_L1) {
            ++questions;
            const QString name = arguments.at(1).toString();
            const QVariant value = name == "MainPID"_L1 ? QVariant(mainPid)
                : name == "StatusText"_L1               ? QVariant(statusText)
                : name == "FreezerState"_L1             ? QVariant(freezerState)
                                                        : QVariant(leftEnvironment);
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
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
                bus.connect(), peers, displays, clock,
                AgentSupervisor::Options{u"/usr/libexec/agent"_s, 20, 10, 300, 10});
        return *m_supervisor;
    }

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return eventually(condition);
    }

    /// With time passing meanwhile.
    Result<SessionId> verdict(const QFuture<Result<SessionId>> &future)
    {
        EXPECT_TRUE(waitFor([&] {
            clock.advance(std::chrono::milliseconds(10));
            return future.isFinished();
        }));
        return future.result();
    }

    TestBus bus;
    ManualClock clock;
    QDBusConnection hostBus;
    QTemporaryDir proc;
    DisplayFinder displays;
    FakePeers peers;
    FakeObject systemd;
    FakeObject logind;
    Session session;
    quint32 logindUid = 0;
    quint64 logindStarted = 0;
    QString logindDisplay = QStringLiteral(":7");
    QString usersDesktop = QStringLiteral("c1"); ///< The user's session that logind takes for his desktop's.
    QList<Process> processes;
    QList<Process> managed; ///< Of the user's own service manager.
    QStringList starts;
    QStringList stops;
    QStringList freezes; ///< "METHOD UNIT"
    bool canFreeze = true;
    QString freezerState = u"running"_s;
    QStringList kills; ///< "UNIT WHOM SIGNAL"
    int questions = 0; ///< For a property of a unit.
    QSet<QString> running;
    QVariantMap properties;
    uint mainPid = 201; ///< Of the agent's unit, whichever is asked for.
    QString statusText = QStringLiteral(":1.1"); ///< What that process has told systemd.
    int failStarts = 0;
    QStringList leftEnvironment; ///< Of a unit that was there before.

private:
    std::unique_ptr<AgentSupervisor> m_supervisor;
};

/// Of the session that the tests are about.
inline const QString Unit = QStringLiteral("stationmaster-agent-c1.service");

} // namespace stationmaster::test
