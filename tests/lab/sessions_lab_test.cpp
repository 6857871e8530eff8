// SPDX-License-Identifier: GPL-3.0-or-later
// That the lab itself is what it says: real sessions of each kind, as logind has them.
#include "tests/lab/lab_test.h"

#include "tests/support/printers.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class LabSessions : public LabTest
{
protected:
    static LoginctlSession only(const QString &user, const QString &service)
    {
        QList<LoginctlSession> found = host().sessionsOf(user);
        found.removeIf([&](const LoginctlSession &session) {
            return session.service() != service;
        });
        return found.size() == 1 ? found.first() : LoginctlSession{};
    }
};

} // namespace

TEST_F(LabSessions, TwelveOfEachKindAreThereAsLogindHasThem)
{
    const LabHost::Output output = host().startSessions(
        {u"rdp:student1:xfce"_s, u"rdp:student2"_s, u"rdp:student3"_s, u"rdp:student4"_s, u"vnc:student1"_s,
         u"vnc:student5"_s, u"vnc:student6"_s, u"xvnc:student7"_s, u"ssh:student8"_s, u"ssh:student9"_s,
         u"text:student10"_s, u"text:student11"_s});
    ASSERT_TRUE(succeeded(output));
    RecordProperty("started", output.out.trimmed().toStdString());
    ASSERT_EQ(host().sessions().size(), 12);

    struct Expected
    {
        QString user, service, type;
    };
    const QList<Expected> table{
        {u"student1"_s, u"xrdp-sesman"_s, u"x11"_s}, {u"student2"_s, u"xrdp-sesman"_s, u"x11"_s},
        {u"student3"_s, u"xrdp-sesman"_s, u"x11"_s}, {u"student4"_s, u"xrdp-sesman"_s, u"x11"_s},
        {u"student1"_s, u"login"_s, u"x11"_s},       {u"student5"_s, u"login"_s, u"x11"_s},
        {u"student6"_s, u"login"_s, u"x11"_s},       {u"student7"_s, u"login"_s, u"x11"_s},
        {u"student8"_s, u"sshd"_s, u"tty"_s},        {u"student9"_s, u"sshd"_s, u"tty"_s},
        {u"student10"_s, u"su-l"_s, u"tty"_s},       {u"student11"_s, u"su-l"_s, u"tty"_s},
    };
    for (const Expected &row : table) {
        const LoginctlSession session = only(row.user, row.service);
        SCOPED_TRACE(row.user.toStdString() + " " + row.service.toStdString());
        EXPECT_EQ(session.type(), row.type);
        EXPECT_EQ(session.value("Class"), u"user"_s);
        EXPECT_EQ(session.state(), u"active"_s);
        if (row.service != u"xrdp-sesman"_s) { // Which says so from 0.10 on.
            EXPECT_EQ(session.yes("Remote"), row.service == u"sshd"_s);
        }
        EXPECT_EQ(session.value("Display").startsWith(u':'), row.service == u"xrdp-sesman"_s);
        EXPECT_FALSE(host().processesOf(session.id()).isEmpty());
    }
    EXPECT_EQ(host().sessionsOf(u"student1"_s).size(), 2);
    EXPECT_EQ(only(u"student2"_s, u"xrdp-sesman"_s).value("Connected"), u"yes"_s);
    EXPECT_EQ(only(u"student6"_s, u"login"_s).value("Connected"), u"yes"_s);
    EXPECT_EQ(only(u"student7"_s, u"login"_s).value("Connected"), u"no"_s) << "nobody has a viewer on it";
    EXPECT_EQ(only(u"student8"_s, u"sshd"_s).value("Connected"), QString());
}

TEST_F(LabSessions, WithoutItsRdpClientASessionLivesOnAndIsResumed)
{
    const LoginctlSession before = only(u"student2"_s, u"xrdp-sesman"_s);
    ASSERT_TRUE(host().hasRdpClient(before.value("Display")));

    ASSERT_TRUE(succeeded(host().killRdpClient(u"student2"_s)));
    EXPECT_FALSE(host().hasRdpClient(before.value("Display")));
    const LoginctlSession between = only(u"student2"_s, u"xrdp-sesman"_s);
    EXPECT_EQ(between.id(), before.id());
    EXPECT_EQ(between.state(), u"active"_s) << "logind does not tell; that is why the product has to";

    ASSERT_TRUE(succeeded(host().resumeRdp(u"student2"_s)));
    EXPECT_TRUE(host().hasRdpClient(before.value("Display")));
    EXPECT_EQ(only(u"student2"_s, u"xrdp-sesman"_s).id(), before.id());
}

TEST_F(LabSessions, AnEndedSessionLeavesNoProcess)
{
    const QString id = only(u"student5"_s, u"login"_s).id();
    ASSERT_FALSE(host().processesOf(id).isEmpty());
    ASSERT_TRUE(succeeded(host().run({u"loginctl"_s, u"terminate-session"_s, id})));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return host().sessionsOf(u"student5"_s).isEmpty();
    }));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return host().processesOf(id).isEmpty();
    }));
}

TEST_F(LabSessions, TheTeacherMayManageSessionsAndTheVisitorMayNot)
{
    const QString id = only(u"student6"_s, u"login"_s).id();
    const QStringList lock{u"busctl"_s,
                           u"call"_s,
                           u"org.freedesktop.login1"_s,
                           u"/org/freedesktop/login1"_s,
                           u"org.freedesktop.login1.Manager"_s,
                           u"TerminateSession"_s,
                           u"s"_s,
                           id};
    const LabHost::Output refused = host().runInSession(u"visitor"_s, lock);
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_EQ(host().sessionsOf(u"student6"_s).size(), 1);
    EXPECT_TRUE(succeeded(host().runInSession(u"teacher"_s, lock)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return host().sessionsOf(u"student6"_s).isEmpty();
    }));
}

TEST_F(LabSessions, TwoHostsSideBySideShareNothing)
{
    LabHost other;
    ASSERT_TRUE(other.boot()) << other.problem().toStdString();
    EXPECT_TRUE(other.sessions().isEmpty());
    ASSERT_TRUE(succeeded(other.startSessions({u"vnc:student20"_s})));
    EXPECT_EQ(other.sessionsOf(u"student20"_s).size(), 1);
    EXPECT_TRUE(host().sessionsOf(u"student20"_s).isEmpty());
    EXPECT_NE(other.run({u"cat"_s, u"/etc/machine-id"_s}).out,
              host().run({u"cat"_s, u"/etc/machine-id"_s}).out);
}

} // namespace stationmaster::lab
