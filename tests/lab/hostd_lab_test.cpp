// SPDX-License-Identifier: GPL-3.0-or-later
// stationd as it is installed, with the real logind, systemd, polkit and system bus.
#include "tests/lab/lab_test.h"
#include "tests/lab/watcher.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class Stationd : public LabTest
{
protected:
    /// Each case can be run by itself.
    void SetUp() override
    {
        LabTest::SetUp();
        static bool isFurnished = false;
        if (IsSkipped() || HasFatalFailure() || isFurnished)
            return;
        ASSERT_TRUE(succeeded(host().run({u"/opt/lab/hostd"_s, u"install-stub"_s})));
        ASSERT_TRUE(succeeded(host().startSessions(
            {u"rdp:student1"_s, u"vnc:student2"_s, u"text:student3"_s, u"vnc:student9"_s})));
        isFurnished = true;
    }

    static const QString &service()
    {
        static const QString name = u"org.stationmaster.Host1"_s;
        return name;
    }

    static QString path(const LoginctlSession &session)
    {
        const QString id = session.id();
        return u"/org/stationmaster/Host1/session/"_s + (id.front().isDigit() ? u"_3"_s + id : id);
    }

    static QStringList callOf(const LoginctlSession &session, const QString &method,
                              const QStringList &arguments)
    {
        return QStringList{u"busctl"_s, u"call"_s, service(), path(session), u"org.stationmaster.Session1"_s,
                           method}
        + arguments;
    }

    static QStringList identity(const LoginctlSession &session)
    {
        const LabHost::Output started = host().run({u"busctl"_s, u"get-property"_s, service(), path(session),
                                                    u"org.stationmaster.Session1"_s, u"Started"_s});
        return {session.value("User"), started.out.section(u' ', 1).trimmed()};
    }

    static QStringList perform(const LoginctlSession &session, const QString &verb)
    {
        return callOf(session, u"Perform"_s,
                      QStringList{u"suta{sv}"_s, verb} + identity(session) + QStringList{u"0"_s});
    }

    static QStringList watch(const LoginctlSession &session)
    {
        return callOf(session, u"Watch"_s,
                      QStringList{u"utuuda{sv}"_s} + identity(session)
                          + QStringList{u"320"_s, u"180"_s, u"2"_s, u"0"_s});
    }

    static LoginctlSession only(const QString &user)
    {
        const QList<LoginctlSession> found = host().sessionsOf(user);
        EXPECT_EQ(found.size(), 1) << user.toStdString();
        return found.value(0);
    }

    static QString unit(const LoginctlSession &session)
    {
        return u"stationmaster-agent-%1.service"_s.arg(session.id());
    }

    static QString show(const QString &unit, const QString &property)
    {
        return host().run({u"systemctl"_s, u"show"_s, u"-P"_s, property, unit}).out.trimmed();
    }

    struct LogTeacherOff
    {
        void operator()(QProcess *process) const
        {
            host().run({u"loginctl"_s, u"terminate-user"_s, u"teacher"_s});
            process->waitForFinished(LabHost::Timeout);
            delete process;
        }
    };
    using Dashboard = std::unique_ptr<QProcess, LogTeacherOff>;

    /// A dashboard of the teacher's that watches one session, while it lives.
    static Dashboard dashboardOn(const LoginctlSession &session)
    {
        return Dashboard(
            host()
                .startInSession(u"teacher"_s,
                                {LabHost::programs() + u"/lab_watcher"_s, session.id(), u"320x180"_s, u"2"_s})
                .release());
    }

    static bool says(QProcess &process, const QString &line)
    {
        static QHash<QProcess *, QString> heard;
        return LabHost::waitFor([&] {
            process.waitForReadyRead(20);
            heard[&process] += QString::fromUtf8(process.readAllStandardOutput());
            return heard[&process].contains(line);
        });
    }
};

} // namespace

TEST_F(Stationd, IsStartedByTheBusAndKnowsTheSessions)
{
    EXPECT_NE(show(u"stationd.service"_s, u"ActiveState"_s), u"active"_s);
    const LabHost::Output list =
        host().runAs(u"visitor"_s,
                     {u"busctl"_s, u"call"_s, service(), u"/org/stationmaster/Host1"_s,
                      u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s});
    ASSERT_TRUE(succeeded(list));
    for (const LoginctlSession &session : host().sessions())
        EXPECT_TRUE(list.out.contains(u"\"%1\""_s.arg(path(session)))) << session.id().toStdString();
    // With somebody who listens: without, it ends between two looks of a slow machine, and when the next
    // starts it again it has yet to ask for the groups.
    Watcher listener(host(), u"visitor"_s);
    ASSERT_TRUE(listener.isReady());
    LabHost::Output role;
    EXPECT_TRUE(LabHost::waitFor([&] {
        role = host().run({u"busctl"_s, u"get-property"_s, service(), path(only(u"student9"_s)),
                           u"org.stationmaster.Session1"_s, u"Role"_s});
        return role.out.contains(u"administrator"_s);
    })) << role.out.toStdString()
        << role.err.toStdString();
}

