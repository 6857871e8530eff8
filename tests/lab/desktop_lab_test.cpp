// SPDX-License-Identifier: GPL-3.0-or-later
// Log off a desktop whose programs its user's own service manager runs, as GNOME and Plasma have it.
#include "tests/lab/desktop_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

using ProgramsOfDesktop = DesktopLab;

QString logOnDesktop(LabHost &host)
{
    EXPECT_TRUE(succeeded(host.startSessions({u"vnc:student1"_s})));
    const QList<LoginctlSession> sessions = host.sessionsOf(u"student1"_s);
    for (const LoginctlSession &session : sessions) {
        if (session.type() == u"x11"_s)
            return session.id();
    }
    return {};
}

} // namespace

TEST_F(ProgramsOfDesktop, ProgramsInTheUsersManagerEndWithIt)
{
    const QString id = logOnDesktop(host());
    const QString app = startStubbornUnit(u"app-gnome-stubborn-1"_s);
    const QString shell = startStubbornUnit(u"plasma-shell"_s, u"session.slice"_s);
    ASSERT_TRUE(runs(app) && runs(shell));
    const LabHost::Output logOff = asTeacher(u"stationctl logoff --yes "_s + id);
    EXPECT_TRUE(succeeded(logOff));
    EXPECT_FALSE(runs(app)) << logOff.out.toStdString();
    EXPECT_FALSE(runs(shell)) << logOff.out.toStdString();
}

TEST_F(ProgramsOfDesktop, AnotherSessionOfTheSameUserAndItsServicesSurvive)
{
    const QString id = logOnDesktop(host());
    ASSERT_TRUE(succeeded(host().startSessions({u"ssh:student1"_s})));
    const QString app = startStubbornUnit(u"app-gnome-stubborn-2"_s);
    const QString own = startStubbornUnit(u"backup-1"_s);
    const LabHost::Output logOff = asTeacher(u"stationctl logoff --yes "_s + id);
    EXPECT_TRUE(succeeded(logOff));
    EXPECT_FALSE(exists(id));
    EXPECT_FALSE(runs(app)) << logOff.out.toStdString();
    EXPECT_TRUE(runs(own));
    EXPECT_FALSE(idOfSsh().isEmpty());
}

TEST_F(ProgramsOfDesktop, ServicesOfAUserWhoLingersSurvive)
{
    const QString id = logOnDesktop(host());
    ASSERT_TRUE(
        succeeded(asRoot(u"mkdir -p /var/lib/systemd/linger; touch /var/lib/systemd/linger/student1"_s)));
    const QString app = startStubbornUnit(u"app-gnome-stubborn-3"_s);
    const QString own = startStubbornUnit(u"backup-2"_s);
    const LabHost::Output logOff = asTeacher(u"stationctl logoff --yes "_s + id);
    EXPECT_TRUE(succeeded(logOff));
    EXPECT_FALSE(runs(app)) << logOff.out.toStdString();
    EXPECT_TRUE(runs(own));
}

} // namespace stationmaster::lab