TEST_F(Stationd, GivesEverybodyHisRightsAndNoMore)
{
    const LoginctlSession student = only(u"student1"_s);
    const LoginctlSession administrator = only(u"student9"_s);
    EXPECT_TRUE(succeeded(host().runAs(u"teacher"_s, perform(student, u"lock"_s))));
    EXPECT_TRUE(succeeded(host().runAs(u"student1"_s, perform(student, u"lock"_s)))) << "his own";
    EXPECT_TRUE(succeeded(host().run(perform(administrator, u"lock"_s)))) << "root";
    struct Row
    {
        QString user;
        LoginctlSession target;
    };
    for (const Row &row :
         {Row{u"teacher"_s, administrator}, Row{u"visitor"_s, student}, Row{u"student2"_s, student},
          Row{u"visitor"_s, administrator}, Row{u"student9"_s, student}}) {
        for (const QStringList &call : {perform(row.target, u"logoff"_s), watch(row.target)}) {
            const LabHost::Output output = host().runAs(row.user, call);
            EXPECT_FALSE(output.ok()) << row.user.toStdString();
            EXPECT_TRUE(output.err.contains(u"polkit"_s)) << output.err.toStdString();
        }
    }
    EXPECT_EQ(only(u"student1"_s).id(), student.id());
    EXPECT_EQ(only(u"student9"_s).id(), administrator.id());
    const QString journal =
        host()
            .run({u"journalctl"_s, u"MESSAGE_ID=5f1c1c9f8d8b4f0f9c0b7a4f53a1d2e6"_s, u"-o"_s, u"cat"_s})
            .out;
    EXPECT_EQ(journal.count(u": refused"_s), 10);
    EXPECT_EQ(journal.count(u"lock by"_s), 3);
}

TEST_F(Stationd, KeepsAnAgentInAWatchedSessionAndKnowsAForgedOne)
{
    for (const QString &user : {u"student1"_s, u"student2"_s}) {
        const LoginctlSession session = only(user);
        const Dashboard dashboard = dashboardOn(session);
        ASSERT_TRUE(LabHost::waitFor([&] {
            return show(unit(session), u"ActiveState"_s) == u"active"_s;
        }));
        EXPECT_EQ(show(unit(session), u"User"_s), session.value("User"));
        ASSERT_TRUE(LabHost::waitFor([&] {
            return host()
                .run({u"journalctl"_s, u"-u"_s, unit(session), u"-o"_s, u"cat"_s})
                .out.contains(u"not the main process"_s);
        })) << "what else runs in its unit is refused";
        EXPECT_FALSE(host().processesOf(session.id()).contains(show(unit(session), u"MainPID"_s)));
        // Its own user can kill it, and has gained nothing.
        const QString pid = show(unit(session), u"MainPID"_s);
        ASSERT_TRUE(succeeded(host().runAs(user, {u"kill"_s, u"-KILL"_s, pid})));
        EXPECT_TRUE(LabHost::waitFor([&] {
            const QString now = show(unit(session), u"MainPID"_s);
            return now != pid && now != u"0"_s;
        }));
        EXPECT_FALSE(host().runAs(user, {u"systemctl"_s, u"stop"_s, unit(session)}).ok());
        const LabHost::Output forged =
            host().runAs(user,
                         {u"busctl"_s, u"call"_s, service(), u"/org/stationmaster/Host1"_s,
                          u"org.stationmaster.AgentHub1"_s, u"Register"_s, u"sas"_s, session.id(), u"0"_s});
        EXPECT_FALSE(forged.ok());
        EXPECT_TRUE(forged.err.contains(u"not the main process"_s)) << forged.err.toStdString();
    }
}

TEST_F(Stationd, KilledItComesBackWhereItWas)
{
    const LoginctlSession session = only(u"student2"_s);
    const Dashboard dashboard = dashboardOn(session);
    ASSERT_TRUE(says(*dashboard, u"state Ready"_s));
    ASSERT_TRUE(LabHost::waitFor([&] {
        return show(unit(session), u"ActiveState"_s) == u"active"_s;
    }));
    const QString before = show(u"stationd.service"_s, u"MainPID"_s);
    ASSERT_TRUE(succeeded(host().run({u"systemctl"_s, u"kill"_s, u"-s"_s, u"KILL"_s, u"stationd"_s})));
    EXPECT_TRUE(says(*dashboard, u"state Unavailable"_s));
    EXPECT_TRUE(LabHost::waitFor([&] {
        const QString now = show(u"stationd.service"_s, u"MainPID"_s);
        return now != before && now != u"0"_s;
    }));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return host()
                   .run({u"journalctl"_s, u"-u"_s, unit(session), u"-o"_s, u"cat"_s})
                   .out.count(u"not the main process"_s)
            >= 3;
    })) << "its agent is there again";
}

TEST_F(Stationd, AnAgentEndsWithItsSessionAndDoesNotHoldItUp)
{
    const LoginctlSession session = only(u"student2"_s);
    const Dashboard dashboard = dashboardOn(session);
    ASSERT_TRUE(LabHost::waitFor([&] {
        return show(unit(session), u"ActiveState"_s) == u"active"_s;
    }));
    EXPECT_TRUE(succeeded(host().runAs(u"teacher"_s, perform(session, u"logoff"_s))));
    EXPECT_TRUE(host().sessionsOf(u"student2"_s).isEmpty());
    EXPECT_TRUE(LabHost::waitFor([&] {
        return show(unit(session), u"ActiveState"_s) == u"inactive"_s;
    }));
}

TEST_F(Stationd, EndsWhenNobodyNeedsItAndIsThereAgainWhenCalled)
{
    EXPECT_TRUE(LabHost::waitFor([&] {
        return show(u"stationd.service"_s, u"ActiveState"_s) == u"inactive"_s;
    }));
    EXPECT_EQ(show(u"stationd.service"_s, u"Result"_s), u"success"_s);
    EXPECT_TRUE(host()
                    .run({u"systemctl"_s, u"list-units"_s, u"--plain"_s, u"--no-legend"_s,
                          u"stationmaster-agent-*"_s})
                    .out.trimmed()
                    .isEmpty());
    EXPECT_TRUE(succeeded(host().runAs(
        u"visitor"_s,
        {u"busctl"_s, u"get-property"_s, service(), u"/org/stationmaster/Host1"_s, service(), u"State"_s})));
}

} // namespace stationmaster::lab
